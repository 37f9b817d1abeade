/** <lapor-reply>: where the reporter answers the officer. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { FollowingClient } from '@lapor/sdk'
import type { Report, Site } from '@lapor/sdk/contract'
import { ReplyController } from '../../controllers/reply-controller.ts'
import type { TrackerServices } from '../../controllers/tracker-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import { problemSentence, type FollowTexts } from '../../locales/follow-texts.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import type { ReplyTexts } from '../../locales/reply-texts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { styles } from './lapor-reply.styles.ts'

/** Where the site's settings did not come: what a relay takes by default. */
const fewest = 3

/**
 * Text, photos, and what became of the last attempt. What is written survives a reload until the relay has it.
 *
 * @event lapor-replied - the relay has the reply.
 */
export class LaporReply extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    services: { attribute: false },
    client: { attribute: false },
    report: { attribute: false },
    site: { attribute: false },
    secret: { attribute: false },
    question: { attribute: false },
    texts: { attribute: false },
    followTexts: { attribute: false },
    formTexts: { attribute: false },
  }

  declare services: TrackerServices
  declare client: FollowingClient
  declare report: Report
  /** Undefined where its settings are not there: then nobody knows how many photos it takes. */
  declare site: Site | undefined
  declare secret: string
  /** What the officer asked and waits for; undefined where nothing was asked. */
  declare question: string | undefined
  declare texts: ReplyTexts
  declare followTexts: FollowTexts
  declare formTexts: FormTexts

  #reply = new ReplyController(this)

  /** Puts words behind what stands in the field, which gets the focus. @returns false while it cannot be changed: nothing was taken */
  take(text: string): boolean {
    const { phase, unsettled, draft } = this.#reply
    if (phase === 'sending' || unsettled) return false
    this.#reply.edit({ text: [draft.text.trim(), text].filter(Boolean).join('\n\n') })
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus())
    return true
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('services') && !changed.has('report')) return
    void this.#reply.begin(this.services, this.report.trackingId)
    void this.#reply.count(this.services, this.report.trackingId)
  }

  protected override render(): TemplateResult {
    const { texts, question } = this
    const reply = this.#reply
    const sending = reply.phase === 'sending'
    const wrong = this.#wrong()
    // What is chosen already stays in sight, also when the relay has counted it meanwhile.
    const most = Math.max(this.#room(), reply.draft.photos.length)
    return html`<div class="root" lang=${texts.lang}>
      <section class="stack ${question === undefined ? 'card' : 'note waiting'}" aria-labelledby="heading">
        <h3 id="heading">${question === undefined ? texts.heading : texts.asked}</h3>
        ${question ? html`<blockquote dir="auto">${question}</blockquote>` : nothing}
        <div class="field ${wrong ? 'wrong' : ''}">
          <label for="text">${texts.label}</label>
          <p class="hint" id="hint">${texts.hint}</p>
          ${wrong ? html`<p class="error" id="error">${wrong}</p>` : nothing}
          <textarea
            class="input"
            id="text"
            dir="auto"
            maxlength="5000"
            ?readonly=${sending || reply.unsettled}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${wrong ? 'error hint' : 'hint'}
            .value=${reply.draft.text}
            @input=${(event: InputEvent) => reply.edit({ text: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
        </div>
        ${most > 0 ? this.#renderPhotos(most, sending) : nothing}
        <div role="status">${this.#outcome(wrong)}</div>
        <div>
          <button type="button" class="button primary" aria-disabled=${sending ? 'true' : nothing} @click=${() => void this.#onSend()}>
            ${sending ? texts.sending : reply.onlyPhotos ? texts.sendPhotos : reply.phase === 'failed' && !wrong ? texts.again : texts.send}
          </button>
        </div>
      </section>
    </div>`
  }

  #renderPhotos(most: number, sending: boolean): TemplateResult {
    const reply = this.#reply
    return html`<lapor-photo-field
      .texts=${this.formTexts}
      .hint=${this.texts.photosHint}
      .most=${most}
      .draft=${reply.draft}
      .shrink=${(file: Blob) => reply.shrink(file)}
      ?inert=${sending || reply.unsettled}
      @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => reply.edit({ photos: event.detail.patch.photos ?? [] })}
    ></lapor-photo-field>`
  }

  /** A report takes so many photos in all, those that came with it included, and those of it that are still to come. */
  #room(): number {
    return (this.site?.limits.attachments ?? fewest) - (this.site ? this.report.attachments.filter(({ by }) => by === 'reporter').length + this.#reply.onTheWay : 0)
  }

  #wrong(): string | undefined {
    const { code } = this.#reply
    return code === 'too-short' ? this.texts.tooShort : code === 'too-long' ? this.texts.tooLong : undefined
  }

  #outcome(wrong: string | undefined): TemplateResult | typeof nothing {
    const { texts, followTexts } = this
    const { phase, leftOut, code, onlyPhotos, draft } = this.#reply
    const why = code ? problemSentence(followTexts, code) : nothing
    const stayed = onlyPhotos ? texts.photosStayed(draft.photos.length) : nothing
    if (phase === 'sent') return html`<p><strong>${texts.sent}</strong> ${leftOut > 0 ? texts.photosLeftOut(leftOut) : nothing} ${stayed}</p>`
    if (onlyPhotos && phase !== 'sending') return html`<p>${stayed} ${why}</p>`
    if (phase !== 'failed' || wrong) return nothing
    return html`<p><strong>${this.#reply.unsettled ? texts.unsure : texts.kept}</strong> ${why}</p>`
  }

  async #onSend(): Promise<void> {
    // A photo that is still being made small belongs to what was written; where another report is open by then, nobody asked to send.
    if ((await this.renderRoot.querySelector('lapor-photo-field')?.settled) === false) return
    if (await this.#reply.send(this.client, this.secret)) emit(this, 'lapor-replied', null)
    else if (this.#wrong()) this.renderRoot.querySelector('textarea')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-reply': LaporReply
  }
}
