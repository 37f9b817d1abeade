/** The map in each language: all come with the part that shows it, since the parts before have no room for the question which. */
import { mapTexts as english } from './en/map.ts'
import { mapTexts as indonesian } from './id/map.ts'
import type { Locale } from './locale.ts'
import type { MapTexts } from './map-texts.ts'
import { mapTexts as sundanese } from './su/map.ts'

export const mapTextsIn: Readonly<Record<Locale, MapTexts>> = { id: indonesian, en: english, su: sundanese }
