import type { Path } from '../model/diagnostic.ts'
import { type Schema, z } from './schema-kit.ts'

/** The keys that a shape allows at a place, in the order they are described. */
export const keysAllowedAt = (schema: Schema, path: Path): readonly string[] => {
  const objects = path.reduce<readonly Schema[]>(
    (found, step) => found.flatMap(one => below(one, step)),
    unwrap(schema),
  )
  return objects.flatMap(one => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}

const below = (schema: Schema, step: string | number): readonly Schema[] => {
  if (schema instanceof z.ZodObject)
    // `constructor` is no key of any shape, though every object has one.
    return Object.hasOwn(schema.shape, step) ? unwrap((schema.shape as Record<string, Schema>)[step]) : []
  if (schema instanceof z.ZodArray) return unwrap(schema.element as Schema)
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType as Schema)
  return []
}

/** A schema without what wraps it: optional, default, pipes and their transforms, a choice of two. */
const unwrap = (schema: Schema | undefined): readonly Schema[] => {
  if (schema === undefined) return []
  const choice = schema.meta()?.either
  if (Array.isArray(choice)) return choice.flatMap(unwrap)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType as Schema)
  if (schema instanceof z.ZodPipe)
    return unwrap((schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in) as Schema)
  return [schema]
}
