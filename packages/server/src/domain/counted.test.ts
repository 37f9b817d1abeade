/** Plays random histories of commands and compares the tally that grew with them with a recount by the words of the definitions. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Command, type KnownStatus, nextStatus, transitions } from '@lapor/sdk/contract'
import fc from 'fast-check'
import { type CountedReport, countsOf, type TallyKey, tallyChanges } from './counted.ts'
import type { EntryType } from './report-record.ts'

const holidays = { 2026: ['2026-11-17', '2026-12-25'], 2027: [] }
const timeZone = 'Asia/Jakarta'
const agency = (slug: string) => ({ slug, acronym: slug, name: slug, kind: 'opd' })
const place = (regionCode: string) => ({ regionCode, regionName: '', rw: null, rt: null, landmark: null, point: null })

interface Step {
  readonly command: Command
  readonly hours: number
  readonly word: string
}

interface Life {
  readonly filedAfterHours: number
  readonly classification: string
  readonly steps: readonly Step[]
}

const instant = (hours: number): string => new Date(Date.parse('2026-11-01T00:00:00Z') + hours * 3_600_000).toISOString()

/** The report after each step that the table of transitions allows, beginning with the filing. */
const stationsOf = ({ filedAfterHours, classification, steps }: Life): CountedReport[] => {
  const filed: CountedReport = { report: { agency: agency('a'), classification, place: place('r1'), receivedAt: instant(filedAfterHours), status: 'filed', clock: { since: null, deadlines: [] } }, entries: [{ type: 'filed', at: instant(filedAfterHours), reason: null }], timeZone }
  let hours = filedAfterHours
  const stations = [filed]
  for (const { command, hours: passed, word } of steps) {
    const last = stations.at(-1) ?? filed
    const status: KnownStatus | undefined = nextStatus(command, last.report.status)
    if (status === undefined) continue
    hours += passed
    const { entry } = transitions[command]
    const reason = command === 'confirm' ? 'by-reporter' : command === 'close-by-silence' ? 'by-silence' : command === 'close' ? word : null
    stations.push({
      ...last,
      report: { ...last.report, status, ...(command === 'transfer' ? { agency: agency(word) } : {}), ...(command === 'correct' ? { place: place(word) } : {}) },
      entries: [...last.entries, { type: entry, at: instant(hours), reason }],
    })
  }
  return stations
}

const lives = fc.array(
  fc.record({
    filedAfterHours: fc.nat(24 * 60),
    classification: fc.constantFrom('complaint', 'aspiration'),
    steps: fc.array(fc.record({ command: fc.constantFrom(...(Object.keys(transitions) as Command[])), hours: fc.nat(24 * 12), word: fc.constantFrom('a', 'b', 'c') }), { maxLength: 25 }),
  }),
  { minLength: 1, maxLength: 8 },
)

type Tally = Map<string, number>

const nameOf = ({ agencySlug, classification, regionCode, month, measure, bucket }: TallyKey): string => [agencySlug, classification, regionCode, month, measure, bucket].join(' ')

const add = (tally: Tally, name: string, by: number): void => {
  const count = (tally.get(name) ?? 0) + by
  assert.ok(count >= 0, `${name} fell below nothing`)
  if (count === 0) tally.delete(name)
  else tally.set(name, count)
}

/** As the docs define the figures, day by day and word by word, without the code under test. */
const recount = (reports: readonly CountedReport[]): Tally => {
  const tally: Tally = new Map()
  for (const { report, entries } of reports) {
    const local = (at: string): Date => new Date(Date.parse(at) + 7 * 3_600_000)
    const day = (at: string): string => local(at).toISOString().slice(0, 10)
    const count = (measure: string, bucket = 0): void => add(tally, [report.agency.slug, report.classification, report.place.regionCode, day(report.receivedAt).slice(0, 7), measure, bucket].join(' '), 1)
    const daysTo = (at: string): number => {
      let days = 0
      for (let now = Date.parse(day(report.receivedAt)) + 86_400_000; now <= Date.parse(day(at)); now += 86_400_000) {
        const date = new Date(now)
        if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6 && !holidays[2026].includes(date.toISOString().slice(0, 10))) days++
      }
      return days
    }
    count('received')
    const words: EntryType[] = ['returned', 'asked', 'followed-up', 'extended', 'responded', 'closed', 'archived']
    const word = entries.find((entry) => words.includes(entry.type))
    if (word) {
      count('followed-up')
      count('days-to-follow-up', daysTo(word.at))
    }
    const closings = entries.filter((entry) => entry.type === 'closed')
    const last = closings[closings.length - 1]
    if (last && report.status === 'closed') {
      count(`closed:${last.reason}`)
      count('days-to-closing', daysTo(last.at))
    }
    if (report.status === 'archived') count('archived')
    if (report.status === 'withdrawn') count('withdrawn')
    if (entries.filter((entry) => entry.type === 'reopened').length > 0) count('reopened')
    if (entries.filter((entry) => entry.type === 'alerted' || entry.type === 'escalated').length > 0) count('late')
  }
  return tally
}

describe('the tally', () => {
  it('equals a recount after any history of any reports', () => {
    fc.assert(
      fc.property(lives, (told) => {
        const tally: Tally = new Map()
        const ends = told.map((life) => {
          const stations = stationsOf(life)
          let counted: readonly TallyKey[] = []
          for (const station of stations) {
            const now = countsOf(station, holidays)
            for (const change of tallyChanges(counted, now)) add(tally, nameOf(change), change.by)
            counted = now
          }
          return stations.at(-1) as CountedReport
        })
        assert.deepEqual(new Map([...tally].sort()), new Map([...recount(ends)].sort()))
      }),
      { seed: 20_261_124, numRuns: 300 },
    )
  })

  it('does not drift where the calendar of holidays is corrected between two steps', () => {
    const [filed, ...later] = stationsOf({ filedAfterHours: 0, classification: 'complaint', steps: [{ command: 'return', hours: 24 * 20, word: 'a' }, { command: 'reply', hours: 1, word: 'a' }] })
    assert.ok(filed && later[0] && later[1])
    const before = countsOf(later[0], {})
    const changes = tallyChanges(before, countsOf(later[1], holidays))
    assert.deepEqual(changes.map(({ measure, bucket, by }) => [measure, bucket, by]), [['days-to-follow-up', 15, -1], ['days-to-follow-up', 14, 1]])
  })

  it('counts a report late once, whether its date went by unmet or was met too late', () => {
    const [filed] = stationsOf({ filedAfterHours: 0, classification: 'complaint', steps: [] })
    assert.ok(filed)
    const isLate = (report: CountedReport): number => countsOf(report, holidays).filter(({ measure }) => measure === 'late').length
    const metBy = (metAt: string | null): CountedReport => ({ ...filed, report: { ...filed.report, clock: { since: null, deadlines: [{ kind: 'communication', dueAt: instant(24), holidaysKnown: true, metAt, liftedAt: null }] } } })
    const escalated = { type: 'escalated', at: instant(25), reason: null } as const
    assert.deepEqual([metBy(null), metBy(instant(24)), metBy(instant(25))].map(isLate), [0, 0, 1])
    assert.equal(isLate({ ...filed, entries: [...filed.entries, escalated, { ...escalated, at: instant(90) }] }), 1)
  })

  it('changes by nothing where a step says nothing new', () => {
    const [filed] = stationsOf({ filedAfterHours: 0, classification: 'complaint', steps: [] })
    assert.ok(filed)
    assert.deepEqual(tallyChanges(countsOf(filed, holidays), countsOf(filed, holidays)), [])
  })
})
