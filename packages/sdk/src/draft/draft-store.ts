/** Keeps one draft per site, so that nothing a citizen wrote is lost to a reload, a crash or an empty battery. */
import { draftKey, entryKey, receiptPrefix } from '../storage/keys.ts'
import type { Storage } from '../storage/storage.ts'
import { photoBlob, storedPhoto, type StoredPhoto } from '../storage/stored-photo.ts'
import { emptyDraft, type ReportDraft } from './report-draft.ts'

interface StoredDraft {
  /** Shape of the value, for later readers. */
  readonly v: 1
  readonly savedAt: number
  readonly draft: Omit<ReportDraft, 'photos'> & { readonly photos: readonly StoredPhoto[] }
}

/** A draft nobody came back to is forgotten: it may name people. */
const keptForMs = 30 * 24 * 3600 * 1000

export interface DraftStore {
  /**
   * The kept draft; undefined if there is none, it is older than 30 days, or it was handed over to the outbox already and
   * only its deletion did not happen any more. What is not given back is deleted. @throws {StorageError}
   */
  load(): Promise<ReportDraft | undefined>
  /** Keeps it. Saves follow each other in order; when several wait, only the newest is written. @returns whether it is safe on the disk @throws {StorageError} */
  save(draft: ReportDraft): Promise<boolean>
  /** Deletes the draft with this id. What another tab keeps in its place stays. */
  clear(id: string): Promise<void>
}

export const createDraftStore = ({ storage, site, now = Date.now }: { storage: Storage; site: string; now?: () => number }): DraftStore => {
  const key = draftKey(site)
  let waiting: ReportDraft | undefined
  let writing: Promise<unknown> = Promise.resolve()
  let isSafe = true

  const write = async (): Promise<boolean> => {
    const draft = waiting
    if (!draft) return isSafe
    waiting = undefined
    const photos = await Promise.all(draft.photos.map((photo) => storedPhoto(photo.id, photo.blob)))
    isSafe = await storage.put(key, { v: 1, savedAt: now(), draft: { ...draft, photos } } satisfies StoredDraft)
    return isSafe
  }

  const isHandedOver = async (id: string): Promise<boolean> =>
    (await storage.get(entryKey(site, id))) !== undefined || (await storage.entries<{ entryId: string }>(receiptPrefix)).some(([, receipt]) => receipt.entryId === id)

  /** One write after the other; a failed one does not stop the next. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = writing.then(work)
    writing = turn.catch(() => undefined)
    return turn
  }

  return {
    load: async () => {
      const stored = await storage.get<StoredDraft>(key)
      if (stored?.v !== 1) return undefined
      if (now() - stored.savedAt > keptForMs || (await isHandedOver(stored.draft.id))) {
        await storage.delete(key)
        return undefined
      }
      const photos = stored.draft.photos.map((photo) => ({ id: photo.id, blob: photoBlob(photo) }))
      return { ...emptyDraft(), ...stored.draft, photos }
    },
    save: (draft) => {
      waiting = draft
      return inTurn(write)
    },
    clear: (id) => {
      waiting = undefined
      return inTurn(async () => {
        const stored = await storage.get<StoredDraft>(key)
        if (stored?.draft.id === id) await storage.delete(key)
      })
    },
  }
}
