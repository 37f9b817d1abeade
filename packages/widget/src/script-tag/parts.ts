/** The parts of the script tag: the loader inserts each with its integrity, which import() would not check. */
import type { loadPart as asModules } from '../parts.ts'
import type { ChunkName, Registry } from './registry.ts'

/** The loader, which runs before any chunk, has put it there. */
const shelf = window.Lapor?.['__LAPOR_VERSION__'] as Registry & Record<string, unknown>

/**
 * What a chunk put on the shelf is what its module exports: the entries in this folder say so.
 * @param before chunks whose modules it uses
 */
export const chunk =
  <Part>(name: ChunkName, before: readonly ChunkName[] = []) =>
  async (): Promise<Part> => {
    for (const needed of [...before, name]) await shelf.load(needed)
    return shelf[name] as Part
  }

export const loadPart: typeof asModules = {
  send: chunk('send'),
  receipt: chunk('receipt', ['send']),
  photo: chunk('photo', ['send']),
  tracker: chunk('tracker', ['send', 'receipt']),
  elsewhere: chunk('elsewhere', ['send', 'receipt']),
  en: chunk('en'),
  su: chunk('su', ['send']),
}
