/** <lapor-receipt>: the relay has the report; here is what one needs to come back to it. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Deadline } from '@lapor/sdk/contract'
import type { Outbox, OutboxEntry, StoredReceipt, TakenEntry } from '@lapor/sdk/outbox'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { LaterController } from '../../controllers/later-controller.ts'
import { emit } from '../../events.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import type { FollowTexts } from '../../locales/follow-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { known } from '../../locales/known.ts'
import { loadFollowingPart } from '../../following-parts.ts'
import type { PhotoOnTheWay } from '../../photo-on-the-way.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { hasFiles } from '../has-files.ts'
import { offerFocus } from '../offer-focus.ts'
import { photoProgress } from '../photo-progress.ts'
import { standing } from '../standing.ts'
import { stuckPhotos } from '../stuck-photos.ts'
import { copyText } from '../copy-text.ts'
import { grouped } from '../grouped.ts'
import { styles } from './lapor-receipt.styles.ts'

type Copied = 'tracking-id' | 'secret'
/** Somebody is just sending it, or the device does not let go of it. */
type Refused = 'sendingNow' | 'discardFailed'
/** "stuck": something of it may still be there. */
type Kept = keyof FollowTexts['onThisPhone']

/**
 * The acknowledgement of one report. Its heading takes focus when the receipt appears.
 *
 * @event lapor-follow - "Lihat perkembangan" was pressed.
 * @event lapor-write-another - "Tulis laporan lain" was pressed.
 * @event lapor-retry - "Kirim ulang foto" was pressed.
 * @event lapor-forget - "Lupakan di perangkat ini" was pressed and done.
 */
export class LaporReceipt extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    receipt: { attribute: false },
    entry: { attribute: false },
    onTheWay: { attribute: false },
    texts: { attribute: false },
    outbox: { attribute: false },
    persistent: { attribute: false },
    page: { attribute: false },
    timeZone: { attribute: false },
    _copied: { state: true },
    _kept: { state: true },
    _refused: { state: true },
  }

  declare receipt: StoredReceipt | undefined
  /** The outbox entry while its photos are on their way; the outbox drops it when all of them arrived. */
  declare entry: OutboxEntry | undefined
  declare onTheWay: PhotoOnTheWay | undefined
  declare texts: FollowTexts | undefined
  /** Where this device keeps the codes. */
  declare outbox: Pick<Outbox, 'persistent' | 'forget' | 'keep' | 'take'> | undefined
  /** Whether it keeps them right now, where that changes while the receipt is seen. */
  declare persistent: boolean | undefined
  /** Where links to the report lead. */
  declare page: string | undefined
  /** Of the agency, for the promised days. */
  declare timeZone: string | undefined
  declare private _copied: { readonly what: Copied; readonly done: boolean } | undefined
  /** What became of the codes on this device since the receipt came. */
  declare private _kept: Kept | undefined
  /** Why photos could not be thrown away, for as long as they stand as they stood then. */
  declare private _refused: { readonly why: Refused; readonly standing: string } | undefined

  /** Not needed to read the receipt, so not waited for. */
  #keep = new LaterController(this, () => loadFollowingPart.keep())
  readonly #confirm = new ConfirmController(this)
  /** How many photos the entry had, once it is gone. */
  #photos = 0
  /** How many of them were thrown away with it. */
  #givenUp = 0
  #files = false

  constructor() {
    super()
    this.receipt = undefined
    this.entry = undefined
    this.onTheWay = undefined
    this.texts = undefined
    this.outbox = undefined
    this.persistent = undefined
    this.page = undefined
    this.timeZone = undefined
    this._copied = undefined
    this._kept = undefined
    this._refused = undefined
    keepFocus(this, '#photos')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('receipt') && changed.get('receipt')?.trackingId !== this.receipt?.trackingId) {
      this.#photos = this.#givenUp = 0
      this._copied = undefined
      this._kept = undefined
      this._refused = undefined
    }
    if (this.entry) {
      this.#photos = this.entry.photos.length
      this.#files = hasFiles(this.entry.photos)
    }
    if (this.receipt && !this.#keep.failed) this.#keep.begin()
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Focus carries the good news: a screen reader reads the heading and its description at once.
    if (changed.has('receipt') && changed.get('receipt')?.trackingId !== this.receipt?.trackingId) offerFocus(this, 'h2')
  }

  protected override render(): TemplateResult | typeof nothing {
    const { receipt, texts } = this
    if (!receipt || !texts) return nothing
    return html`<div class="root" lang=${texts.lang}>
      <div class="stack wide">
        <div class="note success head">
          ${tick}
          <div>
            <h2 id="heading" tabindex="-1" aria-describedby="lead">${texts.received}</h2>
            <p id="lead">${texts.receivedBy(isolated(receipt.agency.name))}</p>
          </div>
        </div>
        ${this.#codes(receipt, texts)} ${this.#photoState(texts)} ${this.#promises(receipt.promise, texts)}
        <div class="actions">
          <button
            type="button"
            class="button primary"
            @click=${() => emit(this, 'lapor-follow', { trackingId: receipt.trackingId, trackingSecret: receipt.trackingSecret })}
          >
            ${texts.seeProgress}
          </button>
          <button type="button" class="button" @click=${() => emit(this, 'lapor-write-another', null)}>${texts.writeAnother}</button>
        </div>
        ${this.#ways(receipt, texts)}
      </div>
    </div>`
  }

  #codes(receipt: StoredReceipt, texts: FollowTexts): TemplateResult {
    const { trackingId, trackingSecret } = receipt
    return html`<div class="card stack">
      ${this.#code('tracking-id', trackingId, texts.trackingId, texts.trackingIdHint, texts.copyTrackingId, texts)}
      ${this.#code('secret', trackingSecret, texts.secret, texts.secretHint, texts.copySecret, texts)}
      ${(this.persistent ?? this.outbox?.persistent) === false ? html`<p class="small"><strong>${texts.notKeptOnPhone}</strong></p>` : this.#kept(receipt, texts)}
    </div>`
  }

  /** Some of its photos may still arrive. */
  get #isWaiting(): boolean {
    return this.entry?.photos.some(({ state }) => state === 'waiting') ?? false
  }

  /** Whoever borrowed the phone leaves nothing on it, in one tap that can be taken back while the codes are in sight. */
  #kept(receipt: StoredReceipt, texts: FollowTexts): TemplateResult {
    const kept = this._kept
    return html`${kept ? nothing : html`<p class="small muted">${texts.onThisPhone.kept}</p>`}
      <p class="small" role="status">${kept ? texts.onThisPhone[kept] : nothing}</p>
      ${this.#isWaiting ? html`<p class="small">${texts.forgetLater(this.#files)}</p>` : html`<div><button type="button" class="button quiet" @click=${(event: MouseEvent) => void this.#onForget(receipt, event.detail)}>${kept === 'forgotten' ? texts.keepHere : texts.forgetHere}</button></div>`}`
  }

  #code(what: Copied, code: string, name: string, hint: string, copy: string, texts: FollowTexts): TemplateResult {
    const groups = grouped(code)
    const copied = this._copied?.what === what ? (this._copied.done ? texts.copied : texts.copyByHand) : ''
    return html`<div class="code ${what}">
      <h3 id=${what}>${name}</h3>
      <code aria-labelledby=${what} role="group" translate="no">${groups.map((group, at) => html`<span class="group">${group}${at < groups.length - 1 ? '-' : ''}</span>`)}</code>
      <p class="hint">${hint}</p>
      <button type="button" class="button" @click=${() => this.#onCopy(what, groups.join('-'))}>${copy}</button>
      <p role="status" class="small">${copied}</p>
    </div>`
  }

  /** Last, since it comes a moment later: nothing that somebody is about to press moves away. */
  #ways(receipt: StoredReceipt, texts: FollowTexts): TemplateResult | typeof nothing {
    const { part } = this.#keep
    if (!part) return nothing
    return html`<lapor-keep
      .receipt=${receipt}
      .texts=${texts.keep ?? part.keepTexts}
      .followTexts=${texts}
      .page=${this.page}
      .timeZone=${this.timeZone}
    ></lapor-keep>`
  }

  #photoState(texts: FollowTexts): TemplateResult | typeof nothing {
    if (this.#photos === 0) return nothing
    const { entry } = this
    const { photos: stuck, areAll } = entry ? stuckPhotos(entry) : { photos: [], areAll: true }
    const files = hasFiles(stuck)
    return html`<div class="note stack tight ${stuck.length > 0 ? 'waiting' : ''}" id="photos" tabindex="-1">
      <div role="status">
        ${entry ? photoProgress(entry, texts, this.#moving >= 0) : this.#photosAfter(texts)}${entry && this._refused?.standing === standing(entry) ? html`<p>${texts[this._refused.why]}</p>` : nothing}
      </div>
      ${this.#bytes(texts)}
      ${entry && stuck.length > 0
        ? html`<div class="row">
            <button type="button" class="button" @click=${() => this.#onRetry(entry)}>${texts.photosAgain(files)}</button>
            ${areAll
              ? confirmStep(this.#confirm, {
                  key: `give-up-${entry.id}`,
                  label: texts.photosGiveUp(files),
                  question: texts.photosGiveUpQuestion(files),
                  yes: texts.discardYes,
                  no: texts.discardNo,
                  describedBy: 'photos',
                  goes: true,
                  onYes: () => void this.#onGiveUp(entry),
                })
              : nothing}
          </div>`
        : nothing}
    </div>`
  }

  /** Once nothing of them is on this device any more. */
  #photosAfter(texts: FollowTexts): TemplateResult {
    const sent = this.#photos - this.#givenUp
    return html`${sent > 0 ? html`<p>${texts.photosAllSent(sent, this.#files)}</p>` : nothing}${this.#givenUp > 0 ? html`<p>${texts.photosGivenUp(this.#givenUp, this.#files)}</p>` : nothing}`
  }

  /** Beside what is announced: a number that a screen reader says a hundred times helps nobody. */
  #bytes(texts: FollowTexts): TemplateResult | typeof nothing {
    const { onTheWay } = this
    const at = this.#moving
    return onTheWay && at >= 0
      ? html`<p><label for="bytes">${texts.photoOnTheWay(at + 1, onTheWay.percent, this.#files)}</label> <progress id="bytes" max="100" value=${onTheWay.percent}></progress></p>`
      : nothing
  }

  /** Which photo is on its way right now; -1 where none is seen to be. */
  get #moving(): number {
    return this.entry?.photos.findIndex(({ id, state }) => id === this.onTheWay?.id && state === 'waiting') ?? -1
  }

  #promises(promise: readonly Deadline[], texts: FollowTexts): TemplateResult | typeof nothing {
    if (promise.length === 0) return nothing
    return html`<section class="stack tight" aria-labelledby="promise">
      <h3 id="promise">${texts.promise}</h3>
      <ul class="promises">
        ${promise.map((deadline) => html`<li>${promiseSentence(deadline, texts, this.timeZone)}</li>`)}
      </ul>
    </section>`
  }

  #onRetry({ id }: OutboxEntry): void {
    this.#givenUp = 0
    emit(this, 'lapor-retry', { id })
  }

  /** Its report was received: what is thrown away is only what was seen not to get through; where another tab has it in hand, nothing. */
  async #onGiveUp(entry: OutboxEntry): Promise<void> {
    const stuck = stuckPhotos(entry).photos.map(({ id }) => id)
    let isGone = false
    const forget = async ({ photos }: Pick<TakenEntry, 'photos'>): Promise<boolean> => {
      isGone = photos.every(({ id }) => stuck.includes(id))
      // Before it is gone: at once after that it is said.
      if (isGone) this.#givenUp = photos.length
      return isGone
    }
    this._refused = undefined
    let why: Refused = 'sendingNow'
    await this.outbox?.take(entry.id, forget).catch(() => {
      isGone = false
      why = 'discardFailed'
    })
    if (isGone) return
    this.#givenUp = 0
    this._refused = { why, standing: standing(entry) }
  }

  /** @param tap the how many-th in a row: the second one of a double tap would bring back what the first one forgot */
  async #onForget(receipt: StoredReceipt, tap: number): Promise<void> {
    if (tap > 1) return
    const { trackingId } = receipt
    try {
      if (this._kept === 'forgotten') {
        await this.outbox?.keep({ ...receipt, shown: true })
        this._kept = 'kept'
      } else {
        // What failed goes with all the rest.
        if (this.entry) this.#givenUp = stuckPhotos(this.entry).photos.length
        await this.outbox?.forget(trackingId)
        this._kept = 'forgotten'
        emit(this, 'lapor-forget', { trackingId })
      }
    } catch {
      this._kept = this._kept === 'forgotten' ? 'forgotten' : 'stuck'
    }
  }

  async #onCopy(what: Copied, code: string): Promise<void> {
    const done = await copyText(code, this.renderRoot)
    this._copied = { what, done }
  }
}

const promiseSentence = (deadline: Deadline, texts: FollowTexts, timeZone: string | undefined): string => {
  const day = dayInWords(deadline.dueAt, texts.lang, timeZone)
  const sentence = known(texts.promised, deadline.kind)?.(day) ?? texts.promisedOther(isolated(deadline.kind), day)
  return deadline.holidaysKnown ? sentence : `${sentence} ${texts.holidaysUnknown}`
}

const tick = html`<svg class="tick" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <circle cx="16" cy="16" r="15" fill="currentColor"></circle>
  <path d="M9 16.5l5 5 9.5-10.5" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"></path>
</svg>`

declare global {
  interface HTMLElementTagNameMap {
    'lapor-receipt': LaporReceipt
  }
}
