/** Photos of the problem: taken or chosen, made small on the phone, seen before they are sent. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { DraftPhoto } from '@lapor/sdk/draft'
import { photoTextsIn } from '../../locales/photo-texts-in.ts'
import type { PhotoTexts } from '../../locales/photo-texts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { photoStyles } from './lapor-photo-field.styles.ts'

const path = '/photos'

/** Where no site settings came yet: what the server takes at most by default. */
const fewest = 3

/** 128 random bits; `crypto.randomUUID` does not exist on plain http pages. */
const newPhotoId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Part of <lapor-form>: photos. One that cannot be read is named in a sentence and never stops the report. */
export class LaporPhotoField extends FieldPart {
  static override styles = [tokens, root, controls, photoStyles]
  static override properties = {
    ...FieldPart.properties,
    shrink: { attribute: false },
    hint: { attribute: false },
    placeOf: { attribute: false },
    offered: { state: true },
    preparing: { state: true },
    notes: { state: true },
    status: { state: true },
  }

  /** Makes a photo small and removes its metadata; rejects where the file is no picture. */
  declare shrink: (file: Blob) => Promise<Blob>
  /** Said instead of the form's own sentence. */
  declare hint: ((most: number) => string) | undefined
  /** Where a photo was taken, as a geo URI; absent where no place is asked for. */
  declare placeOf: ((file: Blob) => Promise<string | undefined>) | undefined
  /** The place of a photo just added, which nobody has taken yet. */
  declare private offered: string
  declare private preparing: boolean
  /** What went wrong with the last files, as sentences. */
  declare private notes: readonly string[]
  /** Said to a screen reader. */
  declare private status: string

  /** Object URLs of the previews by photo id. */
  readonly #previews = new Map<string, string>()

  constructor() {
    super()
    this.preparing = false
    this.notes = []
    this.status = ''
    this.offered = ''
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
    return html`<div class="root" lang=${this.texts.lang}>
      <fieldset class="field ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? 'photo-hint photo-error' : 'photo-hint'}>
        <legend>${texts.photos}${this.site?.fields.photo === 'required' ? nothing : html` <span class="optional">${this.texts.optional}</span>`}</legend>
        <p class="hint" id="photo-hint">${(this.hint ?? texts.photosHint)(this.#most())}</p>
        ${this.error(path, 'photo-error')}
        ${photos.length > 0 ? html`<ul class="previews">${photos.map((photo, at) => this.#renderPhoto(photo, at + 1))}</ul>` : nothing}
        ${photos.length < this.#most() ? this.#renderAdd() : nothing}
        ${this.#renderPlace()}
        ${this.notes.length > 0 ? html`<div class="note waiting" role="alert">${this.notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
        <p class=${this.preparing ? 'hint' : 'visually-hidden'} role="status">${this.preparing ? texts.preparingPhoto : this.status}</p>
      </fieldset>
    </div>`
  }

  #renderPhoto(photo: DraftPhoto, number: number): TemplateResult {
    return html`<li class="preview">
      <img src=${this.#preview(photo)} alt=${this.#words.photo(number)} />
      <button class="remove" type="button" aria-label=${this.#words.removePhoto(number)} @click=${() => this.#remove(photo)}>
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
    return html`<div class="moves">${move(texts.moveEarlier(number), -1, 'M10 3L5 8l5 5')} ${move(texts.moveLater(number), 1, 'M6 3l5 5-5 5')}</div>`
  }

  /** Offered, never taken. */
  #renderPlace(): TemplateResult | typeof nothing {
    const { offered } = this
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
        accept="image/*"
        data-path=${capture ? nothing : path}
        capture=${capture ? 'environment' : nothing}
        ?multiple=${!capture}
        @change=${(event: Event) => (this.#adding = this.#add(event.target as HTMLInputElement))}
      />
      ${text}
    </label>`
    return html`<div class="row">${picker(this.#words.takePhoto, true)} ${picker(this.#words.addPhoto, false)}</div>`
  }

  get #words(): PhotoTexts {
    return photoTextsIn[this.texts.lang]
  }

  #most(): number {
    return this.site?.limits.attachments ?? fewest
  }

  /** Resolves when no photo is being prepared any more: what is sent before would go without it. */
  get settled(): Promise<void> {
    return this.#adding
  }

  #adding: Promise<void> = Promise.resolve()

  async #add(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])]
    // The same file can be chosen again after it was removed.
    input.value = ''
    const texts = this.#words
    const notes: string[] = []
    this.notes = notes
    this.preparing = true
    for (const file of files) {
      if (this.draft.photos.length >= this.#most()) {
        notes.push(texts.photosFull(this.#most()))
        break
      }
      if (/^(?:video|audio|application|text)\//.test(file.type)) {
        notes.push(texts.notAPhoto(file.name))
        continue
      }
      try {
        const blob = await this.shrink(file)
        // The form was sent or taken down meanwhile: its draft is no longer the one to change.
        if (!this.isConnected) return
        this.edit({ photos: [...this.draft.photos, { id: newPhotoId(), blob }] })
        this.status = texts.photoAdded(this.draft.photos.length)
        this.offered = (await this.placeOf?.(file)) ?? this.offered
      } catch {
        notes.push(texts.photoUnreadable(file.name))
      }
    }
    this.preparing = false
    this.notes = [...notes]
  }

  #move(photo: DraftPhoto, step: -1 | 1): void {
    const photos = [...this.draft.photos]
    const at = photos.indexOf(photo)
    const to = at + step
    if (to < 0 || to >= photos.length) return
    photos.splice(to, 0, ...photos.splice(at, 1))
    this.edit({ photos })
    this.status = this.#words.photoMoved(to + 1)
    // The list is drawn anew in its order: the focus stays with the photo that was moved.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-move="${photo.id} ${step}"]`)?.focus())
  }

  #remove(photo: DraftPhoto): void {
    this.edit({ photos: this.draft.photos.filter((other) => other !== photo) })
    this.notes = []
    this.status = this.#words.photoRemoved
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
