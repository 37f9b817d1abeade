import { FetchChallenge, Proofs } from './index.js';
import { Challenge } from './contract.js';
import './chunks/call.js';
import 'zod/v4/core';
import 'zod/mini';

/** The value of a client's option `proofs`: joins client and solver. */

/**
 * Finds proofs of work in time slices on the page, and gives each report one of its own.
 * @example createClient({ baseUrl, site: 'kel-kademangan', proofs: challengeProofs })
 */
declare const challengeProofs: (fetchChallenge: FetchChallenge) => Proofs;

/** Solves a challenge of the relay in the background of a page. */

/**
 * Tries numbers in time slices of about 4 ms, so that the page stays usable, and needs no secure context: the hash is plain
 * JavaScript everywhere, which for messages as short as these is many times faster than crypto.subtle (docs/decisions/0008).
 * @returns what goes into the header Lapor-Proof: base64 of JSON with `algorithm`, `challenge`, `number`, `salt` and `signature`, as ALTCHA version 1 has it
 * @throws ContractError when the algorithm is not SHA-256, the challenge is not 64 hexadecimal digits, or no number up to `maxNumber` solves it
 * @throws AbortError, or what `signal` was aborted with
 * @example
 * const proof = await solveChallenge(challenge)
 */
declare const solveChallenge: ({ algorithm, challenge, maxNumber, salt, signature }: Challenge, signal?: AbortSignal) => Promise<string>;

/** What is used of a Worker. Spelled out, because a program without the DOM's types has none. */
interface ProofWorker {
    /** Takes what the worker has found. */
    onmessage: unknown;
    /** Told where the worker does not load or breaks. */
    onerror: unknown;
    /** Sends the challenge to the worker. */
    postMessage(challenge: unknown): void;
    /** Ends the worker. */
    terminate(): void;
}

/** The value of a client's option `proofs` for pages that may have a worker. */

/**
 * As `challengeProofs`, but beside the page. For a page that knows that its origin and its policy allow a worker: from another
 * origin, a mere try files a violation of the host's policy. Where the worker does not run after all, the page solves by itself.
 * @param start makes a worker that runs "@lapor/sdk/challenge-worker"
 * @example createClient({ baseUrl, site: 'kel-kademangan', proofs: workerProofs(() => new Worker(new URL('./challenge-worker.js', import.meta.url), { type: 'module' })) })
 */
declare const workerProofs: (start: () => ProofWorker) => (fetchChallenge: FetchChallenge) => Proofs;

export { challengeProofs, solveChallenge, workerProofs };
export type { ProofWorker };
