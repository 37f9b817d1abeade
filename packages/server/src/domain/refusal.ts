/** A refusal: what the domain answers instead of throwing, because a "no" to a citizen is not a bug. */
import type { Issue, KnownProblemCode } from '@lapor/sdk/contract'

export interface Refusal {
  readonly refused: KnownProblemCode
  /** What is wrong with which field, for `validation-failed`. */
  readonly issues?: readonly Issue[]
  /** One sentence for the developer; never personal data. */
  readonly detail?: string
  /** For `rate-limited`: whole seconds until one more try fits. */
  readonly retryAfterSeconds?: number
}

export type OrRefusal<T> = T | Refusal

export const isRefusal = (outcome: unknown): outcome is Refusal => typeof outcome === 'object' && outcome !== null && 'refused' in outcome
