/** How many bytes of one attachment a site takes, by what is said of it. */
import { attachmentMediaTypes } from '../contract/index.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'

/** @param mediaType "" where nothing is said @throws Refusal attachment-not-image where the site does not take such a thing */
export const mostBytesOf = ({ limits, files = [] }: TestSite, mediaType: string): number => {
  if (mediaType === '' || attachmentMediaTypes.some((type) => type === mediaType)) return limits.attachmentMaxBytes
  const file = files.find((one) => one.mediaType === mediaType)
  if (!file) throw new Refusal('attachment-not-image')
  return file.maxBytes
}

/** Of whatever the site takes. */
export const mostBytes = ({ limits, files = [] }: TestSite): number => Math.max(limits.attachmentMaxBytes, ...files.map(({ maxBytes }) => maxBytes))
