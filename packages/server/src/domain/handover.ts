/** How far the handing on of a report to another system has come. */

/** `kept`: it stays here, by the site's rule. */
export type HandoverState = 'taken' | 'refused' | 'unclear' | 'kept'

export interface HandoverRecord {
  readonly reportId: string
  readonly channelId: string
  readonly system: string
  readonly state: HandoverState
  /** Their number; null where there is none. */
  readonly trackingId: string | null
  /** Theirs, raw. */
  readonly status: string | null
  /** Why it was refused or kept: a code, or what they said, for officers only. */
  readonly said: string | null
  readonly at: string
  /** When they are asked next; null: they are not asked. */
  readonly pullAt: string | null
}
