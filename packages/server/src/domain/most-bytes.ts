/** How many bytes of one attachment a site takes, by what it says of itself. */
import { attachmentMediaTypes } from '@lapor/sdk/contract'
import type { SiteSettings } from './site-record.ts'

/** @param mediaType "" where nothing is said: then it counts as a photo @returns undefined where the site does not take such a thing */
export const mostBytesOf = ({ limits, files = [] }: Pick<SiteSettings, 'limits' | 'files'>, mediaType: string): number | undefined =>
  mediaType === '' || attachmentMediaTypes.some((type) => type === mediaType) ? limits.attachmentMaxBytes : files.find((file) => file.mediaType === mediaType)?.maxBytes

/** Of whatever the site takes. */
export const mostBytes = ({ limits, files = [] }: Pick<SiteSettings, 'limits' | 'files'>): number => Math.max(limits.attachmentMaxBytes, ...files.map(({ maxBytes }) => maxBytes))
