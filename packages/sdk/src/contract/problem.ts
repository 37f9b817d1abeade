/** What went wrong, as RFC 9457 problem details with a closed list of codes. */
import { openEnum, type Open } from './open-enum.ts'
import * as z from './zod.ts'

/** Every code the relay gives, with its HTTP status and an English title for developers. */
export const problemCodes = {
  'route-not-found': { status: 404, title: 'There is no such route.' },
  'method-not-allowed': { status: 405, title: 'The route does not take this method.' },
  'site-unknown': { status: 404, title: 'No site has this key.' },
  'origin-not-allowed': { status: 403, title: 'This page may not do this: its origin is not on the site’s list, or, for officers, not the relay’s own.' },
  'report-not-found': { status: 404, title: 'No report with this tracking ID can be shown.' },
  'attachment-not-found': { status: 404, title: 'The report has no such attachment that can be shown.' },
  'secret-missing': { status: 401, title: 'The tracking secret is needed in the header Lapor-Secret.' },
  'secret-wrong': { status: 401, title: 'Tracking ID and secret do not belong together.' },
  'officer-token-wrong': { status: 401, title: 'The officer token is missing, unknown or revoked.' },
  'agency-not-yours': { status: 403, title: 'This officer may not do this: it belongs to another agency, or takes another role.' },
  'json-invalid': { status: 400, title: 'The body is not valid JSON.' },
  'media-type-unsupported': { status: 415, title: 'The media type of the body is not accepted here.' },
  'body-too-large': { status: 413, title: 'The body is larger than the limit.' },
  'query-invalid': { status: 400, title: 'A query parameter is not valid.' },
  'idempotency-key-missing': { status: 400, title: 'The header Idempotency-Key is needed: 8 to 64 letters, digits, dots, dashes or underscores.' },
  'idempotency-key-reused': { status: 409, title: 'The same idempotency key came with another body.' },
  'validation-failed': { status: 422, title: 'The body does not fit the schema or the site’s rules; see errors.' },
  'transition-not-allowed': { status: 409, title: 'The status does not allow this, or what was read has changed meanwhile.' },
  'attachment-not-image': { status: 422, title: 'The content is not a photo, or another file that the site takes.' },
  'attachment-limit-reached': { status: 409, title: 'The report has as many attachments as it may have.' },
  'reopen-limit-reached': { status: 409, title: 'The report was reopened as often as the site allows.' },
  'upload-not-found': { status: 404, title: 'The report has no such upload.' },
  'upload-incomplete': { status: 409, title: 'The upload has not arrived whole yet; resume it.' },
  'proof-needed': { status: 403, title: 'A proof of work is needed in the header Lapor-Proof.' },
  'proof-wrong': { status: 403, title: 'The proof of work is wrong, has run out or was used before; solve a new challenge.' },
  'tile-not-found': { status: 404, title: 'The site has no map, or its map does not reach there.' },
  'tiles-unavailable': { status: 503, title: 'The source of the map’s tiles does not answer. A report needs no map.' },
  // 403, since every outbox keeps what was refused so: the report waits for a newer client on the same page.
  'client-too-old': { status: 403, title: 'The relay no longer takes what this version of the client writes (header Lapor-Client); see oldestClient in the site’s settings.' },
  'rate-limited': { status: 429, title: 'Too many for now; see the header Retry-After. Never for an address alone.' },
  'internal-error': { status: 500, title: 'The relay failed. The request may be repeated with the same idempotency key.' },
  'storage-busy': { status: 503, title: 'The database is busy. Repeat later with the same idempotency key.' },
} as const

/** A code that this version has words for. */
export type KnownProblemCode = keyof typeof problemCodes

/** A code as read back; a newer relay may give more. */
export type ProblemCode = Open<KnownProblemCode>

/** The code by which a program decides what to do. */
export const ProblemCode = openEnum<KnownProblemCode>()

/** What is wrong with one field, in a word that a locale has a sentence for. */
export const issueCodes = ['required', 'too-short', 'too-long', 'invalid', 'unknown-field', 'not-offered', 'in-the-future', 'evidence-owed'] as const

/** What is wrong with one field. */
export type IssueCode = (typeof issueCodes)[number]

/** What is wrong with one field, as the relay says it. */
export const IssueCode = openEnum<IssueCode>()

/** An error as the relay answers it (RFC 9457, `application/problem+json`). */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: ProblemCode,
  /** One sentence for the developer; never personal data. */
  detail: z.optional(z.string()),
  /** Where in the body, as JSON Pointer (RFC 6901), and what. */
  errors: z.optional(z.array(z.looseObject({ pointer: z.string(), code: IssueCode }))),
  requestId: z.optional(z.string()),
})

/** A problem as read back. */
export type Problem = z.infer<typeof Problem>
