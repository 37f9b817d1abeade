/** The later parts of the script tag, for those who have sent a report. */
import type { loadFollowingPart as asModules } from '../following-parts.ts'
import { chunk } from './parts.ts'

export const loadFollowingPart: typeof asModules = {
  reply: chunk('reply', ['send', 'receipt', 'photo', 'tracker']),
  keep: chunk('keep', ['send', 'receipt']),
  qr: chunk('qr', ['send', 'receipt']),
  act: chunk('act', ['send', 'receipt', 'tracker']),
  own: chunk('own', ['send', 'receipt', 'tracker', 'keep', 'act']),
}
