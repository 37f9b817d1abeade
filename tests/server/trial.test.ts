/** The key "demo": everything of a citizen's form works, everything says MODE COBA, and nothing reaches the database or its folder. */
import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { after, before, describe, it } from 'node:test'
import { trialKey } from '../../packages/server/src/domain/trial-key.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { openTrial } from '../../packages/server/src/trial/open-trial.ts'
import { until } from './until.ts'
import { command, dataFolder } from './server-process.ts'
import { formTo, paperAt, readable } from './paper.ts'
import { aPhoto, aSubmission, kademangan, openTown, problemOf, requestFor, type Town } from './town.ts'

const origin = 'https://belum-terdaftar.example'

let town: Town
let now = Date.parse('2026-11-24T03:00:00.000Z')
before(async () => {
  town = await openTown({ now: () => new Date(now).toISOString() })
})
after(() => town.close())

/** Rows of every table, and files beside the database but for its own. */
const kept = async (): Promise<Readonly<Record<string, number>>> => {
  const { db } = town.relay.context
  const rows: Record<string, number> = {}
  for (const { name } of await db.introspection.getTables()) rows[name] = Number((await db.selectFrom(name as 'report').select(db.fn.countAll().as('rows')).executeTakeFirstOrThrow()).rows)
  const folder = dirname(town.dataFile)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('lapor.sqlite-'))) rows[file] = statSync(join(folder, file)).size
  return rows
}

describe('a report on the key "demo"', () => {
  it('is answered, read, added to and followed by its codes from any page, and leaves no trace', async () => {
    const before = await kept()
    assert.ok('report' in before && 'bucket' in before, Object.keys(before).join())
    const settings = await town.ask('site.retrieve', { site: trialKey, headers: { origin } })
    assert.equal(settings.headers.get('access-control-allow-origin'), origin)
    assert.match((settings.json as { name: string }).name, /MODE COBA/)
    assert.match((settings.json as { privacyNotice: { text: string } }).privacyNotice.text, /tidak dikirim kepada siapa pun dan tidak disimpan/)

    const filed = await town.fileReport({ reporter: { name: 'Siti Karangan', phone: '+6281234567890' } }, trialKey)
    assert.equal(filed.receipt.agency.name, 'MODE COBA (tidak dikirim, tidak disimpan)')
    const photo = await town.attach(filed, await aPhoto())
    const read = await town.read(filed)
    assert.equal(read.reporter?.name, 'Siti Karangan')
    const link = read.attachments[0]?.url ?? ''
    assert.equal(read.attachments[0]?.id, photo.id)
    assert.equal((await town.fetch(new Request(new URL(link, 'http://relay.example')))).status, 200)
    assert.deepEqual((await town.timeline(filed)).map(({ type }) => type), ['filed'])
    await town.asked('reports.withdraw', { ...filed, json: {} })
    assert.deepEqual(await kept(), before)
  })

  it('is filed once, however often it is sent', async () => {
    const filed = { site: trialKey, key: 'satu-kali-saja', json: aSubmission() }
    assert.deepEqual((await town.asked('reports.create', filed)).trackingId, (await town.asked('reports.create', filed)).trackingId)
  })

  it('is filed without JavaScript too, and its receipt says MODE COBA', async () => {
    const before = await kept()
    const paper = paperAt(town)
    const page = await paper.open(`/lapor/${trialKey}`)
    assert.match(readable(page), /MODE COBA/)
    const form = formTo(page, `/lapor/${trialKey}`)
    const sent = await paper.send(form, { text: 'Lampu jalan mati sejak Senin.', regionCode: '36.74.07.1004' })
    assert.equal(sent.status, 200)
    assert.match(readable(sent), /oleh MODE COBA \(tidak dikirim, tidak disimpan\)/)
    assert.deepEqual(await kept(), before)
  })

  it('is framed by any page, and its lines are given out', async () => {
    const framed = await town.fetch(new Request(`http://relay.example/embed/${trialKey}`, { headers: { referer: `${origin}/`, 'sec-fetch-dest': 'iframe' } }))
    assert.match(framed.headers.get('content-security-policy') ?? '', /frame-ancestors 'self' \*/)
    assert.match((await town.fetch(new Request(`http://relay.example/snippet?situs=${trialKey}`))).text, /data-site=&quot;demo&quot;/)
  })

  it('is forgotten after an hour', async () => {
    const filed = await town.fileReport({}, trialKey)
    now += 3_600_000
    assert.equal(problemOf(await town.ask('reports.retrieve', filed)).code, 'secret-wrong')
  })
})

it('no report of an agency is found there, and none of it at an agency', async () => {
  const real = await town.fileReport()
  assert.equal(problemOf(await town.ask('reports.retrieve', { ...real, site: trialKey })).code, 'secret-wrong')
  const tried = await town.fileReport({}, trialKey)
  assert.equal(problemOf(await town.ask('reports.retrieve', { ...tried, site: real.site })).code, 'secret-wrong')
  assert.equal(problemOf(await town.ask('reports.retrieve', { site: real.site, trackingId: tried.trackingId })).code, 'report-not-found')
})

it('no site of an agency can take the key, neither on the desk nor at the terminal', async () => {
  const token = await town.officer(kademangan, 'admin')
  const refused = await town.ask('officer.sites.create', { token, json: { key: trialKey, name: 'Kelurahan X', agency: kademangan, preset: 'ringkas', origins: [] } })
  assert.deepEqual(problemOf(refused).errors, [{ pointer: '/key', code: 'invalid' }])
  const place = dataFolder()
  await command(place.dataFile, ['seed'])
  const added = await command(place.dataFile, ['site', 'add', trialKey, '--name', 'Kelurahan X', '--agency', kademangan, '--origin', origin])
  place.remove()
  assert.equal(added.code, 1)
  assert.match(added.stderr, /MODE COBA/)
})

it('strangers fill no more than so many writes; whoever is being answered is answered', async () => {
  const closed: number[] = []
  let opened = 0
  let answer = (): void => undefined
  const open = async () => {
    const number = ++opened
    return { fetch: () => new Promise<Response>((resolve) => (answer = () => resolve(new Response(String(number))))), close: async () => void closed.push(number) }
  }
  const trial = openTrial({ open, now: () => new Date(now).toISOString(), mostWrites: 2 })
  const fetch = trial.before(async () => new Response('main'))
  const ask = (method: string) => fetch(requestFor('reports.create', { site: trialKey, json: method }))
  const first = ask('a')
  await new Promise(setImmediate)
  const end = answer
  const second = ask('b')
  await new Promise(setImmediate)
  answer()
  assert.equal(await (await second).text(), '1')
  const third = ask('c')
  await new Promise(setImmediate)
  answer()
  assert.equal(await (await third).text(), '2')
  assert.deepEqual(closed, [])
  end()
  assert.equal(await (await first).text(), '1')
  await trial.close()
  assert.deepEqual(closed, [1, 2])
})

it('what is refused opens no other relay in memory, and one that cannot be closed ends nothing', async () => {
  let opened = 0
  const open = async () => {
    const number = ++opened
    return { fetch: async () => new Response(String(number), { status: number === 1 ? 422 : 201 }), close: () => Promise.reject(new Error('its folder cannot be removed')) }
  }
  let clock = now
  const trial = openTrial({ open, now: () => new Date(clock).toISOString(), mostWrites: 2 })
  const ask = async () => (await trial.before(async () => new Response('main'))(requestFor('reports.create', { site: trialKey, json: '' }))).text()
  for (let asked = 0; asked < 5; asked++) assert.equal(await ask(), '1')
  clock += 3_600_000
  assert.equal(await ask(), '2')
  await trial.close()
})

it('a relay in memory that was forgotten leaves nothing in the memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const opened = await Promise.all(Array.from({ length: 3 }, async () => {
    const relay = await openRelay({ dataFile: ':memory:', isTrial: true })
    const left = new WeakRef(relay.actions)
    await relay.close()
    return left
  }))
  await until(() => {
    collect()
    return opened.every((left) => left.deref() === undefined)
  })
})

it('a relay in memory that could not be opened is opened again for whoever asks next', async () => {
  let opened = 0
  const trial = openTrial({
    open: async () => {
      if (++opened === 1) throw new Error('no memory left')
      return { fetch: async () => new Response(String(opened)), close: async () => undefined }
    },
    now: () => new Date(now).toISOString(),
  })
  const ask = () => trial.before(async () => new Response('main'))(new Request(`http://relay.example/lapor/${trialKey}`))
  await assert.rejects(ask(), /no memory left/)
  assert.equal(await (await ask()).text(), '2')
  await trial.close()
})
