/** The tables as rows: text for time (RFC 3339, UTC, milliseconds) and JSON, 0 and 1 for booleans: the same on SQLite and PostgreSQL. */
import type { Generated } from 'kysely'

export interface RegionRow {
  code: string
  name: string
  district: string
  aliases: string
}

export interface AgencyRow {
  slug: string
  acronym: string
  name: string
  kind: string
}

export interface SiteRow {
  key: string
  name: string
  agency_slug: string
  settings: string
  /** Grows with each change. */
  version: Generated<number>
}

export interface ReportRow {
  id: string
  tracking_id: string
  secret_hash: string
  site_key: string
  agency_slug: string
  classification: string
  title: string
  text: string
  region_code: string
  rw: string | null
  rt: string | null
  landmark: string | null
  point: string | null
  occurred_on: string | null
  category: string | null
  anonymous: number
  confidential: number
  photos: number
  notice_version: string
  status: string
  version: number
  promise: string
  /** The deadline that runs out next; see domain/open-deadline.ts. */
  due_at: string
  /** As the phone wrote it, with its offset: it is evidence, not an order. */
  created_at_device: string
  received_at: string
  upstream: string | null
  supports: number
  reopened: number
  rating: number | null
  assignee_id: string | null
  /** The promises of its reopenings, as JSON. */
  renewals: string
  /** How its promises stand, as JSON; see domain/clock.ts. */
  clock: string
  /** When the relay has to act by itself; empty where an earlier version left the report behind. */
  acts_at: string
  identity_expired: number
  matter_expired: number
  /** Passages, as JSON. */
  masks: string
  /** As JSON; null where an earlier version left the report behind. */
  flags: string | null
  about_staff: number
  on_behalf: number
  guarded_from: string | null
  /** As JSON; null where it is no formal request for information. */
  formal: string | null
}

/** Identity, apart from the report and encrypted: a row only if one was given. */
export interface ReporterRow {
  report_id: string
  key_id: string
  wrapped_key: Uint8Array
  nonce: Uint8Array
  ciphertext: Uint8Array
  /** When its reporter gave it; empty where an earlier version did not note it. */
  given_at: string
}

/** That an identity was erased on its reporter's wish; it outlives every backup, see erasures/. */
export interface ErasureRow {
  report_id: string
  at: string
}

/** What versions before 0.4 kept as it was given; empty once a relay with keys has opened the database. */
export interface PlainReporterRow {
  report_id: string
  name: string | null
  address: string | null
  phone: string | null
  email: string | null
}

export interface TimelineEntryRow {
  id: string
  report_id: string
  seq: number
  type: string
  status: string
  at: string
  by_role: string
  agency: string | null
  officer_id: string | null
  text: string | null
  reason: string | null
}

/** What a report said before a correction; the timeline entry is that of the correction. */
export interface RevisionRow {
  entry_id: string
  report_id: string
  text: string
  region_code: string
  rw: string | null
  rt: string | null
  landmark: string | null
  point: string | null
  occurred_on: string | null
}

/** What officers did, chained per report: ids and hashes only, so that erasing personal data never breaks a chain. */
export interface AuditRow {
  report_id: string
  seq: number
  at: string
  officer_id: string
  act: string
  subject: string
  previous_hash: string
  hash: string
}

export interface TimelineAttachmentRow {
  entry_id: string
  attachment_id: string
  position: number
}

export interface AttachmentRow {
  id: string
  report_id: string
  by_role: string
  media_type: string
  size: number
  width: number
  height: number
  sha256: string
  at: string
}

export interface AttachmentContentRow {
  attachment_id: string
  bytes: Uint8Array
}

/** What was answered to which idempotency key: kept as long as the report, because an outbox may come back after months. */
export interface IdempotencyRow {
  scope: string
  key: string
  fingerprint: string
  answer: string
  report_id: string
  at: string
}

export interface OfficerRow {
  id: string
  name: string
  agency_slug: string
  role: string
  token_hash: string
  created_at: string
  revoked_at: string | null
}

/** A report that everybody may read: what the public list is ordered and filtered by. */
export interface PublicReportRow {
  /** Given by the database; names the report in the full-text index. */
  seq: Generated<number>
  report_id: string
  agency_slug: string
  status: string
  classification: string
  region_code: string
  category: string | null
  received_at: string
  /** The words as they lie in the full-text index: masked. */
  title: string
  text: string
}

/** See full-text.ts. */
export interface PublicWordRow {
  word: string
  /** Of the row in public_report. */
  seq: number
  weight: number
}

/** How many reports count for one thing; see domain/counted.ts. */
export interface TallyRow {
  agency_slug: string
  month: string
  classification: string
  region_code: string
  measure: string
  bucket: number
  count: number
}

/** The figures of all agencies as JSON; `period` is "YYYY-MM YYYY-MM". */
export interface KeptFiguresRow {
  period: string
  made_at: string
  answer: string
}

/** Which rows of the tally a report counts one in, as JSON. */
export interface CountedRow {
  report_id: string
  keys: string
}

export interface PrivacyRequestRow {
  id: string
  report_id: string
  kind: string
  status: string
  requested_at: string
  due_at: string
  text: string | null
  law: string | null
  settled_at: string | null
}

/** What the relay knows and tells nobody, made once for each database. */
export interface SecretRow {
  name: string
  value: string
}

export interface SpentProofRow {
  challenge: string
  expires_at: string
}

/** How full a limit is: the instant, in milliseconds since 1970, at which it will be empty; see domain/bucket.ts. */
export interface BucketRow {
  key: string
  until: number
}

/** A desk that an officer is signed in at; of its id only the hash is kept. */
export interface SessionRow {
  id_hash: string
  officer_id: string
  started_at: string
  expires_at: string
}

/** What officers and the operator did apart from reports, in one chain. */
export interface DeskAuditRow {
  seq: number
  at: string
  officer_id: string
  act: string
  subject: string
  previous_hash: string
  hash: string
}

/** Where the relay tells others what happened. */
export interface ChannelRow {
  id: string
  site_key: string
  kind: string
  role: string
  address: string
  secret: string | null
  digest: number
  /** The last day of which the digest was made, YYYY-MM-DD at the agency. */
  digested_on: string | null
  created_at: string
  ended_at: string | null
  /** Of a channel to another system, as JSON; null elsewhere. */
  settings: string | null
}

/** A report that was handed on to another system, or not, and why. */
export interface HandoverRow {
  report_id: string
  channel_id: string
  system: string
  state: string
  tracking_id: string | null
  status: string | null
  said: string | null
  at: string
  pull_at: string | null
}

/** What the relay owes somebody outside; it is written in the transaction of what it tells of. */
export interface MessageRow {
  id: string
  /** Null: to the reporter. */
  channel_id: string | null
  report_id: string | null
  /** As JSON; see domain/message.ts. */
  news: string
  state: string
  attempts: number
  created_at: string
  due_at: string
  error: string | null
}

/** A program that may file reports by Open311. */
export interface Open311KeyRow {
  id: string
  site_key: string
  name: string
  key_hash: string
  created_at: string
  ended_at: string | null
}

/** A page that is not on a site's list and tried to use it. */
export interface RefusedOriginRow {
  site_key: string
  origin: string
  count: number
  last_at: string
}

/** As in IdempotencyRow, for what concerns no report. */
export interface DeskAnswerRow {
  scope: string
  key: string
  fingerprint: string
  answer: string
  at: string
}

/** Which relay is writing to which upload. */
export interface UploadLockRow {
  name: string
  holder: string
  /** Milliseconds since 1970: afterwards anybody may take it. */
  until: number
  wanted: number
}

export interface Tables {
  region: RegionRow
  agency: AgencyRow
  site: SiteRow
  report: ReportRow
  reporter: ReporterRow
  erasure: ErasureRow
  plain_reporter: PlainReporterRow
  timeline_entry: TimelineEntryRow
  timeline_attachment: TimelineAttachmentRow
  revision: RevisionRow
  audit: AuditRow
  attachment: AttachmentRow
  attachment_content: AttachmentContentRow
  idempotency: IdempotencyRow
  officer: OfficerRow
  public_report: PublicReportRow
  public_word: PublicWordRow
  upload_lock: UploadLockRow
  tally: TallyRow
  counted: CountedRow
  kept_figures: KeptFiguresRow
  privacy_request: PrivacyRequestRow
  secret: SecretRow
  spent_proof: SpentProofRow
  bucket: BucketRow
  session: SessionRow
  desk_audit: DeskAuditRow
  channel: ChannelRow
  message: MessageRow
  handover: HandoverRow
  open311_key: Open311KeyRow
  refused_origin: RefusedOriginRow
  desk_answer: DeskAnswerRow
}
