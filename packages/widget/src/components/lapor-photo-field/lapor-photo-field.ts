/** Photos of the problem: taken or chosen, made small on the phone, seen before they are sent. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { DraftPhoto } from '@lapor/sdk/draft'
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
    preparing: { state: true },
    notes: { state: true },
    status: { state: true },
  }

  /** Makes a photo small and removes its metadata; rejects where the file is no picture. */
  declare shrink: (file: Blob) => Promise<Blob>
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
    const { texts } = this
    const { photos } = this.draft
    const wrong = this.isWrong(path)
    return html`<div class="root" lang=${this.texts.lang}>
      <fieldset class="field ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? 'photo-hint photo-error' : 'photo-hint'}>
        <legend>${texts.photos}${this.site?.fields.photo === 'required' ? nothing : html` <span class="optional">${texts.optional}</span>`}</legend>
        <p class="hint" id="photo-hint">${texts.photosHint(this.#most())}</p>
        ${this.error(path, 'photo-error')}
        ${photos.length > 0 ? html`<ul class="previews">${photos.map((photo, at) => this.#renderPhoto(photo, at + 1))}</ul>` : nothing}
        ${photos.length < this.#most() ? this.#renderAdd() : nothing}
        ${this.notes.length > 0 ? html`<div class="note waiting" role="alert">${this.notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
        <p class=${this.preparing ? 'hint' : 'visually-hidden'} role="status">${this.preparing ? texts.preparingPhoto : this.status}</p>
      </fieldset>
    </div>`
  }

  #renderPhoto(photo: DraftPhoto, number: number): TemplateResult {
    return html`<li class="preview">
      <img src=${this.#preview(photo)} alt=${this.texts.photo(number)} />
      <button class="remove" type="button" aria-label=${this.texts.removePhoto(number)} @click=${() => this.#remove(photo)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /></svg>
      </button>
    </li>`
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
    return html`<div class="row">${picker(this.texts.takePhoto, true)} ${picker(this.texts.addPhoto, false)}</div>`
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
    const { texts } = this
    const notes: string[] = []
    this.notes = notes
    this.preparing = true
    for (const file of files) {
      if (this.draft.photos.length >= this.#most()) {
        notes.push(texts.photosFull(this.#most()))
        break
      }
      try {
        const blob = await this.shrink(file)
        // The form was sent or taken down meanwhile: its draft is no longer the one to change.
        if (!this.isConnected) return
        this.edit({ photos: [...this.draft.photos, { id: newPhotoId(), blob }] })
        this.status = texts.photoAdded(this.draft.photos.length)
      } catch {
        notes.push(texts.photoUnreadable(file.name))
      }
    }
    this.preparing = false
    this.notes = [...notes]
  }

  #remove(photo: DraftPhoto): void {
    this.edit({ photos: this.draft.photos.filter((other) => other !== photo) })
    this.notes = []
    this.status = this.texts.photoRemoved
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
