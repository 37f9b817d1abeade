/** Tells photos from a lot in which something else is: words that say "foto" of a video are wrong. */
import type { EntryPhoto } from '@lapor/sdk/outbox'

export const hasFiles = (photos: readonly Pick<EntryPhoto, 'type'>[]): boolean => photos.some(({ type }) => !type.startsWith('image'))
