/** The map in English. */
import { distanceInWords } from '../distance-in-words.ts'
import type { MapTexts } from '../map-texts.ts'

const inMetres = (metres: number): string => `${metres} ${metres === 1 ? 'metre' : 'metres'}`

const words = { metres: inMetres, kilometres: (kilometres: string) => `${kilometres} km`, to: ['north', 'south', 'east', 'west'], and: 'and', language: 'en' } as const

export const mapTexts: MapTexts = {
  title: 'Show the place on the map',
  how: 'Move the map until the plus sign is exactly there: with a finger, with the buttons, or with the arrow keys and + − on a keyboard.',
  map: 'Map',
  north: 'Move north',
  south: 'Move south',
  west: 'Move west',
  east: 'Move east',
  nearer: 'Zoom in',
  farther: 'Zoom out',
  atStart: 'The point has not been moved.',
  moved: (moved) => `The point was moved ${distanceInWords(moved, words)} from where it was.`,
  accuracy: (metres) => `Accurate to about ${inMetres(metres)}.`,
  zoom: (zoom, most) => `Zoom ${zoom} of ${most}.`,
  edge: 'The map ends here.',
  someMissing: 'Some pictures of the map did not load.',
  allMissing: 'The pictures of the map cannot be loaded. The point can still be moved, but a landmark in words is of more use.',
  again: 'Load the pictures again',
  use: 'Use this point',
  cancel: 'Cancel',
}
