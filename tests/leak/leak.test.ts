/** Files thousands of random reports with a mark in everything that is private, and looks for the marks wherever somebody else reads. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { type RouteName, routes, statuses } from '@lapor/sdk/contract'
import { openBeside } from '../server/database.ts'
import { readable as textOfMail } from '../server/outside/post-office.ts'
import { paperAt } from '../server/paper.ts'
import { type Answered, aSubmission, asPublic, disdukcapil, kademangan, openTown } from '../server/town.ts'
import { emailOf, type Kind, mark, marks, numbersIn, numbersOf } from './marks.ts'
import { pathsBehind } from './paths-behind.ts'
import { metricsToken, type Planted, plantTown, supervisors } from './planted-town.ts'

const count = Number(process.env['LAPOR_LEAK_COUNT'] ?? 2000)
const seed = Number(process.env['LAPOR_LEAK_SEED'] ?? 20261124)

const { town, receiver, office, planted, told, tokenOf, textOf, pick, below, close } = await plantTown(count, seed)
after(() => close())

/** Written out here, apart from the rule that is tested. */
const isPublic = ({ confidential, aboutStaff, released, status }: Planted): boolean => !confidential && (!aboutStaff || released) && ['verified', 'waiting', 'in-progress', 'answered', 'closed'].includes(status)

/** All of an answer that somebody can read. */
const readable = ({ status, headers, text }: Answered): string => `${status} ${JSON.stringify([...headers])} ${text}`

/** @param mayRead decides on one mark */
const assertOnly = (where: string, words: string, mayRead: (kind: Kind, one: Planted) => boolean): void => {
  const leaked = [...words.matchAll(marks)].filter(([, kind, index]) => !mayRead((kind ?? '').toUpperCase() as Kind, planted[Number(index) - 1] ?? assert.fail(`unknown mark in ${where}`)))
  assert.deepEqual(leaked.slice(0, 3).map(([text]) => text), [], `${where} (seed ${seed})`)
}

const assertPublic = (where: string, words: string): void => {
  assertOnly(where, words, (kind, one) => 'MA'.includes(kind) && isPublic(one))
  assert.deepEqual(numbersIn(words, count).slice(0, 3), [], `${where} (seed ${seed})`)
  assert.ok(!/"(?:rw|rt)":"/u.test(words), `${where} names RW or RT`)
}

const assertNone = (where: string, words: string): void => {
  assertOnly(where, words, () => false)
  assert.deepEqual(numbersIn(words, count).slice(0, 3), [], `${where} (seed ${seed})`)
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
      const { phone, nik } = numbersOf(one.index)
      const number = await town.ask('reports.similar', { json: { text: `${phone} ${nik}` } })
      assert.ok(!number.text.includes(one.report.trackingId))
    }
  })

  it('reads no mark in agencies, figures, settings and pages', async () => {
    for (const site of [kademangan, disdukcapil]) {
      for (const name of ['site.retrieve', 'regions.list', 'agencies.list', 'statistics.retrieve'] as const) assertNone(name, readable(await town.ask(name, { site })))
      assertNone('figures of all', readable(await town.ask('statistics.retrieve', { site, query: '?scope=all' })))
      for (const path of ['/', '/demo/kelurahan', '/demo/dinas', '/openapi', '/docs/', '/problems', '/healthz', '/tidak-ada', `/lapor/${site}`]) assertNone(path, readable(await town.fetch(new Request(`http://relay.example${path}`))))
    }
  })

  it('reads no more in the open data: neither in the figures nor in the reports, file after file', async () => {
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

  it('reads no more behind any door that anybody may open, under any address that leads there', async () => {
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
      const wrong = { ...aSubmission({ text: textOf(index), reporter: { name: mark('I', index), email: emailOf(index).replace('@', ' ') } }), [mark('W', index)]: 1 }
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
        assertNone(`problem about ${index}`, JSON.stringify([rest, [...answered.headers]]))
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

  it('gets identifiers and days, and no words, by a calendar of deadlines', async () => {
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
    assertNone('log', words)
    assert.ok(!planted.some(({ report }) => words.includes(report.trackingId) || words.includes(report.secret)))
  })

  it('of the files without the key reads no identity and no secret', async () => {
    const folder = dirname(town.dataFile)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => existsSync(file) && !file.endsWith('.kunci'))
    const beside = await openBeside(town.dataFile)
    const rows = await beside.everything().finally(beside.close)
    const words = [rows, ...files.flatMap((file) => readFileOf(file))].join('\n')
    assert.ok(words.includes(mark('M', 1)), 'the files are read')
    const ofIdentity = [...(words.match(/ZQI\d{6}X/giu) ?? []), ...numbersIn(words, count).filter((one) => /^(?:085777|zse)/iu.test(one))]
    assert.deepEqual(ofIdentity.slice(0, 3), [], `seed ${seed}`)
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
