/** What the widget loads only where the relay wants a proof of work: the search, and its hash. */
export { challengeProofs } from '@lapor/sdk/challenge'
