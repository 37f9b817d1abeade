/** <lapor-tracker>: what became of a report, and the talk with the officer. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { LaterController } from '../../controllers/later-controller.ts'
import { PhotosController } from '../../controllers/photos-controller.ts'
import { TrackerController, type ReportView, type TrackerServices, type TrackerView } from '../../controllers/tracker-controller.ts'
import type { Site } from '@lapor/sdk/contract'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { emit } from '../../events.ts'
import { problemSentence, type FollowTexts } from '../../locales/follow-texts.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import { hourInWords, momentInWords } from '../../locales/moment-in-words.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { loadFollowingPart } from '../../following-parts.ts'
import { offerFocus } from '../offer-focus.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { deadlineList } from './deadline-list.ts'
import { styles } from './lapor-tracker.styles.ts'
import { lookupForm } from './lookup-form.ts'
import { myReports } from './my-reports.ts'
import { reportFacts } from './report-facts.ts'
import { statusBanner } from './status-banner.ts'
import { timelineList } from './timeline-list.ts'

/** A report to open: from a receipt, or from a link. */
export interface TrackerTarget {
  readonly trackingId: string
  readonly trackingSecret?: string
}

/**
 * Reports of this device, a way to look one up, and one report with its timeline and replies.
 *
 * @event lapor-forget - "Lupakan di perangkat ini" was confirmed and done.
 */
export class LaporTracker extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    services: { attribute: false },
    target: { attribute: false },
    texts: { attribute: false },
    followTexts: { attribute: false },
    formTexts: { attribute: false },
    site: { attribute: false },
    _forgotten: { state: true },
  }

  /** Client, outbox and storage of the site. */
  declare services: TrackerServices | undefined
  /** Opens this report when it is set. */
  declare target: TrackerTarget | undefined
  declare texts: TrackTexts | undefined
  declare followTexts: FollowTexts | undefined
  declare formTexts: FormTexts | undefined
  /** Undefined until its settings are here, or where they cannot be had. */
  declare site: Site | undefined
  declare private _forgotten: boolean | undefined

  /** For the parts that come later. @internal */
  readonly tracker = new TrackerController(this)
  #photos = new PhotosController(this)
  /** Only who can answer needs what answering takes. */
  #reply = new LaterController(this, () => loadFollowingPart.reply())
  #act = new LaterController(this, () => loadFollowingPart.act())
  #confirm = new ConfirmController(this)
  /** The reply stands above everything else. It stays there once it did: a field that moves loses focus and message. */
  #replyFirst = false
  #typed = { trackingId: '', secret: '' }
  /** The view that focus was last moved for. */
  #focused: TrackerView = this.tracker.view

  /** Of the agency, for all dates and hours. @internal */
  get timeZone(): string | undefined {
    return this.site?.timeZone
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.tracker.services = this.services
    if ((changed.has('target') || changed.has('services')) && this.target && this.services) void this.tracker.open(this.target.trackingId, this.target.trackingSecret)
    const { view, client } = this.tracker
    if (view.kind !== 'report') this.#replyFirst = false
    if (view.kind !== 'report' || !client) return
    this.#replyFirst ||= view.seen.report.clock.state === 'paused'
    const { report, timeline } = view.seen
    const ids = [...report.attachments, ...timeline.flatMap((entry) => entry.attachments)].flatMap(({ id, width }) => (width ? id : []))
    this.#photos.want({ client, trackingId: report.trackingId, secret: view.secret }, ids)
    if (this.tracker.canReply && !this.#reply.failed) this.#reply.begin()
    if (this.tracker.isReporter && !this.#act.failed) this.#act.begin()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, followTexts, formTexts } = this
    if (!texts || !followTexts || !formTexts) return nothing
    const { view } = this.tracker
    return html`<div class="root" lang=${texts.lang}>
      ${view.kind === 'report'
        ? this.#renderReport(view, texts, followTexts, formTexts)
        : view.kind === 'loading'
          ? html`<p id="loading" class="muted" role="status" tabindex="-1">${texts.loading}</p>`
          : this.#renderList(view, texts, followTexts, formTexts)}
    </div>`
  }

  protected override updated(): void {
    const { view } = this.tracker
    const before = this.#focused
    this.#focused = view
    if (view !== before) offerFocus(this, focusFor(view, before))
  }

  #renderList(view: Extract<TrackerView, { kind: 'list' }>, texts: TrackTexts, followTexts: FollowTexts, formTexts: FormTexts): TemplateResult {
    return html`<div class="stack wide">
      ${myReports({
        receipts: this.tracker.receipts,
        texts,
        timeZone: this.timeZone,
        confirm: this.#confirm,
        forgotten: this._forgotten,
        onOpen: (receipt) => this.#onOpen(receipt.trackingId, receipt.trackingSecret),
        onForget: (receipt) => void this.#onForget(receipt),
        stuck: this.tracker.stuck,
        followTexts,
      })}
      <section class="stack tight" aria-labelledby="look-up">
        <h2 id="look-up">${texts.lookUp}</h2>
        ${lookupForm({
          texts,
          followTexts,
          optionalText: formTexts.optional,
          slip: view.slip,
          failure: view.failure,
          ...this.#typed,
          secretOnly: false,
          onSubmit: (trackingId, secret) => this.#onLookUp(trackingId, secret),
        })}
      </section>
    </div>`
  }

  #renderReport(view: ReportView, texts: TrackTexts, followTexts: FollowTexts, formTexts: FormTexts): TemplateResult {
    const { seen, busy, failure } = view
    const { canReply, isReporter } = this.tracker
    const question = canReply && seen.report.clock.state === 'paused' ? ([...seen.timeline].reverse().find((entry) => entry.type === 'asked' || entry.type === 'returned')?.text ?? '') : undefined
    const reply = canReply ? this.#renderReply(view, question, texts, followTexts, formTexts) : nothing

    return html`<article class="stack wide" aria-labelledby="code" @lapor-acted=${() => void this.#onActed()}>
      <div class="row bar">
        <button type="button" class="button quiet" @click=${() => this.#onBack()}>${texts.back}</button>
        <button type="button" class="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => this.#onRefresh()}>${texts.refresh}</button>
      </div>
      <div>
        <p id="code" translate="no"><strong>${texts.code(seen.report.trackingId)}</strong></p>
        <p class="muted small" role="status">${busy ? texts.loading : failure ? nothing : texts.refreshed(hourInWords(seen.seenAt, texts.lang, this.timeZone))}</p>
      </div>
      ${failure && failure !== 'secret-wrong'
        ? html`<div class="note waiting" role="alert"><p>${problemSentence(followTexts, failure)} ${texts.lastSeen(momentInWords(seen.seenAt, texts.lang, this.timeZone))}</p></div>`
        : nothing}
      ${statusBanner(seen, texts, this.timeZone)} ${!isReporter ? nothing : this.#act.failed ? html`<p class="muted" role="status">${problemSentence(followTexts, 'network')}</p>` : html`<lapor-act .host=${this} .trackTexts=${texts} .view=${view}></lapor-act>`} ${this.#replyFirst ? reply : nothing} ${deadlineList(seen, texts, followTexts.holidaysUnknown, this.timeZone, canReply, this.site?.escalation)}
      ${timelineList(view, this.#photos, texts, this.timeZone)} ${this.#replyFirst ? nothing : reply}
      ${reportFacts(seen, this.#photos, texts, formTexts, this.timeZone)} ${isReporter ? html`<lapor-mine .host=${this} .trackTexts=${texts} .receipts=${this.tracker.receipts} .view=${view}></lapor-mine>` : nothing} ${this.#renderPublic(view, texts, followTexts)}
    </article>`
  }

  #renderReply({ seen, secret }: ReportView, question: string | undefined, texts: TrackTexts, followTexts: FollowTexts, formTexts: FormTexts): TemplateResult {
    const { part, failed } = this.#reply
    if (!part) return html`<p class="muted" role="status">${failed ? problemSentence(followTexts, 'network') : texts.replyLoading}</p>`
    return html`<lapor-reply
      .services=${this.services}
      .client=${this.tracker.client}
      .report=${seen.report}
      .site=${this.site}
      .secret=${secret}
      .question=${question}
      .texts=${texts.reply ?? part.replyTexts}
      .followTexts=${followTexts}
      .formTexts=${formTexts}
      @lapor-replied=${() => void this.tracker.refresh()}
    ></lapor-reply>`
  }

  #renderPublic({ seen: { report }, slip, failure }: ReportView, texts: TrackTexts, followTexts: FollowTexts): TemplateResult | typeof nothing {
    if (report.viewer === 'reporter') return nothing
    return html`<section class="card stack" aria-labelledby="public">
      <h3 id="public">${texts.publicView}</h3>
      <p>${texts.publicViewWhy}</p>
      ${lookupForm({
        texts,
        followTexts,
        optionalText: '',
        slip,
        failure: failure === 'secret-wrong' ? failure : undefined,
        trackingId: report.trackingId,
        secret: this.#typed.secret,
        secretOnly: true,
        onSubmit: (trackingId, secret) => this.#onLookUp(trackingId, secret),
      })}
    </section>`
  }

  #onOpen(trackingId: string, secret: string): void {
    this._forgotten = false
    this.#photos.release()
    void this.tracker.open(trackingId, secret)
  }

  #onLookUp(trackingId: string, secret: string): void {
    this._forgotten = false
    this.#typed = { trackingId, secret }
    this.#photos.release()
    void this.tracker.lookUp(trackingId, secret)
  }

  #onBack(): void {
    // On a shared phone the next person must not find what was typed.
    this.#typed = { trackingId: '', secret: '' }
    this.#photos.release()
    this.tracker.close()
  }

  #onRefresh(): void {
    this.#photos.forgive()
    if (this.#reply.failed) this.#reply.begin()
    if (this.#act.failed) this.#act.begin()
    void this.tracker.refresh()
  }

  /** The new status is where the reporter's act is seen. */
  async #onActed(): Promise<void> {
    await this.tracker.refresh()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#status')?.focus()
  }

  async #onForget(receipt: StoredReceipt): Promise<void> {
    const { trackingId } = receipt
    this._forgotten = await this.tracker.forget(receipt)
    if (this._forgotten) emit(this, 'lapor-forget', { trackingId })
    await this.updateComplete
    // Where it did not work, one is where it can be tried again.
    this.renderRoot.querySelector<HTMLElement>(this._forgotten ? '#mine' : `[data-ask="forget-${trackingId}"]`)?.focus()
  }
}

/** Where a new screen begins for somebody who cannot see that it changed (WCAG 2.4.3, 3.3.1). */
const focusFor = (view: TrackerView, before: TrackerView): string | undefined => {
  if (view.kind === 'loading') return '#loading'
  if (view.slip === 'secretSlip' || (view.kind === 'report' && view.failure === 'secret-wrong')) return '#secret'
  if (view.kind === 'list') return view.slip || view.failure ? '#tracking-id' : '#mine'
  const sameReport = before.kind === 'report' && before.seen.report.trackingId === view.seen.report.trackingId && before.secret === view.secret
  return sameReport ? undefined : '#status'
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-tracker': LaporTracker
  }
}
