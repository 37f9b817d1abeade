/** Checks what becomes of a submission: a report with its promise, or issues beside the fields. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presets, type ReportSubmission } from '@lapor/sdk/contract'
import { type Filed, type Filing, fileReport } from './file-report.ts'
import { isRefusal } from './refusal.ts'
import type { SiteRecord } from './site-record.ts'

const site: SiteRecord = {
  key: 'kel', name: 'Kelurahan', agency: { slug: 'kel', acronym: 'Kel', name: 'Kelurahan', kind: 'kelurahan' },
  settings: {
    operator: 'Diskominfo', fields: presets.ringkas, classifications: ['complaint', 'aspiration'], categories: [{ id: 'lampu-jalan', label: 'Lampu jalan' }], regionCode: null, waysOut: [], privacyNotice: { version: '1', text: '' },
    limits: { textMaxLength: 200, attachments: 2, attachmentMaxBytes: 1 }, silence: null, retention: { identityDays: null, publicDays: null }, escalation: [], evidencePhotos: 5, challenge: false, reopenLimit: 2, locales: ['id'], timeZone: 'Asia/Jakarta', origins: [],
    deadlines: {
      complaint: [
        { kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: 'Janji' },
        { kind: 'resolution', amount: 14, unit: 'working-day', legalBasis: 'Aturan' },
      ],
    },
  },
}

const submission: ReportSubmission = {
  classification: 'complaint', text: 'Lampu jalan mati. Sudah dua malam.', place: { regionCode: '36.74.07.1004', rw: '02' }, anonymous: false, confidential: false,
  trackingSecret: '23456789BCDFGHJKLMNPQRST', photos: 1, noticeVersion: '1', createdAtDevice: '2026-11-24T17:30:00+07:00',
}

/** 25 November, 00:30 in Jakarta; still the 24th in UTC. */
const now = '2026-11-24T17:30:00.000Z'

const file = (change: Partial<ReportSubmission> = {}, rest: Partial<Filing> = {}) =>
  fileReport({ submission: { ...submission, ...change }, site, regionName: 'Kademangan', now, holidays: {}, ids: { report: 'r', entry: 'e', trackingId: '7K3M-Q9XT-4BW9' }, ...rest })

const filed = (...how: Parameters<typeof file>): Filed => {
  const outcome = file(...how)
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

describe('a submission that fits', () => {
  it('becomes a report with title, promise and a first entry', () => {
    const { report, entry } = filed()
    assert.equal(report.title, 'Lampu jalan mati')
    assert.equal(report.status, 'filed')
    assert.deepEqual(report.promise.map(({ kind, dueAt }) => [kind, dueAt]), [['communication', '2026-12-02T16:59:59.999Z'], ['resolution', '2026-12-15T16:59:59.999Z']])
    assert.equal(report.dueAt, '2026-12-02T16:59:59.999Z')
    assert.deepEqual([entry.seq, entry.type, entry.by, entry.text], [1, 'filed', 'reporter', null])
  })

  it('keeps both clocks', () => {
    const { report } = filed()
    assert.deepEqual([report.createdAtDevice, report.receivedAt], ['2026-11-24T17:30:00+07:00', now])
  })

  it('keeps no reporter where nothing was given', () => {
    assert.equal(filed().reporter, null)
    assert.equal(filed({ reporter: {} }).reporter, null)
  })

  it('keeps identity apart from the report', () => {
    const { report, reporter } = filed({ reporter: { name: 'Ibu Contoh' } })
    assert.deepEqual(reporter, { name: 'Ibu Contoh', address: null, phone: null, email: null })
    assert.ok(!JSON.stringify(report).includes('Ibu Contoh'))
  })

  it('keeps the tile that was chosen, or none', () => assert.deepEqual([filed({ category: 'lampu-jalan' }).report.category, filed().report.category], ['lampu-jalan', null]))

  it('may be about today at the agency, although it is yesterday in UTC', () => {
    assert.equal(filed({ occurredOn: '2026-11-25' }).report.occurredOn, '2026-11-25')
  })

  it('is about today where a phone whose clock is ahead says tomorrow', () => {
    assert.equal(filed({ occurredOn: '2026-11-26' }).report.occurredOn, '2026-11-25')
  })
})

describe('a submission that does not fit', () => {
  const issues = (...how: Parameters<typeof file>) => {
    const outcome = file(...how)
    assert.ok(isRefusal(outcome))
    assert.equal(outcome.refused, 'validation-failed')
    return outcome.issues
  }

  it('is told each field that is wrong at once', () => {
    assert.deepEqual(issues({ occurredOn: '2026-11-27', classification: 'information-request', reporter: { address: 'Jalan' } }), [
      { path: '/reporter/address', code: 'not-offered' },
      { path: '/classification', code: 'not-offered' },
      { path: '/occurredOn', code: 'in-the-future' },
    ])
  })

  it('cannot be about a region that the relay does not know', () => assert.deepEqual(issues({}, { regionName: undefined }), [{ path: '/place/regionCode', code: 'not-offered' }]))
  it('cannot have a tile that the site does not show', () => assert.deepEqual(issues({ category: 'lain' }), [{ path: '/category', code: 'not-offered' }]))
  it('cannot be longer than the site allows', () => assert.deepEqual(issues({ text: 'a'.repeat(201) }), [{ path: '/text', code: 'too-long' }]))
})
