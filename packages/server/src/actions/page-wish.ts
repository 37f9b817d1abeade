/** What is asked of every list: a page of it, from where the page before ended. */
import type { Refusal } from '../domain/refusal.ts'

export interface PageWish {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export const defaultLimit = 20

export const wrongCursor: Refusal = { refused: 'query-invalid', detail: 'The cursor was not given by this relay.' }
