/**
 * The builders of which every shape is made. Scalars come as text (failsafe YAML); each builder names what it expects
 * by a word of `types` in `keys.yaml`, and that word is the whole message of a zod issue: zod's own sentences are unused.
 */
import { z } from 'zod'
import type { Fact } from '../model/diagnostic.ts'
import { clean } from './text.ts'

/** What is wrong with one value: a code of ours and its facts. */
export type Fault = {
  readonly fault: string
  readonly args: Readonly<Record<string, Fact | readonly string[]>>
}

/** What zod reports, as far as it is used. */
export type Issue = z.core.$ZodIssue
export type Schema<T = unknown> = z.ZodType<T>
/** What a schema gives. */
export type Out<S extends z.ZodType> = z.output<S>

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'fault' in value

/** Adds a fault of ours to a zod context. */
export const report = (
  issues: { push: (issue: z.core.$ZodRawIssue) => unknown },
  fault: Fault,
  path?: Issue['path'],
): void => {
  issues.push({ code: 'custom', params: fault, input: undefined, ...(path ? { path: [...path] } : {}) })
}

/** A scalar turned into a value; `json` is how the editor's schema describes what may be written. */
export const scalar = <T>(
  expected: string,
  convert: (text: string) => T | Fault,
  json: Readonly<Record<string, unknown>>,
) =>
  z
    .string({ error: () => expected })
    .transform((written, context): T => {
      const text = clean(written)
      const value = text === '' ? { fault: 'shape/empty-value', args: {} } : convert(text)
      if (!isFault(value)) return value
      report(context.issues, value)
      return z.NEVER
    })
    .meta(json)

/** A fault of ours as zod carries it. */
export const faultIssue = (fault: Fault) => ({ code: 'custom' as const, params: fault })

/** A refinement that looks at a map even when some of its values are wrong, so that one run tells all. */
export const always = {
  when: ({ value }: { readonly value: unknown }): boolean => typeof value === 'object' && value !== null,
}

/** A map of these keys and no others. */
export const map = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, { error: () => 'map' })

/** A list; a single value stands for a list of one, and nothing for an empty list. */
export const list = <Item extends z.ZodType>(item: Item) => manyOf(item).default([])

/** A list that must be there. */
export const manyOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    value => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item, { error: () => 'list' }),
  )

/** A map of free keys; `fault` judges each key. */
export const record = <Value extends z.ZodType>(value: Value, faultOf: (key: string) => Fault | undefined) =>
  z.record(z.string(), value, { error: () => 'map' }).superRefine((found, context) => {
    for (const key of Object.keys(found)) {
      const fault = faultOf(key)
      if (fault) context.addIssue({ ...faultIssue(fault), path: [key] })
    }
  }, always)

/** A value read by another shape if a test on it holds, else by this one. */
export const either = <A extends z.ZodType, B extends z.ZodType>(
  isFirst: (value: unknown) => boolean,
  first: A,
  second: B,
) =>
  z
    .unknown()
    .transform((value, context): Out<A> | Out<B> => {
      const result = (isFirst(value) ? first : second).safeParse(value)
      if (result.success) return result.data as Out<A> | Out<B>
      for (const issue of result.error.issues)
        context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue)
      return z.NEVER
    })
    .meta({ either: [first, second] })

/** A shape as JSON Schema, draft 7, of what may be written; a single value may stand for a list of one. */
export const toJsonSchema = (schema: Schema): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const choice = z.globalRegistry.get(zodSchema as unknown as Schema)?.either
      if (Array.isArray(choice)) {
        delete jsonSchema.either
        jsonSchema.anyOf = choice.map(one => toJsonSchema(one))
      }
      if (jsonSchema.type === 'array' && jsonSchema.items) {
        const { items } = jsonSchema
        delete jsonSchema.type
        delete jsonSchema.items
        jsonSchema.anyOf = [{ type: 'array', items }, items] as typeof jsonSchema.anyOf
      }
    },
  }) as Record<string, unknown>

export { z }
