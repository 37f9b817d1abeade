/** Everything that can go wrong, as one small table of classes and their guards. */
import type { Issue, Problem } from './contract/index.ts'
import { guard } from './errors/guard.ts'
import { LaporError } from './errors/lapor-error.ts'
import type { StorageError } from './errors/storage-error.ts'

export { LaporError, type FailureCode } from './errors/lapor-error.ts'
export { StorageError } from './errors/storage-error.ts'

/** The input does not fit the contract; no request was made. */
export class ValidationError extends LaporError {
  override name = 'ValidationError'
  /** What does not fit, field by field. */
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(`The input does not fit: ${issues.map((issue) => `${issue.path || '/'} ${issue.code}`).join(', ')}`, { code: 'invalid-input' })
    this.issues = issues
  }
}

/** No answer came: no signal, no name, refused connection, or a browser that blocks the answer. Without a cause: what fetch throws may quote the URL, a header or the body. */
export class NetworkError extends LaporError {
  override name = 'NetworkError'

  constructor(what: string) {
    super(`${what}: no answer came`, { code: 'network', retryable: true })
  }
}

/** No answer in time. The relay may have acted all the same: repeat with the same idempotency key. */
export class TimeoutError extends LaporError {
  override name = 'TimeoutError'

  constructor(what: string) {
    super(`${what}: no answer in time`, { code: 'timeout', retryable: true })
  }
}

/** What an answer told besides that it is a refusal. */
export interface Refused {
  /** HTTP status. */
  readonly status: number
  /** The problem details, where the answer had any. */
  readonly problem?: Problem | undefined
  /** To quote to whoever runs the relay. */
  readonly requestId?: string | undefined
  /** Milliseconds, from Retry-After. */
  readonly retryAfterMs?: number | undefined
}

/** An answer came, and it is a refusal. */
export class ApiError extends LaporError {
  override name = 'ApiError'
  /** HTTP status. */
  declare readonly status: number
  /** The problem details, where the answer had any (a proxy in between may send none). */
  declare readonly problem: Problem | undefined
  /** To quote to whoever runs the relay. */
  declare readonly requestId: string | undefined
  /** Milliseconds to wait, from Retry-After (RFC 9110 §10.2.3); undefined where the answer named none. */
  declare readonly retryAfterMs: number | undefined

  constructor(what: string, refused: Refused) {
    const { status, problem } = refused
    const places = problem?.errors?.map((error) => `${error.pointer || '/'} ${error.code}`).join(', ')
    super(`${what}: ${status} ${problem ? `${problem.code}: ${problem.title}` : 'unexplained'}${places ? ` (${places})` : ''}`, {
      code: problem?.code ?? 'unexplained',
      retryable: status === 429 || status >= 500,
    })
    Object.assign(this, refused)
  }
}

/** 400, 409, 413, 415, 422: sending the same again will not help. */
export class RejectedError extends ApiError {
  override name = 'RejectedError'
}

/** 404, 410. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError'
}

/** 401, 403: the secret, the token or the page's origin. */
export class UnauthorizedError extends ApiError {
  override name = 'UnauthorizedError'
}

/** 429: too much for now; see `retryAfterMs`. */
export class RateLimitedError extends ApiError {
  override name = 'RateLimitedError'
}

/** 5xx: the relay failed, or is under repair; see `retryAfterMs`. */
export class ServerError extends ApiError {
  override name = 'ServerError'
}

/** A success whose body does not fit the schema: the versions of relay and SDK differ, or something in between changed it. */
export class ContractError extends LaporError {
  override name = 'ContractError'

  constructor(what: string, where: string) {
    super(`${what}: the answer does not fit the contract at ${where}`, { code: 'answer-unreadable' })
  }
}

const apiErrors = ['ApiError', 'RejectedError', 'NotFoundError', 'UnauthorizedError', 'RateLimitedError', 'ServerError']

/**
 * Any error of this SDK.
 * @example
 * import { isLaporError } from '@lapor/sdk'
 * const mayTryAgain = (error: unknown) => isLaporError(error) && error.retryable
 */
export const isLaporError = /* @__PURE__ */ guard<LaporError>(apiErrors, ['LaporError', 'ValidationError', 'NetworkError', 'TimeoutError', 'ContractError', 'StorageError'])
/**
 * The input did not fit; no request was made.
 * @example
 * import { isValidationError } from '@lapor/sdk'
 * const places = (error: unknown) => (isValidationError(error) ? error.issues.map((issue) => issue.path) : [])
 */
export const isValidationError = /* @__PURE__ */ guard<ValidationError>(['ValidationError'])
/**
 * No answer came.
 * @example
 * import { isNetworkError } from '@lapor/sdk'
 * const isOffline = (error: unknown) => isNetworkError(error)
 */
export const isNetworkError = /* @__PURE__ */ guard<NetworkError>(['NetworkError'])
/**
 * No answer came in time.
 * @example
 * import { isTimeoutError } from '@lapor/sdk'
 * const isTooSlow = (error: unknown) => isTimeoutError(error)
 */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>(['TimeoutError'])
/**
 * The relay refused, in any way.
 * @example
 * import { isApiError } from '@lapor/sdk'
 * const toQuote = (error: unknown) => (isApiError(error) ? error.requestId : undefined)
 */
export const isApiError = /* @__PURE__ */ guard<ApiError>(apiErrors)
/**
 * As it is, it will never be accepted.
 * @example
 * import { isRejectedError } from '@lapor/sdk'
 * const mend = (error: unknown) => (isRejectedError(error) ? error.problem?.errors : undefined)
 */
export const isRejectedError = /* @__PURE__ */ guard<RejectedError>(['RejectedError'])
/**
 * There is no such thing that may be shown.
 * @example
 * import { isNotFoundError } from '@lapor/sdk'
 * const isGone = (error: unknown) => isNotFoundError(error)
 */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>(['NotFoundError'])
/**
 * The secret, the token, the proof or the page is not accepted.
 * @example
 * import { isUnauthorizedError } from '@lapor/sdk'
 * const isSecretWrong = (error: unknown) => isUnauthorizedError(error) && error.code === 'secret-wrong'
 */
export const isUnauthorizedError = /* @__PURE__ */ guard<UnauthorizedError>(['UnauthorizedError'])
/**
 * Too much for now.
 * @example
 * import { isRateLimitedError } from '@lapor/sdk'
 * const waitMs = (error: unknown) => (isRateLimitedError(error) ? (error.retryAfterMs ?? 60_000) : 0)
 */
export const isRateLimitedError = /* @__PURE__ */ guard<RateLimitedError>(['RateLimitedError'])
/**
 * The relay failed, or is under repair.
 * @example
 * import { isServerError } from '@lapor/sdk'
 * const isTheirFault = (error: unknown) => isServerError(error)
 */
export const isServerError = /* @__PURE__ */ guard<ServerError>(['ServerError'])
/**
 * The answer did not fit the contract.
 * @example
 * import { isContractError } from '@lapor/sdk'
 * const isOtherVersion = (error: unknown) => isContractError(error)
 */
export const isContractError = /* @__PURE__ */ guard<ContractError>(['ContractError'])
/**
 * The browser refused storage.
 * @example
 * import { isStorageError } from '@lapor/sdk'
 * const livesInMemory = (error: unknown) => isStorageError(error)
 */
export const isStorageError = /* @__PURE__ */ guard<StorageError>(['StorageError'])
