/** What moves the map without dragging (WCAG 2.5.7): the same table for buttons and keys. */
import type { MapTexts } from '../../locales/map-texts.ts'

export interface MapControl {
  readonly name: Extract<keyof MapTexts, 'north' | 'south' | 'west' | 'east' | 'nearer' | 'farther'>
  readonly keys: readonly string[]
  /** Steps to the right, down and nearer. */
  readonly right?: number
  readonly down?: number
  readonly nearer?: number
  /** Of the sign on the button, on a square of 24. */
  readonly sign: string
}

export const mapControls: readonly MapControl[] = [
  { name: 'west', keys: ['ArrowLeft'], right: -1, sign: 'M15 5l-7 7 7 7' },
  { name: 'north', keys: ['ArrowUp'], down: -1, sign: 'M5 15l7-7 7 7' },
  { name: 'south', keys: ['ArrowDown'], down: 1, sign: 'M5 9l7 7 7-7' },
  { name: 'east', keys: ['ArrowRight'], right: 1, sign: 'M9 5l7 7-7 7' },
  { name: 'farther', keys: ['-', '_'], nearer: -1, sign: 'M5 12h14' },
  // On most keyboards plus needs Shift.
  { name: 'nearer', keys: ['+', '='], nearer: 1, sign: 'M5 12h14M12 5v14' },
]
