/** Checks what the clock does by itself and when: never without a warning, never twice, and not to a report that is in work. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { KnownStatus } from '@lapor/sdk/contract'
import type { HolidayCalendar } from './deadline.ts'
import { inTime } from './in-time.ts'
import { type Act, closingDay, nextAct, type PastStep } from './next-act.ts'
import { nothingDue } from './open-deadline.ts'
import type { EntryType, ReportRecord } from './report-record.ts'
import type { Retention, Silence } from './site-record.ts'

const timeZone = 'Asia/Jakarta'
const holidays: HolidayCalendar = { 2026: ['2026-12-08'], 2027: [] }
const silence: Silence = { warnAfter: 7, closeAfter: 10, legalBasis: null }
const at = (local: string): string => new Date(Date.parse(`${local.replace(' ', 'T')}:00+07:00`)).toISOString()

type Told = readonly [type: EntryType, status: KnownStatus, local: string, text?: string, reason?: string]

const step = ([type, status, local, text, reason]: Told): PastStep => ({ type, status, at: at(local), text: text ?? null, reason: reason ?? null })

const kept: Retention = { identityDays: null, publicDays: null }

const rulesWith = (change: { readonly silence?: Silence | null; readonly retention?: Retention; readonly escalateAfter?: number }) => ({ timeZone, silence, retention: kept, deadlines: {}, ...change })

const reportAfter = (told: readonly Told[], promise: ReportRecord['promise'], change: Partial<ReportRecord>): ReportRecord => ({ promise, renewals: [], formal: null, status: step(told.at(-1)!).status, classification: 'complaint', identityExpired: false, matterExpired: false, ...change }) as ReportRecord

const next = (told: readonly Told[], { rules = {}, promise = [], change = {} }: { readonly rules?: Parameters<typeof rulesWith>[0]; readonly promise?: ReportRecord['promise']; readonly change?: Partial<ReportRecord> } = {}): Act | undefined => {
  const steps = told.map(step)
  return nextAct(inTime(reportAfter(told, promise, change), steps, rulesWith(rules), holidays), steps, rulesWith(rules), holidays)
}
const told = (act: Act | undefined) => act && [act.kind, act.at]

const filed: Told = ['filed', 'filed', '2026-11-20 09:00']
const verified: Told = ['verified', 'verified', '2026-11-20 13:00']
/** Monday 30 November 2026. */
const responded: Told = ['responded', 'answered', '2026-11-30 10:00']

describe('silence', () => {
  it('brings a warning at the beginning of the day that the site names, in working days after the answer', () => {
    // Seven working days after Monday 30 November, without Tuesday 8 December: Thursday 10.
    assert.deepEqual(told(next([filed, verified, responded])), ['warn', at('2026-12-10 00:00')])
  })

  it('counts from a question and from a return as from an answer', () => {
    assert.deepEqual(told(next([filed, verified, ['asked', 'waiting', '2026-11-30 10:00']])), ['warn', at('2026-12-10 00:00')])
    assert.deepEqual(told(next([filed, ['returned', 'returned', '2026-11-30 10:00']])), ['warn', at('2026-12-10 00:00')])
  })

  it('counts anew from each word of the agency', () => {
    assert.deepEqual(told(next([filed, verified, ['responded', 'answered', '2026-11-23 10:00'], responded])), ['warn', at('2026-12-10 00:00')])
  })

  it('counts anew from a rating: the reporter has said something', () => {
    assert.deepEqual(told(next([filed, verified, ['responded', 'answered', '2026-11-23 10:00'], ['rated', 'answered', '2026-11-30 10:00']])), ['warn', at('2026-12-10 00:00')])
  })

  it('does not end a report that is the agency’s turn', () => {
    for (const last of [['followed-up', 'in-progress', '2026-11-30 10:00'], ['replied', 'in-progress', '2026-12-01 10:00'], ['reopened', 'in-progress', '2026-12-01 10:00'], ['transferred', 'verified', '2026-12-01 10:00']] as Told[]) {
      assert.equal(next([filed, verified, responded, last]), undefined, last[0])
    }
    assert.equal(next([filed]), undefined)
    assert.equal(next([filed, verified]), undefined)
  })

  it('ends nothing where the site has no such rule', () => assert.equal(next([filed, verified, responded], { rules: { silence: null } }), undefined))

  it('after the warning closes what was answered or asked, and archives what was never completed, when the named day is over', () => {
    const warned = (status: KnownStatus): Told => ['warned', status, '2026-12-10 00:00', '2026-12-15']
    assert.deepEqual(told(next([filed, verified, responded, warned('answered')])), ['close-by-silence', at('2026-12-16 00:00')])
    assert.deepEqual(told(next([filed, verified, ['asked', 'waiting', '2026-11-30 10:00'], warned('waiting')])), ['close-by-silence', at('2026-12-16 00:00')])
    assert.deepEqual(told(next([filed, ['returned', 'returned', '2026-11-30 10:00'], warned('returned')])), ['archive-by-silence', at('2026-12-16 00:00')])
  })

  it('forgets a warning once somebody has spoken, and warns again', () => {
    const warned: Told = ['warned', 'answered', '2026-12-10 00:00', '2026-12-15']
    assert.equal(next([filed, verified, responded, warned, ['reopened', 'in-progress', '2026-12-11 10:00']]), undefined)
    const again = next([filed, verified, responded, warned, ['replied', 'in-progress', '2026-12-11 10:00'], ['responded', 'answered', '2026-12-14 10:00']])
    assert.deepEqual(told(again), ['warn', at('2026-12-23 00:00')])
  })

  it('is not broken by a step that is no word, such as handing the work to a colleague', () => {
    const warned: Told = ['warned', 'answered', '2026-12-10 00:00', '2026-12-15']
    assert.deepEqual(told(next([filed, verified, responded, warned, ['assigned', 'answered', '2026-12-11 10:00']])), ['close-by-silence', at('2026-12-16 00:00')])
  })

  describe('names a day', () => {
    const since = at('2026-11-30 10:00')

    it('that is the last one of the rule where the warning comes in time', () => {
      assert.equal(closingDay(silence, since, at('2026-12-10 00:00'), timeZone, holidays), '2026-12-15')
      assert.equal(closingDay(silence, since, at('2026-12-10 23:59'), timeZone, holidays), '2026-12-15')
    })

    it('that is still the last one of the rule where the warning came early, say by a holiday that was decreed after it', () => {
      assert.equal(closingDay(silence, since, at('2026-12-09 08:00'), timeZone, holidays), '2026-12-15')
    })

    it('that leaves the whole span between warning and closing where the relay was switched off for a month', () => {
      // Three working days after Friday 15 January 2027: Wednesday 20.
      assert.equal(closingDay(silence, since, at('2027-01-15 08:00'), timeZone, holidays), '2027-01-20')
    })
  })
})

describe('a missed deadline', () => {
  const promise: ReportRecord['promise'] = [
    { kind: 'communication', amount: 7, unit: 'calendar-day', dueAt: '2026-11-27T16:59:59.999Z', legalBasis: null, holidaysKnown: true },
    { kind: 'resolution', amount: 14, unit: 'working-day', dueAt: '2026-12-10T16:59:59.999Z', legalBasis: null, holidaysKnown: true },
  ]
  const missed = (type: 'alerted' | 'escalated') => (kind: string, day: string, status: KnownStatus = 'verified'): Told => [type, status, '2026-12-20 00:00', day, `${kind}-missed`]
  const [alerted, escalated] = [missed('alerted'), missed('escalated')]

  it('alerts officers in the first moment after it, with its day and which one it is', () => {
    assert.deepEqual(next([filed, verified], { promise }), { kind: 'alert', at: '2026-11-27T17:00:00.000Z', reason: 'communication-missed', text: '2026-11-27' })
  })

  it('is escalated when three working days more have gone by in vain', () => {
    // After Friday 27 November: Wednesday 2 December is the third.
    const life = [filed, verified, alerted('communication', '2026-11-27')]
    assert.deepEqual(next(life, { promise }), { kind: 'escalate', at: at('2026-12-03 00:00'), reason: 'communication-missed', text: '2026-11-27' })
  })

  it('is escalated after the span that the site sets, counted by the calendar of holidays', () => {
    const life = [filed, verified, alerted('communication', '2026-11-27')]
    const after = (escalateAfter: number) => told(next(life, { promise, rules: { escalateAfter } }))
    // Tuesday 8 December is a holiday.
    assert.deepEqual([after(1), after(7)], [['escalate', at('2026-12-01 00:00')], ['escalate', at('2026-12-10 00:00')]])
  })

  it('alerts officers first also where the site escalates at once', () => {
    const rules = { escalateAfter: 0 }
    assert.deepEqual(told(next([filed, verified], { promise, rules })), ['alert', '2026-11-27T17:00:00.000Z'])
    assert.deepEqual(told(next([filed, verified, alerted('communication', '2026-11-27')], { promise, rules })), ['escalate', '2026-11-27T17:00:00.000Z'])
  })

  it('is not escalated where the word came within the span', () => {
    const life: Told[] = [filed, verified, alerted('communication', '2026-11-27'), ['followed-up', 'in-progress', '2026-11-30 10:00']]
    assert.deepEqual(told(next(life, { promise })), ['alert', '2026-12-10T17:00:00.000Z'])
  })

  it('is escalated once, and then the next one is alerted of; one that an earlier version escalated is not alerted of', () => {
    assert.deepEqual(told(next([filed, verified, escalated('communication', '2026-11-27')], { promise })), ['alert', '2026-12-10T17:00:00.000Z'])
    const both = [alerted('communication', '2026-11-27'), escalated('communication', '2026-11-27'), alerted('resolution', '2026-12-10')]
    assert.deepEqual(told(next([filed, verified, ...both], { promise })), ['escalate', at('2026-12-16 00:00')])
    assert.equal(next([filed, verified, ...both, escalated('resolution', '2026-12-10')], { promise }), undefined)
  })

  it('alerts nobody while it rests, nor when it was met or the report has ended', () => {
    const rules = { silence: null }
    assert.equal(next([filed, verified, ['asked', 'waiting', '2026-11-25 10:00']], { promise, rules }), undefined)
    assert.equal(next([filed, verified, ['closed', 'closed', '2026-12-25 10:00']], { promise, rules }), undefined)
    assert.equal(next([filed, ['withdrawn', 'withdrawn', '2026-12-25 10:00']], { promise, rules }), undefined)
    assert.deepEqual(told(next([filed, verified, ['followed-up', 'in-progress', '2026-11-25 10:00']], { promise, rules })), ['alert', '2026-12-10T17:00:00.000Z'])
  })

  it('alerts officers although the agency has asked since, where it was missed before', () => {
    const life: Told[] = [filed, verified, ['followed-up', 'in-progress', '2026-11-25 10:00'], ['asked', 'waiting', '2026-12-15 10:00']]
    assert.deepEqual(told(next(life, { promise })), ['alert', '2026-12-10T17:00:00.000Z'])
  })

  it('comes before a warning that is due later', () => {
    assert.equal(next([filed, verified, responded], { promise })?.kind, 'warn')
    assert.equal(next([filed, verified, responded, ['warned', 'answered', '2026-12-10 00:00', '2026-12-15']], { promise })?.kind, 'alert')
  })
})

describe('keeping', () => {
  const retention: Retention = { identityDays: 30, publicDays: 90 }
  const closed: Told = ['closed', 'closed', '2026-12-01 10:00']

  it('ends so many days after the end of the report, the identity’s and the public’s each on its own', () => {
    assert.deepEqual(told(next([filed, verified, closed], { rules: { retention } })), ['erase-identity', at('2027-01-01 00:00')])
    assert.deepEqual(told(next([filed, verified, closed], { rules: { retention }, change: { identityExpired: true } })), ['end-publicity', at('2027-03-02 00:00')])
    assert.equal(next([filed, verified, closed], { rules: { retention }, change: { identityExpired: true, matterExpired: true } }), undefined)
  })

  it('counts from the end, not from a rating after it', () => {
    assert.deepEqual(told(next([filed, verified, closed, ['rated', 'closed', '2026-12-20 10:00']], { rules: { retention } })), ['erase-identity', at('2027-01-01 00:00')])
  })

  it('never ends for a report that is open, nor where the site keeps', () => {
    assert.equal(next([filed, verified, closed, ['reopened', 'in-progress', '2026-12-02 10:00']], { rules: { retention, silence: null } }), undefined)
    assert.equal(next([filed, verified, closed]), undefined)
  })
})

it('a report for which nothing will have to be done is never due', () => {
  const life = [filed, verified]
  assert.equal(inTime(reportAfter(life, [], {}), life.map(step), rulesWith({}), holidays).actsAt, nothingDue)
})
