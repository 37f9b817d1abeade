/** The report form: one big field first; the rest opens when a person begins. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import type { ShellTexts } from '../../locales/shell-texts.ts'
import type { SendPart } from '../../send-part.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { FormPart } from '../form-part/form-part.ts'
import { promiseOf } from '../form-part/promise-of.ts'
import { styles } from './lapor-form.styles.ts'

/** The count appears when this few characters are left: before, it would only distract. */
const fewLeft = 200

/**
 * The form inside <lapor-widget>. At rest it is one field and a button of a known height; it grows only in answer to a
 * person's input, so that nothing on the page moves by itself. The details come with a later chunk.
 *
 * @event lapor-begin - A person began or pressed "Lanjut".
 * @event lapor-draft-change - A person changed something; `detail.draft` is all of it.
 * @event lapor-draft-discard - "Hapus draf" was confirmed.
 * @event lapor-send - "Kirim laporan" was pressed.
 */
export class LaporForm extends FormPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = {
    ...FormPart.properties,
    formTexts: { attribute: false },
    open: { type: Boolean, reflect: true },
    note: { attribute: false },
    sending: { attribute: false },
    restored: { attribute: false },
    kept: { attribute: false },
    problem: { attribute: false },
    attempt: { attribute: false },
    regions: { attribute: false },
    services: { attribute: false },
    shrink: { attribute: false },
  }

  declare texts: ShellTexts
  /** Undefined until the details have been fetched. */
  declare formTexts: FormTexts | undefined
  /** Whether all of the form shows. */
  declare open: boolean
  /** Said at rest instead of the promise: the rest is loading, or could not be loaded. */
  declare note: string | undefined
  /** The report is being put into the outbox: what is written now would be in neither, so nothing can be. */
  declare sending: boolean | undefined
  /** The draft comes from an earlier visit. */
  declare restored: boolean | undefined
  /** False where the browser keeps nothing beyond this page. */
  declare kept: boolean
  /** What stopped the last attempt, as a sentence. */
  declare problem: string | undefined
  /** Grows with each attempt that was stopped: then the summary takes focus. */
  declare attempt: number | undefined
  declare regions: readonly Region[] | undefined
  /** What talks to the relay; undefined until it is here, which is before the details. */
  declare services: SendPart | undefined
  declare shrink: (file: Blob) => Promise<Blob>

  readonly #confirm = new ConfirmController(this)

  constructor() {
    super()
    this.open = false
    this.kept = true
  }

  protected override render(): TemplateResult {
    const details = this.open ? this.formTexts : undefined
    return html`<div
      class="root ${details ? 'stack wide' : 'resting'}"
      lang=${this.texts.lang}
      @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => this.edit(event.detail.patch)}
      @lapor-send=${(event: LaporEvent<'lapor-send'>) => emit(this, 'lapor-send', event.detail)}
    >
      ${this.#renderSummary()} ${this.#renderText(details)} ${details ? html`${this.#renderNotes()} ${this.#renderDetails(details)}` : this.#renderResting()}
    </div>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    // WCAG 3.3.1: the summary takes focus, so that what is wrong is read where the person is.
    if (changed.has('attempt') && this.problem) this.renderRoot.querySelector<HTMLElement>('.summary')?.focus()
  }

  #renderNotes(): TemplateResult {
    const { texts } = this
    return html`${this.restored
      ? html`<div class="note restored" ?inert=${this.sending}>
          <p>${texts.draftRestored}</p>
          ${confirmStep(this.#confirm, {
            key: 'discard',
            label: texts.discardDraft,
            question: texts.discardSure,
            yes: texts.discardYes,
            no: texts.discardNo,
            goes: true,
            onYes: () => emit(this, 'lapor-draft-discard', null),
          })}
        </div>`
      : nothing}
    ${this.kept ? nothing : html`<p class="note waiting">${texts.notKept}</p>`}`
  }

  #renderSummary(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing
    return html`<div class="note danger summary" tabindex="-1">
      <div role="alert">
        <h3 class="title">${this.problem}</h3>
        <ul>
          ${this.errors.map(
            ({ path, text }) => html`<li>
              <a href="#${path}" @click=${(event: Event) => (event.preventDefault(), this.focusField(path))}>${text}</a>
            </li>`,
          )}
        </ul>
      </div>
    </div>`
  }

  /** The same element at rest and when open: focus and what is being typed stay. What opens comes after it. */
  #renderText(details: FormTexts | undefined): TemplateResult {
    const { texts } = this
    const wrong = this.isWrong('/text')
    const left = (this.site?.limits.textMaxLength ?? Infinity) - this.draft.text.length
    return html`<div class="field text ${wrong ? 'wrong' : ''}">
      <label for="text">${texts.text}</label>
      <p class="hint" id="text-hint">${texts.textHint} ${details?.textHelp}</p>
      ${this.error('/text', 'text-error')}
      <textarea
        class="input"
        id="text"
        data-path="/text"
        aria-required="true"
        ?readonly=${this.sending}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'text-hint text-error' : 'text-hint'}
        .value=${this.draft.text}
        @focus=${this.#onBegin}
        @input=${this.#onText}
      ></textarea>
      ${details ? html`<p class=${left < 0 ? 'error' : 'hint'} role="status">${left < fewLeft ? details.charactersLeft(left) : nothing}</p>` : nothing}
    </div>`
  }

  #renderResting(): TemplateResult {
    const { texts } = this
    const said = this.restored ? texts.draftRestored : (promiseOf(this.site, this.draft, texts) ?? texts.promiseNote)
    return html`<p class="promise"><span role="status">${this.note}</span>${this.note ? nothing : said}</p>
      <button class="button primary full" type="button" @click=${this.#onNext}>${texts.next}</button>`
  }

  #renderDetails(details: FormTexts): TemplateResult {
    return html`<lapor-details
      .texts=${details}
      .draft=${this.draft}
      .site=${this.site}
      .errors=${this.errors}
      .regions=${this.regions}
      .services=${this.services}
      .shrink=${this.shrink}
      .sending=${this.sending}
    ></lapor-details>`
  }

  /** The whole draft goes up, whichever part was edited. */
  protected override edit(patch: Partial<ReportDraft>): void {
    this.draft = { ...this.draft, ...patch }
    emit(this, 'lapor-draft-change', { draft: this.draft })
  }

  /** Without the details there is nothing to open yet; the next key will. */
  #onBegin(): void {
    if (!this.open && this.formTexts) emit(this, 'lapor-begin', null)
  }

  #onText(event: InputEvent): void {
    this.edit({ text: (event.target as HTMLTextAreaElement).value })
    this.#onBegin()
  }

  #onNext(): void {
    emit(this, 'lapor-begin', null)
    this.focusField('/text')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-form': LaporForm
  }
}
