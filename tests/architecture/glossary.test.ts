/** The glossary has a row for every word that a report is told in: who meets one in the code finds there what people call it. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { classifications, statuses, timelineEntryTypes } from '@lapor/sdk/contract'
import { read } from './sources.ts'

const rows = read('docs/reference/glossary.md').split('\n').filter((line) => line.startsWith('| ')).slice(1).map((line) => line.split('|').map((cell) => cell.trim()))

/** Words of the column "Code": "follow-up (`followUp`), followed-up" are three. */
const codeWords = new Set(rows.flatMap(([, , code = '']) => code.match(/[\w-]+/g) ?? []))

for (const [what, words] of Object.entries({ classification: classifications, status: statuses, 'type of a timeline entry': timelineEntryTypes })) {
  it(`the glossary has every ${what} of the contract`, () => {
    assert.ok(words.length > 2)
    assert.deepEqual(words.filter((word) => !codeWords.has(word)), [])
  })
}

it('each row of the glossary has its Indonesian word and its code, and no word has two rows', () => {
  assert.ok(rows.length > 30, String(rows.length))
  assert.deepEqual(rows.filter(([, indonesian, code]) => !indonesian || !code), [])
  const people = rows.flatMap(([, indonesian = '']) => indonesian.split(', '))
  assert.deepEqual(people.filter((word, at) => people.indexOf(word) !== at), [])
})
