export { P as PageOptions, a as Pages, b as ReadOptions, R as ReporterOptions, W as WriteOptions } from './chunks/pages.js';
import { C as ClientOptions } from './chunks/client-options.js';
export { F as FetchChallenge, P as Proofs } from './chunks/client-options.js';
import { F as FilingClient, a as FollowingClient, R as ReporterClient, P as PublicClient } from './chunks/reporter-client.js';
export { b as ReportFilter, c as ReporterAct, S as StatisticsOptions } from './chunks/reporter-client.js';
import { ProblemCode, Problem, Issue } from './contract.js';
export { A as Attempt, a as AttemptResult, C as CallOptions, b as Hooks, H as HttpOptions } from './chunks/call.js';
import 'zod/v4/core';
import 'zod/mini';

/** The base of everything that can go wrong: `code` for programs, `message` for developers. */

/** Codes of failures that are not an answer of the relay. */
type FailureCode = 'invalid-input' | 'network' | 'timeout' | 'answer-unreadable' | 'storage-refused' | 'unexplained';
/**
 * Base of all errors of this SDK. Messages are English, name the thing and what was expected, and never carry
 * personal data, a secret or a body. Guards compare `name`, since two copies of the SDK may be on one page.
 */
declare class LaporError extends Error {
    name: string;
    /** A word for programs: a problem code of the relay, or what kept an answer from coming. */
    readonly code: ProblemCode | FailureCode;
    /** Whether the same call may succeed later, unchanged. */
    readonly retryable: boolean;
    constructor(message: string, { code, retryable, cause }: {
        code: ProblemCode | FailureCode;
        retryable?: boolean;
        cause?: unknown;
    });
}

/** A file of its own: what keeps a draft needs it before any call is made. */

/** The browser refused storage: quota, private mode, or blocked by a setting. */
declare class StorageError extends LaporError {
    name: string;
    constructor(what: string, cause?: unknown);
}

/** Everything that can go wrong, as one small table of classes and their guards. */

/** The input does not fit the contract; no request was made. */
declare class ValidationError extends LaporError {
    name: string;
    /** What does not fit, field by field. */
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/** No answer came: no signal, no name, refused connection, or a browser that blocks the answer. Without a cause: what fetch throws may quote the URL, a header or the body. */
declare class NetworkError extends LaporError {
    name: string;
    constructor(what: string);
}
/** No answer in time. The relay may have acted all the same: repeat with the same idempotency key. */
declare class TimeoutError extends LaporError {
    name: string;
    constructor(what: string);
}
/** What an answer told besides that it is a refusal. */
interface Refused {
    /** HTTP status. */
    readonly status: number;
    /** The problem details, where the answer had any. */
    readonly problem?: Problem | undefined;
    /** To quote to whoever runs the relay. */
    readonly requestId?: string | undefined;
    /** Milliseconds, from Retry-After. */
    readonly retryAfterMs?: number | undefined;
}
/** An answer came, and it is a refusal. */
declare class ApiError extends LaporError {
    name: string;
    /** HTTP status. */
    readonly status: number;
    /** The problem details, where the answer had any (a proxy in between may send none). */
    readonly problem: Problem | undefined;
    /** To quote to whoever runs the relay. */
    readonly requestId: string | undefined;
    /** Milliseconds to wait, from Retry-After (RFC 9110 §10.2.3); undefined where the answer named none. */
    readonly retryAfterMs: number | undefined;
    constructor(what: string, refused: Refused);
}
/** 400, 409, 413, 415, 422: sending the same again will not help. */
declare class RejectedError extends ApiError {
    name: string;
}
/** 404, 410. */
declare class NotFoundError extends ApiError {
    name: string;
}
/** 401, 403: the secret, the token or the page's origin. */
declare class UnauthorizedError extends ApiError {
    name: string;
}
/** 429: too much for now; see `retryAfterMs`. */
declare class RateLimitedError extends ApiError {
    name: string;
}
/** 5xx: the relay failed, or is under repair; see `retryAfterMs`. */
declare class ServerError extends ApiError {
    name: string;
}
/** A success whose body does not fit the schema: the versions of relay and SDK differ, or something in between changed it. */
declare class ContractError extends LaporError {
    name: string;
    constructor(what: string, where: string);
}
/**
 * Any error of this SDK.
 * @example
 * import { isLaporError } from '@lapor/sdk'
 * const mayTryAgain = (error: unknown) => isLaporError(error) && error.retryable
 */
declare const isLaporError: (error: unknown) => error is LaporError;
/**
 * The input did not fit; no request was made.
 * @example
 * import { isValidationError } from '@lapor/sdk'
 * const places = (error: unknown) => (isValidationError(error) ? error.issues.map((issue) => issue.path) : [])
 */
declare const isValidationError: (error: unknown) => error is ValidationError;
/**
 * No answer came.
 * @example
 * import { isNetworkError } from '@lapor/sdk'
 * const isOffline = (error: unknown) => isNetworkError(error)
 */
declare const isNetworkError: (error: unknown) => error is NetworkError;
/**
 * No answer came in time.
 * @example
 * import { isTimeoutError } from '@lapor/sdk'
 * const isTooSlow = (error: unknown) => isTimeoutError(error)
 */
declare const isTimeoutError: (error: unknown) => error is TimeoutError;
/**
 * The relay refused, in any way.
 * @example
 * import { isApiError } from '@lapor/sdk'
 * const toQuote = (error: unknown) => (isApiError(error) ? error.requestId : undefined)
 */
declare const isApiError: (error: unknown) => error is ApiError;
/**
 * As it is, it will never be accepted.
 * @example
 * import { isRejectedError } from '@lapor/sdk'
 * const mend = (error: unknown) => (isRejectedError(error) ? error.problem?.errors : undefined)
 */
declare const isRejectedError: (error: unknown) => error is RejectedError;
/**
 * There is no such thing that may be shown.
 * @example
 * import { isNotFoundError } from '@lapor/sdk'
 * const isGone = (error: unknown) => isNotFoundError(error)
 */
declare const isNotFoundError: (error: unknown) => error is NotFoundError;
/**
 * The secret, the token, the proof or the page is not accepted.
 * @example
 * import { isUnauthorizedError } from '@lapor/sdk'
 * const isSecretWrong = (error: unknown) => isUnauthorizedError(error) && error.code === 'secret-wrong'
 */
declare const isUnauthorizedError: (error: unknown) => error is UnauthorizedError;
/**
 * Too much for now.
 * @example
 * import { isRateLimitedError } from '@lapor/sdk'
 * const waitMs = (error: unknown) => (isRateLimitedError(error) ? (error.retryAfterMs ?? 60_000) : 0)
 */
declare const isRateLimitedError: (error: unknown) => error is RateLimitedError;
/**
 * The relay failed, or is under repair.
 * @example
 * import { isServerError } from '@lapor/sdk'
 * const isTheirFault = (error: unknown) => isServerError(error)
 */
declare const isServerError: (error: unknown) => error is ServerError;
/**
 * The answer did not fit the contract.
 * @example
 * import { isContractError } from '@lapor/sdk'
 * const isOtherVersion = (error: unknown) => isContractError(error)
 */
declare const isContractError: (error: unknown) => error is ContractError;
/**
 * The browser refused storage.
 * @example
 * import { isStorageError } from '@lapor/sdk'
 * const livesInMemory = (error: unknown) => isStorageError(error)
 */
declare const isStorageError: (error: unknown) => error is StorageError;

/** The citizen's side of the LAPOR API: one client per site. */

/** What the parts of a citizen's client offer, together: `reports` of all of them, and so on. */
interface Client {
    /** Settings of the client's site. */
    readonly site: FilingClient['site'];
    /** The kelurahan a report can be about. */
    readonly regions: FilingClient['regions'];
    /** Proofs of work, prepared while somebody writes. */
    readonly challenge: FilingClient['challenge'];
    /** Files reports, follows them, steers them, and lists those that are public. */
    readonly reports: FilingClient['reports'] & FollowingClient['reports'] & ReporterClient['reports'] & PublicClient['reports'];
    /** Photos of a report. */
    readonly attachments: FilingClient['attachments'] & FollowingClient['attachments'];
    /** What is held about a reporter, and the rights over it. */
    readonly privacy: ReporterClient['privacy'];
    /** Replaces a tracking secret. */
    readonly secret: ReporterClient['secret'];
    /** Agencies that the relay serves. */
    readonly agencies: PublicClient['agencies'];
    /** Follow-up figures that anyone can check. */
    readonly statistics: PublicClient['statistics'];
}
/**
 * Makes a client of the relay at `baseUrl` for one site. No request is made yet.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const lapor = createClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 * const report = await lapor.reports.retrieve('7K3M-Q9XT-4BW9')
 */
declare const createClient: (options: ClientOptions) => Client;

/** Random bytes and ids that also work on plain http pages, where crypto.randomUUID is missing. */
/**
 * `n` bytes of the platform's cryptographic generator; getRandomValues needs no secure context.
 * @example
 * const trackingSecret = contract.newTrackingSecret(randomBytes)
 */
declare const randomBytes: (n: number) => Uint8Array;
/**
 * 128 random bits as 32 hexadecimal digits: an idempotency key or an entry id.
 * @example
 * await lapor.reports.create(submission, { idempotencyKey: newId() })
 */
declare const newId: (random?: (n: number) => Uint8Array) => string;

export { ApiError, ClientOptions, ContractError, FilingClient, FollowingClient, LaporError, NetworkError, NotFoundError, PublicClient, RateLimitedError, RejectedError, ReporterClient, ServerError, StorageError, TimeoutError, UnauthorizedError, ValidationError, createClient, isApiError, isContractError, isLaporError, isNetworkError, isNotFoundError, isRateLimitedError, isRejectedError, isServerError, isStorageError, isTimeoutError, isUnauthorizedError, isValidationError, newId, randomBytes };
export type { Client, FailureCode, Refused };
