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
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(`The input does not fit: ${issues.map((issue) => `${issue.path || '/'} ${issue.code}`).join(', ')}`, { code: 'invalid-input' })
    this.issues = issues
  }
}

/** No answer came: no signal, no name, refused connection, or a browser that blocks the answer. */
export class NetworkError extends LaporError {
  override name = 'NetworkError'

  constructor(what: string, cause?: unknown) {
    super(`${what}: no answer came`, { code: 'network', retryable: true, cause })
  }
}

/** No answer in time. The relay may have acted all the same: repeat with the same idempotency key. */
export class TimeoutError extends LaporError {
  override name = 'TimeoutError'

  constructor(what: string) {
    super(`${what}: no answer in time`, { code: 'timeout', retryable: true })
  }
}

/** An answer came, and it is a refusal. */
export class ApiError extends LaporError {
  override name = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** The problem details, where the answer had any (a proxy in between may send none). */
  readonly problem: Problem | undefined
  /** To quote to whoever runs the relay. */
  readonly requestId: string | undefined

  constructor(what: string, answer: { status: number; problem?: Problem | undefined; requestId?: string | undefined; retryable?: boolean }) {
    const { status, problem, requestId } = answer
    const places = problem?.errors?.map((error) => `${error.pointer || '/'} ${error.code}`).join(', ')
    super(`${what}: ${status} ${problem ? `${problem.code}: ${problem.title}` : 'without an explanation'}${places ? ` (${places})` : ''}`, {
      code: problem?.code ?? 'unexplained',
      retryable: answer.retryable ?? false,
    })
    this.status = status
    this.problem = problem
    this.requestId = requestId
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

/** 429. */
export class RateLimitedError extends ApiError {
  override name = 'RateLimitedError'
  /** Milliseconds to wait, from Retry-After (RFC 9110 §10.2.3); undefined where the answer named none. */
  readonly retryAfterMs: number | undefined

  constructor(what: string, answer: { status: number; problem?: Problem | undefined; requestId?: string | undefined; retryAfterMs: number | undefined }) {
    super(what, { ...answer, retryable: true })
    this.retryAfterMs = answer.retryAfterMs
  }
}

/** 5xx. */
export class ServerError extends ApiError {
  override name = 'ServerError'
  /** As in RateLimitedError: a relay under repair says when to come back. */
  readonly retryAfterMs: number | undefined

  constructor(what: string, answer: { status: number; problem?: Problem | undefined; requestId?: string | undefined; retryAfterMs: number | undefined }) {
    super(what, { ...answer, retryable: true })
    this.retryAfterMs = answer.retryAfterMs
  }
}

/** A success whose body does not fit the schema: the versions of relay and SDK differ, or something in between changed it. */
export class ContractError extends LaporError {
  override name = 'ContractError'

  constructor(what: string, where: string) {
    super(`${what}: the answer does not fit the contract at ${where}`, { code: 'answer-unreadable' })
  }
}

const apiErrors = ['ApiError', 'RejectedError', 'NotFoundError', 'UnauthorizedError', 'RateLimitedError', 'ServerError']

export const isLaporError = /* @__PURE__ */ guard<LaporError>('LaporError', 'ValidationError', 'NetworkError', 'TimeoutError', ...apiErrors, 'ContractError', 'StorageError')
export const isValidationError = /* @__PURE__ */ guard<ValidationError>('ValidationError')
export const isNetworkError = /* @__PURE__ */ guard<NetworkError>('NetworkError')
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError')
export const isApiError = /* @__PURE__ */ guard<ApiError>(...apiErrors)
export const isRejectedError = /* @__PURE__ */ guard<RejectedError>('RejectedError')
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError')
export const isUnauthorizedError = /* @__PURE__ */ guard<UnauthorizedError>('UnauthorizedError')
export const isRateLimitedError = /* @__PURE__ */ guard<RateLimitedError>('RateLimitedError')
export const isServerError = /* @__PURE__ */ guard<ServerError>('ServerError')
export const isContractError = /* @__PURE__ */ guard<ContractError>('ContractError')
export const isStorageError = /* @__PURE__ */ guard<StorageError>('StorageError')
