/** The sentences of the map. */

/** How far the middle of the map was moved, in metres; below zero: to the south, to the west. */
export interface Moved {
  readonly north: number
  readonly east: number
}

export interface MapTexts {
  readonly title: string
  readonly how: string
  readonly map: string
  readonly north: string
  readonly south: string
  readonly west: string
  readonly east: string
  readonly nearer: string
  readonly farther: string
  readonly atStart: string
  readonly moved: (moved: Moved) => string
  readonly accuracy: (metres: number) => string
  readonly zoom: (zoom: number, most: number) => string
  readonly edge: string
  readonly someMissing: string
  readonly allMissing: string
  readonly again: string
  readonly use: string
  readonly cancel: string
}
