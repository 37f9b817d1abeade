/** A submission in which one thing is wrong is refused at exactly that place, on the phone and on the relay, and nothing is written. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import fc from 'fast-check'
import { issuesOf, ReportSubmission } from '@lapor/sdk/contract'
import { type Beside, openBeside } from '../server/database.ts'
import { disdukcapil, openTown, problemOf, type Town } from '../server/town.ts'
import { seed, wholeSubmissions } from './arbitraries.ts'

let town: Town
let beside: Beside
let regions: string[]

before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
  regions = (await town.asked('regions.list', {})).items.map(({ code }) => code)
})
after(async () => {
  await beside.close()
  await town.close()
})

const rows = (): Promise<unknown> => beside.get('select (select count(*) from report) as reports, (select count(*) from reporter) as reporters, (select count(*) from timeline_entry) as entries')

/** One thing done to one place. Without a value the place is taken away. */
interface Bend {
  readonly path: readonly string[]
  readonly value?: unknown
  readonly code: string
}

const strings = ['classification', 'text', 'occurredOn', 'place/regionCode', 'place/rw', 'place/rt', 'place/landmark', 'place/point', 'category', 'reporter/name', 'reporter/address', 'reporter/phone', 'reporter/email', 'trackingSecret', 'noticeVersion', 'createdAtDevice']
const required = ['classification', 'text', 'place', 'place/regionCode', 'anonymous', 'confidential', 'trackingSecret', 'photos', 'noticeVersion', 'createdAtDevice']
const limits = { text: [10, 5000], 'place/landmark': [1, 300], 'reporter/name': [1, 120], 'reporter/address': [1, 300], category: [1, 40], noticeVersion: [1, 40] } as const

const at = (field: string): string[] => (field === '' ? [] : field.split('/'))
const notText = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }), fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }))
const notFlag = fc.oneof(fc.integer(), fc.constantFrom('true', 'false', 'ya', null), fc.array(fc.boolean(), { maxLength: 2 }))
const notObject = fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }))
const notCount = fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 11 }), fc.constantFrom('3', 0.5, 9.999, null, true), fc.array(fc.integer(), { maxLength: 2 }))
const known = new Set([...strings, ...required, 'reporter'].flatMap((field) => field.split('/')))
const unknownKeys = fc.oneof(fc.constantFrom('nik', 'a/b', 'a~b', '~1', '', ' ', 'constructor', 'toString', 'Text', 'text ', '0', '__proto__'), fc.string({ unit: 'grapheme', maxLength: 12 })).filter((key) => !known.has(key))

const wrong = (fields: readonly string[], values: fc.Arbitrary<unknown>): fc.Arbitrary<Bend> => fc.tuple(fc.constantFrom(...fields), values).map(([field, value]) => ({ path: at(field), value, code: 'invalid' }))

const bends: Readonly<Record<string, fc.Arbitrary<Bend>>> = {
  'text that is none': wrong(strings, notText),
  'a flag that is none': wrong(['anonymous', 'confidential', 'aboutStaff', 'onBehalf'], notFlag),
  'an object that is none': wrong(['place', 'reporter'], notObject),
  'a number of photos that is none': wrong(['photos'], notCount),
  'text that is too long': fc.tuple(fc.constantFrom(...(Object.keys(limits) as (keyof typeof limits)[])), fc.integer({ min: 1, max: 2000 })).map(([field, over]) => ({ path: at(field), value: 'x'.repeat(limits[field][1] + over), code: 'too-long' })),
  'text that is too short': fc.integer({ min: 1, max: 9 }).map((length) => ({ path: ['text'], value: 'x'.repeat(length), code: 'too-short' })),
  'text that is empty': fc.constantFrom(...strings).map((field) => ({ path: at(field), value: '', code: 'required' })),
  'half a character': fc.constantFrom('text', 'place/landmark', 'reporter/name', 'reporter/address', 'reporter/email').map((field) => ({ path: at(field), value: field === 'reporter/email' ? 'warga\ud83d@example.com' : 'Lampu jalan mati \ud83d', code: 'invalid' })),
  'a field that is not known': fc.tuple(fc.constantFrom('', 'place', 'reporter'), unknownKeys, fc.jsonValue()).map(([parent, key, value]) => ({ path: [...at(parent), key], value, code: 'unknown-field' })),
  'a field that is missing': fc.constantFrom(...required).map((field) => ({ path: at(field), code: 'required' })),
}

/** As JSON text has it: also "__proto__" is a field like any other. */
const bent = (submission: object, bend: Bend): unknown => {
  const copy = JSON.parse(JSON.stringify(submission)) as Record<string, unknown>
  const parent = bend.path.slice(0, -1).reduce((object, step) => object[step] as Record<string, unknown>, copy)
  const key = bend.path.at(-1) ?? ''
  if ('value' in bend) Object.defineProperty(parent, key, { value: bend.value, enumerable: true, configurable: true, writable: true })
  else Reflect.deleteProperty(parent, key)
  return JSON.parse(JSON.stringify(copy))
}

const pointer = (path: readonly string[]): string => path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

for (const [what, arbitrary] of Object.entries(bends)) {
  it(`${what} is refused where it stands, and leaves no row`, async () => {
    const before = await rows()
    await fc.assert(
      fc.asyncProperty(wholeSubmissions(regions), arbitrary, async (submission, bend) => {
        assert.deepEqual(ReportSubmission.parse(submission), submission)
        const candidate = bent(submission, bend)
        const result = ReportSubmission.safeParse(candidate)
        assert.ok(!result.success)
        assert.deepEqual(issuesOf(result.error, candidate), [{ path: pointer(bend.path), code: bend.code }])

        const answered = await town.ask('reports.create', { site: disdukcapil, json: candidate })
        assert.equal(answered.status, 422, answered.text)
        const { code, errors } = problemOf(answered)
        assert.deepEqual([code, errors], ['validation-failed', [{ pointer: pointer(bend.path), code: bend.code }]])
      }),
      { seed, numRuns: 40 },
    )
    assert.deepEqual(await rows(), before)
  })
}
