/** Checks what a relay starts with: the town's facts, two sites, and invented reports in every status. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { presets, type Statistics, statuses } from '@lapor/sdk/contract'
import { dueActs } from '../../packages/server/src/db/due-acts.ts'
import { openRelay, type OpenedRelay } from '../../packages/server/src/relay.ts'
import { isRefusal } from '../../packages/server/src/domain/refusal.ts'
import { seedWhereEmpty } from '../../packages/server/src/seed/seed.ts'
import { at } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-seed-'))
const admin = { id: 'uji', name: 'uji', agencySlug: '', role: 'admin' } as const
let relay: OpenedRelay

before(async () => {
  relay = await openRelay({ ...(await at(join(folder, 'lapor.sqlite'))), demo: true })
})
after(async () => {
  await relay.close()
  rmSync(folder, { recursive: true })
})

const reports = async (of: OpenedRelay) => {
  const page = await of.actions.listQueue(admin, { limit: 100 })
  assert.ok(!isRefusal(page))
  return page.items
}

const timeline = async (trackingId: string) => {
  const entries = await relay.actions.readTimelineAsOfficer(admin, trackingId)
  assert.ok(!isRefusal(entries))
  return entries
}

it('there is a report in each status of the contract', async () => {
  assert.deepEqual(new Set((await reports(relay)).map((one) => one.status)), new Set(statuses))
})

it('each report has gone the way its status says, and lies in the past', async () => {
  const now = new Date().toISOString()
  for (const report of await reports(relay)) {
    const entries = await timeline(report.trackingId)
    assert.equal(entries.at(-1)?.status, report.status)
    assert.deepEqual(entries.map((one) => one.at), entries.map((one) => one.at).sort())
    assert.ok(entries.every((one) => one.at < now))
    assert.equal(report.version, entries.length)
  }
})

it('what was resolved shows its evidence', async () => {
  const resolved = (await Promise.all((await reports(relay)).map((one) => timeline(one.trackingId)))).flat().filter((entry) => entry.reason === 'resolved')
  assert.ok(resolved.length > 0)
  for (const entry of resolved) assert.ok(entry.attachments.length > 0)
})

it('one report was transferred and has an officer at its new agency, and one was reopened and rated', async () => {
  const told = await Promise.all((await reports(relay)).map(async (report) => ({ report, types: (await timeline(report.trackingId)).map((one) => one.type) })))
  const [transferred, ...more] = told.filter(({ types }) => types.includes('transferred'))
  assert.deepEqual([transferred?.report.agency.slug, transferred?.report.assignee?.id, more.length], ['disdukcapil', 'petugas-disdukcapil', 0])
  const reopened = told.filter(({ report }) => report.reopened > 0)
  assert.deepEqual(reopened.map(({ report, types }) => [report.reopened, report.rating, types.includes('reopened')]), [[1, 4, true]])
})

it('each category that a report has is a tile of its site', async () => {
  const [disdukcapil, kademangan] = await relay.actions.allSites()
  const tiles = (kademangan?.settings.categories ?? []).map((one) => one.id)
  assert.deepEqual(disdukcapil?.settings.categories, kademangan?.settings.categories)
  const used = (await reports(relay)).map((one) => one.category).filter((one) => one !== null)
  assert.ok(used.length > 10 && used.every((one) => tiles.includes(one)))
})

it('the trail of each report is whole', async () => {
  for (const { trackingId } of await reports(relay)) {
    const checked = await relay.actions.checkAudit(admin, trackingId)
    assert.ok(!isRefusal(checked))
    assert.equal(checked.brokenAt, undefined)
  }
})

it('the two sites stand for the two presets; Kademangan asks for no proof and lets a report be reopened twice', async () => {
  const [disdukcapil, kademangan] = await relay.actions.allSites()
  assert.deepEqual([disdukcapil?.key, disdukcapil?.settings.fields, disdukcapil?.settings.regionCode], ['disdukcapil', presets.lengkap, null])
  assert.deepEqual([kademangan?.key, kademangan?.settings.fields, kademangan?.settings.regionCode], ['kel-kademangan', presets.ringkas, '36.74.07.1004'])
  assert.deepEqual([kademangan?.settings.challenge, kademangan?.settings.reopenLimit], [false, 2])
})

const emptyMonths = async (of: OpenedRelay): Promise<string[]> => {
  const [, kademangan] = await of.actions.allSites()
  const { months } = (await of.actions.readStatistics(kademangan!, {})) as Statistics
  return months.slice(0, -1).filter(({ figures }) => figures.received === 0 || figures.closed.length === 0).map(({ month }) => month)
}

it('the figures have something of each month before this one, and call late what is late, before the clock was ever asked', async () => {
  for (const site of await relay.actions.allSites()) {
    const statistics = await relay.actions.readStatistics(site, {})
    assert.ok(!isRefusal(statistics))
    const before = statistics.figures
    assert.ok(before.late >= statistics.overdue && before.late > 0, site.key)
    assert.deepEqual((await dueActs(relay.context.db, new Date().toISOString(), undefined, 10)).map(({ id }) => id), [])
  }
  assert.deepEqual(await emptyMonths(relay), [])
})

it('the notice says how long personal data are kept, as the rules of keeping have it', async () => {
  for (const { settings } of await relay.actions.allSites()) {
    assert.deepEqual(settings.retention, { identityDays: null, publicDays: null })
    assert.match(settings.privacyNotice.text, /nama, alamat, dan kontak Anda disimpan sampai Anda meminta penghapusannya/)
  }
})

it('only a demo names numbers of the Inspektorat and the PPID, and calls them invented', async () => {
  const real = await openRelay({ dataFile: ':memory:' })
  await seedWhereEmpty(real.context, 'facts')
  const local = async (of: OpenedRelay) => (await of.actions.allSites()).map(({ settings }) => settings.waysOut.filter(({ kind }) => kind === 'inspectorate' || kind === 'ppid'))
  assert.deepEqual(await local(real), [[], []])
  for (const ways of await local(relay)) {
    assert.deepEqual(ways.map(({ kind }) => kind), ['inspectorate', 'ppid'])
    for (const { phone, name } of ways) assert.match(`${phone} ${name ?? ''}`, /0000-0000 .*karangan/)
  }
  await real.close()
})

it('there is an officer for each site', async () => {
  assert.deepEqual((await relay.actions.allOfficers()).map((one) => [one.id, one.agencySlug]), [['petugas-disdukcapil', 'disdukcapil'], ['petugas-kademangan', 'kel-kademangan']])
})

it('the agencies are the 30 OPD, 7 kecamatan and 54 kelurahan of the city', async () => {
  const rows = await relay.context.db.selectFrom('agency').select('kind').execute()
  const count = (kind: string): number => rows.filter((row) => row.kind === kind).length
  assert.deepEqual([count('opd'), count('kecamatan'), count('kelurahan')], [30, 7, 54])
})

describe('seeding', () => {
  it('happens once', async () => {
    const had = (await reports(relay)).map((one) => one.trackingId)
    const again = await openRelay({ ...(await at(join(folder, 'lapor.sqlite'))), demo: true })
    assert.deepEqual((await reports(again)).map((one) => one.trackingId), had)
    await again.close()
  })

  it('that is cut off leaves nothing, and the next start seeds whole', async () => {
    const dataFile = join(folder, 'cut.sqlite')
    let given = 0
    const random = (n: number): Uint8Array => {
      if (++given > 20) throw new Error('the power is gone')
      return randomBytes(n)
    }
    await assert.rejects(openRelay({ ...(await at(dataFile)), demo: true, random }), /the power is gone/)
    const after = await openRelay(await at(dataFile))
    assert.deepEqual([await after.actions.allSites(), await after.actions.readRegions(), await reports(after)], [[], [], []])
    await after.close()
    const next = await openRelay({ ...(await at(dataFile)), demo: true })
    assert.equal((await reports(next)).length, (await reports(relay)).length)
    await next.close()
  })

  it('at any hour gives dates in the past, and figures of each month', async () => {
    for (const now of ['2027-01-01T00:05:00.000Z', '2027-03-01T16:59:00.000Z', '2028-02-29T17:30:00.000Z', '2028-03-31T05:00:00.000Z']) {
      const other = await openRelay({ dataFile: ':memory:', demo: true, now: () => now })
      for (const report of await reports(other)) assert.ok(report.receivedAt < now)
      assert.deepEqual(await emptyMonths(other), [], now)
      await other.close()
    }
  })
})
