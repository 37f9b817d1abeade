/** Makes what a reporter sent harmless as far as that can be done: a photo from its pixels, a video without its notes, a PDF as it is. */
import { cleanVideo } from '../domain/clean-video.ts'
import { fileMediaTypeOf } from '../domain/file-content.ts'
import { mostBytesOf } from '../domain/most-bytes.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { SiteSettings } from '../domain/site-record.ts'
import { type CleanPhoto, cleanPhoto } from './clean-photo.ts'

export interface CleanAttachment extends Omit<CleanPhoto, 'mediaType'> {
  readonly mediaType: string
}

/** @param rules of the site: a kind that it does not take is refused by its content, whatever was said of it before */
export const cleanAttachment = async (bytes: Uint8Array, rules: Pick<SiteSettings, 'limits' | 'files'>): Promise<OrRefusal<CleanAttachment>> => {
  const file = fileMediaTypeOf(bytes)
  const most = mostBytesOf(rules, file ?? '')
  if (most === undefined) return { refused: 'attachment-not-image', detail: `This site takes no ${file}.` }
  if (bytes.byteLength > most) return { refused: 'body-too-large', detail: `The limit here is ${most} bytes.` }
  if (file === undefined) return (await cleanPhoto(bytes)) ?? { refused: 'attachment-not-image' }
  // A PDF cannot be rewritten without a program as large as a reader's: the citizen was told that it goes as it is.
  const cleaned = file === 'video/mp4' ? cleanVideo(bytes) : bytes
  return cleaned === undefined ? { refused: 'attachment-not-image', detail: 'The boxes of the video do not fit into each other.' } : { bytes: cleaned, mediaType: file, width: 0, height: 0 }
}
