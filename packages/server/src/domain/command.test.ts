/** Checks every command against every status, the evidence that is owed and the photos that may be named. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Agency, type Command, type Deadline, type KnownStatus, roles, statuses, transitions } from '@lapor/sdk/contract'
import { type Applied, applyCommand, type Order, type Situation } from './command.ts'
import type { OfficerRecord } from './officer.ts'
import { nothingDue } from './open-deadline.ts'
import { isRefusal } from './refusal.ts'
import type { EntryType, FormalRecord, ReportRecord } from './report-record.ts'

const deadline = (kind: Deadline['kind'], dueAt: string): Deadline => ({ kind, amount: 1, unit: 'calendar-day', dueAt, legalBasis: null, holidaysKnown: true })
const wordDue = '2026-12-01T16:59:59.999Z'
const solutionDue = '2026-12-14T16:59:59.999Z'
const dayAfterSolutionDue = '2026-12-15T16:59:59.999Z'
const deadlines = { complaint: [{ kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: null }, { kind: 'resolution', amount: 20, unit: 'calendar-day', legalBasis: null }] } as const

const report = (status: KnownStatus): ReportRecord => ({
  id: 'r', trackingId: '7K3M-Q9XT-4BW9', siteKey: 's', agency: { slug: 'a', acronym: 'A', name: 'A', kind: 'opd' }, classification: 'complaint', title: 't', text: 't',
  place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rw: null, rt: null, landmark: null, point: null }, occurredOn: null, category: null, anonymous: false, confidential: false, photos: 0, noticeVersion: '1',
  status, version: 4, promise: [deadline('communication', wordDue), deadline('resolution', solutionDue)], dueAt: wordDue, renewals: [], clock: { since: null, deadlines: [] }, actsAt: '9999-12-31T23:59:59.999Z', identityExpired: false, matterExpired: false, masks: [], flags: [], aboutStaff: false, onBehalf: false, guardedFrom: null, formal: null, createdAtDevice: '2026-11-24T04:00:00Z', receivedAt: '2026-11-24T04:00:00.000Z', upstream: null, supports: 0, reopened: 0, rating: null, assignee: null,
})

const formalRecord: FormalRecord = { purpose: 'Penelitian', delivery: 'email', extension: { amount: 7, unit: 'calendar-day', legalBasis: null } }

const situation = (status: KnownStatus, types: readonly EntryType[] = ['filed']): Situation => ({
  report: report(status),
  attachments: [{ id: 'evidence', by: 'officer' }, { id: 'photo', by: 'reporter' }],
  entries: types.map((type, index) => ({ type, seq: index + 1, status: index === types.length - 1 ? status : 'filed', at: '2026-11-24T04:00:00.000Z', reason: null, text: null })),
  rules: { limits: { textMaxLength: 100, attachments: 5, attachmentMaxBytes: 1 }, reopenLimit: 2, timeZone: 'Asia/Jakarta', deadlines, silence: null, retention: { identityDays: null, publicDays: null } },
  holidays: {},
})

const officer = { role: 'officer', officerId: 'o', agency: 'A' } as const
const reporter = { role: 'reporter' } as const
const givers = { officer, reporter, system: { role: 'system' } } as const
const colleague: OfficerRecord = { id: 'p', name: 'Petugas Kedua', agencySlug: 'a', role: 'officer' }
const otherAgency: Agency = { slug: 'b', acronym: 'B', name: 'B', kind: 'opd' }
const everyCommand = Object.keys(transitions) as Command[]
const order = (command: Command): Order => ({ command, text: 'Kata', reason: 'answered', assignee: colleague, nextAgency: otherAgency, score: 3, by: givers[transitions[command].by] })

const apply = (where: Situation, what: Order) => applyCommand(where, what, '2026-11-25T01:00:00.000Z', 'e')

const applied = (where: Situation, what: Order): Applied => {
  const outcome = apply(where, what)
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

/** A report that takes the command where its status does: extending is for formal requests alone, while their limit runs. */
const taker = (status: KnownStatus, command: Command): Situation => {
  const where = situation(status)
  const limit = { kind: 'resolution', dueAt: solutionDue, holidaysKnown: true, metAt: null, liftedAt: null } as const
  return command === 'extend' ? { ...where, report: { ...where.report, formal: formalRecord, clock: { since: null, deadlines: [limit] } } } : where
}

describe('every command in every status', () => {
  for (const command of everyCommand) {
    for (const status of statuses) {
      const next = transitions[command].moves[status]
      it(`"${command}" of a report that is "${status}" ${next === undefined ? 'is refused' : `makes it "${next}"`}`, () => {
        const outcome = apply(taker(status, command), order(command))
        const seen = isRefusal(outcome) ? { refused: outcome.refused } : { status: outcome.report.status, version: outcome.report.version, entry: [outcome.entry.type, outcome.entry.status] }
        assert.deepEqual(seen, next === undefined ? { refused: 'transition-not-allowed' } : { status: next, version: 5, entry: [transitions[command].entry, next] })
      })
    }
  }

  it('is refused to whoever may not give it', () => {
    for (const command of everyCommand) {
      for (const role of roles.filter((one) => one !== transitions[command].by)) {
        for (const status of statuses) assert.equal((apply(situation(status), { ...order(command), by: givers[role] }) as { refused?: string }).refused, 'transition-not-allowed', `${command} ${status} ${role}`)
      }
    }
  })
})

describe('the entry', () => {
  it('follows the last one and says who, when and why', () => {
    const { entry } = applied(situation('verified', ['filed', 'verified']), { ...order('close'), attachments: ['evidence'] })
    assert.deepEqual(entry, { id: 'e', seq: 3, type: 'closed', status: 'closed', at: '2026-11-25T01:00:00.000Z', by: 'officer', agency: 'A', officerId: 'o', text: 'Kata', reason: 'answered', attachmentIds: ['evidence'] })
  })

  it('of the reporter names nobody', () => {
    const { entry } = applied(situation('waiting'), { command: 'reply', text: 'Pagi hari', by: { role: 'reporter' } })
    assert.deepEqual([entry.by, entry.agency, entry.officerId], ['reporter', null, null])
  })
})

describe('assigning', () => {
  it('puts an officer of the agency in charge', () => {
    assert.deepEqual(applied(situation('verified'), order('assign')).report.assignee, { id: 'p', name: 'Petugas Kedua' })
  })

  it('takes nobody who is unknown or of another agency', () => {
    for (const assignee of [undefined, { ...colleague, agencySlug: 'b' }, { ...colleague, agencySlug: 'b', role: 'admin' as const }]) {
      assert.deepEqual(apply(situation('verified'), { ...order('assign'), assignee }), { refused: 'validation-failed', issues: [{ path: '/officer', code: 'not-offered' }] })
    }
  })
})

describe('extending', () => {
  it('moves the limit of a formal request, once, and gives its reporter the reason', () => {
    const where = taker('verified', 'extend')
    const { report: after, entry } = applied(where, order('extend'))
    assert.deepEqual([entry.type, entry.text], ['extended', 'Kata'])
    assert.equal(after.clock.deadlines.find(({ kind }) => kind === 'resolution')?.dueAt, '2026-12-21T16:59:59.999Z')
    assert.equal((apply({ ...where, entries: [...where.entries, entry], report: after }, order('extend')) as { refused?: string }).refused, 'transition-not-allowed')
  })

  it('is refused of a question that is no formal request', () => {
    assert.match(JSON.stringify(apply(situation('verified'), order('extend'))), /Only a formal request/)
  })
})

describe('a transfer', () => {
  it('gives the report to the other agency, of which nobody is in charge yet', () => {
    const where = situation('in-progress')
    const { report: after, entry } = applied({ ...where, report: { ...where.report, assignee: { id: 'p', name: 'Petugas Kedua' } } }, order('transfer'))
    assert.deepEqual([after.agency, after.assignee, after.trackingId], [otherAgency, null, where.report.trackingId])
    assert.deepEqual([entry.agency, entry.text], ['A', 'Kata'], 'the agency that acted is the one that hands it on')
  })

  it('goes to an agency that exists and is another one', () => {
    for (const nextAgency of [undefined, { ...otherAgency, slug: 'a' }]) {
      assert.deepEqual(apply(situation('verified'), { ...order('transfer'), nextAgency }), { refused: 'validation-failed', issues: [{ path: '/agency', code: 'not-offered' }] })
    }
  })
})

describe('a correction', () => {
  const place = { regionCode: '36.74.07.1003', regionName: 'Keranggan', rw: '01', rt: null, landmark: null, point: null }
  const better: Order = { command: 'correct', text: 'Jalan Mawar berlubang. Dekat SD.', correction: { place, occurredOn: '2026-11-25' }, by: reporter }

  it('puts text, title, place and date in the place of what was there', () => {
    const { report: after, entry } = applied(situation('returned'), better)
    assert.deepEqual([after.text, after.title, after.place, after.occurredOn, after.status], [better.text, 'Jalan Mawar berlubang', place, '2026-11-25', 'filed'])
    assert.equal(entry.text, null)
  })

  it('takes the tomorrow of a phone whose clock is ahead as today', () => {
    assert.equal(applied(situation('returned'), { ...better, correction: { occurredOn: '2026-11-26' } }).report.occurredOn, '2026-11-25')
  })

  it('leaves what it does not name', () => {
    const where = situation('filed')
    const { report: after } = applied({ ...where, report: { ...where.report, occurredOn: '2026-11-20' } }, { ...better, correction: {} })
    assert.deepEqual([after.text, after.place, after.occurredOn], [better.text, where.report.place, '2026-11-20'])
  })

  it('keeps to the rules of the site, and is told each field at once', () => {
    const wrong: Order = { ...better, text: 'a'.repeat(101), correction: { place: { ...place, regionName: undefined }, occurredOn: '2026-11-27' } }
    assert.deepEqual(apply(situation('returned'), wrong), {
      refused: 'validation-failed',
      issues: [{ path: '/text', code: 'too-long' }, { path: '/occurredOn', code: 'in-the-future' }, { path: '/place/regionCode', code: 'not-offered' }],
    })
  })
})

describe('what a reporter says of the end', () => {
  it('closes the report as the own doing where it is "selesai"', () => {
    const { entry } = applied(situation('answered'), { ...order('confirm'), reason: undefined })
    assert.deepEqual([entry.type, entry.reason, entry.by, entry.status], ['closed', 'by-reporter', 'reporter', 'closed'])
  })

  it('is counted where it is "belum selesai", as often as the site allows', () => {
    const where = situation('closed')
    const after = (reopened: number) => apply({ ...where, report: { ...where.report, reopened } }, order('reopen'))
    assert.deepEqual([0, 1].map((times) => (after(times) as Applied).report.reopened), [1, 2])
    assert.deepEqual(after(2), { refused: 'reopen-limit-reached' })
  })

  it('is the last rating that was given', () => {
    const where = situation('closed')
    assert.equal(applied({ ...where, report: { ...where.report, rating: 1 } }, { ...order('rate'), score: 5 }).report.rating, 5)
  })
})

it('silence closes a report by nobody, with its own reason', () => {
  const { entry } = applied(situation('waiting'), { command: 'close-by-silence', by: givers.system })
  assert.deepEqual([entry.type, entry.reason, entry.by, entry.agency, entry.officerId], ['closed', 'by-silence', 'system', null, null])
})

describe('evidence', () => {
  const resolved: Order = { command: 'close', reason: 'resolved', text: 'Sudah beres', by: officer }

  it('is owed for closing as resolved', () => {
    assert.deepEqual(apply(situation('verified'), resolved), { refused: 'validation-failed', issues: [{ path: '/attachments', code: 'evidence-owed' }] })
    assert.deepEqual(apply(situation('verified'), { ...resolved, attachments: [] }), { refused: 'validation-failed', issues: [{ path: '/attachments', code: 'evidence-owed' }] })
  })

  it('is not owed for the other ways to end', () => {
    for (const reason of ['answered', 'unresolved']) assert.equal(applied(situation('verified'), { ...resolved, reason }).report.status, 'closed')
  })

  it('cannot be the photo of the reporter', () => {
    assert.deepEqual(apply(situation('verified'), { ...resolved, attachments: ['photo'] }), { refused: 'attachment-not-found' })
  })

  it('must lie at this report', () => {
    assert.deepEqual(apply(situation('verified'), { ...resolved, attachments: ['evidence', 'of-another-report'] }), { refused: 'attachment-not-found' })
  })

  it('named twice is shown once', () => {
    assert.deepEqual(applied(situation('verified'), { ...resolved, attachments: ['evidence', 'evidence'] }).entry.attachmentIds, ['evidence'])
  })

  it('of an officer is not for the reporter to name', () => {
    assert.deepEqual(apply(situation('waiting'), { command: 'reply', text: 'Ini fotonya', attachments: ['evidence'], by: { role: 'reporter' } }), { refused: 'attachment-not-found' })
  })
})

describe('what is due next', () => {
  const dueAfter = (command: Command, status: KnownStatus, types?: readonly EntryType[]): string => applied(situation(status, types), order(command)).report.dueAt

  it('stays the first word after verifying, because nothing was said yet', () => assert.equal(dueAfter('verify', 'filed'), wordDue))
  it('is the solution once a word was said', () => {
    assert.equal(dueAfter('follow-up', 'verified'), solutionDue)
    assert.equal(dueAfter('respond', 'verified'), solutionDue)
    assert.equal(dueAfter('reply', 'answered', ['filed', 'verified', 'responded']), solutionDue)
  })
  it('is nothing while the reporter is asked or mends the report', () => {
    assert.equal(dueAfter('ask', 'verified'), nothingDue)
    assert.equal(dueAfter('return', 'filed'), nothingDue)
  })
  it('is the solution again after the answer, later by the day for which the agency waited', () => assert.equal(dueAfter('reply', 'waiting', ['filed', 'verified', 'asked']), dayAfterSolutionDue))
  it('is still the first word after a reply to silence', () => assert.equal(dueAfter('reply', 'verified', ['filed', 'verified']), wordDue))
  it('is still the first word after a transfer: handing on is no answer', () => {
    assert.equal(dueAfter('transfer', 'verified', ['filed', 'verified']), wordDue)
    assert.equal(dueAfter('assign', 'verified', ['filed', 'verified']), wordDue)
  })
  it('adds a promise with each reopening and leaves those before it', () => {
    const once = applied(situation('answered', ['filed', 'verified', 'responded']), order('reopen')).report
    const twice = applied({ ...situation('closed', ['filed', 'verified', 'closed']), report: { ...once, status: 'closed' } }, order('reopen')).report
    assert.deepEqual(twice.renewals.map(({ at, promise }) => [at, promise.map(({ kind }) => kind)]), Array(2).fill(['2026-11-25T01:00:00.000Z', ['communication', 'resolution']]))
    assert.deepEqual(twice.promise, report('filed').promise)
  })
  it('is a word again where it is not done, counted from the reopening', () => assert.equal(dueAfter('reopen', 'closed', ['filed', 'verified', 'closed']), '2026-12-02T16:59:59.999Z'))
  it('is nothing once it has ended', () => {
    assert.equal(dueAfter('withdraw', 'verified'), nothingDue)
    assert.equal(dueAfter('confirm', 'answered'), nothingDue)
    assert.equal(dueAfter('close-by-silence', 'waiting'), nothingDue)
    assert.equal(dueAfter('close', 'verified'), nothingDue)
    assert.equal(dueAfter('archive', 'filed'), nothingDue)
  })
})

describe('a formal request that is reopened', () => {
  it('is promised the limit of the law again, by the rules that it was filed under', () => {
    const where = taker('answered', 'extend')
    const { report: after } = applied(where, order('reopen'))
    assert.deepEqual(after.renewals.at(-1)?.promise.map(({ kind, amount }) => [kind, amount]), [['communication', 1], ['resolution', 1]])
  })
})
