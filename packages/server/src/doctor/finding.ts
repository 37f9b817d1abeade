/** What an examination has found: how it stands, and what to do where it does not stand well. */

/** `ill`: citizens lose something, or the relay does not serve. `weak`: it serves, and somebody should see to it. */
export type State = 'well' | 'weak' | 'ill'

export interface Finding {
  readonly state: State
  /** What was looked at, in a word or two. */
  readonly about: string
  /** What was found. */
  readonly says: string
  /** Absent only where all is well. */
  readonly todo?: string
}

export const well = (about: string, says: string): Finding => ({ state: 'well', about, says })
export const weak = (about: string, says: string, todo: string): Finding => ({ state: 'weak', about, says, todo })
export const ill = (about: string, says: string, todo: string): Finding => ({ state: 'ill', about, says, todo })
