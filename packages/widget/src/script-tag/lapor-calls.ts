/** What a page may call of lapor.js, in types alone: they belong to everybody's bundle, the script to none. */

/** What a page may call, also before lapor.js is there: `(window.Lapor = window.Lapor || []).push(['open'])`. */
export interface LaporCalls {
  /** Opens the form in a dialog. @param site of another site than the script tag's. @throws {Error} when it could not be loaded */
  open?: (site?: string) => Promise<void>
  /** Closes the dialog; what was written stays, as where a person closes it. */
  close?: () => Promise<void>
  /** Calls one of the others by its name. Before lapor.js is there it is the method of an array, in which the call waits. */
  push?: (call: LaporCall) => Promise<void>
}

/** One call as it is pushed: the method's name, and for "open" the key of another site. */
export type LaporCall = readonly [name: 'open' | 'close', site?: string]
