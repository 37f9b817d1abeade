/** Photos of the problem: taken or chosen, made small on the phone, seen before they are sent; files where the site takes them. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { DraftPhoto, ReportDraft } from '@lapor/sdk/draft'
import type { FileMediaType } from '@lapor/sdk/contract'
import { isolated } from '../../locales/isolated.ts'
import { photoTextsIn } from '../../locales/photo-texts-in.ts'
import type { PhotoSentence, PhotoTexts } from '../../locales/photo-texts.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { megabytes } from '../../locales/megabytes.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { judgedFile, type FileRule } from './judged-file.ts'
import { photoItem } from './photo-item.ts'
import { PreviewUrls } from './preview-urls.ts'
import { styles } from './lapor-photo-field.styles.ts'

const path = '/photos'

/** A video or a PDF that was chosen. */
interface AskedFile {
  readonly file: File
  readonly mediaType: FileMediaType
}

/** Where a photo that was added was taken. */
interface OfferedPlace {
  readonly photoId: string
  /** A geo URI. */
  readonly place: string
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
  /** The place of the photo with one that was added last; it goes with that photo. */
  declare private _offered: OfferedPlace | undefined
  /** Files that wait for a person's yes, since nothing can be taken out of them here. */
  declare private _asked: readonly AskedFile[]
  declare private _preparing: boolean
  /** What went wrong with the last files. */
  declare private _notes: readonly PhotoSentence[]
  /** Said to a screen reader. */
  declare private _status: PhotoSentence | undefined

  readonly #previews = new PreviewUrls()
  /** As it was seen or changed here last. */
  #seen: ReportDraft | undefined
  /** One draft, however often it is saved under another id: what was chosen for it is for no other. */
  #sitting = {}

  constructor() {
    super()
    this._preparing = false
    this._notes = []
    this._status = undefined
    this._offered = undefined
    this._asked = []
    keepFocus(this, `[data-path="${path}"]`)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#previews.forget(() => true)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { draft, _offered: offered } = this
    // Taken up again it has another id and the same photos; thrown away, or in another's place, it has neither.
    if (this.#seen && this.#seen.id !== draft.id && this.#seen.photos !== draft.photos) this.#beginAnew()
    this.#seen = draft
    const isThere = (id: string): boolean => draft.photos.some((photo) => photo.id === id)
    if (changed.has('draft')) this.#previews.forget((id) => !isThere(id))
    if (offered && !isThere(offered.photoId)) this._offered = undefined
  }

  protected override edit(patch: Partial<ReportDraft>): void {
    super.edit(patch)
    this.#seen = this.draft
  }

  #beginAnew(): void {
    this.#sitting = {}
    this._asked = []
    this._notes = []
    this._status = undefined
    for (const go of this.#waiting.splice(0)) go()
  }

  protected override render(): TemplateResult {
    const texts = this.#words
    const { lang } = this.texts
    const { photos } = this.draft
    const wrong = this.isWrong(path)
    // Where nothing more can be added, what is added has the focus that would go to adding.
    const isFull = photos.length >= this.#most()
    const [hasFiles, isRequired] = [this.#files.length > 0, this.site?.fields.photo === 'required']
    return html`<div class="root" lang=${lang}>
      <fieldset class="field ${wrong ? 'wrong' : ''}" tabindex=${isFull ? -1 : nothing} data-path=${isFull ? path : nothing} aria-describedby=${wrong ? 'photo-hint photo-error' : 'photo-hint'}>
        <legend>${hasFiles ? texts.photosAndFiles : texts.photos} ${isRequired ? nothing : html`<span class="optional">${this.texts.optional}</span>`}</legend>
        <p class="hint" id="photo-hint">${isRequired ? `${texts.photosWhy(hasFiles)} ` : nothing}${(this.hint ?? texts.photosHint)(this.#most(), hasFiles)}${hasFiles ? ` ${texts.filesHint(this.#files.map(({ mediaType, maxBytes }) => texts.fileAtMost(mediaType, megabytes(maxBytes, lang))))}` : nothing}</p>
        ${this.error(path, 'photo-error')}
        ${photos.length > 0 ? html`<ul class="previews">${photos.map((photo, at) =>
          photoItem({
            photo,
            number: at + 1,
            count: photos.length,
            file: fileOf(photo),
            texts,
            lang,
            preview: () => this.#previews.of(photo),
            onRemove: () => this.#remove(photo),
            onMove: (step) => this.#move(photo, step),
          }),
        )}</ul>` : nothing}
        ${isFull ? nothing : this.#renderAdd()}
        ${this.#renderPlace()} ${this._asked.map((asked) => this.#renderQuestion(asked))}
        ${this._notes.length > 0 ? html`<div class="note waiting" role="alert">${this._notes.map((note) => html`<p>${note(texts, lang)}</p>`)}</div>` : nothing}
        <p class=${this._preparing ? 'hint' : 'visually-hidden'} role="status">${this._preparing ? texts.preparingPhoto : (this._status?.(texts, lang) ?? nothing)}</p>
      </fieldset>
    </div>`
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
      <button class="button" type="button" @click=${() => this.edit({ point: offered.place })}>${texts.usePhotoPlace}</button>
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
        @change=${(event: Event) => this.#onChoose(event.target as HTMLInputElement)}
      />
      ${text}
    </label>`
    return html`<div class="row">${picker(this.#words.takePhoto, true)} ${picker(this.#files.length > 0 ? this.#words.addFile : this.#words.addPhoto, false)}</div>`
  }

  /** What the site takes besides photos, as far as this version knows it. */
  get #files(): readonly FileRule[] {
    return (this.site?.files ?? []).flatMap(({ mediaType, maxBytes }) => (isFileType(mediaType) ? [{ mediaType, maxBytes }] : []))
  }

  get #words(): PhotoTexts {
    return photoTextsIn[this.texts.lang]
  }

  #most(): number {
    return this.most ?? this.site?.limits.attachments ?? fewest
  }

  /**
   * Resolves when no photo is being prepared any more and no file waits for an answer: what is sent before would go without it.
   * False where another draft has come meanwhile, or the field has gone and with it what was being prepared: nobody asked to send that.
   */
  get settled(): Promise<boolean> {
    return this.#settle(this.#sitting)
  }

  async #settle(sitting: object): Promise<boolean> {
    for (let seen; seen !== this.#adding || this._asked.length > 0; ) {
      seen = this.#adding
      await seen
      if (this._asked.length === 0) continue
      this.#focusQuestion()
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    return this.isConnected && sitting === this.#sitting
  }

  #waiting: (() => void)[] = []

  #adding: Promise<void> = Promise.resolve()

  /** One lot after the other, also where the camera gave a photo while those of the gallery are still being made small. */
  #onChoose(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])]
    // The same file can be chosen again after it was removed.
    input.value = ''
    if (!this._preparing) this._notes = []
    this._preparing = true
    const sitting = this.#sitting
    const adding = this.#adding.then(() => this.#add(files, sitting)).then(() => {
      if (adding === this.#adding) this._preparing = false
    })
    this.#adding = adding
  }

  async #add(files: readonly File[], sitting: object): Promise<void> {
    const notes: PhotoSentence[] = []
    for (const file of files) {
      if (this.draft.photos.length >= this.#most()) {
        notes.push(this.#full())
        break
      }
      try {
        const judged = await judgedFile(file, this.#files)
        const blob = judged === 'photo' && (await this.shrink(file))
        // The form was taken down or emptied meanwhile: its draft is no longer the one to change.
        if (!this.isConnected || sitting !== this.#sitting) return
        if (blob) await this.#take(file, blob)
        else if (typeof judged === 'function') notes.push(judged)
        else if (judged !== 'photo') this._asked = [...this._asked, { file, mediaType: judged }]
      } catch {
        notes.push((texts) => texts.photoUnreadable(isolated(file.name)))
      }
    }
    if (sitting === this.#sitting) this._notes = [...this._notes, ...notes]
  }

  #full(): PhotoSentence {
    const [most, hasFiles] = [this.#most(), this.#files.length > 0]
    return (texts) => texts.photosFull(most, hasFiles)
  }

  async #take(file: File, blob: Blob): Promise<void> {
    const photoId = newPhotoId()
    this.#put({ id: photoId, blob })
    // The photo is there, whatever becomes of its place.
    const place = await this.placeOf?.(file).catch(() => undefined)
    if (place) this._offered = { photoId, place }
  }

  #put(photo: DraftPhoto): void {
    this.edit({ photos: [...this.draft.photos, photo] })
    const count = this.draft.photos.length
    this._status = (texts) => texts.photoAdded(count, fileOf(photo))
  }

  #answer(asked: AskedFile, isWanted: boolean): void {
    this._asked = this._asked.filter((other) => other !== asked)
    if (isWanted && this.draft.photos.length >= this.#most()) this._notes = [this.#full()]
    else if (isWanted) this.#put({ id: newPhotoId(), blob: new Blob([asked.file], { type: asked.mediaType }) })
    void this.updateComplete.then(() => {
      // The button that had focus is gone.
      this.#focusQuestion()
      // Only now: who waits to send may take the focus on.
      if (this._asked.length === 0) for (const go of this.#waiting.splice(0)) go()
    })
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
    this._status = (texts) => texts.photoMoved(to + 1, fileOf(photo))
    // The focus stays with the photo that was moved; at the end of the row the way on is not there, the way back is.
    const next = to + step < 0 || to + step >= photos.length ? -step : step
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-move="${photo.id} ${next}"]`)?.focus())
  }

  #remove(photo: DraftPhoto): void {
    this.edit({ photos: this.draft.photos.filter((other) => other !== photo) })
    this._notes = []
    this._status = (texts) => texts.photoRemoved(fileOf(photo))
    // The button that had focus is gone.
    void this.updateComplete.then(() => this.focusField(path))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-photo-field': LaporPhotoField
  }
}
