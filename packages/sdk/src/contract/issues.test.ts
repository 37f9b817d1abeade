/** What a schema found wrong becomes a pointer and a code that a form can show beside the field. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { issuesOf } from './index.ts'
import * as z from './zod.ts'

const Schema = z.strictObject({ name: z.string().check(z.minLength(2), z.maxLength(4)), place: z.strictObject({ rw: z.string().check(z.regex(/^\d+$/)) }), tags: z.array(z.string()) })

const issues = (input: unknown): string[] => {
  const result = Schema.safeParse(input)
  return result.success ? [] : issuesOf(result.error, input).map(({ path, code }) => `${path} ${code}`)
}
const good = { name: 'abc', place: { rw: '3' }, tags: ['x'] }

describe('issues', () => {
  it('tell a missing field, an empty one, a wrong one, a short and a long one apart', () => {
    assert.deepEqual(issues(good), [])
    const { name: _, ...nameless } = good
    assert.deepEqual(issues(nameless), ['/name required'])
    assert.deepEqual(issues({ ...good, name: '' }), ['/name required'])
    assert.deepEqual(issues({ ...good, name: 5 }), ['/name invalid'])
    assert.deepEqual(issues({ ...good, name: 'a' }), ['/name too-short'])
    assert.deepEqual(issues({ ...good, name: 'abcde' }), ['/name too-long'])
    assert.deepEqual(issues({ ...good, name: null }), ['/name invalid'])
  })

  it('point into objects and lists, also where what should be one is none', () => {
    assert.deepEqual(issues({ ...good, place: { rw: 'x' } }), ['/place/rw invalid'])
    assert.deepEqual(issues({ ...good, place: {} }), ['/place/rw required'])
    assert.deepEqual(issues({ ...good, tags: ['x', 5] }), ['/tags/1 invalid'])
    assert.deepEqual(issues({ ...good, place: null }), ['/place invalid'])
    assert.deepEqual(issues({ ...good, place: 'x' }), ['/place invalid'])
    assert.deepEqual(issues(null), [' invalid'])
  })

  it('name a field that nobody knows, escaped as RFC 6901 says', () => {
    assert.deepEqual(issues({ ...good, 'a/b~c': 1, '~~//': 1 }), ['/a~1b~0c unknown-field', '/~0~0~1~1 unknown-field'])
    assert.deepEqual(issues({ ...good, place: { rw: '3', pos: 1 } }), ['/place/pos unknown-field'])
  })
})
