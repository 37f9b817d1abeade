export { C as CallOptions, H as HttpOptions, R as ReadOptions, W as WriteOptions } from './chunks/call-kinds.js';
import { F as FilingClient, a as FollowingClient, C as ClientOptions } from './chunks/following-client.js';
import { ProblemCode, Problem, Issue } from './contract.js';
import 'zod/mini';
import 'zod/v4/core';

/** The citizen's side of the LAPOR API: one client per site. */

type Client = FilingClient & FollowingClient;
/**
 * Makes a client of the relay at `baseUrl` for one site. No request is made yet.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const lapor = createClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 * const report = await lapor.reports.retrieve('7K3M-Q9XT-4BW9')
 */
declare const createClient: (options: ClientOptions) => Client;

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
    constructor(message: string, options: {
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
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/** No answer came: no signal, no name, refused connection, or a browser that blocks the answer. */
declare class NetworkError extends LaporError {
    name: string;
    constructor(what: string, cause?: unknown);
}
/** No answer in time. The relay may have acted all the same: repeat with the same idempotency key. */
declare class TimeoutError extends LaporError {
    name: string;
    constructor(what: string);
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
    constructor(what: string, answer: {
        status: number;
        problem?: Problem | undefined;
        requestId?: string | undefined;
        retryable?: boolean;
    });
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
/** 429. */
declare class RateLimitedError extends ApiError {
    name: string;
    /** Milliseconds to wait, from Retry-After (RFC 9110 §10.2.3); undefined where the answer named none. */
    readonly retryAfterMs: number | undefined;
    constructor(what: string, answer: {
        status: number;
        problem?: Problem | undefined;
        requestId?: string | undefined;
        retryAfterMs: number | undefined;
    });
}
/** 5xx. */
declare class ServerError extends ApiError {
    name: string;
    /** As in RateLimitedError: a relay under repair says when to come back. */
    readonly retryAfterMs: number | undefined;
    constructor(what: string, answer: {
        status: number;
        problem?: Problem | undefined;
        requestId?: string | undefined;
        retryAfterMs: number | undefined;
    });
}
/** A success whose body does not fit the schema: the versions of relay and SDK differ, or something in between changed it. */
declare class ContractError extends LaporError {
    name: string;
    constructor(what: string, where: string);
}
declare const isLaporError: (error: unknown) => error is LaporError;
declare const isValidationError: (error: unknown) => error is ValidationError;
declare const isNetworkError: (error: unknown) => error is NetworkError;
declare const isTimeoutError: (error: unknown) => error is TimeoutError;
declare const isApiError: (error: unknown) => error is ApiError;
declare const isRejectedError: (error: unknown) => error is RejectedError;
declare const isNotFoundError: (error: unknown) => error is NotFoundError;
declare const isUnauthorizedError: (error: unknown) => error is UnauthorizedError;
declare const isRateLimitedError: (error: unknown) => error is RateLimitedError;
declare const isServerError: (error: unknown) => error is ServerError;
declare const isContractError: (error: unknown) => error is ContractError;
declare const isStorageError: (error: unknown) => error is StorageError;

/** Random bytes and ids that also work on plain http pages, where crypto.randomUUID is missing. */
/** `n` bytes of the platform's cryptographic generator; getRandomValues needs no secure context. */
declare const randomBytes: (n: number) => Uint8Array;
/** 128 random bits as 32 hexadecimal digits: an idempotency key or an entry id. */
declare const newId: (random?: (n: number) => Uint8Array) => string;

export { ApiError, ClientOptions, ContractError, FilingClient, FollowingClient, LaporError, NetworkError, NotFoundError, RateLimitedError, RejectedError, ServerError, StorageError, TimeoutError, UnauthorizedError, ValidationError, createClient, isApiError, isContractError, isLaporError, isNetworkError, isNotFoundError, isRateLimitedError, isRejectedError, isServerError, isStorageError, isTimeoutError, isUnauthorizedError, isValidationError, newId, randomBytes };
export type { Client, FailureCode };
