/** <lapor-unsent>: words that did not reach the officer in time, and what can be done with them now. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { mayDo } from '../../controllers/may-do.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { emit } from '../../events.ts'
import type { ActTexts } from '../../locales/act-texts.ts'
import type { UnsentWay } from '../../locales/unsent-kind.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { copyText } from '../copy-text.ts'
import { fullPage } from '../full-page.ts'
import type { TrackerHost } from '../tracker-host.ts'
import { styles } from './lapor-unsent.styles.ts'
import type { UnsentWords } from './unsent-words.ts'

/**
 * Part of <lapor-act>. The words stay on the phone until their reporter uses or discards them.
 *
 * @event lapor-use-words - they are to be sent as something else.
 * @event lapor-discard-words - "Buang tulisan" was confirmed.
 */
export class LaporUnsent extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    view: { attribute: false },
    host: { attribute: false },
    texts: { attribute: false },
    unsent: { attribute: false },
    blocked: { attribute: false },
    _copied: { state: true },
  }

  declare view: ReportView
  declare host: TrackerHost
  declare texts: ActTexts
  declare unsent: UnsentWords
  /** The field that they were to go into does not take them right now. */
  declare blocked: boolean
  /** What became of copying; undefined before. */
  declare private _copied: boolean | undefined

  #confirm = new ConfirmController(this)

  /** Whoever stood in the form that the words were written in comes to what is told of them. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#unsent')?.focus())
  }

  protected override render(): TemplateResult {
    const { texts, unsent } = this
    const { kind, photos, maybeSent, isUsedUp } = unsent
    // The words of a reply may have arrived without its photos.
    const hasWords = unsent.text.trim() !== ''
    return html`<div class="root" lang=${texts.lang}>
      <section class="note waiting stack" aria-labelledby="unsent">
        <div class="stack tight">
          <h3 id="unsent" tabindex="-1">${!hasWords ? texts.unsentOnlyPhotos(photos) : maybeSent ? texts.unsentMaybe[kind] : texts.unsent[kind]}</h3>
          ${kind === 'reply' ? nothing : html`<p role="alert">${kind === 'reopen' && isUsedUp ? texts.unsentUsedUp : texts.unsentWhy[kind]}</p>`}
        </div>
        ${hasWords ? this.#renderWords() : nothing}
        <div class="row">
          ${hasWords ? this.#renderWays() : nothing}
          ${confirmStep(this.#confirm, {
            key: 'discard',
            label: texts.unsentDiscard,
            question: hasWords ? texts.unsentDiscardSure : texts.unsentDiscardPhotosSure,
            yes: texts.unsentDiscard,
            no: texts.cancel,
            goes: true,
            onYes: () => emit(this, 'lapor-discard-words', null),
          })}
        </div>
        <p role="status">${this.blocked ? texts.unsentBlocked : this._copied === undefined ? nothing : this._copied ? texts.unsentCopied : texts.unsentNotCopied}</p>
      </section>
    </div>`
  }

  #renderWords(): TemplateResult {
    const { texts, unsent: { kind, photos, isUsedUp } } = this
    const way = this.#way()
    const advice = way ? texts.unsentUseHint[way] : kind === 'reopen' && isUsedUp ? '' : texts.unsentAnew
    return html`<blockquote dir="auto">${this.#toCopy()}</blockquote>
      ${photos > 0 || advice ? html`<p>${photos > 0 ? texts.unsentPhotos(photos) : nothing} ${advice}</p>` : nothing}`
  }

  #renderWays(): TemplateResult {
    const { texts, unsent: { text } } = this
    const way = this.#way()
    return html`${way ? html`<button type="button" class="button" @click=${() => emit(this, 'lapor-use-words', { text, as: way })}>${texts.unsentUse[way]}</button>` : nothing}
      <button type="button" class="button" id="copy" @click=${() => void this.#onCopy()}>${texts.unsentCopy}</button>
      ${this.#isAnew() ? html`<a class="button" href=${this.#page()} target="_blank" rel="noopener">${texts.unsentAnewWay}</a>` : nothing}`
  }

  /** As what they can still be sent. A report that goes on is better told than opened again. */
  #way(): UnsentWay | undefined {
    const { unsent: { kind, isUsedUp }, view: { seen: { report } } } = this
    if (kind !== 'reply' && mayDo('reply', report)) return 'reply'
    return mayDo('reopen', report) && !isUsedUp ? 'reopen' : undefined
  }

  /** Nothing but a new report opens the matter again. */
  #isAnew(): boolean {
    return this.unsent.isUsedUp || this.#way() === undefined
  }

  /** For a new report with the code of this one: who reads it finds what went before. */
  #toCopy(): string {
    const { text } = this.unsent
    return this.#isAnew() ? `${text}\n\n${this.texts.unsentAbout(this.view.seen.report.trackingId)}` : text
  }

  #page(): string {
    const { services } = this.host.tracker
    return services ? fullPage(services) : ''
  }

  async #onCopy(): Promise<void> {
    this._copied = await copyText(this.#toCopy(), this.renderRoot.querySelector('.root') ?? this.renderRoot)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-unsent': LaporUnsent
  }
}
