/** A report on its way: what is stored before anything is sent. */
import type { Agency, Deadline, Problem, ReportReceipt, ReportSubmission } from '../contract/index.ts'
import type { Revised } from '../storage/storage.ts'
import type { StoredPhoto } from '../storage/stored-photo.ts'

/**
 * `queued`: not acknowledged yet. `rejected`: the relay refused it as it is; mend it. `delivered`: the text has its
 * receipt, photos may still be on their way.
 */
export type EntryState = 'queued' | 'rejected' | 'delivered'

export interface EntryPhoto extends StoredPhoto {
  readonly state: 'waiting' | 'sent' | 'failed'
  /** Why it failed for good. */
  readonly code?: string
}

/** As kept in storage under "outbox:<site>:<id>". */
export interface OutboxEntry extends Revised {
  /** Shape of the value, for later readers. */
  readonly v: 1
  /** Also the idempotency key of the report. */
  readonly id: string
  readonly site: string
  /** Milliseconds since 1970, by the phone's clock. */
  readonly createdAt: number
  readonly submission: ReportSubmission
  readonly photos: readonly EntryPhoto[]
  readonly state: EntryState
  readonly attempts: number
  /** Not before this time; 0 is at once. */
  readonly nextAttemptAt: number
  /**
   * An attempt began and has no clear answer yet: the relay may have the report. Until it has one, only this entry with
   * its key may go on; filing the same anew would double it.
   */
  readonly maybeFiled: boolean
  /** Until when one tab has it in hand; 0 is nobody. */
  readonly leasedUntil: number
  /** Why the last attempt failed: a problem code or "network", "timeout", … */
  readonly lastFailure?: string
  /** The refusal, once rejected. */
  readonly problem?: Problem
  readonly receipt?: ReportReceipt
}

/** What a citizen needs to come back to a report; kept under "receipt:<trackingId>". */
export interface StoredReceipt {
  readonly v: 1
  /** Id of the outbox entry it answers. */
  readonly entryId: string
  /** Whether a person has been shown it: a report may arrive while nobody looks, or just before the tab dies. */
  readonly shown: boolean
  readonly site: string
  readonly trackingId: string
  readonly trackingSecret: string
  readonly title: string
  readonly receivedAt: string
  readonly agency: Agency
  readonly promise: readonly Deadline[]
  /** "Mewakili warga": stands on the paper. Absent: no, or a receipt of before. */
  readonly onBehalf?: boolean | undefined
}
