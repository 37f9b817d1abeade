/** What the relay answers to a new secret. */
import * as z from './zod.ts'

/** From this moment the secret before it opens nothing. It never names either of them. */
export const SecretReplaced = z.looseObject({ replacedAt: z.string() })

export type SecretReplaced = z.infer<typeof SecretReplaced>
