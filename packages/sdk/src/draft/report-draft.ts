/** A report while it is being written: everything may still be missing. */
import type { KnownClassification } from '../contract/index.ts'
import { newId } from '../random.ts'

/**
 * Three honest choices: with a name; with a name that is hidden from the public and the reported agency ("anonim",
 * the operator still knows it); without any identity.
 */
export type IdentityChoice = 'named' | 'hidden' | 'none'

/** A photo that waits with its draft. */
export interface DraftPhoto {
  /** Becomes the idempotency key of the photo. */
  readonly id: string
  /** Its bytes, with the media type. */
  readonly blob: Blob
}

/** Texts are as typed, not trimmed; an empty text means not given. */
export interface ReportDraft {
  /** Becomes the idempotency key: one draft is one report, whatever tab or reload sends it. */
  readonly id: string
  /** Complaint, aspiration or request for information. */
  readonly classification: KnownClassification
  /** What is the matter. */
  readonly text: string
  /** YYYY-MM-DD, local. */
  readonly occurredOn: string
  /** Kemendagri code of a kelurahan. */
  readonly regionCode: string
  /** It is not the kelurahan that a form fills in by itself; absent: nobody said so. */
  readonly elsewhere?: boolean
  /** Number of the rukun warga. */
  readonly rw: string
  /** Number of the rukun tetangga. */
  readonly rt: string
  /** "Patokan": what the place is near to. */
  readonly landmark: string
  /** A geo URI, given on request only. */
  readonly point?: string
  /** Id of a tile; absent or empty is "tidak tahu". */
  readonly category?: string
  /** How the reporter wants to be known. */
  readonly identity: IdentityChoice
  /** "Rahasia": the public never sees the report. */
  readonly confidential: boolean
  /** "Laporan ini tentang petugas instansi ini"; absent: no. */
  readonly aboutStaff?: boolean
  /** "Mewakili warga"; absent: no. */
  readonly onBehalf?: boolean
  /** The reporter's. */
  readonly name: string
  /** Where the reporter lives, not the place of the problem. */
  readonly address: string
  /** The reporter's. */
  readonly phone: string
  /** The reporter's. */
  readonly email: string
  /** In the order in which they were chosen. */
  readonly photos: readonly DraftPhoto[]
}

/**
 * A draft in which nothing is written yet. Identity starts at "none": a name is given, never taken.
 * @example
 * const draft = { ...emptyDraft(), text: 'Lampu jalan mati sejak Senin.' }
 */
export const emptyDraft = (): ReportDraft => ({
  id: newId(),
  classification: 'complaint',
  text: '',
  occurredOn: '',
  regionCode: '',
  rw: '',
  rt: '',
  landmark: '',
  identity: 'none',
  confidential: false,
  name: '',
  address: '',
  phone: '',
  email: '',
  photos: [],
})
