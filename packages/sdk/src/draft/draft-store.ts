/** Keeps drafts per site and form, so that nothing a citizen wrote is lost to a reload, a crash, an empty battery or a second tab. */
import { newId } from '../random.ts'
import { isHandedOver } from '../storage/handed-over.ts'
import { draftPrefix } from '../storage/keys.ts'
import { isNewer, knownEntries } from '../storage/newer.ts'
import type { Storage } from '../storage/storage.ts'
import { livePhoto, storedPhoto, type StoredPhoto } from '../storage/stored-photo.ts'
import { isBegun } from './is-begun.ts'
import { emptyDraft, type ReportDraft } from './report-draft.ts'

/** As kept under "draft:<site>:<form>:<id>": tabs that write different drafts do not meet. */
interface StoredDraft {
  /** Shape of the value. What has another is a newer widget's: it is neither read nor touched. */
  readonly v: 1
  readonly savedAt: number
  readonly draft: Omit<ReportDraft, 'photos'> & { readonly photos: readonly StoredPhoto[] }
}

/** A draft nobody came back to is forgotten: it may name people. */
const keptForMs = 30 * 86_400_000
/** No draft is older than this widget: one that says so was dated by a phone whose clock was wrong, as after an empty battery. */
const firstMs = Date.UTC(2026, 0)
/** More unfinished drafts of one form than a person can remember. */
const keptDrafts = 5

/** Where drafts are kept, and whose they are. */
export interface DraftStoreOptions {
  /** Where drafts are kept. */
  readonly storage: Storage
  /** Site key: each site's drafts are its own. */
  readonly site: string
  /** Which form of the site, where it has several. */
  readonly form?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** Keeps what is being written, also in two tabs at once. */
export interface DraftStore {
  /**
   * The newest unfinished draft; one in which nothing is written comes last. Undefined if there is none. Deletes what is older
   * than 30 days (of any form), what the outbox has already, and of this form all but the newest five. @throws {StorageError}
   * @example
   * const draft = (await drafts.load()) ?? emptyDraft()
   */
  load(): Promise<ReportDraft | undefined>
  /**
   * The loaded draft under an id of its own, for whoever begins to change it: another tab may have it open too, and neither tab's
   * words may replace the other's. Saved, it takes the place of the loaded one, unless another tab has gone on with that. Sent
   * unchanged, under the id it has, it is one report from both.
   * @example
   * const loaded = await drafts.load()
   * if (loaded) await drafts.save({ ...drafts.writeOn(loaded), text: `${loaded.text} Juga di RT 03.` })
   */
  writeOn(loaded: ReportDraft): ReportDraft
  /**
   * Keeps it beside other drafts, in place of its own earlier state. Saves follow each other in order; when several wait, only
   * the newest is written.
   * @returns whether it is safe on the disk; false also where a newer widget keeps this draft in a shape of its own
   * @throws {StorageError}
   * @example
   * await drafts.save({ ...draft, text: 'Lampu jalan mati' })
   */
  save(draft: ReportDraft): Promise<boolean>
  /**
   * Deletes the draft with this id. Others stay.
   * @throws {StorageError}
   * @example
   * await drafts.clear(draft.id)
   */
  clear(id: string): Promise<void>
}

/**
 * Keeps drafts of one site and form in `storage`.
 * @example
 * const drafts = createDraftStore({ storage, site: 'kel-kademangan' })
 */
export const createDraftStore = ({ storage, site, form = 'laporan', now = Date.now }: DraftStoreOptions): DraftStore => {
  const prefix = `${draftPrefix}${site}:${encodeURIComponent(form)}:`
  let waiting: ReportDraft | undefined
  let writing: Promise<unknown> = Promise.resolve()
  let isSafe = true
  /** Known not to be a newer widget's. Looked up once: each further question would be a moment in which a word can be lost. */
  let ours: string | undefined
  let loadedAt: number | undefined
  /** The loaded draft's key, and the id under which it is written on. */
  let from = ''
  let successor: string | undefined

  const isOurs = async (key: string): Promise<boolean> => key === ours || (!(await isNewer(storage, key)) && !!(ours = key))

  const write = async (): Promise<boolean> => {
    const draft = waiting
    if (!draft) return isSafe
    waiting = undefined
    const photos = await Promise.all(draft.photos.map(storedPhoto))
    const key = prefix + draft.id
    isSafe = (await isOurs(key)) && (await storage.put(key, { v: 1, savedAt: now(), draft: { ...draft, photos } } satisfies StoredDraft))
    if (isSafe && draft.id === successor && (await storage.get<StoredDraft>(from))?.savedAt === loadedAt) await storage.delete(from)
    return isSafe
  }

  /** One write after the other; a failed one does not stop the next. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = writing.then(work)
    writing = turn.catch(() => undefined)
    return turn
  }

  return {
    load: async () => {
      const kept = (await knownEntries<StoredDraft>(storage, draftPrefix)).sort(([, a], [, b]) => rank(b) - rank(a))
      const found: StoredDraft[] = []
      for (const [key, stored] of kept) {
        // Its days count from now.
        if (stored.savedAt < firstMs) await storage.put(key, Object.assign(stored, { savedAt: now() }))
        const isHere = key.startsWith(prefix)
        const isOver = now() - stored.savedAt > keptForMs || (isHere && (found.length === keptDrafts || (await isHandedOver(storage, site, stored.draft.id))))
        if (isOver) await storage.delete(key)
        else if (isHere) found.push(stored)
      }
      const [newest] = found
      loadedAt = newest?.savedAt
      return newest && { ...emptyDraft(), ...newest.draft, photos: newest.draft.photos.map(livePhoto) }
    },
    writeOn: (draft) => {
      from = prefix + draft.id
      return { ...draft, id: (successor = newId()) }
    },
    save: (draft) => {
      waiting = draft
      return inTurn(write)
    },
    clear: (id) => {
      if (waiting?.id === id) waiting = undefined
      return inTurn(async () => {
        if (await isOurs(prefix + id)) await storage.delete(prefix + id)
      })
    },
  }
}

/** Newest first, but a form that was emptied does not hide what another tab wrote. */
const rank = ({ savedAt, draft }: StoredDraft): number => (isBegun(draft) ? savedAt : 0)
