/** Waits until a draft lies on the disk: a page of these tests goes within the same moment, which no person's reload does. */
import { openStorage } from '@lapor/sdk/storage'

/** @param words something that was written last */
export const keptDraft = async (site: string, words: string): Promise<void> => {
  const storage = await openStorage()
  const end = performance.now() + 4_000
  while (!JSON.stringify(await storage.entries(`draft:${site}`)).includes(words)) {
    if (performance.now() > end) throw new Error(`never kept: "${words}"`)
  }
}
