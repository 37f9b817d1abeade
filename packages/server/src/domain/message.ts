/** A message that the relay owes somebody outside: what it says, to whom, and how its sending stands. */
import type { EntryType } from './report-record.ts'

/** Of one report: IDs, words of the contract and dates, never what anybody wrote. */
export interface ReportNews {
  readonly event: `report.${EntryType}`
  readonly trackingId: string
  readonly site: string
  /** Slug of the agency that holds the report. */
  readonly agency: string
  readonly status: string
  readonly version: number
  readonly at: string
  /** The next deadline that runs; null where none does. */
  readonly dueAt: string | null
}

/** Each morning: what is due on that day. */
export interface DigestNews {
  readonly event: 'digest'
  readonly site: string
  /** YYYY-MM-DD at the agency. */
  readonly day: string
  /** Tracking IDs of what is due on the day, the first of them. */
  readonly dueToday: readonly string[]
  /** Whether there are more than are named. */
  readonly more: boolean
  /** How many are past a deadline. */
  readonly overdue: number
}

export type News = ReportNews | DigestNews

export const messageStates = ['waiting', 'sent', 'failed', 'dropped'] as const

/** `failed`: given up, and shown. `dropped`: there is nobody any more to send it to. */
export type MessageState = (typeof messageStates)[number]

export interface MessageRecord {
  /** Told to the receiver with each try, so that what comes twice is known as one. */
  readonly id: string
  /** Null: to the reporter, on the channel that he or she gave. */
  readonly channelId: string | null
  /** Null: of no single report. */
  readonly reportId: string | null
  readonly news: News
  readonly state: MessageState
  /** How often it was tried, with the one that runs. */
  readonly attempts: number
  readonly createdAt: string
  /** When it is tried next; while it is being tried, when another relay may take it for abandoned. */
  readonly dueAt: string
  /** Why the last try failed, as a code; never what the other side said. */
  readonly error: string | null
}

/** A message that somebody has just taken to send it. */
export interface ClaimedMessage extends MessageRecord {
  /** Whoever took it before was stopped without writing down what became of it: it may have arrived. */
  readonly wasInterrupted: boolean
}

/** With it begin the errors of what may have arrived, and where a second time would do harm: a person looks before it is sent again. */
export const unclearPrefix = 'unclear-'

/** What became of one try. */
export type Sending =
  | { readonly kind: 'sent' }
  /** Again later will help. @see retryAfterMs what the other side asked for */
  | { readonly kind: 'later'; readonly error: string; readonly retryAfterMs?: number | undefined }
  /** Again as it is will not help. */
  | { readonly kind: 'never'; readonly error: string }
