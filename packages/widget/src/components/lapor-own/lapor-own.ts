/** <lapor-own>: what belongs to the reporter of a report: its secret, the data that are held, and the right to take it back. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { HeldData, Report } from '@lapor/sdk/contract'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { ActController } from '../../controllers/act-controller.ts'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { mayDo } from '../../controllers/may-do.ts'
import { receiptOf, SecretController } from '../../controllers/secret-controller.ts'
import type { TrackerServices } from '../../controllers/tracker-controller.ts'
import { emit } from '../../events.ts'
import { problemSentence, type FollowTexts } from '../../locales/follow-texts.ts'
import { fullPage } from '../full-page.ts'
import { keepTexts } from '../../locales/id/keep.ts'
import type { OwnTexts } from '../../locales/own-texts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { copyText } from '../copy-text.ts'
import { grouped } from '../grouped.ts'
import { saveFile } from '../save-file.ts'
import { heldList } from './held-list.ts'
import { identityForm, type IdentityWords } from './identity-form.ts'
import { styles } from './lapor-own.styles.ts'

/** A key and no sentence: the language may change while it is said. */
type Said = 'copied' | 'copyByHand' | 'keptHere'

/**
 * Shown to whoever has the secret.
 *
 * @event lapor-acted - the report was taken back, or its identity changed: read it again.
 * @event lapor-secret - the secret was replaced; the old one opens nothing any more.
 */
export class LaporOwn extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    services: { attribute: false },
    report: { attribute: false },
    secret: { attribute: false },
    receipt: { attribute: false },
    texts: { attribute: false },
    followTexts: { attribute: false },
    timeZone: { attribute: false },
    _held: { state: true },
    _words: { state: true },
    _said: { state: true },
  }

  declare services: TrackerServices
  declare report: Report
  declare secret: string
  /** Where this device keeps the report. */
  declare receipt: StoredReceipt | undefined
  declare texts: OwnTexts
  declare followTexts: FollowTexts
  declare timeZone: string | undefined
  declare private _held: HeldData | undefined
  /** What is being put in the place of the identity. */
  declare private _words: IdentityWords | undefined
  /** What copying or keeping came to. */
  declare private _said: Said | undefined

  #act = new ActController(this)
  #secret = new SecretController(this)
  #confirm = new ConfirmController(this)

  constructor() {
    super()
    this._held = undefined
    this._words = undefined
    this._said = undefined
    keepFocus(this, '#data')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services')) this.#act.begin(this.services.clientOptions)
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.texts.lang}>
      <div class="stack wide">${this.#renderSecret()} ${this.#renderData()} ${this.#renderWithdraw()}</div>
    </div>`
  }

  #renderSecret(): TemplateResult {
    const { texts, followTexts, receipt } = this
    const { outcome, busy } = this.#secret
    return html`<section class="stack tight" aria-labelledby="secret">
      <h3 id="secret" tabindex="-1">${texts.secret}</h3>
      ${receipt
        ? html`<p><code translate="no">${grouped(receipt.trackingSecret).join('-')}</code></p>
            <p class="hint">${followTexts.secretHint}</p>
            <div class="row">
              <button type="button" class="button" @click=${() => void this.#onCopy(receipt.trackingSecret)}>${followTexts.copySecret}</button>
              ${confirmStep(this.#confirm, {
                key: 'replace',
                label: busy ? texts.loading : texts.replace,
                question: texts.replaceQuestion,
                yes: texts.replaceYes,
                no: texts.replaceNo,
                describedBy: 'replace-hint',
                onYes: () => void this.#onReplace(receipt),
              })}
            </div>
            <p class="hint" id="replace-hint">${texts.replaceHint}</p>`
        : html`<div><button type="button" class="button" aria-describedby="keep-hint" data-then="#secret" @click=${() => void this.#onKeep()}>${texts.keepHere}</button></div>
            <p class="hint" id="keep-hint">${texts.keepHereHint}</p>`}
      <p role="status">${outcome === 'replaced' ? texts.replaced : outcome === 'unsure' ? texts.replaceUnsure : outcome === 'photos' ? texts.replaceLater : outcome === 'failed' ? texts.failed : this._said ? { ...followTexts, ...texts }[this._said] : nothing}</p>
      ${receipt
        ? html`<lapor-keep
            .receipt=${receipt}
            .texts=${followTexts.keep ?? keepTexts}
            .followTexts=${followTexts}
            .page=${fullPage(this.services)}
            .timeZone=${this.timeZone}
          ></lapor-keep>`
        : nothing}
    </section>`
  }

  #renderData(): TemplateResult {
    const { texts } = this
    const { busy, done, failed } = this.#act
    const held = this._held
    return html`<section class="stack tight" aria-labelledby="data">
      <h3 id="data" tabindex="-1">${texts.data}</h3>
      <p class="hint">${texts.dataHint}</p>
      ${held
        ? html`${heldList(held, texts, this.timeZone)} ${this._words ? this.#renderIdentity(this._words) : this.#renderRights(held)}`
        : html`<div><button type="button" class="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => void this.#onSee()}>${texts.see}</button></div>`}
      <p role="status">
        ${busy && busy !== 'withdraw' ? texts.loading : done === 'correct' ? texts.corrected : done === 'erase' ? texts.erased : failed && failed.act !== 'withdraw' ? `${texts.failed} ${problemSentence(this.followTexts, failed.code)}` : nothing}
      </p>
    </section>`
  }

  #renderRights(held: HeldData): TemplateResult {
    const { texts } = this
    return html`<div class="row">
      <button type="button" class="button" @click=${() => this.#onDownload(held)}>${texts.download}</button>
      <button type="button" class="button" id="correct" @click=${() => this.#onCorrect(held)}>${texts.correct}</button>
      ${held.identity
        ? confirmStep(this.#confirm, {
            key: 'erase',
            label: texts.erase,
            question: texts.eraseQuestion,
            yes: texts.eraseYes,
            no: texts.eraseNo,
            onYes: () => void this.#onErase(),
          })
        : nothing}
    </div>`
  }

  #renderIdentity(words: IdentityWords): TemplateResult {
    return identityForm(words, this.texts, {
      onEdit: (patch) => (this._words = { ...words, ...patch }),
      onSend: () => void this.#onCorrected(),
      onCancel: () => {
        this._words = undefined
        void this.#focus('#correct')
      },
    })
  }

  #renderWithdraw(): TemplateResult | typeof nothing {
    const { texts } = this
    if (!mayDo('withdraw', this.report)) return nothing
    const { failed } = this.#act
    return html`<section class="stack tight" aria-labelledby="withdraw">
      <h3 id="withdraw">${texts.withdraw}</h3>
      <p class="hint">${texts.withdrawHint}</p>
      <div>
        ${confirmStep(this.#confirm, {
          key: 'withdraw',
          label: texts.withdraw,
          question: texts.withdrawQuestion,
          yes: texts.withdrawYes,
          no: texts.withdrawNo,
          onYes: () => void this.#onWithdraw(),
        })}
      </div>
      <p role="status">${failed?.act === 'withdraw' ? `${texts.failed} ${problemSentence(this.followTexts, failed.code)}` : nothing}</p>
    </section>`
  }

  async #onCopy(secret: string): Promise<void> {
    this._said = (await copyText(grouped(secret).join('-'), this.renderRoot)) ? 'copied' : 'copyByHand'
  }

  async #onReplace(receipt: StoredReceipt): Promise<void> {
    const next = await this.#secret.replace(this.services, this.#act.client, receipt)
    if (next) emit(this, 'lapor-secret', { trackingId: receipt.trackingId, trackingSecret: next })
    await this.#focus('[data-ask="replace"]')
  }

  async #onKeep(): Promise<void> {
    await this.services.outbox.keep(receiptOf(this.report, this.secret, this.services.site))
    this._said = 'keptHere'
  }

  async #onSee(): Promise<void> {
    const { trackingId } = this.report
    this._held = await this.#act.run('see', {}, () => this.#act.client.privacy.retrieve(trackingId, { trackingSecret: this.secret }))
    if (this._held) await this.#focus('#held')
  }

  #onDownload(held: HeldData): void {
    saveFile(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }), `lapor-data-${this.report.trackingId}.json`)
  }

  #onCorrect({ identity }: HeldData): void {
    this._words = { name: identity?.name ?? '', address: identity?.address ?? '', phone: identity?.phone ?? '', email: identity?.email ?? '' }
    void this.#focus('#identity-name')
  }

  async #onCorrected(): Promise<void> {
    const { trackingId } = this.report
    const reporter = Object.fromEntries(Object.entries(this._words ?? {}).flatMap(([key, value]) => ((value as string).trim() ? [[key, (value as string).trim()]] : [])))
    const answer = await this.#act.run('correct', reporter, (options) => this.#act.client.privacy.correct(trackingId, { reporter }, { trackingSecret: this.secret, ...options }))
    if (answer) await this.#after('correct')
  }

  async #onErase(): Promise<void> {
    const { trackingId } = this.report
    const answer = await this.#act.run('erase', {}, (options) => this.#act.client.privacy.erase(trackingId, { trackingSecret: this.secret, ...options }))
    if (answer) await this.#after('erase')
  }

  /** What is held is read again; what was done stays said. */
  async #after(act: string): Promise<void> {
    this._words = undefined
    const { trackingId } = this.report
    this._held = await this.#act.client.privacy.retrieve(trackingId, { trackingSecret: this.secret }).catch(() => undefined)
    emit(this, 'lapor-acted', { act })
    await this.#focus('#data')
  }

  async #onWithdraw(): Promise<void> {
    const { trackingId } = this.report
    const answer = await this.#act.run('withdraw', {}, (options) => this.#act.client.reports.withdraw(trackingId, {}, { trackingSecret: this.secret, ...options }))
    if (answer !== undefined || this.#act.failed?.code === 'transition-not-allowed') emit(this, 'lapor-acted', { act: 'withdraw' })
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-own': LaporOwn
  }
}
