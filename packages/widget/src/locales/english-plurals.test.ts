/** One photo is no "1 photos": every English sentence that takes a number, said of one. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'

const folder = join(import.meta.dirname, 'en')

type Sentence = (...values: readonly unknown[]) => unknown

/** A number, or a number as it is written; without files; one too many; words that are joined; nothing. A sentence has to be right with one of each row. */
const ones: readonly (readonly (readonly unknown[])[])[] = [[[1, 1, 1], ['1', '1', '1']], [[1, false, false], ['1', false, false]], [[-1]], [[['kata']]], [[]]]

/** "1 photos", "1 working days", "1 of 1 reports"; what a verb says of an agency called 1 is right. */
const plural = /(?<![-\w])1 (?:working )?(?!(?:is|was|has|as|holds|checks)\b)\w+s\b/u

/** The button stands below a table with more agencies than it shows: never below one. */
const neverOfOne: readonly string[] = ['publicTexts.showAllAgencies']

/** @returns nothing where the sentence does not take such values */
const said = (sentence: Sentence, values: readonly unknown[]): readonly string[] => {
  try {
    return [String(sentence(...values))]
  } catch {
    return []
  }
}

it('names one thing in the singular, in every English sentence', async () => {
  const wrong: string[] = []
  let heard = 0
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    else if (typeof value === 'function' && !neverOfOne.includes(path)) {
      const rows = ones.map((row) => row.flatMap((values) => said(value as Sentence, values)))
      if (rows.every((row) => row.length === 0)) wrong.push(`${path} was never said`)
      heard += 1
      for (const row of rows) if (row.length > 0 && row.every((sentence) => plural.test(sentence))) wrong.push(`${path}: ${row.join(' / ')}`)
    }
  }
  for (const file of readdirSync(folder)) if (file !== 'index.ts') for (const [name, texts] of Object.entries((await import(join(folder, file))) as object)) walk(texts, name)
  assert.ok(heard > 100, `only ${heard} sentences were heard`)
  assert.deepEqual(wrong, [])
})
