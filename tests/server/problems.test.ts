/** Provokes every problem code that the contract allows each route, and checks that a refusal leaves no row behind. */
import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { adminRoutes, type KnownProblemCode, newTrackingId, newTrackingSecret, Problem, problemCodes, problemsOf, type ReportSubmission, type Route, type RouteName, routes, successOf, uploadsPath } from '@lapor/sdk/contract'
import { type Beside, openBeside } from './database.ts'
import { openTileServer, type TileServer } from './outside/tile-server.ts'
import { type Answered, type Asking, aPhoto, aSubmission, disdukcapil, type Filed, kademangan, openTown, problemOf, requestFor, type Town } from './town.ts'

/** Where requests come from that are too many. */
const address = '203.0.113.9'

let town: Town
let officer: string
let stranger: string
/** Coordinates the agency that reports about Kademangan's staff go to. */
let supervisor: string
let supervisorsOfficer: string
/** Beside the relay at its database: it locks, breaks and counts. */
let beside: Beside
/** Of the operator: sets up sites. */
let admin: string
/** Of the map. */
let source: TileServer

before(async () => {
  source = await openTileServer()
  town = await openTown({ busyTimeoutMs: 20, tiles: source.source })
  officer = await town.officer()
  await town.relay.addOfficer({ id: 'petugas-kedua', name: 'Petugas Kedua', agencySlug: kademangan, role: 'officer' })
  stranger = await town.officer(disdukcapil)
  supervisor = await town.officer('kec-setu', 'coordinator')
  supervisorsOfficer = await town.officer('kec-setu')
  admin = await town.officer(kademangan, 'admin')
  beside = await openBeside(town.dataFile)
  // Formal requests, which have a limit that can be extended.
  const limit = (amount: number) => ({ amount, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22' })
  await beside.setSite(kademangan, (settings) =>
    Object.assign(settings, { ppid: 'https://ppid.contoh.example/', formalRequests: { deadlines: [{ kind: 'communication', ...limit(7) }, { kind: 'resolution', ...limit(10) }], extension: limit(7) } }),
  )
})
after(async () => {
  await beside.close()
  await town.close()
  await source.close()
})

/** None is asked for twice: what the relay has it shows. */
let nextTile = 0

const give = (name: RouteName, trackingId: string, json: unknown) => town.asked(name as 'officer.reports.verify', { token: officer, trackingId, json })

/** A request that the route takes, on a report of its own. */
const wellMade = async (name: RouteName): Promise<Asking> => {
  const route: Route = routes[name]
  if (name === 'officer.reports.list' || name === 'officer.privacy.list') return { token: officer }
  if (admins.has(name)) return { token: admin, ...(route.body === undefined ? {} : { json: await adminsBody(name) }) }
  if (name === 'reports.create') return { json: aSubmission() }
  if (name === 'tiles.retrieve') return { tile: { x: String(52_180 + nextTile++) } }
  if (!route.path.includes('{trackingId}')) return route.body === undefined ? {} : { json: bodies[name] }
  // About the agency's own staff, so that there is something to release.
  if (name === 'officer.reports.release') return { token: supervisor, trackingId: (await town.fileReport({ aboutStaff: true })).trackingId, json: {} }
  const report = await town.fileReport(name === 'officer.reports.extend' ? formalRequest : {})
  if (name === 'officer.privacy.settle') await town.asked('privacy.erase', { ...report, json: {} })
  if (!filedCommands.has(name)) await give('officer.reports.verify', report.trackingId, {})
  if (answeredCommands.has(name)) await give('officer.reports.respond', report.trackingId, { text: 'Sudah kami kerjakan' })
  const evidence = route.path.includes('{attachmentId}') ? await town.attachEvidence(officer, report) : undefined
  const photo = name === 'attachments.retrieve' ? await town.attach(report) : evidence
  const body = Array.isArray(route.body) ? { bytes: await aPhoto(), type: 'image/jpeg' } : route.body === undefined ? {} : { json: await bodyOf(name, report) }
  return {
    site: report.site,
    trackingId: report.trackingId,
    ...(route.access === 'officer' ? { token: officer } : { secret: report.secret }),
    ...(photo === undefined ? {} : { attachmentId: photo.id }),
    ...body,
  }
}

const formalRequest: Partial<ReportSubmission> = { classification: 'information-request', formal: { purpose: 'Penelitian', delivery: 'email' }, reporter: { name: 'Ibu Pemohon', address: 'Jalan Melati 5', email: 'pemohon@surat.example' } }

/** What only the operator's admin may ask; of colleagues also an officer, of his own agency. */
const admins = new Set<RouteName>(Object.keys(adminRoutes) as RouteName[])

const adminsBody = async (name: RouteName): Promise<object> => {
  if (name === 'officer.sites.create') return { key: `situs-${randomUUID()}`, name: 'Situs Baru', agency: kademangan, preset: 'ringkas', origins: ['https://baru.example'] }
  if (name === 'officer.sites.allow') return { origin: 'https://satu-lagi.example' }
  if (name === 'officer.sites.change') return { version: (await town.asked('officer.sites.retrieve', { token: admin })).version, challenge: false }
  return {}
}

const filedCommands = new Set<RouteName>(['officer.reports.verify', 'officer.reports.return', 'officer.reports.archive', 'reports.correct'])
const answeredCommands = new Set<RouteName>(['reports.confirm', 'reports.reopen', 'reports.rate'])

const bodies: Partial<Record<RouteName, object>> = {
  'officer.reports.mask': { passages: ['Lampu jalan'] },
  'officer.reports.identify': {},
  'officer.reports.whatsapp': {},
  'officer.privacy.settle': { outcome: 'done', text: 'Sudah kami samarkan' },
  'officer.reports.verify': {},
  'officer.reports.return': { reason: 'place-unclear', text: 'Di jalan mana?' },
  'officer.reports.close': { reason: 'answered', text: 'Sudah dijawab' },
  'officer.reports.archive': { reason: 'duplicate', text: 'Sudah ada laporan yang sama' },
  'officer.reports.assign': { officer: 'petugas-kedua' },
  'officer.reports.transfer': { agency: disdukcapil, text: 'Wewenang dinas' },
  'reports.correct': { text: 'Lampu jalan di gang belakang mushola mati.' },
  'reports.rate': { score: 2 },
  'reports.confirm': {},
  'reports.withdraw': {},
  'reports.support': {},
  'reports.similar': { text: 'Lampu jalan di gang mati' },
  'privacy.correct': { reporter: { name: 'Ibu Contoh' } },
  'privacy.erase': {},
  'secret.replace': { trackingSecret: newTrackingSecret(randomBytes) },
}

const bodyOf = async (name: RouteName, report: Filed): Promise<object> => bodies[name] ?? (name === 'attachments.finish' ? { uploadId: await upload(report, await aPhoto()) } : { text: 'Kata yang cukup' })

/** Sends bytes by tus 1.0. @param length as announced; more than there are leaves the upload unfinished @returns its id */
const upload = async ({ site, trackingId, secret }: Pick<Filed, 'site' | 'trackingId' | 'secret'>, bytes: Uint8Array, length = bytes.byteLength): Promise<string> => {
  const headers = { 'tus-resumable': '1.0.0', 'lapor-secret': secret }
  const path = uploadsPath.replace('{site}', site).replace('{trackingId}', trackingId)
  const created = await town.fetch(new Request(`http://relay.example${path}`, { method: 'POST', headers: { ...headers, 'upload-length': String(length) } }))
  const at = created.headers.get('location') ?? ''
  const sent = await town.fetch(new Request(new URL(at, 'http://relay.example'), { method: 'PATCH', headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, body: bytes as BodyInit }))
  assert.equal(sent.status, 204, created.text + sent.text)
  return at.split('/').at(-1) ?? ''
}

const uploaded = async (asking: Asking, bytes: Uint8Array, length?: number): Promise<Provocation> => {
  const report = { site: asking.site ?? kademangan, trackingId: trackingIdOf(asking), secret: asking.secret ?? '' }
  return { asking: { ...asking, json: { uploadId: await upload(report, bytes, length) } } }
}

const setChallenge = (challenge: boolean): Promise<void> => beside.setSite(kademangan, (settings) => Object.assign(settings, { challenge }))

/** While the site asks for a proof of work. */
const whileProofIsAsked = async (ask: () => Promise<Answered>): Promise<Answered> => {
  await setChallenge(true)
  return ask().finally(() => setChallenge(false))
}

const withAttachment = (asking: Asking, id: string): Asking => ({ ...asking, json: { ...(asking.json as object), attachments: [id] } })

interface Provocation {
  readonly asking: Asking
  /** What is wrong around the request, not in it. */
  readonly during?: (ask: () => Promise<Answered>) => Promise<Answered>
}

type Provoke = (asking: Asking, name: RouteName) => Provocation | Promise<Provocation>

const trackingIdOf = ({ trackingId }: Asking): string => trackingId ?? ''

const provoke: Partial<Record<KnownProblemCode, Provoke>> = {
  'site-unknown': (asking) => ({ asking: { ...asking, site: 'tidak-ada' } }),
  'origin-not-allowed': (asking, name) => ({
    asking: { ...asking, headers: routes[name].access === 'officer' ? { authorization: null, cookie: `lapor-desk=${'a'.repeat(43)}` } : { origin: 'https://situs-lain.example' } },
  }),
  'secret-missing': (asking) => ({ asking: { ...asking, headers: { 'lapor-secret': null } } }),
  'secret-wrong': (asking) => ({ asking: { ...asking, secret: newTrackingSecret(randomBytes) } }),
  'officer-token-wrong': (asking) => ({ asking: { ...asking, token: 'lo_bukan-token' } }),
  'agency-not-yours': (asking, name) => ({ asking: { ...asking, token: name === 'officer.reports.release' ? supervisorsOfficer : stranger, query: routes[name].access === 'officer' && 'query' in routes[name] && (routes[name] as Route).query?.includes('agency') ? `?agency=${kademangan}` : '' } }),
  'report-not-found': (asking) => ({ asking: { ...asking, trackingId: newTrackingId(randomBytes), headers: { 'lapor-secret': null } } }),
  'tile-not-found': (asking) => ({ asking: { ...asking, tile: { z: '3' } } }),
  'tiles-unavailable': (asking) => ({
    asking,
    during: async (ask) => {
      source.feels('says-sorry')
      return ask().finally(() => source.feels('well'))
    },
  }),
  'attachment-not-found': (asking, name) => ({ asking: routes[name].method === 'GET' ? { ...asking, attachmentId: 'tidak-ada' } : withAttachment(asking, 'tidak-ada') }),
  'query-invalid': (asking) => ({ asking: { ...asking, query: '?limit=0' } }),
  'idempotency-key-missing': (asking) => ({ asking: { ...asking, headers: { 'idempotency-key': null } } }),
  'idempotency-key-reused': async (asking, name) => {
    const key = randomUUID()
    assert.equal((await town.ask(name, { ...asking, key })).status, successOf(routes[name]))
    return { asking: { ...asking, key, ...(asking.bytes === undefined ? { json: { ...(asking.json as object), lain: true } } : { bytes: await aPhoto() }) } }
  },
  'media-type-unsupported': (asking) => ({ asking: { ...asking, type: 'text/plain' } }),
  'body-too-large': (asking) => ({ asking: asking.bytes === undefined ? { ...asking, json: { text: 'a'.repeat(65_536) } } : { ...asking, bytes: new Uint8Array(10 * 1024 * 1024 + 1) } }),
  'json-invalid': (asking) => ({ asking: { ...asking, bytes: new TextEncoder().encode('{"text":'), type: 'application/json' } }),
  'validation-failed': (asking) => ({ asking: { ...asking, json: { ...(asking.json as object), tidakDikenal: true } } }),
  'upload-not-found': (asking) => ({ asking: { ...asking, json: { uploadId: 'tidak-ada' } } }),
  'upload-incomplete': async (asking) => uploaded(asking, await aPhoto(), 1_000_000),
  'client-too-old': (asking) => ({ asking: { ...asking, headers: { 'lapor-client': '0.0.9' } } }),
  'proof-needed': (asking) => ({ asking, during: whileProofIsAsked }),
  'proof-wrong': (asking) => ({ asking: { ...asking, headers: { 'lapor-proof': 'bukan-bukti' } }, during: whileProofIsAsked }),
  'attachment-not-image': (asking, name) => name === 'attachments.finish' ? uploaded(asking, new TextEncoder().encode('GIF89a bukan foto')) : ({ asking: { ...asking, bytes: new TextEncoder().encode('GIF89a bukan foto'), type: 'image/png' } }),
  'attachment-limit-reached': async (asking, name) => {
    if (name === 'attachments.finish') {
      for (let had = 0; had < 5; had++) await town.asked('attachments.create', { ...asking, json: undefined, bytes: await aPhoto(8, 8), type: 'image/jpeg' })
      return { asking }
    }
    const limit = name === 'attachments.create' ? 5 : 20
    for (let had = 0; had < limit; had++) await town.asked(name as 'attachments.create', { ...asking, bytes: await aPhoto(8, 8) })
    return { asking: { ...asking, bytes: await aPhoto(8, 8) } }
  },
  'transition-not-allowed': async (asking, name) => {
    const trackingId = trackingIdOf(asking)
    if (name === 'officer.sites.change') return { asking: { ...asking, json: { version: 9_999, challenge: false } } }
    if (name === 'officer.reports.release' || name === 'officer.privacy.settle') await town.asked(name, asking)
    else if (filedCommands.has(name)) await give('officer.reports.archive', trackingId, bodies['officer.reports.archive'])
    // What may be said of a closed report may not be said of one that its reporter took back.
    else if (answeredCommands.has(name)) await town.asked('reports.withdraw', { ...asking, json: {} })
    else await give('officer.reports.close', trackingId, bodies['officer.reports.close'])
    return { asking }
  },
  'reopen-limit-reached': async (asking) => {
    const trackingId = trackingIdOf(asking)
    for (let times = 0; times < 2; times++) {
      await town.asked('reports.reopen', asking)
      await give('officer.reports.respond', trackingId, { text: 'Sudah kami kerjakan lagi' })
    }
    return { asking }
  },
  'rate-limited': async (asking, name) => {
    // So that the salt of the day is there.
    await town.fetch(requestFor('challenge.retrieve', {}), { address })
    const until = Date.now() + 3_600_000
    const fill = (key: string): Promise<void> => beside.run('insert into bucket (key, until) values (?, ?) on conflict (key) do update set until = excluded.until', key, until)
    const network = createHash('sha256').update(`${String((await beside.get("select value from secret where name = 'network-salt'"))?.['value'])} ${address}`).digest('base64url').slice(0, 22)
    const matter = { officer: 'tokens', secret: `secrets ${trackingIdOf(asking)}`, 'secret-optional': `secrets ${trackingIdOf(asking)}`, public: name === 'tiles.retrieve' ? 'tiles' : name === 'reports.create' ? `filings ${kademangan}` : `supports ${trackingIdOf(asking)}` }
    for (const key of [`network ${network}`, `tries ${network}`, `tiles ${network}`, matter[routes[name].access]]) await fill(key)
    return { asking, during: () => town.fetch(requestFor(name, asking), { address }).finally(() => beside.run('delete from bucket')) }
  },
  'storage-busy': (asking) => ({
    asking,
    during: async (ask) => {
      const leave = await beside.occupy()
      return ask().finally(leave)
    },
  }),
  'internal-error': (asking, name) => ({
    asking,
    // A table that is gone stands for everything that nobody has thought of.
    during: async (ask) => {
      const table = routes[name].access === 'officer' ? 'officer' : 'site'
      await beside.run(`alter table ${table} rename to ${table}_gone`)
      return ask().finally(() => beside.run(`alter table ${table}_gone rename to ${table}`))
    },
  }),
}

const tables = ['site', 'desk_audit', 'desk_answer', 'report', 'reporter', 'timeline_entry', 'timeline_attachment', 'attachment', 'attachment_content', 'idempotency', 'revision', 'audit']

/** How many rows each table has, and how far the reports have come. */
const rows = (): Promise<unknown> => beside.all(`select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}, (select sum(version) from report) as versions`)

const reached = new Set<string>()

for (const name of Object.keys(routes) as RouteName[]) {
  const route: Route = routes[name]
  describe(`${route.method} ${route.path} (${name})`, () => {
    it('takes a request that is well made', async () => {
      const answered = await town.ask(name, await wellMade(name))
      assert.equal(answered.status, successOf(route), answered.text)
    })

    for (const code of problemsOf(name)) {
      it(`refuses with "${code}" and writes nothing`, async () => {
        const make = provoke[code]
        assert.ok(make, `nobody provokes ${code}`)
        const { asking, during } = await make(await wellMade(name), name)
        const had = await rows()
        const ask = () => town.ask(name, asking)
        const answered = await (during ? during(ask) : ask())
        const problem = problemOf(answered)
        assert.equal(problem.code, code, answered.text)
        assert.equal(answered.status, problemCodes[code].status)
        assert.equal(problem.status, answered.status)
        assert.equal(problem.type, `/problems#${code}`)
        assert.equal(problem.requestId, answered.headers.get('lapor-request-id'))
        assert.equal(answered.headers.get('cache-control'), 'no-store')
        assert.ok(Problem.safeParse(problem).success)
        assert.deepEqual(await rows(), had)
        reached.add(code)
      })
    }
  })
}

describe('a write whose answer cannot be remembered', () => {
  const writes = (Object.keys(routes) as RouteName[]).filter((name) => successOf(routes[name]) === 201)
  for (const name of writes) {
    it(`of ${name} leaves nothing, and succeeds when it is sent again`, async () => {
      const asking = { ...(await wellMade(name)), key: randomUUID() }
      const had = await rows()
      const mend = await beside.failInserts(admins.has(name) ? 'desk_answer' : 'idempotency', 'the disk is full')
      const answered = await town.ask(name, asking).finally(mend)
      assert.equal(problemOf(answered).code, 'internal-error')
      assert.deepEqual(await rows(), had)
      assert.equal((await town.ask(name, asking)).status, 201)
    })
  }
})

it('an unknown path and a wrong method are told apart', async () => {
  const unknown = problemOf(await town.fetch(new Request('http://relay.example/v1/tidak/ada')))
  assert.equal(unknown.code, 'route-not-found')
  reached.add(unknown.code)
  const answered = await town.fetch(new Request('http://relay.example/v1/sites/kel-kademangan/reports', { method: 'DELETE' }))
  assert.equal(problemOf(answered).code, 'method-not-allowed')
  assert.equal(answered.headers.get('allow'), 'POST, GET')
  reached.add('method-not-allowed')
})

it('a busy database says when to come back', async () => {
  const asking = await wellMade('reports.create')
  const leave = await beside.occupy()
  const answered = await town.ask('reports.create', asking).finally(leave)
  assert.match(answered.headers.get('retry-after') ?? '', /^\d+$/)
  assert.equal((await town.ask('reports.create', asking)).status, 201, 'the same request succeeds afterwards')
})

it('a failure tells the caller nothing about the inside', async () => {
  const asking = await wellMade('reports.create')
  await beside.run('alter table site rename to site_gone')
  const answered = await town.ask('reports.create', asking).finally(() => beside.run('alter table site_gone rename to site'))
  assert.equal(problemOf(answered).code, 'internal-error')
  for (const inside of ['site', 'sqlite', 'SQL', 'at ', '.ts']) assert.ok(!answered.text.includes(inside), inside)
})

it('issues name the fields by JSON Pointer', async () => {
  const answered = await town.ask('reports.create', { json: { ...aSubmission(), text: 'pendek', place: { regionCode: '36.74', kota: 'x' }, photos: undefined } })
  const { errors } = problemOf(answered)
  assert.deepEqual(new Set(errors?.map(({ pointer, code }) => `${pointer} ${code}`)), new Set(['/text too-short', '/place/regionCode invalid', '/place/kota unknown-field', '/photos required']))
})

it('closing as resolved without evidence is a fault of the field attachments', async () => {
  const report = await town.fileReport()
  await give('officer.reports.verify', report.trackingId, {})
  const answered = await town.ask('officer.reports.close', { token: officer, trackingId: report.trackingId, json: { reason: 'resolved', text: 'Sudah beres' } })
  assert.deepEqual(problemOf(answered).errors, [{ pointer: '/attachments', code: 'evidence-owed' }])
})

it('a wrong secret and an unknown report with a secret are the same answer', async () => {
  const report = await town.fileReport()
  const secret = newTrackingSecret(randomBytes)
  const shown = (answered: Answered): unknown => ({ ...problemOf(answered), requestId: undefined })
  const wrong = shown(await town.ask('reports.retrieve', { ...report, secret }))
  assert.deepEqual(shown(await town.ask('reports.retrieve', { ...report, trackingId: newTrackingId(randomBytes), secret })), wrong)
  assert.deepEqual(shown(await town.ask('reports.retrieve', { ...report, trackingId: 'bukan-kode', secret })), wrong)
  assert.deepEqual(shown(await town.ask('reports.retrieve', { ...report, secret: 'ngawur' })), wrong)
})

it('every problem code of the contract was provoked here', () => {
  assert.deepEqual([...reached].sort(), Object.keys(problemCodes).sort())
})
