/** The base of everything that can go wrong: `code` for programs, `message` for developers. */
import type { ProblemCode } from '../contract/index.ts'

/** Codes of failures that are not an answer of the relay. */
export type FailureCode = 'invalid-input' | 'network' | 'timeout' | 'answer-unreadable' | 'storage-refused' | 'unexplained'

/**
 * Base of all errors of this SDK. Messages are English, name the thing and what was expected, and never carry
 * personal data, a secret or a body. Guards compare `name`, since two copies of the SDK may be on one page.
 */
export class LaporError extends Error {
  override name = 'LaporError'
  /** A word for programs: a problem code of the relay, or what kept an answer from coming. */
  readonly code: ProblemCode | FailureCode
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean

  constructor(message: string, { code, retryable = false, cause }: { code: ProblemCode | FailureCode; retryable?: boolean; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.retryable = retryable
  }
}
