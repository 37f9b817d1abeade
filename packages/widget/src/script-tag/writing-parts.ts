/** The parts of the script tag for those who write a report. */
import type { loadWritingPart as asModules } from '../writing-parts.ts'
import { chunk } from './parts.ts'

export const loadWritingPart: typeof asModules = {
  proof: chunk('proof', ['send']),
  extras: chunk('extras', ['send', 'read']),
  upload: chunk('upload', ['send']),
}
