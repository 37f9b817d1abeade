/** A draft in which one thing is wrong is not handed over: the issue stands at exactly that place, and a mended one goes. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { presets, type Site, textMaxLength } from '@lapor/sdk/contract'
import { type ReportDraft, submissionOf } from '@lapor/sdk/draft'
import { fixture } from '../sdk/fixture.ts'
import { instants, secrets, seed, validDrafts } from './arbitraries.ts'

const site = fixture<Site>('site')
const categories = [{ id: 'jalan', label: 'Jalan' }, { id: 'lampu', label: 'Lampu' }]
/** What asks for everything, and what asks for next to nothing. */
const asking: Site = { ...site, categories, fields: presets.lengkap, classifications: ['complaint', 'aspiration', 'information-request'] }
const modest: Site = { ...asking, fields: presets.ringkas }

const regions = ['36.74.07.1004', '36.74.01.1002']
const today = '2026-01-01'

interface Bend {
  readonly change: Partial<ReportDraft>
  readonly path: string
  readonly code: string
}

const blank = fc.constantFrom('', ' ', '\n\t', '\u00a0')
const bend = (path: string, code: string, change: fc.Arbitrary<Partial<ReportDraft>>): fc.Arbitrary<Bend> => change.map((made) => ({ change: made, path, code }))
const field = <Name extends keyof ReportDraft>(name: Name, values: fc.Arbitrary<ReportDraft[Name]>): fc.Arbitrary<Partial<ReportDraft>> => values.map((value) => ({ [name]: value }))
/** Whoever gives no identity types none: then there is nothing to be wrong. */
const named = (change: fc.Arbitrary<Partial<ReportDraft>>): fc.Arbitrary<Partial<ReportDraft>> => fc.tuple(change, fc.constantFrom('named', 'hidden')).map(([made, identity]) => ({ ...made, identity }))
const times = (letter: string, least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map((count) => letter.repeat(count))
const photos = (least: number, most: number): fc.Arbitrary<ReportDraft['photos']> => fc.integer({ min: least, max: most }).map((count) => Array.from({ length: count }, (_, at) => ({ id: `foto-${at}`, blob: new Blob(['x']) })))

const ofAny: Readonly<Record<string, fc.Arbitrary<Bend>>> = {
  'no text': bend('/text', 'required', field('text', blank)),
  'a text that is too short': bend('/text', 'too-short', field('text', times('x', 1, 9))),
  'a text that is longer than any site takes': bend('/text', 'too-long', field('text', times('x', textMaxLength + 1, textMaxLength + 50))),
  'a text that is longer than this site takes': bend('/text', 'too-long', field('text', times('x', 201, textMaxLength))),
  'a date that is none': bend('/occurredOn', 'invalid', field('occurredOn', fc.constantFrom('2025-02-30', '2025-13-01', 'kemarin', '24-11-2025'))),
  'a day that has not come': bend('/occurredOn', 'in-the-future', field('occurredOn', fc.integer({ min: 2, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`))),
  'no kelurahan': bend('/place/regionCode', 'required', field('regionCode', blank)),
  'a code that is none of Kemendagri': bend('/place/regionCode', 'invalid', field('regionCode', fc.constantFrom('3674010', '36.74', 'Rawabuntu', '36.74.07.10045'))),
  'an RW in words': bend('/place/rw', 'invalid', field('rw', fc.constantFrom('tiga', '1234', 'RW 3'))),
  'an RT in words': bend('/place/rt', 'invalid', field('rt', fc.constantFrom('dua', '0001', '-1'))),
  'a landmark that is a story': bend('/place/landmark', 'too-long', field('landmark', times('x', 301, 400))),
  'a point that is none': bend('/place/point', 'invalid', field('point', fc.constantFrom('geo:', '-6.3,106.6', 'geo:-6.3,106.6;u=x'))),
  'a tile that the site has not': bend('/category', 'not-offered', field('category', fc.constantFrom('sampah', 'Jalan', '0'))),
  'a classification that the site has not': bend('/classification', 'not-offered', field('classification', fc.constant('aspiration'))),
  'more photos than the site takes': bend('/photos', 'too-long', field('photos', photos(site.limits.attachments + 1, 10))),
}

const ofAsking: Readonly<Record<string, fc.Arbitrary<Bend>>> = {
  'no name where one is asked for': bend('/reporter/name', 'required', named(field('name', blank))),
  'no address where one is asked for': bend('/reporter/address', 'required', named(field('address', blank))),
  'neither telephone nor e-mail where one is asked for': bend('/reporter/phone', 'required', named(fc.tuple(blank, blank).map(([phone, email]) => ({ phone, email })))),
  'a name that is too long': bend('/reporter/name', 'too-long', named(field('name', times('x', 121, 200)))),
  'an address that is too long': bend('/reporter/address', 'too-long', named(field('address', times('x', 301, 400)))),
  'a telephone number in words': bend('/reporter/phone', 'invalid', named(field('phone', fc.constantFrom('nol delapan', '12345', '0812-3456-7890 (rumah)')))),
  'an e-mail address that is none': bend('/reporter/email', 'invalid', named(field('email', fc.constantFrom('warga', 'warga@', 'a@b', 'dua kata@example.com')))),
}

for (const [site, bends] of [[asking, { ...ofAny, ...ofAsking }], [modest, ofAny]] as const) {
  for (const [what, arbitrary] of Object.entries(bends)) {
    it(`${what} is told where it stands by a site that asks for ${site === asking ? 'everything' : 'little'}`, () => {
      const narrow: Site = { ...site, limits: { ...site.limits, ...(what.endsWith('this site takes') && { textMaxLength: 200 }) }, ...(what.startsWith('a classification') && { classifications: ['complaint', 'information-request'] }) }
      fc.assert(
        fc.property(validDrafts(narrow, regions), arbitrary, secrets, instants, (valid, { change, path, code }, trackingSecret, now) => {
          // The choice that the site has not stands in a valid draft of the wider one.
          const draft = { ...valid, classification: 'complaint' as const }
          const moment = { now, today, trackingSecret }
          assert.ok('submission' in submissionOf(draft, narrow, moment))
          const bent = { ...draft, ...change }
          assert.deepEqual(submissionOf(bent, narrow, moment), { issues: [{ path, code }] })
          const mended = { ...bent, ...Object.fromEntries(Object.keys(change).map((key) => [key, draft[key as keyof ReportDraft]])) }
          assert.deepEqual(submissionOf(mended, narrow, moment), submissionOf(draft, narrow, moment))
        }),
        { seed, numRuns: 40 },
      )
    })
  }
}
