/** Checks every command against every status, the evidence that is owed and the photos that may be named. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Command, type Deadline, type KnownStatus, statuses, transitions } from '@lapor/sdk/contract'
import { type Applied, applyCommand, type Order, type Situation } from './command.ts'
import { nothingDue } from './open-deadline.ts'
import { isRefusal } from './refusal.ts'
import type { EntryType, ReportRecord } from './report-record.ts'

const deadline = (kind: Deadline['kind'], dueAt: string): Deadline => ({ kind, amount: 1, unit: 'calendar-day', dueAt, legalBasis: null, holidaysKnown: true })
const wordDue = '2026-12-01T16:59:59.999Z'
const solutionDue = '2026-12-14T16:59:59.999Z'

const report = (status: KnownStatus): ReportRecord => ({
  id: 'r', trackingId: '7K3M-Q9XT-4BW9', siteKey: 's', agency: { slug: 'a', acronym: 'A', name: 'A', kind: 'opd' }, classification: 'complaint', title: 't', text: 't',
  place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rw: null, rt: null, landmark: null }, occurredOn: null, anonymous: false, confidential: false, photos: 0, noticeVersion: '1',
  status, version: 4, promise: [deadline('communication', wordDue), deadline('resolution', solutionDue)], dueAt: wordDue, createdAtDevice: '2026-11-24T04:00:00Z', receivedAt: '2026-11-24T04:00:00.000Z', upstream: null,
})

const situation = (status: KnownStatus, types: readonly EntryType[] = ['filed']): Situation => ({
  report: report(status),
  attachments: [{ id: 'evidence', by: 'officer' }, { id: 'photo', by: 'reporter' }],
  entries: types.map((type, index) => ({ type, seq: index + 1 })),
})

const officer = { role: 'officer', officerId: 'o', agency: 'A' } as const
const everyCommand = Object.keys(transitions) as Command[]
const order = (command: Command): Order => ({ command, text: 'Kata', reason: 'answered', by: command === 'reply' ? { role: 'reporter' } : officer })

const apply = (where: Situation, what: Order) => applyCommand(where, what, '2026-11-25T01:00:00.000Z', 'e')

const applied = (where: Situation, what: Order): Applied => {
  const outcome = apply(where, what)
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

describe('every command in every status', () => {
  for (const command of everyCommand) {
    for (const status of statuses) {
      const next = transitions[command].moves[status]
      it(`"${command}" of a report that is "${status}" ${next === undefined ? 'is refused' : `makes it "${next}"`}`, () => {
        const outcome = apply(situation(status), order(command))
        if (next === undefined) {
          assert.equal(isRefusal(outcome) && outcome.refused, 'transition-not-allowed')
        } else {
          assert.ok(!isRefusal(outcome))
          assert.equal(outcome.report.status, next)
          assert.equal(outcome.report.version, 5)
          assert.equal(outcome.entry.type, transitions[command].entry)
          assert.equal(outcome.entry.status, next)
        }
      })
    }
  }

  it('is refused to whoever may not give it', () => {
    for (const command of everyCommand) {
      const wrong: Order = { ...order(command), by: command === 'reply' ? officer : { role: 'reporter' } }
      for (const status of statuses) assert.equal((apply(situation(status), wrong) as { refused?: string }).refused, 'transition-not-allowed', `${command} ${status}`)
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
  it('is the solution again after the answer', () => assert.equal(dueAfter('reply', 'waiting', ['filed', 'verified', 'asked']), solutionDue))
  it('is still the first word after a reply to silence', () => assert.equal(dueAfter('reply', 'verified', ['filed', 'verified']), wordDue))
  it('is nothing once it has ended', () => {
    assert.equal(dueAfter('close', 'verified'), nothingDue)
    assert.equal(dueAfter('archive', 'filed'), nothingDue)
  })
})
