/** window.Lapor: the only global. One shelf per version, so that two versions can stand on one page. */
import type { LaporCalls } from './lapor-calls.ts'

export type ChunkName = 'form' | 'send' | 'read' | 'receipt' | 'proof' | 'extras' | 'map' | 'upload' | 'photo' | 'tracker' | 'elsewhere' | 'reply' | 'keep' | 'qr' | 'act' | 'own' | 'en' | 'su' | 'public' | 'place'

/** What one version of the script tag put there; each chunk adds what it shares under its name. */
export interface Registry {
  /** From the script tag's data-site. */
  readonly site: string | undefined
  /** Address of the relay. */
  readonly base: string
  /** The script tag's other `data-*`: launcher, side, isolation, locale, theme. */
  readonly settings: Readonly<Partial<Record<string, string>>>
  /** Integrity of the chunks that may be asked for next: each chunk adds those that come after it. */
  readonly integrity: Partial<Record<ChunkName, string>>
  /** Inserts a chunk as a classic script with its own integrity; resolves when it has run. */
  readonly load: (name: ChunkName) => Promise<void>
}

declare global {
  interface Window {
    Lapor?: LaporCalls & {
      /** The policy of Trusted Types, or what stands for it where there are none. */
      trusted?: { createScriptURL(url: string): string; createHTML(template: string): string }
      /** A chunk has put its calls here: of two versions, the first. */
      placed?: boolean
    } & Record<string, unknown>
  }
}
