/** window.Lapor: the only global. One shelf per version, so that two versions can stand on one page. */

export type ChunkName = 'form' | 'send' | 'receipt' | 'proof' | 'extras' | 'upload' | 'photo' | 'tracker' | 'reply' | 'keep' | 'qr' | 'act' | 'own' | 'en' | 'su' | 'public' | 'place'

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

/** What a page may call, also before lapor.js is there: `(window.Lapor = window.Lapor || []).push(['open'])`. */
export interface LaporCalls {
  /** Opens the form in a dialog. @param site of another site than the script tag's. @throws {Error} when it could not be loaded */
  open?: (site?: string) => Promise<void>
  close?: () => Promise<void>
  /** Calls one of the others by its name. Before lapor.js is there it is the method of an array, in which the call waits. */
  push?: (call: LaporCall) => Promise<void>
}

export type LaporCall = readonly [name: 'open' | 'close', site?: string]

declare global {
  interface Window {
    Lapor?: LaporCalls & {
      policy?: { createScriptURL(url: string): string }
      /** Of the array that a page made. */
      splice?: (from: number) => LaporCall[]
      /** A chunk has put its calls here: of two versions, the first. */
      placed?: boolean
    } & Record<string, unknown>
  }
}
