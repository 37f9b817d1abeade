/** <lapor-keep>: how one takes the codes of a report along, and how one tells others of it without them. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { dayInWords } from '../../locales/day-in-words.ts'
import type { FollowTexts } from '../../locales/follow-texts.ts'
import type { KeepTexts } from '../../locales/keep-texts.ts'
import { known } from '../../locales/known.ts'
import { momentInWords } from '../../locales/moment-in-words.ts'
import { loadFollowingPart } from '../../following-parts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { copyText } from '../copy-text.ts'
import { grouped } from '../grouped.ts'
import { localDay } from '../local-day.ts'
import { saveFile } from '../save-file.ts'
import { calendarFile } from './calendar-file.ts'
import { styles } from './lapor-keep.styles.ts'
import { printPicture } from './print-picture.ts'
import { qrPath, quietZone, type QrModules } from './qr-squares.ts'
import { receiptPicture } from './receipt-picture.ts'
import { reportLink } from './report-link.ts'

/** A key and no sentence: the language may change while it is said. */
type Said = 'loading' | 'failed' | 'copied' | 'copyByHand' | 'shareCopied' | 'pictureReady' | 'calendarDone'

/** WhatsApp to oneself, a picture, a QR code with its text, paper, a calendar entry; and sharing, which never takes the secret along. */
export class LaporKeep extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    receipt: { attribute: false },
    texts: { attribute: false },
    followTexts: { attribute: false },
    page: { attribute: false },
    timeZone: { attribute: false },
    _said: { state: true },
    _qr: { state: true },
    _picture: { state: true },
    _resident: { state: true },
  }

  declare receipt: StoredReceipt
  declare texts: KeepTexts
  declare followTexts: FollowTexts
  /** Where links to the report lead: to the relay, since a page of somebody else reads what stands in its address. Absent: to this page. */
  declare page: string | undefined
  /** Of the agency, for the promised days. */
  declare timeZone: string | undefined
  /** What the last button came to. */
  declare private _said: Said | undefined
  declare private _qr: QrModules | undefined
  /** Object URL of the picture. */
  declare private _picture: string | undefined
  /** For whom it was filed, for the paper alone: it is neither kept nor sent. */
  declare private _resident: string

  constructor() {
    super()
    this._said = undefined
    this._qr = undefined
    this._picture = undefined
    this._resident = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#release()
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Another secret is another link.
    if (changed.has('receipt')) this.#release()
  }

  protected override render(): TemplateResult {
    const { texts } = this
    const way = (label: string, onClick: () => Promise<void>): TemplateResult => html`<button type="button" class="button" @click=${() => void this.#try(onClick)}>${label}</button>`
    return html`<div class="root" lang=${texts.lang}>
      <section class="card stack" aria-labelledby="heading">
        <div class="band" hidden></div>
        <h3 id="heading">${texts.heading}</h3>
        <div class="stack tight">
          <a class="button primary" href=${`whatsapp://send?text=${encodeURIComponent(this.#message())}`} aria-describedby="own-hint">${texts.toMyself}</a>
          <p class="hint" id="own-hint">${texts.toMyselfHint}</p>
        </div>
        ${this.receipt.onBehalf ? this.#renderResident() : nothing}
        <div class="ways">
          ${way(texts.copyMessage, () => this.#onCopy(this.#message(), 'copied'))} ${way(texts.picture, () => this.#onPicture())} ${way(texts.qr, () => this.#onQr())}
          ${this.receipt.promise.length > 0 ? way(texts.calendar, () => this.#onCalendar()) : nothing} ${way(texts.print, () => this.#onPrint())}
        </div>
        <p role="status" class="small">${this._said ? { ...this.followTexts, ...texts }[this._said] : nothing}</p>
        ${this.#renderQr()} ${this.#renderPicture()}
        <div class="stack tight">
          <button type="button" class="button" aria-describedby="share-hint" @click=${() => void this.#try(() => this.#onShare())}>${texts.share}</button>
          <p class="hint" id="share-hint">${texts.shareHint}</p>
        </div>
      </section>
    </div>`
  }

  /** A counter or the head of an RW hands the paper to somebody, whose name the report does not hold. */
  #renderResident(): TemplateResult {
    const { texts } = this
    return html`<div class="field">
      <label for="resident">${texts.resident} <span class="optional">${texts.residentOptional}</span></label>
      <p class="hint" id="resident-hint">${texts.residentHint}</p>
      <input
        class="input"
        id="resident"
        maxlength="80"
        autocomplete="off"
        aria-describedby="resident-hint"
        .value=${this._resident}
        @input=${(event: InputEvent) => {
          this._resident = (event.target as HTMLInputElement).value
          this.#release()
        }}
      />
    </div>`
  }

  #renderQr(): TemplateResult | typeof nothing {
    const { _qr: qr, texts } = this
    if (!qr) return nothing
    const whole = qr.size + 2 * quietZone
    return html`<figure>
      <svg viewBox="0 0 ${whole} ${whole}" role="img" aria-label=${texts.qrAlt}>
        <rect width=${whole} height=${whole} fill="#fff"></rect>
        <path transform="translate(${quietZone} ${quietZone})" d=${qrPath(qr)} fill="#000"></path>
      </svg>
      <figcaption class="small">
        ${texts.qrHint} <code translate="no">${this.#link()}</code>
      </figcaption>
    </figure>`
  }

  #renderPicture(): TemplateResult | typeof nothing {
    const { _picture: url, texts, receipt } = this
    if (!url) return nothing
    return html`<figure>
      <img src=${url} alt=${texts.pictureAlt(receipt.trackingId)} />
      <a class="button" href=${url} download="lapor-${receipt.trackingId}.png">${texts.download}</a>
    </figure>`
  }

  /** With the secret: for its owner alone. */
  #link(): string {
    return reportLink(this.page ?? location.href, this.receipt.trackingId, this.receipt.trackingSecret)
  }

  #message(): string {
    const { agency, title, trackingId, trackingSecret } = this.receipt
    return this.texts.message(agency.name, title, trackingId, grouped(trackingSecret).join('-'), this.#link())
  }

  /** Says that something is on its way, and whether it came. */
  async #try(work: () => Promise<void>): Promise<void> {
    this._said = 'loading'
    try {
      await work()
    } catch {
      this._said = 'failed'
    }
  }

  async #onCopy(text: string, said: Said): Promise<void> {
    this._said = (await copyText(text, this.renderRoot)) ? said : 'copyByHand'
  }

  async #code(): Promise<QrModules> {
    return (await loadFollowingPart.qr()).qrModules(this.#link())
  }

  async #onQr(): Promise<void> {
    this._qr = await this.#code()
    this._said = undefined
  }

  async #makePicture(): Promise<string> {
    if (this._picture) return this._picture
    const { receipt, texts, followTexts, timeZone } = this
    // As the browser resolves them: a canvas takes no colour that is made of another one.
    const band = getComputedStyle(this.renderRoot.querySelector('.band') as Element)
    const blob = await receiptPicture(
      {
        title: texts.paperTitle,
        lead: [receipt.agency.name, `“${receipt.title}”`, texts.receivedAt(momentInWords(receipt.receivedAt, texts.lang, timeZone)), ...(receipt.onBehalf ? [texts.onBehalfOf(this._resident.trim())] : [])],
        codes: [
          { name: followTexts.trackingId, code: receipt.trackingId },
          { name: followTexts.secret, code: grouped(receipt.trackingSecret).join('-') },
        ],
        promises: receipt.promise.map(({ kind, dueAt }) => {
          const day = dayInWords(dueAt, texts.lang, timeZone)
          return known(followTexts.promised, kind)?.(day) ?? followTexts.promisedOther(kind, day)
        }),
        hint: texts.paperHint,
      },
      await this.#code(),
      { ground: band.backgroundColor, ink: band.color },
    )
    this._picture = URL.createObjectURL(blob)
    return this._picture
  }

  async #onPicture(): Promise<void> {
    await this.#makePicture()
    this._said = 'pictureReady'
  }

  async #onPrint(): Promise<void> {
    await printPicture(await this.#makePicture(), this.texts.pictureAlt(this.receipt.trackingId), this.renderRoot)
    this._said = undefined
  }

  #onCalendar(): Promise<void> {
    const { receipt, texts, timeZone } = this
    const { trackingId } = receipt
    const days = receipt.promise.map(({ kind, dueAt }) => ({ kind, day: localDay(Date.parse(dueAt), timeZone), summary: known(texts.event, kind)?.(trackingId) ?? texts.otherEvent(kind, trackingId) }))
    const file = new Blob([calendarFile(trackingId, days, reportLink(this.page ?? location.href, trackingId), new Date())], { type: 'text/calendar' })
    saveFile(file, `lapor-${trackingId}.ics`)
    this._said = 'calendarDone'
    return Promise.resolve()
  }

  async #onShare(): Promise<void> {
    const { agency, trackingId } = this.receipt
    const shared = { text: this.texts.shareMessage(agency.name, trackingId), url: reportLink(this.page ?? location.href, trackingId) }
    if (!('share' in navigator)) return this.#onCopy(`${shared.text} ${shared.url}`, 'shareCopied')
    this._said = undefined
    // Whoever closes the list of apps wanted to.
    await navigator.share(shared).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) return this.#onCopy(`${shared.text} ${shared.url}`, 'shareCopied')
      return undefined
    })
  }

  #release(): void {
    if (this._picture) URL.revokeObjectURL(this._picture)
    this._picture = undefined
    this._qr = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-keep': LaporKeep
  }
}
