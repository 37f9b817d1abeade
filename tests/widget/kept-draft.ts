/** Waits until a draft lies on the disk: a page of these tests goes within the same moment, which no person's reload does. */
import { openStorage } from '@lapor/sdk/storage'
import { until } from './until.ts'

/** @param words something that was written last */
export const keptDraft = async (site: string, words: string): Promise<void> => {
  const storage = await openStorage()
  await until(`"${words}" is kept`, async () => JSON.stringify(await storage.entries(`draft:${site}`)).includes(words))
}
