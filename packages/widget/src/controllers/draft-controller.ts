/** Keeps what a citizen writes: on every change, and for the next visit. */
import type { ReactiveControllerHost } from 'lit'
import { createDraftStore, emptyDraft, isBegun, type DraftStore, type ReportDraft } from '@lapor/sdk/draft'
import type { Site } from '@lapor/sdk/contract'
import { openStorage, type Storage } from '@lapor/sdk/storage'
import { isElsewhere } from './is-elsewhere.ts'

/** In the storage of somebody else's page nobody finds who writes. */
export const nobody = { name: '', address: '', phone: '', email: '' }

export class DraftController {
  draft: ReportDraft = emptyDraft()
  /** As an earlier visit left it. */
  left: ReportDraft | undefined
  /** It comes from an earlier visit. */
  restored = false
  /** Something was written since the page opened or the form was emptied. */
  touched = false

  /** Of the page, once the draft is there; undefined until it is opened. */
  declare storage: Promise<Storage> | undefined

  #host: ReactiveControllerHost
  #opened: Storage | undefined
  #store: DraftStore | undefined
  #isElsewhere = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** False where the browser keeps nothing beyond this page; the form goes on and says so. */
  get kept(): boolean {
    return this.#opened?.persistent !== false
  }

  open(site: string, base: string): void {
    this.#isElsewhere = isElsewhere(base)
    this.storage = this.#load(site)
  }

  /** Takes up the draft of an earlier visit, unless the person was quicker and has begun a new one. */
  async #load(site: string): Promise<Storage> {
    const storage = await openStorage()
    const store = createDraftStore({ storage, site })
    this.#opened = storage
    this.#store = store
    const earlier = await store.load().catch(() => undefined)
    if (this.touched) void this.#save()
    else if (earlier && isBegun(earlier)) {
      this.draft = this.left = earlier
      this.restored = true
    }
    this.#host.requestUpdate()
    return storage
  }

  /** Whether something would be lost if another report took its place. */
  get isBegun(): boolean {
    return isBegun(this.draft)
  }

  /** A person's change. @returns whether it is safe on this phone */
  async change(draft: ReportDraft): Promise<boolean> {
    // What an earlier visit left may be open in another tab too.
    this.draft = (!this.touched && this.restored ? this.#store?.writeOn(draft) : undefined) ?? draft
    this.touched = true
    this.#host.requestUpdate()
    return this.#save()
  }

  /** Fills in what the site knows and the person has not said: its kelurahan, and a choice it does offer. */
  preset({ regionCode, fields, classifications }: Site): void {
    const asksIdentity = [fields.name, fields.address, fields.contact].includes('required')
    const filled = (draft: ReportDraft): ReportDraft => {
      const offered = (classifications as readonly ReportDraft['classification'][]).includes(draft.classification)
      return {
        ...draft,
        regionCode: draft.regionCode || draft.elsewhere ? draft.regionCode : (regionCode ?? ''),
        identity: asksIdentity && draft.identity === 'none' ? 'named' : draft.identity,
        classification: offered ? draft.classification : ((classifications[0] as ReportDraft['classification'] | undefined) ?? draft.classification),
      }
    }
    this.draft = filled(this.draft)
    // As if the site had been known then: it changes no report.
    this.left = this.left && filled(this.left)
    this.#host.requestUpdate()
  }

  /** Empties form and storage: after the outbox has the report, or because the person said so. */
  async clear(): Promise<void> {
    await this.forget(this.empty())
  }

  /** Empties the form alone. @returns the id under which the draft still lies */
  empty(): string {
    const { id } = this.draft
    this.draft = emptyDraft()
    this.left = undefined
    this.restored = false
    this.touched = false
    this.#host.requestUpdate()
    return id
  }

  /** Deletes what lies under this id: the report is safe elsewhere. */
  async forget(id: string): Promise<void> {
    await this.#store?.clear(id).catch(() => undefined)
  }

  async #save(): Promise<boolean> {
    const before = this.kept
    const isSafe = (await this.#store?.save(this.#isElsewhere ? { ...this.draft, ...nobody } : this.draft).catch(() => false)) ?? false
    if (this.kept !== before) this.#host.requestUpdate()
    return isSafe
  }
}
