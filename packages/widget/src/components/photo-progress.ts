/** How far the photos of a delivered report are: what has arrived, never a guess. */
import { html, type TemplateResult } from 'lit'
import type { EntryPhoto, OutboxEntry } from '@lapor/sdk/outbox'
import { problemSentence, type FollowTexts } from '../locales/follow-texts.ts'
import { hasFiles } from './has-files.ts'

/** @param isMoving one of them is seen to leave: why an earlier attempt failed says nothing of that */
export const photoProgress = ({ photos, attempts, lastFailure }: OutboxEntry, texts: FollowTexts, isMoving = false): TemplateResult => {
  const those = (wanted: EntryPhoto['state']): readonly EntryPhoto[] => photos.filter(({ state }) => state === wanted)
  const files = hasFiles(photos)
  const sent = those('sent').length
  const failed = those('failed')
  const why = new Set(failed.map((photo) => problemSentence(texts, photo.code ?? 'unexplained')))
  return html`<p>${sent === photos.length ? texts.photosAllSent(sent, files) : texts.photosSent(sent, photos.length, files)}</p>
    ${failed.length > 0 ? html`<p>${texts.photosFailed(failed.length, hasFiles(failed))} ${[...why].join(' ')}</p>` : ''}
    ${!isMoving && attempts > 0 && lastFailure && those('waiting').length > 0 ? html`<p>${problemSentence(texts, lastFailure)}</p>` : ''}`
}
