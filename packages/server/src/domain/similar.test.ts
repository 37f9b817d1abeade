/** Checks which words of a question count and how matches are ranked. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Candidate, rankSimilar, wordsOf } from './similar.ts'

describe('the words of a question', () => {
  it('are lower case, without accents, each once', () => assert.deepEqual(wordsOf('Café CAFE café'), ['cafe']))
  it('are not those that every report has, and none of one or two letters', () => assert.deepEqual(wordsOf('Saya mau lapor di RT 5: lampu yang mati'), ['lapor', 'lampu', 'mati']))
  it('lose an ending that only points', () => assert.deepEqual(wordsOf('lampunya matilah tanya'), ['lampu', 'mati', 'tanya']))
  it('hold nothing but letters and digits, whatever was typed', () => assert.deepEqual(wordsOf('"lampu" OR text:mati* NEAR(got, 2) -- \'; drop'), ['lampu', 'text', 'mati', 'near', 'got', 'drop']))
  it('are two dozen at most', () => assert.equal(wordsOf(Array.from({ length: 100 }, (_, index) => `kata${index}x`).join(' ')).length, 24))
})

const candidate = (title: string, change: Partial<Candidate> = {}): Candidate => ({ score: 1, regionCode: 'sini', title, text: '', ...change })
const titles = (words: string[], candidates: Candidate[], regionCode?: string): string[] => rankSimilar(words, regionCode, candidates).map((one) => one.title)

describe('the ranking', () => {
  it('puts the better match first, unless the other is close by', () => {
    const better = candidate('lampu mati sana', { score: 1.4, regionCode: 'sana' })
    const near = candidate('lampu mati sini')
    assert.deepEqual(titles(['lampu', 'mati'], [near, better]), [better.title, near.title])
    assert.deepEqual(titles(['lampu', 'mati'], [better, near], 'sini'), [near.title, better.title])
  })
  it('does not let a far better match be beaten by a near one', () => {
    const better = candidate('lampu mati sana', { score: 2, regionCode: 'sana' })
    assert.deepEqual(titles(['lampu', 'mati'], [candidate('lampu mati sini'), better], 'sini')[0], better.title)
  })
  it('leaves out what has one word in common by chance, but not where there is only one', () => {
    assert.deepEqual(titles(['lampu', 'mati'], [candidate('lampu hias')]), [])
    assert.deepEqual(titles(['lampu'], [candidate('lampu hias')]), ['lampu hias'])
  })
  it('takes a word for longer ones that begin with it, and the text as well as the title', () => assert.deepEqual(titles(['lampu', 'padam'], [candidate('Lampunya', { text: 'sudah padam' })]), ['Lampunya']))
  it('ends after five', () => assert.equal(titles(['lampu'], Array.from({ length: 9 }, () => candidate('lampu'))).length, 5))
})
