/** How far the handing on of a report to another system has come. */

/** `kept`: it stays here, for one of the reasons below. */
export type HandoverState = 'taken' | 'refused' | 'unclear' | 'kept'

/**
 * `without-contact`: the site's rule. `no-account`: the channel names no account of the agency. `confidential`: the other side might publish
 * it. `guarded`: it is about the agency's own staff, and is handed on when it is released.
 */
export type KeptReason = 'without-contact' | 'no-account' | 'confidential' | 'guarded'

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
