/** <lapor-unsent>: the words of a reply that did not leave before its report ended, and what can be done with them now. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { mayDo } from '../../controllers/may-do.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { UnsentReplyController } from '../../controllers/unsent-reply-controller.ts'
import { emit } from '../../events.ts'
import type { ActTexts } from '../../locales/act-texts.ts'
import { actTexts } from '../../locales/id/act.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { copyText } from '../copy-text.ts'
import type { TrackerHost } from '../tracker-host.ts'
import { styles } from './lapor-unsent.styles.ts'

/**
 * Part of <lapor-act>; nothing where no words are left. They stay on the phone until their reporter uses or discards them.
 *
 * @event lapor-use-words - "Pakai untuk ‘Belum selesai’" was pressed.
 */
export class LaporUnsent extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    view: { attribute: false },
    host: { attribute: false },
    _copied: { state: true },
  }

  declare view: ReportView
  declare host: TrackerHost
  /** What became of copying; undefined before. */
  declare private _copied: boolean | undefined

  #reply = new UnsentReplyController(this)
  #confirm = new ConfirmController(this)

  constructor() {
    super()
    keepFocus(this)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { services } = this.host.tracker
    const { trackingId } = this.view.seen.report
    if (services && changed.has('view') && changed.get('view')?.seen.report.trackingId !== trackingId) void this.#reply.begin(services, trackingId)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { unsent } = this.#reply
    const { texts } = this
    if (!unsent) return nothing
    // The words of a reply may have arrived without its photos.
    const hasWords = unsent.text.trim() !== ''
    const canReopen = mayDo('reopen', this.view.seen.report)
    return html`<div class="root" lang=${texts.lang}>
      <section class="note waiting stack" aria-labelledby="unsent">
        <h3 id="unsent">${!hasWords ? texts.unsentOnlyPhotos(unsent.photos) : unsent.maybeSent ? texts.unsentMaybe : texts.unsent}</h3>
        ${hasWords
          ? html`<blockquote dir="auto">${unsent.text}</blockquote>
              <p>${unsent.photos > 0 ? texts.unsentPhotos(unsent.photos) : nothing} ${canReopen ? texts.unsentReopen : texts.unsentAnew}</p>`
          : nothing}
        <div class="row">
          ${canReopen && hasWords ? html`<button type="button" class="button" @click=${() => emit(this, 'lapor-use-words', { text: unsent.text })}>${texts.unsentUse}</button>` : nothing}
          ${hasWords ? html`<button type="button" class="button" id="copy" @click=${() => void this.#onCopy(unsent.text)}>${texts.unsentCopy}</button>` : nothing}
          ${confirmStep(this.#confirm, { key: 'discard', label: texts.unsentDiscard, question: hasWords ? texts.unsentDiscardSure : texts.unsentDiscardPhotosSure, yes: texts.unsentDiscard, no: texts.cancel, onYes: () => this.#reply.discard() })}
        </div>
        <p role="status">${this._copied === undefined ? nothing : this._copied ? texts.unsentCopied : texts.unsentNotCopied}</p>
      </section>
    </div>`
  }

  /** With nothing to say it takes no gap. */
  protected override updated(): void {
    this.hidden = !this.#reply.unsent
  }

  private get texts(): ActTexts {
    return this.host.texts.act ?? actTexts
  }

  async #onCopy(text: string): Promise<void> {
    this._copied = await copyText(text, this.renderRoot.querySelector('.root') ?? this.renderRoot)
  }

  /** Once the words stand in another field. */
  discard(): void {
    this.#reply.discard()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-unsent': LaporUnsent
  }
}
