// What customers' bundlers are given of the SDK, and how much of a page's bytes it may take.

/** Bytes, brotli 11. Raising one is a decision written in docs/decisions/. */
export const sdkBudgets = { client: 18_000, outbox: 4_000 }

export const customer = "export { createClient } from '@lapor/sdk'"

export const customerWithOutbox = [
  customer,
  "export { createOutbox } from '@lapor/sdk/outbox'",
  "export { createDraftStore, emptyDraft, submissionOf } from '@lapor/sdk/draft'",
  "export { openStorage } from '@lapor/sdk/storage'",
].join('\n')
