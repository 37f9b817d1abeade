/** Checks that a promise ends where a person with a calendar says it ends. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type DeadlineRule, deadlineOf, localDate } from './deadline.ts'

const week: DeadlineRule = { kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: 'Janji kota' }
const fiveWorkingDays: DeadlineRule = { kind: 'resolution', amount: 5, unit: 'working-day', legalBasis: null }
const jakarta = 'Asia/Jakarta'

describe('calendar days', () => {
  it('end with the seventh day after the day of filing, in the time zone of the agency', () => {
    // Tuesday 24 November 2026, 11:30 in Jakarta.
    assert.equal(deadlineOf(week, '2026-11-24T04:30:00.000Z', jakarta, {}).dueAt, '2026-12-01T16:59:59.999Z')
  })

  it('count from the local day, which may be the next one already', () => {
    // 23:30 UTC on Monday is 06:30 on Tuesday in Jakarta and 08:30 in Jayapura.
    assert.equal(deadlineOf(week, '2026-11-23T23:30:00.000Z', jakarta, {}).dueAt, '2026-12-01T16:59:59.999Z')
    assert.equal(deadlineOf(week, '2026-11-23T23:30:00.000Z', 'Asia/Jayapura', {}).dueAt, '2026-12-01T14:59:59.999Z')
  })

  it('end in each of the three zones of Indonesia at the local midnight', () => {
    const ends = [jakarta, 'Asia/Makassar', 'Asia/Jayapura'].map((zone) => deadlineOf(week, '2026-11-24T04:30:00.000Z', zone, {}).dueAt)
    assert.deepEqual(ends, ['2026-12-01T16:59:59.999Z', '2026-12-01T15:59:59.999Z', '2026-12-01T14:59:59.999Z'])
  })

  it('cross a leap day', () => {
    assert.equal(deadlineOf(week, '2028-02-25T04:00:00.000Z', jakarta, {}).dueAt, '2028-03-03T16:59:59.999Z')
  })

  it('need no holidays to be known', () => {
    assert.equal(deadlineOf(week, '2026-11-24T04:30:00.000Z', jakarta, {}).holidaysKnown, true)
  })

  it('end on the real end of a day that a clock change shortens', () => {
    // Sao Paulo skipped midnight on 4 November 2018: the day before ended at 23:59:59.999 of the old offset.
    const oneDay: DeadlineRule = { ...week, amount: 1 }
    assert.equal(deadlineOf(oneDay, '2018-11-02T12:00:00.000Z', 'America/Sao_Paulo', {}).dueAt, '2018-11-04T02:59:59.999Z')
  })
})

describe('working days', () => {
  it('skip the weekend', () => {
    // Filed on Wednesday: Thursday, Friday, Monday, Tuesday, Wednesday.
    assert.equal(deadlineOf(fiveWorkingDays, '2026-11-25T02:00:00.000Z', jakarta, {}).dueAt, '2026-12-02T16:59:59.999Z')
  })

  it('start on Monday for a report filed on Saturday', () => {
    assert.equal(deadlineOf(fiveWorkingDays, '2026-11-28T02:00:00.000Z', jakarta, {}).dueAt, '2026-12-04T16:59:59.999Z')
  })

  it('skip the holidays of the calendar', () => {
    const holidays = { 2026: ['2026-11-26', '2026-11-27'] }
    assert.equal(deadlineOf(fiveWorkingDays, '2026-11-25T02:00:00.000Z', jakarta, holidays).dueAt, '2026-12-04T16:59:59.999Z')
  })

  it('say that holidays are known only where every year they touch is known', () => {
    const known = (from: string, years: number[]): boolean => deadlineOf(fiveWorkingDays, from, jakarta, Object.fromEntries(years.map((year) => [year, []]))).holidaysKnown
    assert.equal(known('2026-11-25T02:00:00.000Z', []), false)
    assert.equal(known('2026-11-25T02:00:00.000Z', [2026]), true)
    assert.equal(known('2026-12-29T02:00:00.000Z', [2026]), false)
    assert.equal(known('2026-12-29T02:00:00.000Z', [2026, 2027]), true)
  })

  it('agree with counting by hand for every start of a year', () => {
    for (let start = 0; start < 365; start++) {
      const from = new Date(Date.UTC(2027, 0, 1 + start, 3))
      const due = new Date(deadlineOf(fiveWorkingDays, from.toISOString(), jakarta, {}).dueAt)
      const lastDay = new Date(due.getTime() + 7 * 3_600_000)
      const after = Array.from({ length: 9 }, (_, day) => new Date(Date.UTC(2027, 0, 2 + start + day)))
      const fifth = after.filter((one) => one.getUTCDay() !== 0 && one.getUTCDay() !== 6)[4]
      assert.equal(lastDay.toISOString().slice(0, 10), fifth?.toISOString().slice(0, 10), from.toISOString())
    }
  })
})

it('a deadline carries the rule it rests on', () => {
  const { kind, amount, unit, legalBasis } = deadlineOf(week, '2026-11-24T04:30:00.000Z', jakarta, {})
  assert.deepEqual({ kind, amount, unit, legalBasis }, week)
})

it('the local date is the one at the agency', () => {
  assert.equal(localDate('2026-11-23T17:30:00.000Z', jakarta), '2026-11-24')
  assert.equal(localDate('2026-11-23T16:30:00.000Z', jakarta), '2026-11-23')
})

it('the local date is told anew with each minute, since a clock may be set back to yesterday in the first one of a day', () => {
  // St. John's ended its summer of 2006 at 00:01, an hour back (IANA tz); the new day was a minute old.
  const at = (minutes: string): string => localDate(`2006-10-29T02:${minutes}.000Z`, 'America/St_Johns')
  assert.deepEqual([at('29:59'), at('30:00'), at('30:59'), at('31:00')], ['2006-10-28', '2006-10-29', '2006-10-29', '2006-10-28'])
})

it('what was reckoned for one zone, rule or calendar is not given for another', () => {
  const tenDays: DeadlineRule = { ...fiveWorkingDays, amount: 10 }
  const asked = [
    ...[fiveWorkingDays, tenDays, { ...tenDays, unit: 'calendar-day' } as const].map((rule) => deadlineOf(rule, '2026-11-25T02:00:00.000Z', jakarta, {}).dueAt),
    deadlineOf(fiveWorkingDays, '2026-11-25T02:00:00.000Z', 'Asia/Makassar', {}).dueAt,
    deadlineOf(fiveWorkingDays, '2026-11-25T02:00:00.000Z', jakarta, { 2026: ['2026-12-01'] }).dueAt,
  ]
  assert.deepEqual(asked, ['2026-12-02T16:59:59.999Z', '2026-12-09T16:59:59.999Z', '2026-12-05T16:59:59.999Z', '2026-12-02T15:59:59.999Z', '2026-12-03T16:59:59.999Z'])
})
