/** How far the photos of a delivered report are: what has arrived, never a guess. */
import { html, type TemplateResult } from 'lit'
import type { EntryPhoto } from '@lapor/sdk/outbox'
import { problemSentence, type FollowTexts } from '../locales/follow-texts.ts'
import { hasFiles } from './has-files.ts'

export const photoProgress = (photos: readonly EntryPhoto[], texts: FollowTexts): TemplateResult => {
  const count = (state: EntryPhoto['state']): number => photos.filter((photo) => photo.state === state).length
  const files = hasFiles(photos)
  const failed = photos.filter((photo) => photo.state === 'failed')
  const why = new Set(failed.map((photo) => problemSentence(texts, photo.code ?? 'unexplained')))
  return html`<p>${count('sent') === photos.length ? texts.photosAllSent(photos.length, files) : texts.photosSent(count('sent'), photos.length, files)}</p>
    ${failed.length > 0 ? html`<p>${texts.photosFailed(failed.length, hasFiles(failed))} ${[...why].join(' ')}</p>` : ''}`
}
