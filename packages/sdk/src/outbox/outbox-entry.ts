/** A report on its way: what is stored before anything is sent. */
import type { Agency, Deadline, Problem, ReportReceipt, ReportSubmission } from '../contract/index.ts'
import type { Revised } from '../storage/storage.ts'
import type { StoredPhoto } from '../storage/stored-photo.ts'

/**
 * `queued`: not acknowledged yet. `rejected`: the relay refused it as it is; mend it. `delivered`: the text has its
 * receipt, photos may still be on their way.
 */
export type EntryState = 'queued' | 'rejected' | 'delivered'

/** A photo of a report on its way. */
export interface EntryPhoto extends StoredPhoto {
  /** `failed`: the relay did not take it; it is sent again where a person asks for it. */
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
  /** Site key. */
  readonly site: string
  /** Milliseconds since 1970, by the phone's clock. */
  readonly createdAt: number
  /** What is sent. */
  readonly submission: ReportSubmission
  /** Each with how far it has come. */
  readonly photos: readonly EntryPhoto[]
  /** How far the report has come. */
  readonly state: EntryState
  /** How often sending has failed in a row. */
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
  /** The relay's answer, once delivered. */
  readonly receipt?: ReportReceipt
}

/** What a citizen needs to come back to a report; kept under "receipt:<trackingId>". */
export interface StoredReceipt {
  /** Shape of the value, for later readers. */
  readonly v: 1
  /** Id of the outbox entry it answers. */
  readonly entryId: string
  /** Whether a person has been shown it: a report may arrive while nobody looks, or just before the tab dies. */
  readonly shown: boolean
  /** Site key. */
  readonly site: string
  /** "Kode pelacakan": names the report, to anybody. */
  readonly trackingId: string
  /** "Kode rahasia": opens it to its reporter. */
  readonly trackingSecret: string
  /** As the relay made it of the text. */
  readonly title: string
  /** RFC 3339, by the relay's clock. */
  readonly receivedAt: string
  /** Who answers. */
  readonly agency: Agency
  /** By when, as promised on arrival. */
  readonly promise: readonly Deadline[]
  /** "Mewakili warga": stands on the paper. Absent: no, or a receipt of before. */
  readonly onBehalf?: boolean | undefined
}
