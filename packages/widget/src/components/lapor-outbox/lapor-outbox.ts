/** <lapor-outbox>: what waits on this phone, in plain words, so that nobody takes it for a receipt. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OutboxEntry } from '@lapor/sdk/outbox'
import { ConfirmController } from '../../controllers/confirm-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { OnlineController } from '../../controllers/online-controller.ts'
import { emit } from '../../events.ts'
import { problemSentence, type FollowTexts } from '../../locales/follow-texts.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { issueText } from '../../locales/issue-text.ts'
import { hourInWords, momentInWords } from '../../locales/moment-in-words.ts'
import type { PhotoOnTheWay } from '../../photo-on-the-way.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { confirmStep } from '../confirm-step.ts'
import { hasFiles } from '../has-files.ts'
import { photoProgress } from '../photo-progress.ts'
import { standing } from '../standing.ts'
import { stuckPhotos } from '../stuck-photos.ts'
import { entryMoment, type EntryMoment } from './entry-moment.ts'
import { styles } from './lapor-outbox.styles.ts'

/**
 * Reports and photos that were not sent yet. Shows nothing while there are none.
 *
 * @event lapor-retry - "Kirim sekarang" or "Kirim ulang foto" was pressed.
 * @event lapor-mend - "Perbaiki" was pressed on a refused report.
 * @event lapor-remove - throwing an entry (or the photos that do not get through) away was confirmed.
 */
export class LaporOutbox extends LitElement {
  static override styles = [tokens, root, controls, styles]

  static override properties = {
    entries: { attribute: false },
    texts: { attribute: false },
    formTexts: { attribute: false },
    persistent: { attribute: false },
    refused: { attribute: false },
    onTheWay: { attribute: false },
  }

  declare entries: readonly OutboxEntry[]
  declare texts: FollowTexts | undefined
  /** The form's sentences for what is wrong with its fields. */
  declare formTexts: FormTexts | undefined
  /** False when what waits dies with the page. */
  declare persistent: boolean
  /** The entry that could not be thrown away, and why: somebody is just sending it, or the device does not let go of it. */
  declare refused: { readonly id: string; readonly why: 'sendingNow' | 'discardFailed' } | undefined
  declare onTheWay: PhotoOnTheWay | undefined

  #confirm = new ConfirmController(this)
  #online = new OnlineController(this)
  #waiting: readonly OutboxEntry[] = []
  /** How it stood then: once it stands otherwise, that is over. */
  #standing = ''

  constructor() {
    super()
    this.entries = []
    this.texts = undefined
    this.formTexts = undefined
    this.persistent = true
    this.refused = undefined
    this.onTheWay = undefined
    keepFocus(this, '#heading')
  }

  /** The heading, so that after "Kirim" it is read where the report is. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#heading')?.focus())
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { refused } = this
    const entry = changed.has('refused') && this.entries.find(({ id }) => id === refused?.id)
    if (entry) this.#standing = standing(entry)
    // A delivered entry whose photos are all sent is only about to vanish.
    this.#waiting = this.entries.filter((entry) => entry.state !== 'delivered' || entry.photos.some((photo) => photo.state !== 'sent'))
  }

  protected override updated(): void {
    // Where it shows nothing it takes no room either; only now, since what is hidden loses the focus unnoticed.
    this.hidden = this.#waiting.length === 0
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts } = this
    const waiting = this.#waiting
    if (!texts || waiting.length === 0) return nothing

    const reports = waiting.filter((entry) => entry.state !== 'delivered')
    return html`<div class="root" lang=${texts.lang}>
      <section class="note waiting stack" aria-labelledby="heading">
        <h3 id="heading" class="title" tabindex="-1">${reports.length > 0 ? texts.unsent : texts.photosUnsent(waiting.some(({ photos }) => hasFiles(photos)))}</h3>
        ${reports.length > 1 ? html`<p>${texts.unsentCount(reports.length)}</p>` : nothing}
        ${this.persistent ? nothing : html`<p><strong>${texts.pageMustStayOpen}</strong></p>`}
        <ul class="entries">
          ${repeat(
            waiting,
            (entry) => entry.id,
            (entry) => this.#entry(entry, texts),
          )}
        </ul>
      </section>
    </div>`
  }

  #entry(entry: OutboxEntry, texts: FollowTexts): TemplateResult {
    const moment = entryMoment(entry, Date.now(), this.#online.online)
    const id = `entry-${entry.id}`
    return html`<li class="entry card stack tight">
      ${entry.state === 'delivered'
        ? html`<p class="excerpt" id=${id} dir="auto">${texts.arrivedWithout(isolated(entry.receipt?.title ?? entry.submission.text), hasFiles(entry.photos))}</p>`
        : html`<p class="excerpt" id=${id} dir="auto">${entry.submission.text}</p>
            <p class="muted small">${texts.writtenAt(momentInWords(entry.createdAt, texts.lang))}</p>`}
      <div role="status">${this.#state(moment, entry, texts)}${this.refused?.id === entry.id && this.#standing === standing(entry) ? html`<p>${texts[this.refused.why]}</p>` : nothing}</div>
      ${moment === 'refused' ? this.#wrongs(entry) : nothing}
      ${this.#actions(moment, entry, texts, id)}
    </li>`
  }

  #state(moment: EntryMoment, entry: OutboxEntry, texts: FollowTexts): TemplateResult {
    const comeAfter = entry.photos.length > 0 ? html`<p>${texts.photosComeAfter(entry.photos.length, hasFiles(entry.photos))}</p>` : nothing
    switch (moment) {
      case 'photos':
        return photoProgress(entry, texts, entry.photos.some(({ id, state }) => id === this.onTheWay?.id && state === 'waiting'))
      case 'refused':
        return html`${isThere(entry) ? nothing : html`<p><strong>${texts.refused}</strong></p>`}
          <p>${problemSentence(texts, entry.problem?.code ?? entry.lastFailure ?? 'unexplained')}</p>`
      case 'sending':
        return html`<p>${texts.sendingNow}</p>`
      case 'no-signal':
        // Where it dies with the page, opening the page again would send nothing.
        return html`<p>${this.persistent ? texts.waitsForSignal : texts.problems.network}</p>
          ${this.#kept(texts)}${comeAfter}`
      case 'later':
        return html`<p>${texts.waitsUntil(hourInWords(entry.nextAttemptAt, texts.lang))}</p>
          ${this.#why(entry, texts)}${this.#kept(texts)}${comeAfter}`
      case 'soon':
        return html`<p>${texts.waitsAMoment}</p>
          ${this.#why(entry, texts)}${this.#kept(texts)}${comeAfter}`
    }
  }

  #kept(texts: FollowTexts): TemplateResult | typeof nothing {
    return this.persistent ? html`<p class="small">${texts.keptHere}</p>` : nothing
  }

  #why(entry: OutboxEntry, texts: FollowTexts): TemplateResult | typeof nothing {
    return entry.lastFailure ? html`<p>${problemSentence(texts, entry.lastFailure)}</p>` : nothing
  }

  #wrongs(entry: OutboxEntry): TemplateResult | typeof nothing {
    const { texts, formTexts } = this
    const wrongs = entry.problem?.errors ?? []
    if (!texts || !formTexts || wrongs.length === 0) return nothing
    return html`<p>${texts.toMend}</p>
      <ul class="wrongs">
        ${wrongs.map(({ pointer, code }) => html`<li>${issueText(formTexts, { path: pointer, code })}</li>`)}
      </ul>`
  }

  #actions(moment: EntryMoment, entry: OutboxEntry, texts: FollowTexts, id: string): TemplateResult | typeof nothing {
    const { photos: stuck, areAll } = stuckPhotos(entry)
    const files = hasFiles(stuck)
    const discard = (label: string): TemplateResult =>
      confirmStep(this.#confirm, {
        key: `discard-${entry.id}`,
        label,
        question: entry.state === 'delivered' ? texts.photosGiveUpQuestion(files) : texts.discardQuestion,
        yes: texts.discardYes,
        no: texts.discardNo,
        describedBy: id,
        goes: true,
        onYes: () => emit(this, 'lapor-remove', { id: entry.id }),
      })
    const retry = (label: string): TemplateResult =>
      html`<button type="button" class="button primary" aria-describedby=${id} @click=${() => emit(this, 'lapor-retry', { id: entry.id })}>${label}</button>`

    if (moment === 'refused') {
      return html`<div class="row">
        ${isThere(entry) ? nothing : html`<button type="button" class="button primary" aria-describedby=${id} @click=${() => emit(this, 'lapor-mend', { id: entry.id })}>${texts.mend}</button>`}
        ${discard(texts.discard)}
      </div>`
    }
    if (moment === 'photos') {
      return stuck.length > 0 ? html`<div class="row">${retry(texts.photosAgain(files))} ${areAll ? discard(texts.photosGiveUp(files)) : nothing}</div>` : nothing
    }
    return moment === 'sending' ? nothing : html`<div class="row">${retry(texts.sendNow)}</div>`
  }
}

/** The relay has it already, as another visit or tab sent it: mended, it would be filed a second time. */
const isThere = ({ problem }: OutboxEntry): boolean => problem?.code === 'idempotency-key-reused'

declare global {
  interface HTMLElementTagNameMap {
    'lapor-outbox': LaporOutbox
  }
}
