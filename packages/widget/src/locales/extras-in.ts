/** The help while writing in each language: all come with the same part, since the first part has no room to ask for one of them. */
import { extrasTexts as english } from './en/extras.ts'
import type { ExtrasTexts } from './extras-texts.ts'
import { extrasTexts as indonesian } from './id/extras.ts'
import type { Locale } from './locale.ts'
import { extrasTexts as sundanese } from './su/extras.ts'

export const extrasIn: Readonly<Record<Locale, ExtrasTexts>> = { id: indonesian, en: english, su: sundanese }
