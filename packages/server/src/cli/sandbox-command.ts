/** `npx @lapor/server` in an empty folder: the whole product with invented reports, beside whatever data lie there already. */
import { serveCommand } from './serve-command.ts'

/** A file of its own: invented reports never come among real ones. */
const sandboxFile = 'data/coba.sqlite'

export const sandboxCommand = async (): Promise<void> => {
  process.env['LAPOR_DATA'] = sandboxFile
  await serveCommand(['--demo'])
}
