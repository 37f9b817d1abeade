/** The part of the script tag for those who want a map. */
import type { loadMapPart as asModules } from '../map-parts.ts'
import { chunk } from './parts.ts'

export const loadMapPart: typeof asModules = {
  map: chunk('map', ['send', 'receipt', 'extras']),
}
