/** One photo or file that was added: what it is, and the buttons that move or remove it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FileMediaType } from '@lapor/sdk/contract'
import type { DraftPhoto } from '@lapor/sdk/draft'
import type { Locale } from '../../locales/locale.ts'
import { megabytes } from '../../locales/megabytes.ts'
import type { PhotoTexts } from '../../locales/photo-texts.ts'

export interface PhotoItem {
  readonly photo: DraftPhoto
  /** Counted from 1. */
  readonly number: number
  /** How many there are. */
  readonly count: number
  /** Undefined of a photo. */
  readonly file: FileMediaType | undefined
  readonly texts: PhotoTexts
  readonly lang: Locale
  /** The address of its picture. */
  readonly preview: () => string
  readonly onRemove: () => void
  readonly onMove: (step: -1 | 1) => void
}

export const photoItem = (item: PhotoItem): TemplateResult => {
  const { photo, number, count, file, texts, lang, preview, onRemove } = item
  return html`<li class="preview">
    ${file
      ? html`<p class="file">${texts.photo(number, file)}<span class="hint">${megabytes(photo.blob.size, lang)}</span></p>`
      : html`<img src=${preview()} alt=${texts.photo(number)} />`}
    <button class="remove" type="button" aria-label=${texts.removePhoto(number, file)} @click=${onRemove}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /></svg>
    </button>
    ${count > 1 ? moves(item) : nothing}
  </li>`
}

/** Buttons, since dragging asks for a steady hand (WCAG 2.5.7). */
const moves = ({ photo, number, count, file, texts, onMove }: PhotoItem): TemplateResult => {
  const move = (label: string, step: -1 | 1, path: string): TemplateResult => {
    const isEnd = number + step < 1 || number + step > count
    return html`<button class="button quiet" type="button" data-move="${photo.id} ${step}" aria-label=${label} aria-disabled=${isEnd ? 'true' : nothing} @click=${() => onMove(step)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /></svg>
    </button>`
  }
  return html`<div class="moves">${move(texts.moveEarlier(number, file), -1, 'M10 3L5 8l5 5')} ${move(texts.moveLater(number, file), 1, 'M6 3l5 5-5 5')}</div>`
}
