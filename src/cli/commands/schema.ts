import { inputSchema } from '../../pipeline.ts'
import type { Context, ExitCode } from '../context.ts'

/** Prints the JSON Schema of the input file, for completion and checks in an editor. */
export const schema = async (context: Context): Promise<ExitCode> => {
  await context.out(`${JSON.stringify(inputSchema(context.world), null, 2)}\n`)
  return 0
}
