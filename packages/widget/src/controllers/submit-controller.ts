/** Takes a filled-in form into the outbox, and a refused entry back into the form. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { newId } from '@lapor/sdk'
import type { Issue, ReportSubmission, Site } from '@lapor/sdk/contract'
import { draftOf, type ReportDraft } from '@lapor/sdk/draft'
import type { OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'
import { emit } from '../events.ts'
import { problemSentence, type FollowTexts } from '../locales/follow-texts.ts'
import type { FormTexts } from '../locales/form-texts.ts'
import type { SendPart } from '../send-part.ts'
import { nobody, type DraftController } from './draft-controller.ts'
import type { OutboxController } from './outbox-controller.ts'
import type { SiteController } from './site-controller.ts'

/** Why an attempt stopped: a key of the form's texts, or a problem code of the relay. */
type Obstacle = 'notReady' | 'notStored' | 'finishFirst' | { readonly refused: string }

interface Parties {
  readonly part: SendPart
  readonly outbox: OutboxController
  readonly draft: DraftController
  readonly site: SiteController
}

export class SubmitController implements ReactiveController {
  sending = false
  issues: readonly Issue[] = []
  /** Attempts that were stopped. */
  attempts = 0
  /** The report that was sent last: the screen shows where it is instead of an empty form. */
  current: string | undefined

  #host: ReactiveControllerHost & EventTarget
  #parties: Parties
  #obstacle: Obstacle | undefined
  #received: StoredReceipt | undefined
  /** Entries whose receipt was announced here: that it was shown is stored a moment later. */
  readonly #announced = new Set<string>()
  #wantsAnother = false
  /** By entry, under which id the draft of it still lies. */
  readonly #drafts = new Map<string, string>()

  constructor(host: ReactiveControllerHost & EventTarget, parties: Parties) {
    this.#host = host
    this.#parties = parties
    host.addController(this)
    void this.#forgetHandedOver().catch(() => undefined)
  }

  /** Announces each receipt nobody was shown yet, also one that came just before the page died, or while nobody looked. */
  hostUpdate(): void {
    const { part, outbox, draft } = this.#parties
    // Fetched before it is needed: what it says may be that there is no signal.
    if (part.mirror && draft.touched) part.mirror.isLacking = true
    for (const [id, lies] of this.#drafts) {
      // Where the page alone has a report, its draft is what would be left of it.
      if (!outbox.persistent && outbox.entries.some((entry) => entry.id === id && !entry.receipt)) continue
      this.#drafts.delete(id)
      void draft.forget(lies)
    }
    for (const receipt of outbox.receipts) {
      const { entryId, trackingId } = receipt
      // Its secret may have been replaced since.
      if (entryId === this.#received?.entryId) this.#received = receipt
      if (receipt.shown || receipt.site !== part.site || this.#announced.has(entryId)) continue
      this.#announced.add(entryId)
      this.#received = receipt
      // A receipt does not push aside what somebody is writing, or the empty form that somebody asked for.
      if (!draft.touched && !this.#wantsAnother) this.current = entryId
      void part.outbox.markShown(trackingId)
      emit(this.#host, 'lapor-submitted', { id: entryId, trackingId })
    }
  }

  /** What is being written. */
  get draft(): DraftController {
    return this.#parties.draft
  }

  /** The receipt of the current report, once it came. */
  get receipt(): StoredReceipt | undefined {
    return this.#received?.entryId === this.current ? this.#received : undefined
  }

  /** A report arrived while another one was being written. */
  get arrived(): boolean {
    return this.#received !== undefined && this.current === undefined
  }

  /** The outbox entry of the current report, while it has one. */
  get entry(): OutboxEntry | undefined {
    return this.#parties.outbox.entries.find((entry) => entry.id === this.current)
  }

  /** What stopped the last attempt, as a sentence; empty if nothing did. */
  problem(texts: FormTexts, follow: FollowTexts | undefined): string {
    const obstacle = this.#obstacle
    if (typeof obstacle === 'string') return texts[obstacle]
    if (this.issues.length > 0) return texts.errorSummary(this.issues.length)
    return !obstacle ? '' : follow ? problemSentence(follow, obstacle.refused) : obstacle.refused
  }

  /** @returns whether the report is in the outbox now; the draft is emptied only then */
  async send(): Promise<boolean> {
    if (this.sending) return false
    this.#show({ sending: true })
    const { part, site: settings } = this.#parties
    if (!settings.site) await settings.ask()
    const { site } = settings
    // Taken now: settings that came only just have filled in what the site knows.
    const { draft } = this.#parties.draft
    if (!site) return this.#show({ obstacle: 'notReady' })
    const result = part.validate(draft, site)
    if ('issues' in result) return this.#show({ issues: result.issues })
    if (!emit(this.#host, 'lapor-submit', { classification: draft.classification, photos: draft.photos.length })) return this.#show({})
    return this.#put(result.submission, draft, site)
  }

  /** The last visit may have ended between the two steps of "Kirim": what the outbox has is no draft any more. */
  async #forgetHandedOver(): Promise<void> {
    const { part: { mirror }, draft } = this.#parties
    if (!mirror || !draft.restored) return
    mirror.isLacking = true
    await mirror.opened
    if ((await mirror.knows(draft.draft.id)) && !draft.touched) await draft.clear()
  }

  async #put(submission: ReportSubmission, draft: ReportDraft, site: Site): Promise<boolean> {
    const { part: { mirror }, outbox, draft: kept } = this.#parties
    this.#received = undefined
    this.#wantsAnother = false
    let id: string | undefined
    try {
      this.current = id = await this.#handOver(submission, draft)
    } catch {
      return this.#show({ obstacle: 'notStored' })
    }
    // At once: with a good signal the receipt comes while the draft is being cleared.
    if (id) emit(this.#host, 'lapor-queued', { id })
    const lies = kept.empty()
    kept.preset(site)
    if (!mirror || !id) await kept.forget(lies)
    await outbox.read()
    if (id) this.#drafts.set(id, lies)
    this.#show({})
    return true
  }

  /**
   * Another tab may have sent the same draft, or an earlier visit that ended before it forgot it: untouched here it is the same report,
   * changed here it is another one. On another's page who writes is not kept: typed again, it changes no report.
   * @returns undefined where it is another visit's to show
   */
  async #handOver(submission: ReportSubmission, draft: ReportDraft): Promise<string | undefined> {
    const { part: { mirror, outbox }, draft: { left, touched } } = this.#parties
    const isSame = !touched || (mirror && left && wordsOf(left) === wordsOf(draft))
    const id = (isSame && left?.id) || draft.id
    const isKnown = (await outbox.knows(id)) || (await mirror?.knows(id))
    if (isKnown && isSame) {
      this.#received = this.#parties.outbox.receipts.find((receipt) => receipt.entryId === id)
      if (!mirror) return id
      // It waits, which is told already, or it has arrived.
      const { news } = mirror
      if (!this.#received && !news.waiting && !news.refused) mirror.news = { ...news, arrived: news.arrived || 1 }
      mirror.isLacking = true
      return this.#received?.entryId
    }
    // Where nobody can be asked, the relay knows it by the id under which an earlier visit would have sent it.
    return (await outbox.add(submission, draft.photos, isKnown ? newId() : id)).id
  }

  /** "Perbaiki": a refused entry leaves the outbox and stands in the form with what the relay found wrong. */
  async mend(id: string): Promise<void> {
    const { part, outbox, draft } = this.#parties
    // Once that is stored, this can be asked for again.
    if (this.sending) return
    if (draft.isBegun) return void this.#show({ obstacle: 'finishFirst' })
    const problem = outbox.entries.find((entry) => entry.id === id)?.problem
    // The draft is stored before the entry goes: a crash in between loses nothing.
    try {
      if (!(await part.outbox.take(id, ({ submission, photos }) => draft.change(draftOf(submission, photos))))) {
        await outbox.read()
        return
      }
    } catch {
      // It may still lie where it would be sent from: one of the two has to go.
      await draft.clear()
      this.#show({ obstacle: 'notStored' })
      return
    }
    this.current = undefined
    const issues = (problem?.errors ?? []).map(({ pointer, code }) => ({ path: pointer, code }) as Issue)
    this.#show(issues.length > 0 ? { issues } : { obstacle: { refused: problem?.code ?? 'unexplained' } })
  }

  /** What a person mends is no longer wrong, for all we know. One contact is enough, so either mends both. */
  edited(before: ReportDraft, after: ReportDraft): void {
    const changed = new Set(Object.keys(after).filter((key) => before[key as keyof ReportDraft] !== after[key as keyof ReportDraft]))
    if (changed.has('phone') || changed.has('email')) changed.add('phone').add('email')
    this.issues = this.issues.filter(({ path }) => !changed.has(path.slice(path.lastIndexOf('/') + 1)))
  }

  /** The tracker of another page is opened: it may replace the secret of what was sent, or forget it, and this page would not know. */
  async letGo(): Promise<void> {
    const { part: { mirror }, outbox } = this.#parties
    if (!mirror || mirror.isAway) return
    await mirror.letGo()
    await outbox.read()
    if (this.receipt && !outbox.receipts.some(({ entryId }) => entryId === this.current)) this.another()
  }

  /** "Tulis laporan lain". */
  another(): void {
    this.#wantsAnother = true
    this.current = undefined
    this.#received = undefined
    this.#show({})
  }

  #show({ sending = false, issues = [], obstacle }: { sending?: boolean; issues?: readonly Issue[]; obstacle?: Obstacle }): false {
    this.sending = sending
    this.issues = issues
    this.#obstacle = obstacle
    if (issues.length > 0 || obstacle) this.attempts++
    this.#host.requestUpdate()
    return false
  }
}

/** Who writes has to be typed again after each visit, and changes no report. */
const wordsOf = (draft: ReportDraft): string => JSON.stringify({ ...draft, ...nobody, id: '', photos: draft.photos.map(({ id }) => id) })
