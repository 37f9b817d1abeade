/** Photos of a report or a step, with room kept for each so that nothing jumps when they arrive; what is no photo only its reporter sees, and who is one has <lapor-file>. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Attachment } from '@lapor/sdk/contract'
import type { PhotosController } from '../../controllers/photos-controller.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'

/** @param alt what a photo shows as far as one can know: whose it is, which of how many photos */
export const photoList = (attachments: readonly Attachment[], photos: PhotosController, texts: TrackTexts, alt: (number: number, all: number) => string): TemplateResult | typeof nothing => {
  const pictures = attachments.filter(({ width }) => width)
  return attachments.length === 0
    ? nothing
    : html`<ul class="photos">
        ${attachments.map((attachment) => html`<li>${photo(attachment, photos, texts, alt(pictures.indexOf(attachment) + 1, pictures.length))}</li>`)}
      </ul>`
}

const photo = (attachment: Attachment, photos: PhotosController, texts: TrackTexts, alt: string): TemplateResult => {
  const state = photos.stateOf(attachment.id)
  const { width, height } = attachment
  if (!width) return html`<lapor-file lang=${texts.lang} .attachment=${attachment} .host=${photos.host}></lapor-file>`
  if (state === 'missing') return html`<p class="muted small">${texts.photoMissing}</p>`
  if (state === 'coming') return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${texts.photoLoading}></svg>`
  return html`<img src=${state} alt=${alt} width=${width} height=${height} />`
}
