/** Names each sentence that a language lacks: none. A page that speaks two languages at once is read by nobody. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { placeTextsIn } from '../place/place-texts.ts'
import type { Locale } from './locale.ts'
import { formTexts as sundaneseForm } from './su/form.ts'
import { publicTexts as sundanesePublic } from './su/public.ts'

type Sentences = ReadonlyMap<string, unknown>

const folder = (locale: string): string => join(import.meta.dirname, locale)

/** The Indonesian files name everything; the shell is part of the form in other languages. */
const parts = readdirSync(folder('id')).filter((name) => name.endsWith('.ts') && name !== 'shell.ts')

/** By path, as "formTexts.issues.required". */
const sentencesOf = async (locale: Locale): Promise<Sentences> => {
  const found = new Map<string, unknown>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    else found.set(path, value)
  }
  // What stands around the form is too little for files of its own.
  walk(placeTextsIn[locale], 'placeTexts')
  for (const part of parts) for (const [name, texts] of Object.entries((await import(join(folder(locale), part))) as object)) walk(texts, name)
  return found
}

/** Long enough that two languages do not share it by chance, as they share "RT", "Batal" and "Nomer HP". */
const isSentence = (value: unknown): value is string => typeof value === 'string' && value.split(' ').length > 4

describe('a language', () => {
  for (const locale of ['en', 'su'] as const) {
    it(`has every sentence (${locale})`, async () => {
      const [all, its] = [await sentencesOf('id'), await sentencesOf(locale)]
      assert.ok(all.size > 400)
      assert.deepEqual([...all.keys()].filter((path) => !its.has(path)), [])
      assert.deepEqual([...all].filter(([path, value]) => typeof its.get(path) !== typeof value).map(([path]) => path), [])
    })

    it(`says each in its own words (${locale})`, async () => {
      const its = await sentencesOf(locale)
      assert.deepEqual([...(await sentencesOf('id'))].filter(([path, value]) => isSentence(value) && its.get(path) === value).map(([path]) => path), [])
    })
  }

  it('that no native speaker has read says so where each view ends or begins', () => {
    assert.match(sundaneseForm.freeAndNotOfficial, /draf/)
    for (const heading of [sundanesePublic.statistics, sundanesePublic.feed]) assert.match(heading, /draf/)
  })
})
