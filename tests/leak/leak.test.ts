/** Files thousands of random reports with a mark in everything that is private, and looks for the marks wherever somebody else reads. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type KnownStatus, type RouteName, routes, statuses } from '@lapor/sdk/contract'
import { sql } from 'kysely'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import type { ChannelRecord } from '../../packages/server/src/domain/channel.ts'
import { below as belowOf, oneOf, seeded } from '../chaos/seeded.ts'
import { isOnPostgres, openBeside } from '../server/database.ts'
import { openPostOffice, readable as textOfMail } from '../server/outside/post-office.ts'
import { openReceiver, type Receiver } from '../server/outside/receiver.ts'
import { paperAt } from '../server/paper.ts'
import { pathsBehind } from './paths-behind.ts'
import { type Answered, aSubmission, asPublic, disdukcapil, type Filed, kademangan, openTown, type Town } from '../server/town.ts'

const count = Number(process.env['LAPOR_LEAK_COUNT'] ?? 2000)
const seed = Number(process.env['LAPOR_LEAK_SEED'] ?? 20261124)
/** Each run with the same seed plants and asks the same: what failed once can be made to fail again. */
const draw = seeded('leak', seed)
const below = (limit: number): number => belowOf(limit, draw)
const chance = (likely: number): boolean => draw() < likely
const pick = <T>(list: readonly T[]): T => oneOf(list, draw)
/** Supervise the two sites, as the seed says. */
const supervisors: Readonly<Record<string, string>> = { [kademangan]: 'kec-setu', [disdukcapil]: 'inspektorat' }

/**
 * What a mark says: whose it is, and how private. `I` identity, `P` exact place, `H` hidden by an officer, `W` words between reporter and
 * officers: never public. `M` matter, `A` the agency's answer: public where the report is.
 */
type Kind = 'I' | 'P' | 'H' | 'W' | 'M' | 'A'
const mark = (kind: Kind, index: number): string => `ZQ${kind}${index}X`

interface Planted {
  readonly index: number
  readonly report: Filed
  readonly anonymous: boolean
  readonly confidential: boolean
  readonly aboutStaff: boolean
  readonly released: boolean
  readonly status: KnownStatus
}

/** In the order of their index. */
const planted: Planted[] = []
const tokens = new Map<string, string>()
let town: Town
let receiver: Receiver
let office: Awaited<ReturnType<typeof openPostOffice>>
const metricsToken = 'token-angka-uji'
/** As many of the first. */
const told = Math.min(60, count)

/** Written out here, apart from the rule that is tested. */
const isPublic = ({ confidential, aboutStaff, released, status }: Planted): boolean => !confidential && (!aboutStaff || released) && ['verified', 'waiting', 'in-progress', 'answered', 'closed'].includes(status)

const tokenOf = (slug: string): string => tokens.get(slug) ?? assert.fail(`no officer of ${slug}`)

before(async () => {
  receiver = await openReceiver()
  office = await openPostOffice()
  town = await openTown({ demo: true, metricsToken, baseUrl: 'http://relay.example', mail: { url: office.url, from: 'LAPOR <lapor@relay.example>' } })
  // Nobody pulls the plug here, and two thousand reports would wait for the disk at every step.
  if (!isOnPostgres) await sql`pragma synchronous = off`.execute(town.relay.context.db)
  for (const slug of [kademangan, disdukcapil, ...Object.values(supervisors)]) tokens.set(slug, await town.officer(slug, 'coordinator'))
  await takeFormalRequests()
  const channels = await tellOutside()
  for (let index = 1; index <= count; index++) {
    planted.push(await plant(index))
    if (index !== told) continue
    await sendMessages(town.relay.context)
    // What two thousand reports would tell is the same again.
    for (const { id } of channels) await town.relay.actions.endChannel(id)
  }
}, { timeout: 300_000 })
after(async () => {
  await town.close()
  await receiver.close()
  await office.close()
})

const takeFormalRequests = async (): Promise<void> => {
  const { settings } = (await town.relay.actions.allSites()).find(({ key }) => key === disdukcapil) ?? assert.fail('no site')
  const days = { amount: 10, unit: 'working-day', legalBasis: null } as const
  assert.ok(await town.relay.actions.setRules(disdukcapil, { ...settings, formalRequests: { deadlines: [{ kind: 'resolution', ...days }], extension: days } }))
}

/** Of the first of them everybody outside is told who can be. */
const tellOutside = async (): Promise<ChannelRecord[]> => {
  const channels: ChannelRecord[] = []
  for (const siteKey of [kademangan, disdukcapil]) {
    for (const role of ['system', 'officer', 'coordinator'] as const) channels.push((await town.relay.actions.addChannel({ siteKey, kind: 'webhook', role, address: `${receiver.url}/${role}`, digest: false })) ?? assert.fail('no channel'))
    for (const role of ['officer', 'coordinator'] as const) channels.push((await town.relay.actions.addChannel({ siteKey, kind: 'email', role, address: `${role}@kantor.example`, digest: false })) ?? assert.fail('no channel'))
  }
  return channels
}

const plant = async (index: number): Promise<Planted> => {
  const site = pick([kademangan, disdukcapil])
  const [anonymous, confidential, aboutStaff, status] = [chance(0.4), chance(0.2), chance(0.2), pick(statuses)]
  const isFormal = site === disdukcapil && !anonymous && !aboutStaff && index % 3 === 0
  const isNamed = site === disdukcapil || chance(0.7)
  const identity = { name: `Ibu ${mark('I', index)}`, phone: phoneOf(index), email: `zse${index}x@surat.example`, ...(site === disdukcapil ? { address: `Jalan ${mark('I', index)} 5` } : {}) }
  const report = await town.fileReport({
    text: textOf(index),
    place: { regionCode: pick(['36.74.07.1003', '36.74.07.1004']), rw: `9${String(index % 100).padStart(2, '0')}`, rt: `8${String(index % 100).padStart(2, '0')}`, landmark: `depan ${mark('P', index)}` },
    anonymous,
    confidential,
    aboutStaff,
    ...(isNamed ? { reporter: identity } : {}),
    ...(isFormal ? { classification: 'information-request', formal: { purpose: `Guna ${mark('W', index)}`, delivery: 'email' } } : {}),
    trackingSecret: aSubmission().trackingSecret,
  }, site)
  const officer = tokenOf(aboutStaff ? (supervisors[site] ?? site) : site)
  const command = (name: RouteName, json: object) => town.asked(name as 'officer.reports.verify', { token: officer, trackingId: report.trackingId, json })
  if (index % 2 === 0) await command('officer.reports.mask', { passages: [mark('H', index)] })
  await bring(status, report, index, isFormal, command)
  if (index % 2 === 1) await command('officer.reports.mask', { passages: [mark('H', index).toLowerCase()] })
  if (chance(0.1)) await town.asked('privacy.erase', { ...report, json: {} })
  const released = aboutStaff && chance(0.3)
  if (released) await command('officer.reports.release', {})
  return { index, report, anonymous, confidential, aboutStaff, released, status }
}

const textOf = (index: number): string => {
  const personal = [`NIK 367407010190${String(index).padStart(4, '0')}`, `telepon 08129${String(index).padStart(7, '0')}`, `surel zsm${index}x@surat.example`, `lihat zsl${index}x.xyz/main`]
  return `Masalah ${mark('M', index)} oleh Pak ${mark('H', index)}. ${below(2) === 0 ? personal.join(', ') : pick(personal)} sudah lama.`
}

const bring = async (status: KnownStatus, report: Filed, index: number, isFormal: boolean, command: (name: RouteName, json: object) => Promise<unknown>): Promise<void> => {
  const words = `Kata ${mark('W', index)}`
  if (status === 'filed') return
  if (status === 'returned') return void (await command('officer.reports.return', { reason: 'place-unclear', text: words }))
  if (status === 'archived') return void (await command('officer.reports.archive', { reason: 'duplicate', text: words }))
  await command('officer.reports.verify', {})
  if (status === 'verified') return
  if (status === 'withdrawn') return void (await town.asked('reports.withdraw', { ...report, json: { text: words } }))
  if (chance(0.5)) await town.asked('reports.reply', { ...report, json: { text: words } })
  if (status === 'waiting') return void (await command('officer.reports.ask', { text: words }))
  await command('officer.reports.followUp', { text: words })
  if (isFormal) await command('officer.reports.extend', { text: words })
  if (status === 'in-progress') return
  await command('officer.reports.respond', { text: `Jawaban ${mark('A', index)} untuk ${mark('H', index)}, hubungi 08129${String(index).padStart(7, '0')}.` })
  if (status === 'closed') await command('officer.reports.close', { reason: 'answered', text: `Tutup ${mark('A', index)} dengan ${mark('H', index)}.` })
}

/** All of an answer that somebody can read. */
const readable = ({ status, headers, text }: Answered): string => `${status} ${JSON.stringify([...headers])} ${text}`

const marks = /ZQ([IPHWMA])(\d+)X/giu
/** Numbers and addresses, whether they belong to the identity or were written into the text. */
const phoneOf = (index: number): string => `0857${String(index).padStart(8, '7')}`
/** The digits of a measurement are nobody's number: "0.085707857999" seconds. */
const numbers = /(?<!\d)(?<!\d\.\d*)0857\d{8}|zs[eml]\d+x|(?<!\d\.\d*)08129\d{7}|367407010190\d{4}/giu

/** @param mayRead decides on one mark */
const assertOnly = (where: string, words: string, mayRead: (kind: Kind, one: Planted) => boolean): void => {
  const leaked = [...words.matchAll(marks)].filter(([, kind, index]) => !mayRead((kind ?? '').toUpperCase() as Kind, planted[Number(index) - 1] ?? assert.fail(`unknown mark in ${where}`)))
  assert.deepEqual(leaked.slice(0, 3).map(([text]) => text), [], `${where} (seed ${seed})`)
}

const assertPublic = (where: string, words: string): void => {
  assertOnly(where, words, (kind, one) => 'MA'.includes(kind) && isPublic(one))
  assert.deepEqual((words.match(numbers) ?? []).slice(0, 3), [], `${where} (seed ${seed})`)
  assert.ok(!/"(?:rw|rt)":"/u.test(words), `${where} names RW or RT`)
}

const assertNone = (where: string, words: string): void => {
  assertOnly(where, words, () => false)
  assert.deepEqual((words.match(numbers) ?? []).slice(0, 3), [], `${where} (seed ${seed})`)
}

const get = (path: string): Promise<Answered> => town.fetch(new Request(`http://relay.example${path}`, path === '/metrics' ? { headers: { authorization: `Bearer ${metricsToken}` } } : {}))

/** With what follows it, where an answer names its next page or Open311 has one. */
const everyPage = async (path: string): Promise<string> => {
  const answered = await get(path)
  const next = /<(.*?)>; rel="next"/.exec(answered.headers.get('link') ?? '')?.[1] ?? (path.includes('page_size=1000') && Array.isArray(answered.json) && answered.json.length === 1000 ? `${path.replace(/&page=\d+/, '')}&page=${Number(/&page=(\d+)/.exec(path)?.[1] ?? 1) + 1}` : undefined)
  return readable(answered) + (next === undefined ? '' : await everyPage(next))
}

const pagesOf = async (name: RouteName, asking: object, query = ''): Promise<string> => {
  let words = ''
  let cursor: string | null = null
  do {
    const answered: Answered = await town.ask(name, { ...asking, query: `?limit=100${query}${cursor === null ? '' : `&cursor=${cursor}`}` })
    words += readable(answered)
    cursor = (answered.json as { nextCursor: string | null }).nextCursor
  } while (cursor !== null)
  return words
}

describe('the public', () => {
  it('reads no mark of a report that is not public, and of one that is only its matter and the answer', async () => {
    let shown = 0
    for (const one of planted) {
      const asking = { site: pick([kademangan, disdukcapil]), trackingId: one.report.trackingId }
      const words = readable(await town.ask('reports.retrieve', asking)) + readable(await town.ask('reports.timeline', asking))
      assertPublic(`report ${one.index}`, words)
      assert.equal(words.includes(mark('M', one.index)), isPublic(one), `report ${one.index} (seed ${seed})`)
      if (words.includes('▇▇▇')) shown++
    }
    assert.equal(shown, planted.filter(isPublic).length)
  })

  it('reads no more in lists, under any filter', async () => {
    let all = ''
    for (const site of [kademangan, disdukcapil]) {
      for (const filter of ['', ...statuses.map((status) => `&status=${status}`), '&classification=complaint', '&regionCode=36.74.07.1003']) {
        const words = await pagesOf('reports.list', { site }, filter)
        assertPublic(`list of ${site} ${filter}`, words)
        if (filter === '') all += words
      }
    }
    const own = planted.filter((one) => isPublic(one) && !one.aboutStaff)
    assert.ok(own.every(({ index }) => all.includes(mark('M', index))), 'what is public is in the list')
  })

  it('finds nothing by a word that is hidden, and no hidden word beside what it finds', async () => {
    for (const one of planted.filter((_, at) => at % 5 === 0)) {
      for (const kind of ['H', 'M', 'I', 'P'] as const) {
        const answered = await town.ask('reports.similar', { json: { text: mark(kind, one.index) } })
        assertPublic(`similar to ${kind}${one.index}`, readable(answered))
        assert.equal(answered.text.includes(one.report.trackingId), kind === 'M' && isPublic(one), `similar to ${kind}${one.index} (seed ${seed})`)
      }
      const number = await town.ask('reports.similar', { json: { text: `08129${String(one.index).padStart(7, '0')} 367407010190${String(one.index).padStart(4, '0')}` } })
      assert.ok(!number.text.includes(one.report.trackingId))
    }
  })

  it('reads no mark in agencies, figures, settings and pages', async () => {
    for (const site of [kademangan, disdukcapil]) {
      for (const name of ['site.retrieve', 'regions.list', 'agencies.list', 'statistics.retrieve'] as const) assertPublic(name, readable(await town.ask(name, { site })))
      assertPublic('figures of all', readable(await town.ask('statistics.retrieve', { site, query: '?scope=all' })))
      for (const path of ['/', '/demo/kelurahan', '/demo/dinas', '/openapi', '/docs/', '/problems', '/healthz', '/tidak-ada', `/lapor/${site}`]) assertPublic(path, readable(await town.fetch(new Request(`http://relay.example${path}`))))
    }
  })

  it('reads no mark in the open data: neither in the figures nor in the reports, file after file', async () => {
    for (const site of [kademangan, disdukcapil]) {
      for (const scope of ['agency', 'all']) assertPublic(`figures of ${site}`, readable(await town.fetch(new Request(`http://relay.example/data/${site}/statistik.csv?scope=${scope}`))))
      let [words, next] = ['', `/data/${site}/laporan.csv`]
      while (next !== '') {
        const answered = await town.fetch(new Request(`http://relay.example${next}`))
        words += readable(answered)
        next = /<(.*?)>; rel="next"/.exec(answered.headers.get('link') ?? '')?.[1] ?? ''
      }
      assertPublic(`reports of ${site} as CSV`, words)
      const own = planted.filter((one) => isPublic(one) && !one.aboutStaff && one.report.site === site)
      assert.ok(own.every(({ index }) => words.includes(mark('M', index))), 'what is public is in the file')
      for (const one of planted.filter((one) => !isPublic(one))) assert.ok(!words.includes(one.report.trackingId), `report ${one.index} (seed ${seed})`)
    }
  })

  it('reads no mark behind any door that anybody may open, under any address that leads there', async () => {
    const ofTable = new Set(Object.values(routes).map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')))
    const patterns = [...new Set(town.relay.doors.filter(({ method }) => method === 'GET').map(({ pattern }) => pattern))].filter((pattern) => !ofTable.has(pattern))
    const inside = planted.filter((one, at) => at % 40 === 0 || (!isPublic(one) && at % 20 === 0))
    const opened = pathsBehind(inside.map(({ report }) => report.trackingId))
    assert.deepEqual(patterns.filter((pattern) => !(pattern in opened)), [], 'a door that this test does not open')
    for (const pattern of patterns) {
      for (const path of opened[pattern] ?? []) assertPublic(path, await everyPage(path))
    }
    const requests = await Promise.all([kademangan, disdukcapil].map((site) => everyPage(`/open311/v2/requests.json?jurisdiction_id=${site}&page_size=1000`)))
    const own = planted.filter((one) => isPublic(one) && !one.aboutStaff)
    assert.ok(own.every(({ index }) => requests.join().includes(mark('M', index))), 'what is public is in the answers of Open311')
  })

  it('reads no more of a report by the form that looks it up without JavaScript', async () => {
    for (const one of planted.filter((_, at) => at % 10 === 0)) {
      const { site, trackingId } = one.report
      const page = await paperAt(town).send({ action: `/lapor/${site}/lacak`, fields: { trackingId, secret: '' } })
      assertPublic(`page about ${one.index}`, readable(page))
      assert.equal(page.text.includes(mark('M', one.index)), isPublic(one), `page about ${one.index} (seed ${seed})`)
    }
  })

  it('counts only what it may know of', async () => {
    const known = planted.filter((one) => !one.aboutStaff || one.released)
    const before = await openTown({ demo: true })
    const start = (await before.asked('statistics.retrieve', { query: '?scope=all' })).figures.received
    await before.close()
    assert.equal((await town.asked('statistics.retrieve', { query: '?scope=all' })).figures.received, start + known.length)
  })

  it('is told by no problem what was sent or what is kept', async () => {
    for (const one of planted.filter((_, at) => at % 20 === 0)) {
      const { report, index } = one
      const wrong = { ...aSubmission({ text: textOf(index), reporter: { name: mark('I', index), email: `zse${index}x` } }), [mark('W', index)]: 1 }
      const answers = [
        await town.ask('reports.create', { json: wrong }),
        await town.ask('reports.create', { bytes: new TextEncoder().encode(`{"text": "${mark('I', index)}"`) }),
        await town.ask('reports.retrieve', { ...report, secret: '2'.repeat(24) }),
        await town.ask('privacy.retrieve', asPublic(report)),
        await town.ask('reports.reply', { ...report, json: { text: '' } }),
        await town.ask('reports.list', { query: `?cursor=${mark('I', index)}` }),
        await town.ask('officer.reports.retrieve', { trackingId: report.trackingId }),
      ]
      for (const answered of answers) {
        const { errors: _, ...rest } = answered.json as { errors?: unknown }
        assert.ok(answered.status >= 400)
        assertPublic(`problem about ${index}`, JSON.stringify([rest, [...answered.headers]]))
      }
    }
  })
})

describe('another reporter', () => {
  it('gets nothing of a report with the secret of the own one', async () => {
    for (const [at, one] of planted.entries()) {
      if (at % 10 !== 0) continue
      const other = planted[(at + 1 + below(count - 1)) % count] ?? one
      for (const name of ['reports.retrieve', 'reports.timeline', 'privacy.retrieve'] as const) {
        const refused = await town.ask(name, { ...other.report, secret: one.report.secret })
        assert.equal(refused.status, 401)
        assertOnly(name, readable(refused), () => false)
        assertOnly(`own ${name}`, readable(await town.ask(name, one.report)), (_, { index }) => index === one.index)
      }
    }
  })
})

describe('an officer', () => {
  it('never reads who is behind an anonymous report, nor anything about a report on the own agency\'s staff', async () => {
    for (const slug of [kademangan, disdukcapil]) {
      const token = await town.officer(slug)
      const words = (await pagesOf('officer.reports.list', { token })) + (await pagesOf('officer.reports.list', { token }, '&flagged=true')) + (await pagesOf('officer.privacy.list', { token }))
      assertOnly(`queue of ${slug}`, words, (kind, one) => one.report.site === slug && !one.aboutStaff && !(kind === 'I' && one.anonymous))
      for (const one of planted.filter(({ aboutStaff, released, report }) => aboutStaff && !released && report.site === slug)) assert.ok(!words.includes(one.report.trackingId))
      assert.ok(planted.some((one) => one.report.site === slug && !one.anonymous && words.includes(mark('I', one.index))), 'names that were given are read')
    }
  })

  it('who coordinates all agencies reads no name behind an anonymous report, and nothing on the own agency\'s staff', async () => {
    for (const slug of [kademangan, disdukcapil]) {
      const words = await pagesOf('officer.reports.list', { token: tokenOf(slug) })
      assertOnly(`queue of all, by ${slug}`, words, (kind, one) => !(kind === 'I' && one.anonymous) && (!one.aboutStaff || one.released))
    }
  })

  it('reads reports about another agency\'s staff where the own agency holds them', async () => {
    for (const [slug, supervisor] of Object.entries(supervisors)) {
      const words = await pagesOf('officer.reports.list', { token: await town.officer(supervisor) })
      const held = planted.filter(({ aboutStaff, report }) => aboutStaff && report.site === slug)
      assertOnly(`queue of ${supervisor}`, words, (kind, one) => one.aboutStaff && one.report.site === slug && !(kind === 'I' && one.anonymous))
      assert.ok(held.length > count / 50 && held.every(({ report }) => words.includes(report.trackingId)))
    }
  })
})

describe('whoever is told outside', () => {
  it('gets no word that anybody wrote, by webhook or by e-mail', () => {
    assert.ok(receiver.received.length > 3 * told && office.mails.length > 2 * told, 'something was told')
    for (const { headers, body } of receiver.received) assertNone('webhook', JSON.stringify([headers, body]))
    for (const mail of office.mails) {
      // Whom it goes to stands on the letter.
      const words = mail.to.reduce((text, mailbox) => text.replaceAll(mailbox, ''), `${mail.source}\n${textOfMail(mail)}`)
      assertNone('e-mail', words)
    }
    const everything = JSON.stringify([receiver.received, office.mails])
    assert.ok(!planted.some(({ report }) => everything.includes(report.secret)))
  })

  it('finds none in what the relay has still to tell', async () => {
    const beside = await openBeside(town.dataFile)
    const rows = await beside.all('select news, error from message').finally(beside.close)
    assert.ok(rows.length > count)
    assertNone('messages', JSON.stringify(rows))
  })

  it('and an officer whose phone subscribes to deadlines, get identifiers and days', async () => {
    for (const slug of [kademangan, disdukcapil]) {
      const officer = (await town.relay.addOfficer({ name: 'Petugas Kalender', agencySlug: slug, role: 'officer' })) ?? assert.fail('no officer')
      const words = readable(await get(`/calendar/${await town.relay.actions.calendarKey(officer.officer.id)}.ics`))
      assert.match(words, /BEGIN:VEVENT/)
      assertNone(`calendar of ${slug}`, words)
    }
  })
})

describe('whoever gets a copy', () => {
  it('of the log reads no mark, no tracking ID and no secret', () => {
    const words = JSON.stringify([town.lines, town.failures])
    assert.ok(town.lines.length > 4 * count)
    assertPublic('log', words)
    assert.ok(!planted.some(({ report }) => words.includes(report.trackingId) || words.includes(report.secret)))
  })

  it('of the files without the key reads no identity and no secret', async () => {
    const folder = dirname(town.dataFile)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => existsSync(file) && !file.endsWith('.kunci'))
    const beside = await openBeside(town.dataFile)
    const rows = await beside.everything().finally(beside.close)
    const words = [rows, ...files.flatMap((file) => readFileOf(file))].join('\n')
    assert.ok(words.includes(mark('M', 1)), 'the files are read')
    // Among millions of hexadecimal digits some look like a telephone number; of those planted none may be there.
    const phones = new Set(planted.map(({ index }) => phoneOf(index)))
    const found = (words.match(/ZQI\d+X|zse\d+x|0857\d{8}/giu) ?? []).filter((word) => !word.startsWith('0857') || phones.has(word))
    assert.deepEqual(found.slice(0, 3), [], `seed ${seed}`)
    assert.ok(!planted.some(({ report }, at) => at % 50 === 0 && words.includes(report.secret)))
  })
})

const readFileOf = (file: string): string[] => {
  try {
    return [readFileSync(file, 'latin1')]
  } catch {
    // A folder.
    return []
  }
}
