/** Walks through time over HTTP: pauses that a reporter sees, warnings, closing by silence, escalation and erasing, each exactly once. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type Report, type RouteName, Site, type TimelineEntry } from '@lapor/sdk/contract'
import { runJobs } from '../../packages/server/src/jobs/run-jobs.ts'
import { startJobs } from '../../packages/server/src/jobs/start-jobs.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { at as placeAt, type Beside, isOnPostgres, openBeside } from './database.ts'
import { asPublic, disdukcapil, type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let token: string
let now: string
let beside: Beside
const failures: string[] = []

/** "2026-11-24 09:00" in Jakarta. */
const at = (local: string): string => new Date(Date.parse(`${local.replace(' ', 'T')}:00+07:00`)).toISOString()

beforeEach(async () => {
  now = at('2026-11-24 09:00')
  failures.length = 0
  town = await openTown({ now: () => now })
  token = await town.officer()
  beside = await openBeside(town.dataFile)
})
afterEach(async () => {
  await beside.close()
  await town.close()
})

const jobs = (context = town.relay.context) => runJobs(context, (name, error) => failures.push(`${name}: ${String(error)}`))
const done = async () => (await jobs()).find(({ name }) => name === 'reports')?.done
const give = (name: RouteName, { trackingId }: Pick<Filed, 'trackingId'>, json: object = {}): Promise<TimelineEntry> => town.asked(name as 'officer.reports.verify', { token, trackingId, json })
const act = (name: RouteName, report: Filed, json: object = {}): Promise<TimelineEntry> => town.asked(name as 'reports.withdraw', { ...report, json })
const read = (asking: object): Promise<Report> => town.asked('reports.retrieve', asking)
const steps = async (report: Filed) => (await town.timeline(report)).map(({ type, by, text, reason }) => [type, by, text, reason])
const last = async (report: Filed) => (await steps(report)).at(-1)
const queue = async (query = ''): Promise<string[]> => (await town.asked('officer.reports.list', { token, query })).items.map(({ trackingId }) => trackingId)
const resolutionOf = ({ clock }: Report) => clock.deadlines.findLast(({ kind }) => kind === 'resolution')
const setRules = (change: object): Promise<boolean> => town.relay.actions.allSites().then((sites) => {
  const { deadlines, silence, retention, escalation, waysOut } = sites.find(({ key }) => key === kademangan)!.settings
  return town.relay.actions.setRules(kademangan, { deadlines, silence, retention, escalation, waysOut, ...change })
})

const answered = async (): Promise<Filed> => {
  const report = await town.fileReport()
  await give('officer.reports.verify', report)
  await give('officer.reports.respond', report, { text: 'Lampu sudah kami ganti.' })
  return report
}

describe('a pause', () => {
  it('is seen by everybody, and moves the date when it is over; the promise stays as it was', async () => {
    const report = await town.fileReport()
    const promise = report.receipt.promise
    await give('officer.reports.verify', report)
    now = at('2026-11-25 10:00')
    await give('officer.reports.ask', report, { text: 'Tiang yang mana?' })
    for (const seen of [await read(report), await read(asPublic(report)), await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })]) {
      assert.deepEqual([seen.clock.state, seen.clock.since], ['paused', now], seen.viewer)
      assert.deepEqual(seen.clock.deadlines.map(({ kind, state }) => [kind, state]), [['communication', 'kept'], ['resolution', 'paused']], seen.viewer)
    }
    now = at('2026-11-27 10:00')
    await act('reports.reply', report, { text: 'Yang di depan sekolah.' })
    const seen = await read(report)
    assert.deepEqual([seen.clock.state, seen.clock.since, seen.promise], ['runs', null, promise])
    const promised = promise.find(({ kind }) => kind === 'resolution')?.dueAt
    // Fourteen working days end on Monday 14 December; Thursday and Friday were spent waiting.
    assert.deepEqual([promised, resolutionOf(seen)?.dueAt], ['2026-12-14T16:59:59.999Z', '2026-12-16T16:59:59.999Z'])
  })

  it('moves the report in the queue, its filter of what is overdue, and of what is due soon', async () => {
    const [resting, other] = [await town.fileReport(), await town.fileReport()]
    for (const report of [resting, other]) await give('officer.reports.verify', report)
    for (const report of [resting, other]) await give('officer.reports.followUp', report, { text: 'Sedang dikerjakan.' })
    await give('officer.reports.ask', resting, { text: 'Tiang yang mana?' })
    now = at('2026-11-27 10:00')
    await act('reports.reply', resting, { text: 'Yang di depan sekolah.' })
    assert.deepEqual(await queue(), [other.trackingId, resting.trackingId])
    now = at('2026-12-14 09:00')
    assert.deepEqual([await queue('?dueWithin=1'), await queue('?overdue=true')], [[other.trackingId], []])
    now = at('2026-12-15 09:00')
    assert.deepEqual([await queue('?dueWithin=1'), await queue('?overdue=true'), await queue('?overdue=true&dueWithin=3')], [[], [other.trackingId], [other.trackingId, resting.trackingId]])
    assert.equal((await town.ask('officer.reports.list', { token, query: '?dueWithin=31' })).status, 400)
  })
})

describe('silence', () => {
  it('brings a warning with the day, and closes after that day, for a reason that the reporter sees', async () => {
    const report = await answered()
    now = at('2026-12-02 23:59')
    assert.equal(await done(), 0)
    // The seventh working day after Tuesday 24 November.
    now = at('2026-12-03 00:00')
    assert.equal(await done(), 1)
    assert.deepEqual(await last(report), ['warned', 'system', '2026-12-08', null])
    now = at('2026-12-08 23:59')
    assert.equal(await done(), 0)
    now = at('2026-12-09 00:00')
    assert.equal(await done(), 1)
    assert.deepEqual(await last(report), ['closed', 'system', null, 'by-silence'])
    assert.equal((await read(report)).status, 'closed')
    now = at('2027-06-01 00:00')
    assert.equal(await done(), 0)
  })

  it('archives a returned report that was not completed', async () => {
    const report = await town.fileReport()
    await give('officer.reports.return', report, { reason: 'place-unclear', text: 'Di mana tepatnya?' })
    now = at('2026-12-03 08:00')
    await jobs()
    now = at('2026-12-09 08:00')
    await jobs()
    assert.deepEqual((await steps(report)).slice(-2), [['warned', 'system', '2026-12-08', null], ['archived', 'system', null, 'not-completed']])
  })

  it('is broken by "belum selesai" in one step, after the warning and after the closing', async () => {
    const report = await answered()
    now = at('2026-12-03 08:00')
    await jobs()
    await act('reports.reopen', report, { text: 'Masih mati.' })
    now = at('2026-12-20 08:00')
    await jobs()
    assert.equal((await read(report)).status, 'in-progress')
    const other = await answered()
    now = at('2027-01-04 08:00')
    await jobs()
    now = at('2027-01-11 08:00')
    await jobs()
    assert.equal((await read(other)).status, 'closed')
    await act('reports.reopen', other, { text: 'Masih mati.' })
    assert.equal((await read(other)).status, 'in-progress')
  })

  it('closes nothing without a warning as long before as the site says, although no job has run for weeks', async () => {
    const report = await answered()
    now = at('2027-01-15 08:00')
    await jobs()
    assert.deepEqual((await steps(report)).slice(-2), [['warned', 'system', '2027-01-20', null], ['escalated', 'system', '2026-12-14', 'resolution-missed']])
    now = at('2027-01-20 23:59')
    assert.equal(await done(), 0)
    now = at('2027-03-01 00:00')
    assert.equal(await done(), 1)
    assert.deepEqual(await last(report), ['closed', 'system', null, 'by-silence'])
  })

  it('follows a site that no longer closes, and one that closes sooner', async () => {
    const report = await answered()
    await setRules({ silence: null })
    now = at('2027-01-04 08:00')
    assert.equal(await done(), 2)
    assert.deepEqual((await last(report))?.[0], 'escalated')
    await setRules({ silence: { warnAfter: 1, closeAfter: 2, legalBasis: 'Keputusan Wali Kota' } })
    assert.equal(await done(), 1)
    assert.deepEqual(await last(report), ['warned', 'system', '2027-01-05', null])
  })
})

describe('a missed deadline', () => {
  const seenBy = async (asking: object, route: 'reports.timeline' | 'officer.reports.timeline' = 'reports.timeline') => (await town.asked(route as 'reports.timeline', asking)).items.map(({ type, by, text, reason }) => [type, by, text, reason])

  it('is told to officers alone at first, and to nobody else, in no list of entries', async () => {
    const report = await town.fileReport()
    await give('officer.reports.verify', report)
    now = at('2026-12-02 00:00')
    assert.deepEqual([await done(), await done()], [1, 0])
    assert.deepEqual((await seenBy({ token, trackingId: report.trackingId }, 'officer.reports.timeline')).at(-1), ['alerted', 'system', '2026-12-01', 'communication-missed'])
    for (const seen of [await seenBy(report), await seenBy(asPublic(report))]) assert.deepEqual(seen.map(([type]) => type), ['filed', 'verified'])
    // That it is late is hidden from nobody.
    for (const asking of [report, asPublic(report)]) assert.deepEqual((await read(asking)).clock.deadlines.map(({ state }) => state), ['missed', 'open'])
    assert.deepEqual([(await read(report)).status, await queue('?overdue=true')], ['verified', [report.trackingId]])
  })

  it('is escalated once when the span is over, seen by reporter, officer and public, and leaves the status as it was', async () => {
    const report = await town.fileReport()
    await give('officer.reports.verify', report)
    now = at('2026-12-02 00:00')
    await jobs()
    now = at('2026-12-04 23:59')
    assert.equal(await done(), 0)
    now = at('2026-12-05 00:00')
    assert.deepEqual([await done(), await done()], [1, 0])
    const entry = ['escalated', 'system', '2026-12-01', 'communication-missed']
    for (const seen of [await seenBy(report), await seenBy(asPublic(report)), await seenBy({ token, trackingId: report.trackingId }, 'officer.reports.timeline')]) assert.deepEqual(seen.at(-1), entry)
    assert.equal((await read(report)).status, 'verified')
    now = at('2026-12-18 00:00')
    assert.equal(await done(), 2)
    assert.deepEqual(await last(report), ['escalated', 'system', '2026-12-14', 'resolution-missed'])
    assert.deepEqual((await read(asPublic(report))).clock.deadlines.map(({ state }) => state), ['missed', 'missed'])
    await give('officer.reports.respond', report, { text: 'Maaf terlambat.' })
    assert.deepEqual((await read(report)).clock.deadlines.map(({ state }) => state), ['late', 'missed'])
  })

  it('is not escalated where the agency spoke within the span, and after the span that the site sets', async () => {
    const [mended, other] = [await town.fileReport(), await town.fileReport()]
    for (const report of [mended, other]) await give('officer.reports.verify', report)
    await setRules({ escalateAfter: 1 })
    now = at('2026-12-02 00:00')
    assert.equal(await done(), 2)
    await give('officer.reports.respond', mended, { text: 'Maaf terlambat.' })
    now = at('2026-12-03 00:00')
    assert.equal(await done(), 1)
    assert.deepEqual([(await last(mended))?.[0], (await last(other))?.[0]], ['responded', 'escalated'])
  })

  it('tells who may be turned to, as the site says', async () => {
    await setRules({ escalation: [{ name: 'Inspektorat Kota', url: 'https://inspektorat.example/' }] })
    const site = await town.asked('site.retrieve', {})
    assert.ok(Site.safeParse(site).success)
    assert.deepEqual(site.escalation, [{ name: 'Inspektorat Kota', url: 'https://inspektorat.example/' }])
  })
})

describe('a reopened report', () => {
  it('has a new promise, counted from then, beside the old one', async () => {
    const report = await answered()
    await give('officer.reports.close', report, { reason: 'answered', text: 'Selesai.' })
    now = at('2026-11-30 10:00')
    await act('reports.reopen', report, { text: 'Masih mati.' })
    const seen = await read(report)
    assert.deepEqual(seen.promise, report.receipt.promise)
    assert.deepEqual(seen.clock.deadlines.map(({ kind, dueAt, state }) => [kind, dueAt.slice(0, 10), state]), [
      ['communication', '2026-12-01', 'kept'],
      ['resolution', '2026-12-14', 'kept'],
      ['communication', '2026-12-07', 'open'],
      ['resolution', '2026-12-18', 'open'],
    ])
  })

  it('keeps its promise when it goes to another agency', async () => {
    const report = await town.fileReport()
    const before = (await read(report)).clock
    await give('officer.reports.transfer', report, { agency: disdukcapil, text: 'Bukan wewenang kami.' })
    assert.deepEqual((await read(report)).clock, before)
  })
})

describe('what is no longer needed', () => {
  const identity = (report: Filed) => town.asked('privacy.retrieve', report)

  it('goes when its time is over: the identity, and later the report from the public, each once', async () => {
    await setRules({ retention: { identityDays: 30, publicDays: 60 } })
    const report = await town.fileReport({ reporter: { name: 'Sri Contoh' } })
    await give('officer.reports.verify', report)
    await give('officer.reports.close', report, { reason: 'answered', text: 'Sudah dijelaskan.' })
    now = at('2026-12-24 23:59')
    assert.deepEqual([await done(), (await identity(report)).identity], [0, { name: 'Sri Contoh' }])
    now = at('2026-12-25 00:00')
    assert.deepEqual([await done(), await done()], [1, 0])
    const held = await identity(report)
    assert.deepEqual([held.identity, held.requests.map(({ kind, status }) => [kind, status])], [null, [['retention', 'done']]])
    assert.ok((await read(asPublic(report))).text)
    now = at('2027-01-24 00:00')
    assert.deepEqual([await done(), await done()], [1, 0])
    assert.equal((await read(asPublic(report))).text, null)
    assert.deepEqual((await town.asked('reports.list', {})).items, [])
    assert.ok((await read(report)).text)
  })

  it('goes again where the reporter gave a name once more', async () => {
    await setRules({ retention: { identityDays: 30, publicDays: null } })
    const report = await town.fileReport({ reporter: { name: 'Sri Contoh' } })
    await act('reports.withdraw', report)
    now = at('2026-12-25 00:00')
    await jobs()
    await town.asked('privacy.correct', { ...report, json: { reporter: { name: 'Sri Contoh' } } })
    assert.deepEqual((await identity(report)).identity, { name: 'Sri Contoh' })
    assert.equal(await done(), 1)
    assert.equal((await identity(report)).identity, null)
  })

  it('stays where the site sets no time', async () => {
    const report = await town.fileReport({ reporter: { name: 'Sri Contoh' } })
    await act('reports.withdraw', report)
    now = at('2036-12-25 00:00')
    assert.deepEqual([await done(), (await identity(report)).identity], [0, { name: 'Sri Contoh' }])
  })
})

describe('the jobs', () => {
  it('go on after a report on which they fail, tell of it, and come back to it', async () => {
    const [broken, other] = [await answered(), await answered()]
    const promise = (await beside.get('select promise from report where tracking_id = ?', broken.trackingId))?.['promise'] as string
    await beside.run('update report set promise = ? where tracking_id = ?', '{', broken.trackingId)
    now = at('2026-12-03 08:00')
    const [reports] = await jobs()
    assert.deepEqual([reports?.done, reports?.failed, failures.length], [1, 1, 1])
    assert.deepEqual((await last(other))?.[0], 'warned')
    await beside.run('update report set promise = ? where tracking_id = ?', promise, broken.trackingId)
    assert.equal(await done(), 1)
  })

  it('write all that is due on a report, or nothing', async () => {
    const report = await answered()
    now = at('2027-01-15 08:00')
    const { context } = town.relay
    let ids = 0
    // The warning gets its id; the alert after it does not.
    const torn = { ...context, newId: () => (++ids > 1 ? assert.fail('no more ids') : context.newId()) }
    assert.equal((await jobs(torn))[0]?.failed, 1)
    assert.deepEqual((await last(report))?.[0], 'responded')
    assert.equal(await done(), 3)
  })

  it('of two relays at one database do everything once', async () => {
    const reports = [await answered(), await answered(), await answered(), await answered()]
    now = at('2026-12-03 08:00')
    const second = await openRelay({ ...(await placeAt(town.dataFile)), now: () => now })
    try {
      await Promise.all([jobs(), jobs(second.context)])
      assert.deepEqual(failures, [])
      for (const report of reports) assert.deepEqual((await steps(report)).map(([type]) => type), ['filed', 'verified', 'responded', 'warned'])
    } finally {
      await second.close()
    }
  })

  it('run by themselves in a relay that serves, and no more once they were stopped', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const report = await answered()
    now = at('2026-12-03 08:00')
    const running = startJobs(town.relay.context, 60_000, (name, error) => failures.push(`${name}: ${String(error)}`))
    assert.deepEqual((await last(report))?.[0], 'responded')
    t.mock.timers.tick(60_000)
    await running.stop()
    assert.deepEqual((await last(report))?.[0], 'warned')
    now = at('2026-12-09 08:00')
    t.mock.timers.tick(600_000)
    await running.stop()
    const waiting = startJobs(town.relay.context, 60_000, (name, error) => failures.push(`${name}: ${String(error)}`))
    await waiting.stop()
    t.mock.timers.tick(600_000)
    await waiting.stop()
    assert.deepEqual((await last(report))?.[0], 'warned')
  })

  it('a relay that was brought up to date knows the time of the reports that it finds', async () => {
    const report = await town.fileReport()
    const { clock } = await read(report)
    await beside.run(`update report set acts_at = '', clock = '{"since":null,"deadlines":[]}'`)
    await beside.run("delete from secret where name = 'caught-up'")
    const second = await openRelay({ ...(await placeAt(town.dataFile)), now: () => now })
    await second.close()
    assert.deepEqual((await read(report)).clock, clock)
    now = at('2026-12-02 00:00')
    assert.equal(await done(), 1)
  })

  it('find what is due by index', async () => {
    const plan = await beside.plan("select acts_at, id from report where acts_at <= '2026' order by acts_at, id limit 100")
    assert.match(plan, isOnPostgres ? /^Limit\b.*\n *-> {2}Index (Only )?Scan using report_by_acts on report.*\n *Index Cond: \(acts_at <= '2026'::text\)$/ : /^SEARCH report USING COVERING INDEX report_by_acts \(acts_at<\?\)$/)
  })

  it('forget proofs of work that have run out', async () => {
    await beside.run('insert into spent_proof (challenge, expires_at) values (?, ?), (?, ?)', 'old', at('2026-11-24 08:00'), 'new', at('2026-11-24 10:00'))
    assert.deepEqual((await jobs()).find(({ name }) => name === 'proofs'), { name: 'proofs', done: 1, failed: 0 })
    assert.deepEqual((await beside.all('select challenge from spent_proof')).map((row) => row['challenge']), ['new'])
  })
})
