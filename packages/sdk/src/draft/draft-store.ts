/** Keeps one draft per site, so that nothing a citizen wrote is lost to a reload, a crash or an empty battery. */
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
  /** The kept draft; undefined if there is none, or it is older than 30 days. @throws {StorageError} */
  load(): Promise<ReportDraft | undefined>
  /** Keeps it. Saves follow each other in order; when several wait, only the newest is written. @throws {StorageError} */
  save(draft: ReportDraft): Promise<void>
  clear(): Promise<void>
}

export const createDraftStore = ({ storage, site, now = Date.now }: { storage: Storage; site: string; now?: () => number }): DraftStore => {
  const key = `draft:${site}`
  let waiting: ReportDraft | undefined
  let writing: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    const draft = waiting
    if (!draft) return
    waiting = undefined
    const photos = await Promise.all(draft.photos.map((photo) => storedPhoto(photo.id, photo.blob)))
    await storage.put(key, { v: 1, savedAt: now(), draft: { ...draft, photos } } satisfies StoredDraft)
  }

  /** One write after the other; a failed one does not stop the next. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = writing.then(work)
    writing = turn.catch(() => undefined)
    return turn
  }

  return {
    load: async () => {
      const stored = await storage.get<StoredDraft>(key)
      if (stored?.v !== 1 || now() - stored.savedAt > keptForMs) return undefined
      const photos = stored.draft.photos.map((photo) => ({ id: photo.id, blob: photoBlob(photo) }))
      return { ...emptyDraft(), ...stored.draft, photos }
    },
    save: (draft) => {
      waiting = draft
      return inTurn(write)
    },
    clear: () => {
      waiting = undefined
      return inTurn(() => storage.delete(key))
    },
  }
}
