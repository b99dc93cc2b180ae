import { type Fault, list, map, scalar, z } from './schema-kit.ts'

const version = scalar(
  'integer',
  (value): 1 | Fault => (value === '1' ? 1 : { fault: 'shape/version', args: { value } }),
  { type: 'integer', enum: [1] },
)

/** The top of a file; its parts are read by shapes of their own. */
export const fileShape = map({
  dossier: version.optional(),
  campaign: z.unknown().optional(),
  submission: z.unknown().optional(),
  nominees: list(z.unknown()),
})
