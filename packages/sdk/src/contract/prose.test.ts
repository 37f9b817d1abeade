/** What people write passes; what only acts on machines does not. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { prose } from './prose.ts'

const passes = (text: string): boolean => prose(1, 300).safeParse(text).success

describe('prose', () => {
  it('is what people write, in any script', () => {
    for (const text of ['Lampu mati', 'RT 3', 'baris satu\nbaris dua\ttab\r\n', '警察', 'ᮞᮥᮔ᮪ᮓ', '😀', 'di “sana” – 5 m']) assert.equal(passes(text), true, text)
  })

  it('is not blank, not invisible, not a control sequence, not half a character', () => {
    for (const text of [' ', '\u200b\u200b\u200b', '\u0000', '\u001b[2Jselesai', 'a\u0085b', 'a\ud83d', '...']) assert.equal(passes(text), false, JSON.stringify(text))
  })
})
