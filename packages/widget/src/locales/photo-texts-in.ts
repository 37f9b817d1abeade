/** Choosing photos in each language: all come with the part that shows them, since the parts before have no room for the question which. */
import { photoTexts as english } from './en/photo.ts'
import { photoTexts as indonesian } from './id/photo.ts'
import type { Locale } from './locale.ts'
import type { PhotoTexts } from './photo-texts.ts'
import { photoTexts as sundanese } from './su/photo.ts'

export const photoTextsIn: Readonly<Record<Locale, PhotoTexts>> = { id: indonesian, en: english, su: sundanese }
