/** <lapor-act>: what a reporter does with a report besides replying: "selesai", "belum selesai", a rating, a correction. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Region, Report, ReporterCommand } from '@lapor/sdk/contract'
import type { ReporterClient } from '@lapor/sdk/light'
import { ActController } from '../../controllers/act-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { KeptWordsController } from '../../controllers/kept-words-controller.ts'
import { mayDo } from '../../controllers/may-do.ts'
import { regionsOf } from '../../controllers/regions-of.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { UnsentReplyController } from '../../controllers/unsent-reply-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import type { ActTexts } from '../../locales/act-texts.ts'
import { problemSentence } from '../../locales/follow-texts.ts'
import { actTexts } from '../../locales/id/act.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { check } from '../../styles/check.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import type { UnsentWords } from '../lapor-unsent/unsent-words.ts'
import type { TrackerHost } from '../tracker-host.ts'
import { closingNote } from './closing-note.ts'
import { styles } from './lapor-act.styles.ts'
import { isLeftOver, lateMending, lateObjection, type Objection } from './late-words.ts'
import { mendForm, type Mending } from './mend-form.ts'
import { asMending } from './mended-words.ts'
import { objectionForm } from './objection-form.ts'
import { ratingForm } from './rating-form.ts'

type Call = (client: ReporterClient, options: { trackingSecret: string; idempotencyKey: string; retries: number }) => Promise<unknown>

const shortestWords = 3
const shortestText = 10
const usedUp = 'reopen-limit-reached'
const tooLate = 'transition-not-allowed'

/**
 * Until when a word is needed, and what the table of transitions allows in the report's status; nothing where it allows nothing.
 *
 * @event lapor-acted - the relay has it, or knows better how the report stands: read it again.
 */
export class LaporAct extends LitElement {
  static override styles = [tokens, root, controls, check, styles]

  static override properties = {
    view: { attribute: false },
    host: { attribute: false },
    trackTexts: { attribute: false },
    _open: { state: true },
    _score: { state: true },
    _regions: { state: true },
    _isUsedUp: { state: true },
    _blocked: { state: true },
    _isDiscarded: { state: true },
  }

  /** The report that is open. */
  declare view: ReportView
  declare host: TrackerHost
  /** Of the host; the language may change. */
  declare trackTexts: TrackTexts
  /** Which of the two forms is open. */
  declare private _open: 'reopen' | 'correct' | undefined
  /** Chosen, not yet sent. */
  declare private _score: number | undefined
  declare private _regions: readonly Region[]
  /** The report cannot be opened again: it was often enough. */
  declare private _isUsedUp: boolean
  /** The field of the reply took no words when it was asked to. */
  declare private _blocked: boolean
  declare private _isDiscarded: boolean

  #act = new ActController(this)
  #objection = new KeptWordsController<Objection>(this)
  #mending = new KeptWordsController<Mending>(this)
  #reply = new UnsentReplyController(this)
  #regions: Promise<unknown> | undefined
  /** The objection and the correction that came too late. */
  #late: readonly [UnsentWords | undefined, UnsentWords | undefined] = [undefined, undefined]

  constructor() {
    super()
    this._open = undefined
    this._score = undefined
    this._regions = []
    this._isUsedUp = false
    this._blocked = false
    this._isDiscarded = false
    keepFocus(this, 'lapor-unsent, #said')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { services } = this.host.tracker
    if (!services) return
    const { report } = this
    const before = changed.get('view')?.seen.report
    const isOther = changed.has('view') && before?.trackingId !== report.trackingId
    if (isOther) {
      this._isUsedUp = this._blocked = this._isDiscarded = false
      this.#act.begin(services.clientOptions)
      void this.#objection.begin(services.storage, `reopen:${services.site}:${report.trackingId}`)
      void this.#mending.begin(services.storage, `correct:${services.site}:${report.trackingId}`)
    }
    // As long as the report goes on, its reply is in the hands of <lapor-reply>.
    if (this.#isEnded && changed.has('view') && (isOther || before?.clock.state !== 'ended')) void this.#reply.begin(services, report.trackingId)
    if (this._open && !this.#may(this._open)) this._open = undefined
    const { failed } = this.#act
    // What came too late then may be done again now.
    if (before && failed?.code === tooLate && !mayDo(failed.act as ReporterCommand, before) && this.#may(failed.act as ReporterCommand)) this.#act.forget()
    this.#late = [lateObjection(this.#objection, this.view.seen, this._isUsedUp), lateMending(this.#mending, this.view.seen, this._isUsedUp, this._regions, this.host.formTexts)]
    if (isLeftOver('reopen', this.#objection, this.view.seen, this.#late[0])) this.#objection.clear()
    if (isLeftOver('correct', this.#mending, this.view.seen, this.#late[1])) this.#mending.clear()
    if (this.#isMending || this.#late[1]) this.#wantRegions()
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.texts.lang}>
      <div class="stack">
        ${this.#renderOutdated()} ${closingNote(this.view.seen, this.texts)} ${this.#late.map((unsent) => this.#renderUnsent(unsent))} ${this.#may('reopen') ? this.#renderVerdict() : nothing}
        ${this.#may('rate') ? this.#renderRating() : nothing} ${this.#may('correct') ? this.#renderMend() : nothing}
        ${this.#isEnded ? html`<p class="muted" id="closed" tabindex="-1">${this.texts.replyClosed}</p>${this.#renderUnsent(this.#unsentReply())}` : nothing}
        <div role="status" id="said" tabindex="-1">${this.#said()}</div>
      </div>
    </div>`
  }

  /** With nothing to say and nothing to do it takes no gap. */
  protected override updated(): void {
    this.hidden = !this.renderRoot.querySelector('.stack > :not(#said:empty)')
  }

  private get texts(): ActTexts {
    return this.trackTexts.act ?? actTexts
  }

  private get report(): Report {
    return this.view.seen.report
  }

  /** Told before anything is written that would only be refused. In the fragment, which no server sees, the codes come along. */
  #renderOutdated(): TemplateResult | typeof nothing {
    const { tracker: { services }, site } = this.host
    if (!services || !site || !services.isOutdated(site.oldestClient)) return nothing
    const page = `${services.clientOptions.baseUrl.replace(/\/$/, '')}/lapor/${services.site}#lapor=${this.report.trackingId}.${this.view.secret ?? ''}`
    return html`<div class="note danger">
      <p role="alert">${this.texts.outdated}</p>
      <p><a class="way" href=${page} target="_blank" rel="noopener">${this.texts.outdatedWay}</a></p>
    </div>`
  }

  #may(command: ReporterCommand): boolean {
    return mayDo(command, this.report)
  }

  #renderVerdict(): TemplateResult | typeof nothing {
    const { texts } = this
    const canConfirm = this.#may('confirm')
    if (this._isUsedUp && !canConfirm) return nothing
    // What was half written on an earlier visit is shown at once.
    const isOpen = !this._isUsedUp && (this._open === 'reopen' || this.#objection.words !== undefined)
    return html`<section class="note stack" aria-labelledby="verdict">
      <h3 id="verdict">${canConfirm ? texts.verdict : texts.notDoneYet}</h3>
      ${canConfirm ? html`<p>${texts.verdictHint}</p>` : nothing}
      ${isOpen
        ? this.#renderObjection()
        : html`<div class="verdict">
            ${canConfirm ? html`<button type="button" class="button" aria-disabled=${this.#act.busy ? 'true' : nothing} @click=${() => void this.#onConfirm()}>${texts.done}</button>` : nothing}
            ${this._isUsedUp ? nothing : html`<button type="button" class="button" id="not-done" @click=${() => this.#onOpen('reopen', '#objection')}>${texts.notDone}</button>`}
          </div>`}
      <div role="status">${this.#outcome('confirm')}${this.#outcome('reopen')}</div>
    </section>`
  }

  #renderObjection(): TemplateResult {
    const { texts } = this
    return html`${objectionForm({ texts, text: this.#objection.words?.text ?? '', wrong: this.#isShort('reopen'), onEdit: (text) => this.#objection.edit({ text }) })}
      <div class="row">
        <button type="button" class="button primary" aria-disabled=${this.#act.busy ? 'true' : nothing} @click=${() => void this.#onReopen()}>${this.#label('reopen', texts.notDoneSend)}</button>
        <button type="button" class="button quiet" @click=${() => this.#onClose('#not-done')}>${texts.cancel}</button>
      </div>`
  }

  #renderRating(): TemplateResult {
    return ratingForm({
      texts: this.texts,
      score: this._score ?? this.report.rating ?? undefined,
      busy: this.#act.busy !== undefined,
      wrong: this.#isShort('rate'),
      label: this.#label('rate', this.texts.ratingSend),
      status: this.report.rating === null || (this._score !== undefined && this._score !== this.report.rating) ? this.#outcome('rate') : this.texts.rated(this.texts.scores[this.report.rating - 1] ?? String(this.report.rating)),
      onChoose: (score) => {
        this._score = score
        this.#act.forget()
      },
      onSend: () => void this.#onRate(),
    })
  }

  #renderMend(): TemplateResult {
    const { texts } = this
    if (!this.#isMending) return html`<div><button type="button" class="button" id="mend" @click=${() => this.#onOpen('correct', '#mend-text')}>${texts.mend}</button></div>`
    return html`<section class="card stack" aria-labelledby="mend-heading">
      <h3 id="mend-heading">${texts.mend}</h3>
      ${mendForm({
        texts,
        formTexts: this.host.formTexts,
        regions: this._regions,
        mending: this.#mended(),
        wrong: this.#isShort('correct'),
        onEdit: (patch) => this.#mending.edit({ ...this.#mended(), ...patch }),
      })}
      <div role="status">${this.#outcome('correct')}</div>
      <div class="row">
        <button type="button" class="button primary" aria-disabled=${this.#act.busy ? 'true' : nothing} @click=${() => void this.#onCorrect()}>${this.#label('correct', texts.mendSend)}</button>
        <button type="button" class="button quiet" @click=${() => this.#onClose('#mend')}>${texts.cancel}</button>
      </div>
    </section>`
  }

  #renderUnsent(unsent: UnsentWords | undefined): TemplateResult | typeof nothing {
    if (!unsent) return nothing
    return html`<lapor-unsent
      data-then="#closed, #said"
      .host=${this.host}
      .view=${this.view}
      .texts=${this.texts}
      .unsent=${unsent}
      .blocked=${this._blocked}
      @lapor-use-words=${({ detail }: LaporEvent<'lapor-use-words'>) => this.#onUseWords(unsent, detail)}
      @lapor-discard-words=${() => this.#onDiscard(unsent)}
    ></lapor-unsent>`
  }

  /** The form of the correction shows; what was half written on an earlier visit opens it. */
  get #isMending(): boolean {
    return this.#may('correct') && (this._open === 'correct' || this.#mending.words !== undefined)
  }

  get #isEnded(): boolean {
    return this.report.clock.state === 'ended'
  }

  #unsentReply(): UnsentWords | undefined {
    return this.#reply.unsent && { kind: 'reply', isUsedUp: this._isUsedUp, ...this.#reply.unsent }
  }

  /** What has no place of its own any more. */
  #said(): string | typeof nothing {
    const { failed } = this.#act
    const isLate = failed?.code === tooLate && !this.#may(failed.act as ReporterCommand) && !this.#late.some((unsent) => unsent?.kind === failed.act)
    return isLate ? `${this.texts.refused} ${this.texts.tooLate}` : this._isDiscarded ? this.texts.unsentDiscarded : nothing
  }

  /** As it stands in the fields: what was changed here, or what the relay has. */
  #mended(): Mending {
    return this.#mending.words ?? asMending(this.report)
  }

  #isShort(act: ReporterCommand): boolean {
    return this.#act.failed?.act === act && this.#act.failed.code === 'too-short'
  }

  #label(act: ReporterCommand, label: string): string {
    return this.#act.busy === act ? this.texts.sending : label
  }

  #outcome(act: ReporterCommand): TemplateResult | typeof nothing {
    const { failed } = this.#act
    if (failed?.act !== act || failed.code === 'too-short' || failed.code === usedUp) return nothing
    const { texts } = this
    const said = { unsure: texts.unsure, later: texts.again, refused: texts.refused }[failed.outcome]
    return html`<p><strong>${said}</strong> ${failed.code === tooLate ? texts.tooLate : problemSentence(this.host.followTexts, failed.code)}</p>`
  }

  #onOpen(form: 'reopen' | 'correct', field: string): void {
    this._open = form
    this._isDiscarded = false
    if (this._regions.length === 0) this.#regions = undefined
    void this.#focus(field)
  }

  #onClose(button: string): void {
    if (this._open === 'correct' || this.#mending.words) this.#mending.clear()
    if (this._open === 'reopen' || this.#objection.words) this.#objection.clear()
    this._open = undefined
    this.#act.forget()
    void this.#focus(button)
  }

  /** What was already written there stays in front of it. */
  #onUseWords(unsent: UnsentWords, { text, as }: LaporEvent<'lapor-use-words'>['detail']): void {
    this._blocked = as === 'reply' && !(this.getRootNode() as ShadowRoot).querySelector<HTMLElementTagNameMap['lapor-reply']>('lapor-reply:defined')?.take(text)
    if (this._blocked) return
    this.#drop(unsent)
    if (as === 'reply') return
    this.#objection.edit({ text: [this.#objection.words?.text.trim(), text].filter(Boolean).join('\n\n') })
    this.#onOpen('reopen', '#objection')
  }

  #onDiscard(unsent: UnsentWords): void {
    this.#drop(unsent)
    this._isDiscarded = true
  }

  #drop({ kind }: UnsentWords): void {
    this.#act.forget()
    if (kind === 'reply') this.#reply.discard()
    else (kind === 'reopen' ? this.#objection : this.#mending).clear()
  }

  /** Once; where none came, the next time that the form is opened. */
  #wantRegions(): void {
    const { services } = this.host.tracker
    if (services) this.#regions ??= regionsOf(services).then((regions) => (this._regions = regions))
  }

  async #onConfirm(): Promise<void> {
    await this.#send('confirm', {}, (client, options) => client.reports.confirm(this.report.trackingId, {}, options))
  }

  async #onReopen(): Promise<void> {
    const text = (this.#objection.words?.text ?? '').trim()
    if (text.length < shortestWords) {
      this.#refuse('reopen', '#objection')
      return
    }
    await this.#sendWords('reopen', this.#objection, { text }, (client, options) => client.reports.reopen(this.report.trackingId, { text }, options), { text })
  }

  async #onRate(): Promise<void> {
    const score = this._score ?? this.report.rating ?? undefined
    if (score === undefined) {
      this.#refuse('rate', 'input')
      return
    }
    await this.#send('rate', { score }, (client, options) => client.reports.rate(this.report.trackingId, { score }, options))
  }

  async #onCorrect(): Promise<void> {
    const { text, regionCode, rt, rw, landmark } = this.#mended()
    if (text.trim().length < shortestText) {
      this.#refuse('correct', '#mend-text')
      return
    }
    const filled = (name: 'rt' | 'rw' | 'landmark', value: string): object => (value.trim() ? { [name]: value.trim() } : {})
    const body = { text: text.trim(), place: { regionCode, ...filled('rt', rt), ...filled('rw', rw), ...filled('landmark', landmark) } }
    await this.#sendWords('correct', this.#mending, this.#mended(), (client, options) => client.reports.correct(this.report.trackingId, body, options), body)
  }

  async #send(act: ReporterCommand, body: unknown, call: Call): Promise<void> {
    const isDone = await this.#run(act, body, call)
    // What the report's status does not allow any more, somebody has done meanwhile.
    if (isDone || this.#act.failed?.code === tooLate) emit(this, 'lapor-acted', { act })
  }

  async #sendWords<Words extends object>(act: 'reopen' | 'correct', kept: KeptWordsController<Words>, words: Words, call: Call, body: unknown): Promise<void> {
    if (this.#act.busy) return
    await kept.deliver(words, async () => {
      if (await this.#run(act, body, call)) emit(this, 'lapor-acted', { act })
      return this.#act.failed?.outcome
    })
    const code = this.#act.failed?.code
    if (code === usedUp) this._isUsedUp = true
    if (code === tooLate) {
      await this.host.tracker.refresh()
      await this.host.updateComplete
    }
    // Not the new status, which would read as if this had led to it.
    if (code === usedUp || (code === tooLate && !this.#may(act))) await this.#focus('lapor-unsent, #said')
  }

  async #run(act: ReporterCommand, body: unknown, call: Call): Promise<boolean> {
    const answer = await this.#act.run(act, body, (options) => call(this.#act.client, { trackingSecret: this.view.secret ?? '', ...options }))
    if (answer !== undefined) this._open = undefined
    return answer !== undefined
  }

  #refuse(act: ReporterCommand, field: string): void {
    this.#act.refuse(act, 'too-short')
    void this.#focus(field)
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-act': LaporAct
  }
}
