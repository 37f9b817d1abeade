/** Photos of the problem: taken or chosen, made small on the phone, seen before they are sent; files where the site takes them. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { DraftPhoto } from '@lapor/sdk/draft'
import type { FileMediaType } from '@lapor/sdk/contract'
import { isolated } from '../../locales/isolated.ts'
import { photoTextsIn } from '../../locales/photo-texts-in.ts'
import type { PhotoTexts } from '../../locales/photo-texts.ts'
import { fileKind } from '../../controllers/file-kind.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { megabytes } from '../../locales/megabytes.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { styles } from './lapor-photo-field.styles.ts'

const path = '/photos'

/** A video or a PDF that was chosen. */
interface AskedFile {
  readonly file: File
  readonly mediaType: FileMediaType
}

/** Where no site settings came yet: what the server takes at most by default. */
const fewest = 3

/** 128 random bits; `crypto.randomUUID` does not exist on plain http pages. */
const newPhotoId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const isFileType = (mediaType: string): mediaType is FileMediaType => mediaType === 'video/mp4' || mediaType === 'application/pdf'

/** Undefined of a photo. */
const fileOf = ({ blob }: DraftPhoto): FileMediaType | undefined => (isFileType(blob.type) ? blob.type : undefined)

/** Part of <lapor-form>: photos. One that cannot be read is named in a sentence and never stops the report. */
export class LaporPhotoField extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = {
    ...FieldPart.properties,
    shrink: { attribute: false },
    hint: { attribute: false },
    most: { attribute: false },
    placeOf: { attribute: false },
    _offered: { state: true },
    _asked: { state: true },
    _preparing: { state: true },
    _notes: { state: true },
    _status: { state: true },
  }

  /** Makes a photo small and removes its metadata; rejects where the file is no picture. */
  declare shrink: (file: Blob) => Promise<Blob>
  /** Said instead of the form's own sentence. */
  declare hint: ((most: number) => string) | undefined
  /** Said instead of the site's own number. */
  declare most: number | undefined
  /** Where a photo was taken, as a geo URI; absent where no place is asked for. */
  declare placeOf: ((file: Blob) => Promise<string | undefined>) | undefined
  /** The place of a photo just added, which nobody has taken yet. */
  declare private _offered: string
  /** Files that wait for a person's yes, since nothing can be taken out of them here. */
  declare private _asked: readonly AskedFile[]
  declare private _preparing: boolean
  /** What went wrong with the last files, as sentences. */
  declare private _notes: readonly string[]
  /** Said to a screen reader. */
  declare private _status: string

  /** Object URLs of the previews by photo id. */
  readonly #previews = new Map<string, string>()

  constructor() {
    super()
    this._preparing = false
    this._notes = []
    this._status = ''
    this._offered = ''
    this._asked = []
    keepFocus(this, `[data-path="${path}"]`)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#forgetPreviews(() => true)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.#forgetPreviews((id) => !this.draft.photos.some((photo) => photo.id === id))
  }

  protected override render(): TemplateResult {
    const texts = this.#words
    const { photos } = this.draft
    const wrong = this.isWrong(path)
    // Where nothing more can be added, what is added has the focus that would go to adding.
    const isFull = photos.length >= this.#most()
    const [hasFiles, isRequired] = [this.#files.length > 0, this.site?.fields.photo === 'required']
    return html`<div class="root" lang=${this.texts.lang}>
      <fieldset class="field ${wrong ? 'wrong' : ''}" tabindex=${isFull ? -1 : nothing} data-path=${isFull ? path : nothing} aria-describedby=${wrong ? 'photo-hint photo-error' : 'photo-hint'}>
        <legend>${hasFiles ? texts.photosAndFiles : texts.photos} ${isRequired ? nothing : html`<span class="optional">${this.texts.optional}</span>`}</legend>
        <p class="hint" id="photo-hint">${isRequired ? `${texts.photosWhy(hasFiles)} ` : nothing}${(this.hint ?? texts.photosHint)(this.#most(), hasFiles)}${hasFiles ? ` ${texts.filesHint(this.#files.map(({ mediaType, maxBytes }) => texts.fileAtMost(mediaType, megabytes(maxBytes, this.texts.lang))))}` : nothing}</p>
        ${this.error(path, 'photo-error')}
        ${photos.length > 0 ? html`<ul class="previews">${photos.map((photo, at) => this.#renderPhoto(photo, at + 1))}</ul>` : nothing}
        ${isFull ? nothing : this.#renderAdd()}
        ${this.#renderPlace()} ${this._asked.map((asked) => this.#renderQuestion(asked))}
        ${this._notes.length > 0 ? html`<div class="note waiting" role="alert">${this._notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
        <p class=${this._preparing ? 'hint' : 'visually-hidden'} role="status">${this._preparing ? texts.preparingPhoto : this._status}</p>
      </fieldset>
    </div>`
  }

  #renderPhoto(photo: DraftPhoto, number: number): TemplateResult {
    const file = fileOf(photo)
    return html`<li class="preview">
      ${file
        ? html`<p class="file">${this.#words.photo(number, file)}<span class="hint">${megabytes(photo.blob.size, this.texts.lang)}</span></p>`
        : html`<img src=${this.#preview(photo)} alt=${this.#words.photo(number)} />`}
      <button class="remove" type="button" aria-label=${this.#words.removePhoto(number, file)} @click=${() => this.#remove(photo)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /></svg>
      </button>
      ${this.draft.photos.length > 1 ? this.#renderMoves(photo, number) : nothing}
    </li>`
  }

  /** Buttons, since dragging asks for a steady hand (WCAG 2.5.7). */
  #renderMoves(photo: DraftPhoto, number: number): TemplateResult {
    const texts = this.#words
    const move = (label: string, step: -1 | 1, path: string): TemplateResult => {
      const isEnd = number + step < 1 || number + step > this.draft.photos.length
      return html`<button class="button quiet" type="button" data-move="${photo.id} ${step}" aria-label=${label} aria-disabled=${isEnd ? 'true' : nothing} @click=${() => this.#move(photo, step)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /></svg>
      </button>`
    }
    return html`<div class="moves">${move(texts.moveEarlier(number, fileOf(photo)), -1, 'M10 3L5 8l5 5')} ${move(texts.moveLater(number, fileOf(photo)), 1, 'M6 3l5 5-5 5')}</div>`
  }

  /** A plain word before anything is added: of a photo we take out what it tells, of these we cannot. */
  #renderQuestion(asked: AskedFile): TemplateResult {
    const texts = this.#words
    const { file, mediaType } = asked
    return html`<div class="note waiting" role="group" aria-labelledby="ask-${this._asked.indexOf(asked)}">
      <p id="ask-${this._asked.indexOf(asked)}">${texts.fileAsIs(isolated(file.name), mediaType, megabytes(file.size, this.texts.lang))}</p>
      <button class="button" type="button" @click=${() => this.#answer(asked, true)}>${texts.fileYes(mediaType)}</button>
      <button class="button quiet" type="button" @click=${() => this.#answer(asked, false)}>${texts.fileNo}</button>
    </div>`
  }

  /** Offered, never taken. */
  #renderPlace(): TemplateResult | typeof nothing {
    const { _offered: offered } = this
    const texts = this.#words
    if (!offered || this.draft.point) return nothing
    return html`<div class="note">
      <p>${texts.photoHasPlace}</p>
      <button class="button" type="button" @click=${() => this.edit({ point: offered })}>${texts.usePhotoPlace}</button>
    </div>`
  }

  /** Labels press the inputs: no script opens the picker, which some in-app browsers refuse. */
  #renderAdd(): TemplateResult {
    const picker = (text: string, capture: boolean): TemplateResult => html`<label class="button ${capture ? 'camera' : ''}">
      <input
        class="visually-hidden"
        type="file"
        accept=${capture ? 'image/*' : ['image/*', ...this.#files.map(({ mediaType }) => mediaType.replace('mp4', '*'))].join()}
        data-path=${capture ? nothing : path}
        capture=${capture ? 'environment' : nothing}
        ?multiple=${!capture}
        @change=${(event: Event) => (this.#adding = this.#add(event.target as HTMLInputElement))}
      />
      ${text}
    </label>`
    return html`<div class="row">${picker(this.#words.takePhoto, true)} ${picker(this.#files.length > 0 ? this.#words.addFile : this.#words.addPhoto, false)}</div>`
  }

  /** What the site takes besides photos, as far as this version knows it. */
  get #files(): readonly { readonly mediaType: FileMediaType; readonly maxBytes: number }[] {
    return (this.site?.files ?? []).flatMap(({ mediaType, maxBytes }) => (isFileType(mediaType) ? [{ mediaType, maxBytes }] : []))
  }

  get #words(): PhotoTexts {
    return photoTextsIn[this.texts.lang]
  }

  #most(): number {
    return this.most ?? this.site?.limits.attachments ?? fewest
  }

  /** Resolves when no photo is being prepared any more and no file waits for an answer: what is sent before would go without it. */
  get settled(): Promise<void> {
    return this.#adding.then(() => {
      if (this._asked.length === 0) return
      this.#focusQuestion()
      return new Promise((resolve) => this.#waiting.push(resolve))
    })
  }

  #waiting: (() => void)[] = []

  #adding: Promise<void> = Promise.resolve()

  async #add(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])]
    // The same file can be chosen again after it was removed.
    input.value = ''
    const texts = this.#words
    const notes: string[] = []
    this._notes = notes
    this._preparing = true
    for (const file of files) {
      if (this.draft.photos.length >= this.#most()) {
        notes.push(texts.photosFull(this.#most(), this.#files.length > 0))
        break
      }
      const name = isolated(file.name)
      const mediaType = await fileKind(file)
      if (mediaType || /^(?:video|audio|application|text)\//.test(file.type)) {
        const rule = this.#files.find((one) => one.mediaType === mediaType)
        if (!mediaType || !rule) notes.push(this.#files.length > 0 ? texts.notTaken(name) : texts.notAPhoto(name))
        else if (file.size > rule.maxBytes) notes.push(texts.fileTooLarge(name, megabytes(file.size, this.texts.lang), megabytes(rule.maxBytes, this.texts.lang)))
        else this._asked = [...this._asked, { file, mediaType }]
        continue
      }
      try {
        const blob = await this.shrink(file)
        // The form was sent or taken down meanwhile: its draft is no longer the one to change.
        if (!this.isConnected) return
        this.edit({ photos: [...this.draft.photos, { id: newPhotoId(), blob }] })
        this._status = texts.photoAdded(this.draft.photos.length)
        this._offered = (await this.placeOf?.(file)) ?? this._offered
      } catch {
        notes.push(texts.photoUnreadable(name))
      }
    }
    this._preparing = false
    this._notes = [...notes]
  }

  #answer(asked: AskedFile, isWanted: boolean): void {
    this._asked = this._asked.filter((other) => other !== asked)
    const texts = this.#words
    if (isWanted && this.draft.photos.length >= this.#most()) this._notes = [texts.photosFull(this.#most(), this.#files.length > 0)]
    else if (isWanted) {
      this.edit({ photos: [...this.draft.photos, { id: newPhotoId(), blob: new Blob([asked.file], { type: asked.mediaType }) }] })
      this._status = texts.photoAdded(this.draft.photos.length, asked.mediaType)
    }
    // The button that had focus is gone.
    void this.updateComplete.then(() => this.#focusQuestion())
    if (this._asked.length === 0) for (const go of this.#waiting.splice(0)) go()
  }

  /** The next file that waits for an answer, or where one adds more. */
  #focusQuestion(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('[role=group] button')
    if (next) next.focus()
    else this.focusField(path)
  }

  #move(photo: DraftPhoto, step: -1 | 1): void {
    const photos = [...this.draft.photos]
    const at = photos.indexOf(photo)
    const to = at + step
    if (to < 0 || to >= photos.length) return
    photos.splice(to, 0, ...photos.splice(at, 1))
    this.edit({ photos })
    this._status = this.#words.photoMoved(to + 1, fileOf(photo))
    // The focus stays with the photo that was moved; at the end of the row the way on is not there, the way back is.
    const next = to + step < 0 || to + step >= photos.length ? -step : step
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-move="${photo.id} ${next}"]`)?.focus())
  }

  #remove(photo: DraftPhoto): void {
    this.edit({ photos: this.draft.photos.filter((other) => other !== photo) })
    this._notes = []
    this._status = this.#words.photoRemoved(fileOf(photo))
    // The button that had focus is gone.
    void this.updateComplete.then(() => this.focusField(path))
  }

  #preview(photo: DraftPhoto): string {
    const known = this.#previews.get(photo.id)
    if (known) return known
    const url = URL.createObjectURL(photo.blob)
    this.#previews.set(photo.id, url)
    return url
  }

  #forgetPreviews(gone: (id: string) => boolean): void {
    for (const [id, url] of this.#previews) {
      if (!gone(id)) continue
      URL.revokeObjectURL(url)
      this.#previews.delete(id)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-photo-field': LaporPhotoField
  }
}
