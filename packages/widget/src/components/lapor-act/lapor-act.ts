/** <lapor-act>: what a reporter does with a report besides replying: "selesai", "belum selesai", a rating, a correction. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Region, Report, ReporterCommand } from '@lapor/sdk/contract'
import type { ReporterClient } from '@lapor/sdk/light'
import { ActController } from '../../controllers/act-controller.ts'
import { KeptWordsController } from '../../controllers/kept-words-controller.ts'
import { mayDo } from '../../controllers/may-do.ts'
import { regionsOf } from '../../controllers/regions-of.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import type { ActTexts } from '../../locales/act-texts.ts'
import { problemSentence } from '../../locales/follow-texts.ts'
import { actTexts } from '../../locales/id/act.ts'
import { check } from '../../styles/check.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import type { TrackerHost } from '../tracker-host.ts'
import { closingNote } from './closing-note.ts'
import { styles } from './lapor-act.styles.ts'
import { mendForm, type Mending } from './mend-form.ts'
import { ratingForm } from './rating-form.ts'

const shortestWords = 3
const shortestText = 10

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
    _open: { state: true },
    _score: { state: true },
    _regions: { state: true },
  }

  /** The report that is open. */
  declare view: ReportView
  declare host: TrackerHost
  /** Which of the two forms is open. */
  declare private _open: 'reopen' | 'correct' | undefined
  /** Chosen, not yet sent. */
  declare private _score: number | undefined
  declare private _regions: readonly Region[]

  #act = new ActController(this)
  #objection = new KeptWordsController<{ readonly text: string }>(this)
  #mending = new KeptWordsController<Mending>(this)

  constructor() {
    super()
    this._open = undefined
    this._score = undefined
    this._regions = []
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { services } = this.host.tracker
    if (!services || !changed.has('view') || changed.get('view')?.seen.report.trackingId === this.report.trackingId) return
    const { report } = this
    this.#act.begin(services.clientOptions)
    void this.#objection.begin(services.storage, `reopen:${services.site}:${report.trackingId}`)
    void this.#mending.begin(services.storage, `correct:${services.site}:${report.trackingId}`)
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.texts.lang}>
      <div class="stack">${this.#renderOutdated()} ${closingNote(this.view.seen, this.texts)} ${this.#may('reopen') ? this.#renderVerdict() : nothing} ${this.#may('rate') ? this.#renderRating() : nothing} ${this.#may('correct') ? this.#renderMend() : nothing}
        ${this.report.clock.state === 'ended' ? html`<p class="muted" id="closed" tabindex="-1">${this.texts.replyClosed}</p><lapor-unsent data-then="#closed" .host=${this.host} .view=${this.view} @lapor-use-words=${(event: LaporEvent<'lapor-use-words'>) => this.#onUseWords(event)}></lapor-unsent>` : nothing}</div>
    </div>`
  }

  /** With nothing to say and nothing to do it takes no gap. */
  protected override updated(): void {
    this.hidden = !this.renderRoot.querySelector('.stack > *')
  }

  private get texts(): ActTexts {
    return this.host.texts.act ?? actTexts
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

  #renderVerdict(): TemplateResult {
    const { texts } = this
    const canConfirm = this.#may('confirm')
    // What was half written on an earlier visit is shown at once.
    const isOpen = this._open === 'reopen' || this.#objection.words !== undefined
    return html`<section class="note stack" aria-labelledby="verdict">
      <h3 id="verdict">${canConfirm ? texts.verdict : texts.notDoneYet}</h3>
      ${canConfirm ? html`<p>${texts.verdictHint}</p>` : nothing}
      ${isOpen
        ? this.#renderObjection()
        : html`<div class="verdict">
            ${canConfirm ? html`<button type="button" class="button" aria-disabled=${this.#act.busy ? 'true' : nothing} @click=${() => void this.#onConfirm()}>${texts.done}</button>` : nothing}
            <button type="button" class="button" id="not-done" @click=${() => this.#onOpen('reopen', '#objection')}>${texts.notDone}</button>
          </div>`}
      <div role="status">${this.#outcome('confirm')}${this.#outcome('reopen')}</div>
    </section>`
  }

  #renderObjection(): TemplateResult {
    const { texts } = this
    const wrong = this.#isShort('reopen')
    return html`<div class="field ${wrong ? 'wrong' : ''}">
        <label for="objection">${texts.notDoneLabel}</label>
        <p class="hint" id="objection-hint">${texts.notDoneHint}</p>
        ${wrong ? html`<p class="error" id="objection-error">${texts.tooShort}</p>` : nothing}
        <textarea
          class="input"
          id="objection"
          dir="auto"
          maxlength="5000"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'objection-error objection-hint' : 'objection-hint'}
          .value=${this.#objection.words?.text ?? ''}
          @input=${(event: InputEvent) => this.#objection.edit({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
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
    if (this._open !== 'correct' && this.#mending.words === undefined) {
      return html`<div><button type="button" class="button" id="mend" @click=${() => void this.#onMend()}>${texts.mend}</button></div>`
    }
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

  /** As it stands in the fields: what was changed here, or what the relay has. */
  #mended(): Mending {
    const { text, place } = this.report
    return this.#mending.words ?? { text: text ?? '', regionCode: place.regionCode, rt: place.rt ?? '', rw: place.rw ?? '', landmark: place.landmark ?? '' }
  }

  #isShort(act: ReporterCommand): boolean {
    return this.#act.failed?.act === act && this.#act.failed.code === 'too-short'
  }

  #label(act: ReporterCommand, label: string): string {
    return this.#act.busy === act ? this.texts.sending : label
  }

  #outcome(act: ReporterCommand): TemplateResult | typeof nothing {
    const { failed } = this.#act
    if (failed?.act !== act || failed.code === 'too-short') return nothing
    return html`<p><strong>${failed.unsure ? this.texts.unsure : this.texts.again}</strong> ${problemSentence(this.host.followTexts, failed.code)}</p>`
  }

  #onOpen(form: 'reopen' | 'correct', field: string): void {
    this._open = form
    void this.#focus(field)
  }

  #onClose(button: string): void {
    if (this._open === 'correct' || this.#mending.words) this.#mending.clear()
    if (this._open === 'reopen' || this.#objection.words) this.#objection.clear()
    this._open = undefined
    this.#act.forget()
    void this.#focus(button)
  }

  /** What was already written as an objection stays in front of it. */
  #onUseWords({ detail: { text } }: LaporEvent<'lapor-use-words'>): void {
    this.#objection.edit({ text: [this.#objection.words?.text.trim(), text].filter(Boolean).join('\n\n') })
    this.#onOpen('reopen', '#objection')
    this.renderRoot.querySelector('lapor-unsent')?.discard()
  }

  async #onMend(): Promise<void> {
    this.#onOpen('correct', '#mend-text')
    if (this.host.tracker.services) this._regions = await regionsOf(this.host.tracker.services)
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
    if (await this.#send('reopen', { text }, (client, options) => client.reports.reopen(this.report.trackingId, { text }, options))) this.#objection.clear()
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
    if (await this.#send('correct', body, (client, options) => client.reports.correct(this.report.trackingId, body, options))) this.#mending.clear()
  }

  async #send(act: ReporterCommand, body: unknown, call: (client: ReporterClient, options: { trackingSecret: string; idempotencyKey: string; retries: number }) => Promise<unknown>): Promise<boolean> {
    const answer = await this.#act.run(act, body, (options) => call(this.#act.client, { trackingSecret: this.view.secret ?? '', ...options }))
    if (answer !== undefined) this._open = undefined
    // What the report's status does not allow any more, somebody has done meanwhile.
    if (answer !== undefined || this.#act.failed?.code === 'transition-not-allowed') emit(this, 'lapor-acted', { act })
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
