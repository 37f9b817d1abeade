/** The parts of the script tag: the loader inserts each with its integrity, which import() would not check. */
import type { loadPart as asModules } from '../parts.ts'
import type { ChunkName, Registry } from './registry.ts'

type Name = keyof typeof asModules
type Loaded<Part extends Name> = Awaited<ReturnType<(typeof asModules)[Part]>>

const shelf = (): Registry & Record<string, unknown> => window.Lapor?.['__LAPOR_VERSION__'] as Registry & Record<string, unknown>

/** @param before chunks whose modules it uses */
const chunk =
  <Part extends Name>(name: Part, before: readonly ChunkName[] = []) =>
  async (): Promise<Loaded<Part>> => {
    for (const needed of [...before, name]) await shelf().load(needed)
    return shelf()[name] as Loaded<Part>
  }

export const loadPart: typeof asModules = {
  send: chunk('send'),
  receipt: chunk('receipt', ['send']),
  proof: chunk('proof', ['send']),
  photo: chunk('photo', ['send']),
  tracker: chunk('tracker', ['send', 'receipt']),
  reply: chunk('reply', ['send', 'receipt', 'photo', 'tracker']),
  en: chunk('en'),
  su: chunk('su', ['send']),
}
