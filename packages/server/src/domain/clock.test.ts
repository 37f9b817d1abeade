/** Checks that a report's clock says what a person with a calendar and the timeline would say, pauses, reopenings and all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Deadline, KnownStatus } from '@lapor/sdk/contract'
import { clockOfReport, type Step, viewClock } from './clock.ts'
import { type DeadlineRule, deadlineOf, type HolidayCalendar } from './deadline.ts'
import type { EntryType, FormalRecord, Renewal } from './report-record.ts'

const jakarta = 'Asia/Jakarta'
const known: HolidayCalendar = { 2026: ['2026-12-08', '2026-12-25'], 2027: ['2027-01-01'] }
const rules: Record<string, DeadlineRule> = {
  word: { kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: null },
  work: { kind: 'resolution', amount: 14, unit: 'working-day', legalBasis: null },
  notice: { kind: 'resolution', amount: 10, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (7)' },
  days: { kind: 'resolution', amount: 10, unit: 'calendar-day', legalBasis: null },
}

/** "2026-11-24 09:00" in Jakarta, which is seven hours ahead. */
const at = (local: string): string => new Date(Date.parse(`${local.replace(' ', 'T')}:00+07:00`)).toISOString()
const endOf = (day: string): string => `${day}T16:59:59.999Z`

type Told = readonly [type: EntryType, status: KnownStatus, local: string]

const step = ([type, status, local]: Told): Step => ({ type, status, at: at(local) })

/** Filed on Tuesday 24 November 2026 in the morning. */
const filed: Told = ['filed', 'filed', '2026-11-24 09:00']
const verified: Told = ['verified', 'verified', '2026-11-24 13:00']

interface Life {
  readonly told: readonly Told[]
  readonly of?: readonly DeadlineRule[]
  readonly now?: string
  readonly holidays?: HolidayCalendar
  readonly timeZone?: string
  readonly renewals?: readonly Renewal[]
  readonly isFormal?: boolean
}

const formal: FormalRecord = { purpose: 'Penelitian', delivery: 'email', extension: { amount: 7, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (8)' } }

const read = ({ told, of = [rules['word']!, rules['work']!], now = '2026-11-24 14:00', holidays = known, timeZone = jakarta, renewals = [], isFormal = false }: Life) => {
  const steps = told.map(step)
  const status = steps.at(-1)!.status
  const promise: Deadline[] = of.map((rule) => deadlineOf(rule, steps[0]!.at, timeZone, holidays))
  return viewClock(clockOfReport({ promise, renewals, formal: isFormal ? formal : null }, steps, timeZone, holidays), status, at(now))
}
const resolution = (life: Life) => {
  const { dueAt, state } = read(life).deadlines.find(({ kind }) => kind === 'resolution')!
  return [dueAt, state]
}

describe('the resolution limit', () => {
  // Fourteen working days after Tuesday 24 November, without Tuesday 8 December: Tuesday 15 December.
  const promised = endOf('2026-12-15')

  it('is due as promised where nothing paused it', () => assert.deepEqual(resolution({ told: [filed, verified] }), [promised, 'open']))

  it('rests from a question on, and has not moved yet', () => {
    const life = { told: [filed, verified, ['asked', 'waiting', '2026-11-25 10:00']] as Told[], now: '2027-03-01 09:00' }
    assert.deepEqual(resolution(life), [promised, 'paused'])
    assert.deepEqual([read(life).state, read(life).since], ['paused', at('2026-11-25 10:00')])
  })

  it('moves by the working days of the pause', () => {
    // Wednesday to Friday: two working days.
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-11-25 10:00'], ['replied', 'in-progress', '2026-11-27 08:00']] }), [endOf('2026-12-17'), 'open'])
  })

  it('does not move by a pause within one day', () => {
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-11-25 07:00'], ['replied', 'in-progress', '2026-11-25 23:00']] }), [promised, 'open'])
  })

  it('moves by one day where the answer comes on Monday to a question of Friday', () => {
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-11-27 16:00'], ['replied', 'in-progress', '2026-11-30 08:00']] }), [endOf('2026-12-16'), 'open'])
  })

  it('does not count a holiday within the pause', () => {
    // Monday 7 to Wednesday 9 December, with the holiday between: one working day.
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-12-07 10:00'], ['replied', 'in-progress', '2026-12-09 10:00']] }), [endOf('2026-12-16'), 'open'])
  })

  it('jumps over the weekend and the holiday that it moves into', () => {
    // From Monday 14 to Friday 25 December, a holiday: eight working days. After Tuesday 15 they end on Monday 28.
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-12-14 10:00'], ['replied', 'in-progress', '2026-12-25 10:00']] }), [endOf('2026-12-28'), 'open'])
  })

  it('moves by each of several pauses', () => {
    const told: Told[] = [filed, ['returned', 'returned', '2026-11-25 10:00'], ['corrected', 'filed', '2026-11-26 10:00'], ['verified', 'verified', '2026-11-26 12:00'], ['asked', 'waiting', '2026-12-01 10:00'], ['replied', 'in-progress', '2026-12-03 10:00']]
    assert.deepEqual(resolution({ told }), [endOf('2026-12-18'), 'open'])
  })

  it('takes two questions in a row for one pause', () => {
    const told: Told[] = [filed, verified, ['asked', 'waiting', '2026-11-25 10:00'], ['asked', 'waiting', '2026-11-26 10:00'], ['replied', 'in-progress', '2026-11-27 10:00']]
    assert.deepEqual(resolution({ told }), [endOf('2026-12-17'), 'open'])
    assert.equal(read({ told: told.slice(0, 4) }).since, at('2026-11-25 10:00'))
  })

  it('ends its pause by the agency too, when it goes on without the answer', () => {
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-11-25 10:00'], ['followed-up', 'in-progress', '2026-11-26 10:00']] }), [endOf('2026-12-16'), 'open'])
  })

  it('moves by calendar days where it is counted in calendar days', () => {
    const of = [rules['days']!]
    // Ten days after 24 November: 4 December. Friday to Monday: three days.
    assert.deepEqual(resolution({ of, told: [filed, verified, ['asked', 'waiting', '2026-11-27 16:00'], ['replied', 'in-progress', '2026-11-30 08:00']] }), [endOf('2026-12-07'), 'open'])
  })

  it('counts the days of the pause by the clocks of the agency', () => {
    const told: Told[] = [filed, verified, ['asked', 'waiting', '2026-11-25 21:30'], ['replied', 'in-progress', '2026-11-25 22:30']]
    // In Jayapura it is past midnight when the answer comes.
    assert.equal(resolution({ told })[0], promised)
    assert.equal(resolution({ told, timeZone: 'Asia/Jayapura' })[0], '2026-12-16T14:59:59.999Z')
  })

  it('is missed when the date has gone by', () => {
    const told = [filed, verified]
    assert.equal(resolution({ told, now: '2026-12-15 23:59' })[1], 'open')
    assert.equal(resolution({ told, now: '2026-12-16 00:00' })[1], 'missed')
  })

  it('stays missed when the agency asks after the date, and when the answer comes', () => {
    // On Saturday: no working day lies between the date and the question.
    const told: Told[] = [filed, verified, ['asked', 'waiting', '2026-12-19 10:00'], ['replied', 'in-progress', '2026-12-21 10:00']]
    const of = [{ ...rules['work']!, amount: 17 }]
    assert.equal(resolution({ of, told: told.slice(0, 2) })[0], endOf('2026-12-18'))
    assert.deepEqual(resolution({ of, told: told.slice(0, 3), now: '2026-12-20 10:00' }), [endOf('2026-12-18'), 'missed'])
    assert.deepEqual(resolution({ of, told, now: '2026-12-21 11:00' }), [endOf('2026-12-18'), 'missed'])
  })

  it('is kept by the end of the report, and late stays late', () => {
    assert.deepEqual(resolution({ told: [filed, verified, ['closed', 'closed', '2026-12-15 20:00']], now: '2027-06-01 09:00' }), [promised, 'kept'])
    assert.deepEqual(resolution({ told: [filed, verified, ['closed', 'closed', '2026-12-16 08:00'], ['rated', 'closed', '2026-12-20 08:00']], now: '2027-06-01 09:00' }), [promised, 'late'])
    assert.equal(read({ told: [filed, ['archived', 'archived', '2026-11-25 08:00']] }).deadlines[1]?.metAt, at('2026-11-25 08:00'))
  })

  it('is met by a closing out of the pause, with the pause counted', () => {
    assert.deepEqual(resolution({ told: [filed, verified, ['asked', 'waiting', '2026-12-14 10:00'], ['closed', 'closed', '2026-12-17 00:00']] }), [endOf('2026-12-18'), 'kept'])
  })

  it('is lifted when the report is taken back in time, and missed when that was after the date', () => {
    assert.equal(resolution({ told: [filed, ['withdrawn', 'withdrawn', '2026-12-01 08:00']], now: '2027-06-01 09:00' })[1], 'lifted')
    assert.equal(resolution({ told: [filed, ['withdrawn', 'withdrawn', '2026-12-20 08:00']], now: '2027-06-01 09:00' })[1], 'missed')
  })

  it('says so where the pause moves it into a year whose holidays are not known', () => {
    const told: Told[] = [filed, verified, ['asked', 'waiting', '2026-12-01 10:00'], ['replied', 'in-progress', '2026-12-21 10:00']]
    const of = [rules['work']!]
    assert.deepEqual(read({ of, told, holidays: { 2026: [] } }).deadlines.map(({ holidaysKnown }) => holidaysKnown), [false])
    assert.deepEqual(read({ of, told }).deadlines.map(({ holidaysKnown }) => holidaysKnown), [true])
  })
})

describe('the promise of a word', () => {
  const word = (life: Life) => {
    const { dueAt, metAt, state } = read(life).deadlines[0]!
    return [dueAt, metAt, state]
  }
  const due = endOf('2026-12-01')

  it('is not met by verifying, assigning or handing on', () => {
    const told: Told[] = [filed, verified, ['assigned', 'verified', '2026-11-24 14:00'], ['transferred', 'verified', '2026-11-25 08:00']]
    assert.deepEqual(word({ told }), [due, null, 'open'])
    assert.deepEqual(word({ told, now: '2026-12-02 00:00' }), [due, null, 'missed'])
  })

  it('is met by the first word and never moves', () => {
    const told: Told[] = [filed, verified, ['asked', 'waiting', '2026-11-30 10:00'], ['replied', 'in-progress', '2026-12-20 10:00'], ['responded', 'answered', '2026-12-21 10:00']]
    assert.deepEqual(word({ told, now: '2026-12-22 00:00' }), [due, at('2026-11-30 10:00'), 'kept'])
  })

  it('is late for ever when the first word came late', () => {
    assert.deepEqual(word({ told: [filed, verified, ['closed', 'closed', '2026-12-05 10:00']], now: '2027-12-22 00:00' }), [due, at('2026-12-05 10:00'), 'late'])
  })
})

describe('a reopened report', () => {
  const reopenedAt = '2026-12-21 10:00'
  const renewals: Renewal[] = [{ at: at(reopenedAt), promise: [rules['word']!, rules['work']!].map((rule) => deadlineOf(rule, at(reopenedAt), jakarta, known)) }]
  const told: Told[] = [filed, verified, ['followed-up', 'in-progress', '2026-11-25 10:00'], ['closed', 'closed', '2026-12-17 10:00'], ['reopened', 'in-progress', reopenedAt]]
  const states = (life: Life) => read(life).deadlines.map(({ kind, dueAt, state }) => [kind, dueAt.slice(0, 10), state])

  it('owes a word and a resolution again, and what was late before stays late', () => {
    assert.deepEqual(states({ told, renewals, now: '2026-12-21 11:00' }), [
      ['communication', '2026-12-01', 'kept'],
      ['resolution', '2026-12-15', 'late'],
      ['communication', '2026-12-28', 'open'],
      // Fourteen working days after Monday 21 December, without Christmas and New Year.
      ['resolution', '2027-01-12', 'open'],
    ])
  })

  it('counts pauses of its new promise only', () => {
    const more: Told[] = [...told, ['asked', 'waiting', '2026-12-22 10:00'], ['replied', 'in-progress', '2026-12-23 10:00']]
    assert.deepEqual(states({ told: more, renewals, now: '2026-12-23 11:00' }).map(([, due]) => due), ['2026-12-01', '2026-12-15', '2026-12-28', '2027-01-13'])
  })

  it('lifts a resolution that an answer had not met yet', () => {
    const early = '2026-12-01 10:00'
    const life: Life = { told: [filed, verified, ['responded', 'answered', '2026-11-30 10:00'], ['reopened', 'in-progress', early]], renewals: [{ at: at(early), promise: renewals[0]!.promise }], now: '2027-01-05 10:00' }
    assert.deepEqual(states(life).map(([, , state]) => state), ['kept', 'lifted', 'missed', 'open'])
  })

  it('keeps rounds apart that begin and end within one millisecond', () => {
    const moment = '2026-12-01 10:00'
    const again = { at: at(moment), promise: renewals[0]!.promise }
    const told: Told[] = [filed, verified, ['closed', 'closed', moment], ['reopened', 'in-progress', moment], ['closed', 'closed', moment], ['reopened', 'in-progress', moment]]
    assert.deepEqual(states({ told, renewals: [again, again] }).map(([, , state]) => state), ['kept', 'kept', 'kept', 'kept', 'open', 'open'])
  })

  it('that got no new promise from an earlier version owes the old one', () => {
    assert.deepEqual(states({ told, now: '2026-12-21 11:00' }).map(([, due, state]) => [due, state]), [['2026-12-01', 'kept'], ['2026-12-15', 'missed']])
  })
})

it('a report that runs has no pause, and one that has ended neither', () => {
  assert.deepEqual([read({ told: [filed] }).state, read({ told: [filed] }).since], ['runs', null])
  const ended = read({ told: [filed, verified, ['asked', 'waiting', '2026-11-25 10:00'], ['closed', 'closed', '2026-11-26 10:00']] })
  assert.deepEqual([ended.state, ended.since], ['ended', null])
})

describe('the limit of a formal request for information', () => {
  const formal = (told: readonly Told[], life: Partial<Life> = {}) => resolution({ told, of: [rules['word']!, rules['notice']!], isFormal: true, ...life })
  // Ten working days after Tuesday 24 November, without Tuesday 8 December: Wednesday 9 December; seven more: Friday 18 December.
  const [law, extended] = [endOf('2026-12-09'), endOf('2026-12-18')]
  const extension: Told = ['extended', 'verified', '2026-12-01 10:00']

  it('is ten working days', () => assert.deepEqual(formal([filed, verified]), [law, 'open']))

  it('rests for no question and no return', () => {
    const asked: Told = ['asked', 'waiting', '2026-11-25 10:00']
    assert.deepEqual(formal([filed, verified, asked]), [law, 'open'])
    assert.deepEqual(formal([filed, verified, asked], { now: '2026-12-10 09:00' }), [law, 'missed'])
    assert.deepEqual(formal([filed, verified, asked, ['replied', 'in-progress', '2026-12-01 10:00']]), [law, 'open'])
    assert.deepEqual(formal([filed, ['returned', 'returned', '2026-11-25 10:00']]), [law, 'open'])
  })

  it('is moved by seven working days from its last day where it was extended', () => {
    assert.deepEqual(formal([filed, verified, extension]), [extended, 'open'])
    assert.deepEqual(formal([filed, verified, extension], { now: '2026-12-19 09:00' }), [extended, 'missed'])
  })

  it('says that holidays are not known where the extension reaches into a year without them', () => {
    const late: Told = ['filed', 'filed', '2026-12-14 09:00']
    const told: Told[] = [late, ['verified', 'verified', '2026-12-14 10:00'], ['extended', 'verified', '2026-12-15 10:00']]
    const known2026: HolidayCalendar = { 2026: ['2026-12-25'] }
    const limitOf = (entries: readonly Told[]) => read({ told: entries, of: [rules['notice']!], isFormal: true, holidays: known2026 }).deadlines[0]
    assert.deepEqual([limitOf(told.slice(0, 2))?.holidaysKnown, limitOf(told)?.holidaysKnown], [true, false])
  })

  it('is met by a notice in writing, and by nothing less', () => {
    for (const [type, status] of [['responded', 'answered'], ['closed', 'closed'], ['archived', 'archived']] as const) assert.deepEqual(formal([filed, verified, [type, status, '2026-12-09 20:00']]), [law, 'kept'], type)
    for (const [type, status] of [['followed-up', 'in-progress'], ['transferred', 'verified'], ['assigned', 'verified']] as const) assert.deepEqual(formal([filed, verified, [type, status, '2026-12-09 20:00']]), [law, 'open'], type)
    assert.deepEqual(formal([filed, verified, ['responded', 'answered', '2026-12-10 08:00']]), [law, 'late'])
  })

  it('gets its word by the extension too', () => assert.equal(read({ told: [filed, verified, extension], of: [rules['word']!, rules['notice']!], isFormal: true }).deadlines[0]?.state, 'kept'))

  it('runs anew after a reopening, without the extension of before', () => {
    const promise = [deadlineOf(rules['notice']!, at('2026-12-18 09:00'), jakarta, known)]
    const told: Told[] = [filed, verified, extension, ['responded', 'answered', '2026-12-17 10:00'], ['reopened', 'in-progress', '2026-12-18 09:00']]
    const { deadlines } = read({ told, of: [rules['notice']!], isFormal: true, renewals: [{ at: at('2026-12-18 09:00'), promise }] })
    assert.deepEqual(deadlines.map(({ dueAt, state }) => [dueAt, state]), [[extended, 'kept'], [endOf('2027-01-05'), 'open']])
  })
})
