/** Chance that is the same in every run: numbers in [0, 1) that follow from a seed and the name of what is decided. */
import { createHash } from 'node:crypto'

export type Chance = () => number

/** mulberry32, begun at a hash of the words: what one name draws does not depend on who drew before. */
export const seeded = (...words: readonly (string | number)[]): Chance => {
  let state = createHash('sha256').update(words.join('\n')).digest().readInt32LE()
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 to below `n`. */
export const below = (n: number, chance: Chance): number => Math.floor(chance() * n)

export const oneOf = <T>(choices: readonly T[], chance: Chance): T => choices[below(choices.length, chance)] as T
