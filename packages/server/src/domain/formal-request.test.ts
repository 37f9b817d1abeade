/** Checks what a formal request for information owes when it is filed, and when its limit may be extended. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presets, type ReportSubmission } from '@lapor/sdk/contract'
import { fieldsFor, formalIssues, formalRecordOf, refuseExtension } from './formal-request.ts'
import type { DeadlineRecord, FormalRecord } from './report-record.ts'
import type { FormalRequests } from './site-record.ts'

const rules: FormalRequests = {
  deadlines: [{ kind: 'resolution', amount: 10, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (7)' }],
  extension: { amount: 7, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (8)' },
}
const formal = { purpose: 'Penelitian', delivery: 'email' } as const
const asking = (change: Partial<ReportSubmission> = {}) => ({ classification: 'information-request', anonymous: false, formal, ...change }) as ReportSubmission

describe('a formal request', () => {
  it('is taken where the site takes any', () => {
    assert.deepEqual(formalIssues(asking(), { formalRequests: rules }), [])
    assert.deepEqual(formalIssues(asking(), {}), [{ path: '/formal', code: 'not-offered' }])
  })

  it('is an information request, by somebody who is named, and no report about staff', () => {
    assert.deepEqual(formalIssues(asking({ classification: 'complaint' }), { formalRequests: rules }), [{ path: '/formal', code: 'not-offered' }])
    assert.deepEqual(formalIssues(asking({ aboutStaff: true }), { formalRequests: rules }), [{ path: '/formal', code: 'not-offered' }])
    assert.deepEqual(formalIssues(asking({ anonymous: true }), { formalRequests: rules }), [{ path: '/anonymous', code: 'not-offered' }])
  })

  it('owes name, address and contact wherever it is filed; any other report what its site asks', () => {
    assert.deepEqual(fieldsFor(true, { fields: presets.ringkas }), { name: 'required', address: 'required', contact: 'required', photo: 'optional' })
    assert.deepEqual(fieldsFor(false, { fields: presets.ringkas }), presets.ringkas)
  })

  it('keeps the extension that the site had', () => {
    assert.deepEqual(formalRecordOf(asking(), { formalRequests: rules }), { ...formal, extension: rules.extension })
    assert.equal(formalRecordOf({}, { formalRequests: rules }), null)
  })

  it('is none that only says so elsewhere', () => assert.deepEqual(formalIssues({ classification: 'information-request', anonymous: true } as ReportSubmission, {}), []))
})

describe('its limit', () => {
  const now = '2026-12-01T03:00:00.000Z'
  const record: FormalRecord = { ...formal, extension: rules.extension }
  const limit = (change: Partial<DeadlineRecord> = {}): DeadlineRecord => ({ kind: 'resolution', dueAt: '2026-12-09T16:59:59.999Z', holidaysKnown: true, metAt: null, liftedAt: null, neverRests: true, ...change })
  const clock = (...deadlines: DeadlineRecord[]) => ({ since: null, deadlines })
  const detail = (of: FormalRecord | null, types: readonly ('verified' | 'extended')[], ...deadlines: DeadlineRecord[]) => refuseExtension({ formal: of, clock: clock(...deadlines) }, types.map((type) => ({ type })), now)?.detail

  it('may be extended while it runs', () => assert.equal(detail(record, ['verified'], limit()), undefined))

  it('is not extended of a question that is no formal request', () => assert.match(detail(null, ['verified'], limit()) ?? '', /Only a formal request/))

  it('is not extended twice', () => assert.match(detail(record, ['extended'], limit()) ?? '', /once/))

  it('is not extended where it is met or lifted', () => {
    assert.match(detail(record, [], limit({ metAt: now })) ?? '', /met already/)
    assert.match(detail(record, [], limit({ liftedAt: now })) ?? '', /met already/)
    assert.match(detail(record, []) ?? '', /met already/)
  })

  it('is not extended after its last day', () => assert.match(detail(record, [], limit({ dueAt: '2026-11-30T16:59:59.999Z' })) ?? '', /gone by/))

  it('is that of the newest promise', () => assert.equal(detail(record, [], limit({ metAt: now }), limit()), undefined))
})
