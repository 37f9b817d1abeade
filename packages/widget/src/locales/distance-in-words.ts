/** A distance as one says it, in metres or kilometres, and where to: "120 meter ke utara dan 1,5 km ke timur". */
import type { Moved } from './map-texts.ts'

interface Words {
  readonly metres: (metres: number) => string
  readonly kilometres: (kilometres: string) => string
  readonly to: readonly [north: string, south: string, east: string, west: string]
  readonly and: string
  /** BCP 47, for the decimal sign. */
  readonly language: string
}

export const distanceInWords = ({ north, east }: Moved, { metres, kilometres, to: [toNorth, toSouth, toEast, toWest], and, language }: Words): string => {
  const far = (distance: number): string => (distance < 1000 ? metres(distance) : kilometres((distance / 1000).toLocaleString(language, { maximumFractionDigits: 1 })))
  const parts = [
    [Math.abs(north), north < 0 ? toSouth : toNorth],
    [Math.abs(east), east < 0 ? toWest : toEast],
  ] as const
  return parts
    .filter(([distance]) => distance > 0)
    .map(([distance, direction]) => `${far(distance)} ${direction}`)
    .join(` ${and} `)
}
