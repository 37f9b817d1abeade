/** Titles, region search and what a site asks. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import { checkSiteRules, deriveTitle, Instant, LocalDate, presets, searchRegions, type Region, type ReportSubmission, type Site } from './index.ts'

const submission = fixture<ReportSubmission>('submission-lengkap')
const site = fixture<Site>('site')

describe('deriveTitle', () => {
  it('takes the first sentence without its full stop', () => assert.equal(deriveTitle('Lampu jalan mati. Sudah tiga hari.'), 'Lampu jalan mati'))
  it('takes the first line', () => assert.equal(deriveTitle('Sampah menumpuk\ndi pinggir kali'), 'Sampah menumpuk'))
  it('keeps a question mark', () => assert.equal(deriveTitle('Kapan jalan diperbaiki? Tolong.'), 'Kapan jalan diperbaiki?'))
  it('cuts a long sentence at a word', () => {
    const title = deriveTitle('Jalan di depan pasar berlubang besar sekali sehingga banyak pengendara motor jatuh setiap kali hujan turun deras')
    assert.equal(title, 'Jalan di depan pasar berlubang besar sekali sehingga banyak pengendara motor…')
    assert.ok(title.length <= 80)
  })
  it('folds blanks, before, within and after', () => assert.equal(deriveTitle('  \n Lampu   jalan\tmati .'), 'Lampu jalan mati'))
  it('keeps full stops within the sentence', () => assert.equal(deriveTitle('Kabel di Jl.Melati km 2.5 putus.'), 'Kabel di Jl.Melati km 2.5 putus'))
  it('leaves eighty characters whole, and cuts at the eighty-first', () => {
    assert.equal(deriveTitle('a'.repeat(80)), 'a'.repeat(80))
    assert.equal(deriveTitle('a'.repeat(81)), `${'a'.repeat(79)}…`)
  })
  it('does not throw half of it away for the sake of a word', () => {
    assert.equal(deriveTitle(`${'a'.repeat(40)} ${'b'.repeat(80)}`), `${'a'.repeat(40)} ${'b'.repeat(38)}…`)
    assert.equal(deriveTitle(`${'a'.repeat(41)} ${'b'.repeat(80)}`), `${'a'.repeat(41)}…`)
  })
  it('never cuts through an emoji', () => assert.equal(deriveTitle('😀'.repeat(100)), `${'😀'.repeat(79)}…`))
})

describe('searchRegions', () => {
  const region = (name: string, aliases: string[] = [], district = 'Serpong'): Region => ({ code: name, name, district, aliases })
  const regions = [region('Serpong'), region('Rawabuntu', ['Rawa Buntu']), region('Rawa Mekar Jaya'), region('Keranggan', ['Kranggan'], 'Setu')]
  const found = (words: string): string[] => searchRegions(regions, words).map((hit) => hit.name)

  it('ignores spaces and case', () => {
    assert.deepEqual(found('rawa buntu'), ['Rawabuntu'])
    assert.deepEqual(found('RAWAMEKAR'), ['Rawa Mekar Jaya'])
  })
  it('puts names that begin with the words before those that hold them, and both before a kecamatan', () => {
    const towns = [region('Ciputat', [], 'Buaran'), region('Jaya Buaran'), region('Buaran'), region('Timur', ['Buaran Timur']), region('Setu', ['Setu Buaran'])]
    assert.deepEqual(searchRegions(towns, 'buaran').map((hit) => hit.name), ['Buaran', 'Timur', 'Jaya Buaran', 'Setu', 'Ciputat'])
  })
  it('finds a kecamatan by its beginning only', () => assert.deepEqual(found('pong'), ['Serpong']))
  it('knows daily spellings', () => assert.deepEqual(found('kranggan'), ['Keranggan']))
  it('finds by kecamatan after names', () => assert.deepEqual(found('serpong'), ['Serpong', 'Rawabuntu', 'Rawa Mekar Jaya']))
  it('finds all for no words and none for nonsense', () => {
    assert.equal(found('').length, 4)
    assert.deepEqual(found('zzz'), [])
  })
})

describe('checkSiteRules', () => {
  const paths = (change: Partial<ReportSubmission>, settings: Partial<Site> = {}): string[] =>
    checkSiteRules({ ...submission, ...change }, { ...site, fields: { name: 'optional', address: 'optional', contact: 'optional', photo: 'optional' }, ...settings }, '2026-11-24').map((issue) => `${issue.path} ${issue.code}`)

  it('accepts what the site asks for', () => assert.deepEqual(paths({}), []))
  it('names each required field that is missing', () => {
    const { reporter: _, ...nameless } = { ...submission, photos: 0 }
    const issues = checkSiteRules(nameless, { ...site, fields: { ...presets.lengkap, photo: 'required' } }, '2026-11-24')
    assert.deepEqual(issues, ['/reporter/name', '/reporter/address', '/reporter/phone', '/photos'].map((path) => ({ path, code: 'required' })))
  })
  it('takes an e-mail for a contact', () => assert.deepEqual(paths({ reporter: { name: 'A', address: 'B', email: 'a@b.id' } }, { fields: presets.lengkap }), []))
  it('refuses what the site does not ask', () => assert.deepEqual(paths({ reporter: { address: 'B' } }, { fields: presets.ringkas }), ['/reporter/address not-offered']))
  it('refuses a classification the site does not take', () => assert.deepEqual(paths({}, { classifications: ['complaint'] }), ['/classification not-offered']))
  it('holds the site’s own limits', () => assert.deepEqual(paths({ text: 'a'.repeat(201), photos: 3 }, { limits: { textMaxLength: 200, attachments: 2, attachmentMaxBytes: 1 } }), ['/text too-long', '/photos too-long']))
  it('takes what is exactly at a limit', () => assert.deepEqual(paths({ text: 'a'.repeat(200), photos: 2 }, { limits: { textMaxLength: 200, attachments: 2, attachmentMaxBytes: 1 } }), []))
  it('takes a tile of the site, or none, and refuses another one', () => {
    const categories = [{ id: 'lampu', label: 'Lampu jalan' }, { id: 'sampah', label: 'Sampah' }]
    assert.deepEqual(paths({ category: 'sampah' }, { categories }), [])
    assert.deepEqual(paths({ category: undefined }, { categories: [] }), [])
    assert.deepEqual(paths({ category: 'jalan' }, { categories }), ['/category not-offered'])
  })
  it('refuses a phone number, an e-mail or a photo where the site asks for none', () => {
    const fields = { name: 'hidden', address: 'hidden', contact: 'hidden', photo: 'hidden' } as const
    assert.deepEqual(paths({ reporter: { phone: '08123456789' }, photos: 0 }, { fields }), ['/reporter/phone not-offered'])
    assert.deepEqual(paths({ reporter: { email: 'a@b.id' }, photos: 0 }, { fields }), ['/reporter/phone not-offered'])
    assert.deepEqual(paths({ reporter: undefined, photos: 1 }, { fields }), ['/photos not-offered'])
  })
  it('takes a report that says no day', () => {
    const { occurredOn: _, ...undated } = submission
    assert.deepEqual(checkSiteRules(undated, { ...site, fields: { name: 'optional', address: 'optional', contact: 'optional', photo: 'optional' } }, '0000-01-01'), [])
  })
  it('refuses tomorrow and takes today', () => {
    assert.deepEqual(paths({ occurredOn: '2026-11-25' }), ['/occurredOn in-the-future'])
    assert.deepEqual(paths({ occurredOn: '2026-11-24' }), [])
  })
})

describe('dates', () => {
  const isDate = (text: string): boolean => LocalDate.safeParse(text).success
  const isInstant = (text: string): boolean => Instant.safeParse(text).success

  it('are real days of the calendar', () => {
    // Every day-like text of 32 × 13 × five kinds of years, against the platform's own calendar.
    for (const year of ['1900', '2000', '2024', '2026', '2100'])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const parsed = new Date(`${text}T00:00:00Z`)
          assert.equal(isDate(text), !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text), text)
        }
  })

  it('are nothing else', () => {
    for (const text of ['', '2026-1-1', '2026-01-01 ', '2026-01-01T00:00:00Z', '26-01-01']) assert.equal(isDate(text), false, text)
  })

  it('of a moment carry seconds and an offset', () => {
    for (const text of ['2026-11-24T18:20:00Z', '2026-11-24T18:20:00.123+07:00', '2024-02-29T23:59:59-03:30']) assert.equal(isInstant(text), true, text)
    for (const text of ['2026-11-24T18:20:00', '2026-11-24T18:20Z', '2026-11-24T24:00:00Z', '2026-02-29T00:00:00Z', '2026-11-24 18:20:00Z', '2026-11-24T18:20:00+7']) assert.equal(isInstant(text), false, text)
  })
})
