/** What both sides may say with a command: words, and photos that were attached before. */
import { prose } from './prose.ts'
import * as z from './zod.ts'

export const Words = prose(3, 5000)

/** Ids of attachments of the same report. */
export const AttachmentIds = z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(10))
