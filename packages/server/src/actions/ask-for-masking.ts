/** Asks the officers, once an identity was erased, to look through a report's text for what is personal in it. */
import type { Database } from '../db/open-database.ts'
import { insertPrivacyRequest, listPrivacyRequests } from '../db/privacy.ts'
import { maskingOf } from '../domain/privacy.ts'
import type { Context } from './context.ts'

/** What is open already is not opened twice: they look through the whole text in any case. */
export const askForMasking = async ({ now, newId }: Pick<Context, 'now' | 'newId'>, db: Database, reportId: string): Promise<void> => {
  const requests = await listPrivacyRequests(db, reportId)
  if (!requests.some(({ status }) => status === 'open')) await insertPrivacyRequest(db, reportId, maskingOf(now(), newId()))
}
