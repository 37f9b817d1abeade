/** Checks what the relay tells others: to whom, what never, again after failures, and once. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { Webhook } from 'standardwebhooks'
import type { NewChannel } from '../../packages/server/src/actions/manage-channels.ts'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import { claimMessages } from '../../packages/server/src/db/messages.ts'
import type { ChannelRecord } from '../../packages/server/src/domain/channel.ts'
import type { MessageState } from '../../packages/server/src/domain/message.ts'
import type { Parcel } from '../../packages/server/src/domain/send.ts'
import { runJobs } from '../../packages/server/src/jobs/run-jobs.ts'
import { startJobs } from '../../packages/server/src/jobs/start-jobs.ts'
import { openRelay, type RelayOptions } from '../../packages/server/src/relay.ts'
import { at as placeAt } from './database.ts'
import { command as atTerminal } from './server-process.ts'
import { type Mail, openPostOffice, readable } from './outside/post-office.ts'
import { openReceiver, type Received, type Receiver, type Reply } from './outside/receiver.ts'
import { aSubmission, disdukcapil, type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let receiver: Receiver
let now: number
const closers: (() => Promise<void>)[] = []
beforeEach(() => {
  now = Date.now()
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const minute = 60_000
const hour = 60 * minute

const open = async (reply?: (received: Received, index: number) => Reply, options: Partial<RelayOptions> = {}): Promise<void> => {
  receiver = await openReceiver(reply)
  town = await openTown({ now: () => new Date(now).toISOString(), baseUrl: 'https://relay.example', ...options })
  closers.push(() => receiver.close(), () => town.close())
}

const channel = async (wanted: Partial<NewChannel> = {}): Promise<ChannelRecord> => {
  const added = await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'webhook', role: 'system', address: `${receiver.url}/hook`, digest: false, ...wanted })
  assert.ok(added)
  return added
}

const run = (relay = town.relay) => sendMessages(relay.context)
const states = (state: MessageState) => town.relay.actions.listMessages(state, undefined, 100)
const command = (name: 'verify' | 'respond' | 'ask', { trackingId }: Filed, token: string, json: unknown) => town.asked(`officer.reports.${name}`, { token, trackingId, json })

/** In everything that people write. */
const marks = ['TANDA-TEKS', 'TANDA-NAMA', 'TANDA-ALAMAT', '0000 1111', 'pelapor@surat.example', 'TANDA-JAWAB', 'TANDA-PATOKAN']
const marked = () => aSubmission({ text: 'TANDA-TEKS lampu jalan mati.', place: { regionCode: '36.74.07.1004', landmark: 'TANDA-PATOKAN' }, reporter: { name: 'TANDA-NAMA', phone: '0000 1111 2222', email: 'pelapor@surat.example' } })
const told = (text: string): string[] => marks.filter((mark) => text.includes(mark))

describe('a webhook', () => {
  it('is signed as Standard Webhooks says, and tells IDs, words of the contract and dates only', async () => {
    await open()
    const { secret } = await channel()
    const report = await town.fileReport(marked())
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
    const [{ body, headers, path } = { body: '', headers: {}, path: '' }] = receiver.received
    const payload = new Webhook(secret ?? '').verify(body, headers as Record<string, string>)
    assert.deepEqual(payload, {
      type: 'report.filed',
      timestamp: new Date(now).toISOString(),
      data: { trackingId: report.trackingId, site: kademangan, agency: kademangan, status: 'filed', version: 1, dueAt: report.receipt.promise[0]?.dueAt, url: `https://relay.example/desk#/laporan/${report.trackingId}` },
    })
    assert.deepEqual([path, headers['content-type'], told(body + JSON.stringify(headers))], ['/hook', 'application/json', []])
  })

  it('that was changed or signed with another secret does not verify', async () => {
    await open()
    const { secret } = await channel()
    const other = await channel({ address: `${receiver.url}/other` })
    await town.fileReport()
    await run()
    const first = receiver.received.find(({ path }) => path === '/hook')
    assert.ok(first && secret && other.secret)
    const headers = first.headers as Record<string, string>
    assert.throws(() => new Webhook(other.secret ?? '').verify(first.body, headers))
    assert.throws(() => new Webhook(secret).verify(first.body.replace('filed', 'closed'), headers))
    assert.throws(() => new Webhook(secret).verify(first.body, { ...headers, 'webhook-id': 'msg_lain' }))
  })

  it('that is not taken comes again later, under the same id and signed anew', async () => {
    await open((_, index) => [{ status: 500 }, { status: 0, cut: true }, { status: 302, headers: { location: '/elsewhere' } }][index] ?? { status: 200 })
    const { secret } = await channel()
    await town.fileReport()
    assert.deepEqual(await run(), { sent: 0, failed: 1 })
    assert.deepEqual(await run(), { sent: 0, failed: 0 }, 'not before its pause is over')
    now += 5_000
    await run()
    assert.match((await states('waiting'))[0]?.error ?? '', /^network/)
    now += 5 * minute
    await run()
    assert.equal((await states('waiting'))[0]?.error, 'http-302')
    now += 30 * minute
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
    assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 1)
    assert.deepEqual(receiver.received.map(({ path }) => path), ['/hook', '/hook', '/hook', '/hook'])
    assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1)
    const [last] = receiver.received.slice(-1)
    assert.doesNotThrow(() => new Webhook(secret ?? '').verify(last?.body ?? '', last?.headers as Record<string, string>))
    assert.deepEqual((await states('sent')).map(({ attempts, error }) => [attempts, error]), [[4, null]])
  })

  it('whose receiver asks to wait waits as long', async () => {
    await open((_, index) => (index === 0 ? { status: 429, headers: { 'retry-after': '900' } } : { status: 200 }))
    await channel()
    await town.fileReport()
    await run()
    now += 899_000
    await run()
    assert.equal(receiver.received.length, 1)
    now += 1_000
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
  })

  it('is given up in the end, shown as failed, and tried anew when the operator says so', async () => {
    let isDown = true
    await open(() => ({ status: isDown ? 503 : 200 }))
    await channel()
    await town.fileReport()
    for (let tries = 0; tries < 12; tries++) {
      await run()
      now += 24 * hour
    }
    assert.equal(receiver.received.length, 10)
    const [failed] = await states('failed')
    assert.deepEqual([failed?.error, failed?.attempts], ['http-503', 10])
    isDown = false
    assert.deepEqual(await town.relay.actions.retryMessages(failed?.id), { retried: 1, unclear: 0 })
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
    assert.equal(receiver.received.at(-1)?.headers['webhook-id'], failed?.id)
  })

  it('whose receiver says "gone" is not tried again', async () => {
    await open(() => ({ status: 410 }))
    await channel()
    await town.fileReport()
    await run()
    assert.deepEqual((await states('failed')).map(({ error }) => error), ['http-410'])
  })

  it('that does not answer does not delay a citizen', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await open(() => ({ status: 200, after: held }))
    await channel()
    await town.fileReport()
    const sending = run()
    const { receipt } = await town.fileReport()
    assert.equal(receipt.status, 'filed')
    release()
    assert.equal((await sending).sent, 1)
  })
})

describe('what is owed', () => {
  it('is written with what causes it, or not at all', async () => {
    await open()
    await channel()
    const report = await town.fileReport()
    const token = await town.officer()
    assert.equal((await town.ask('officer.reports.close', { token, trackingId: report.trackingId, json: { reason: 'resolved', text: 'Sudah.' } })).status, 409)
    await command('verify', report, token, {})
    assert.deepEqual((await states('waiting')).map(({ news }) => news.event).sort(), ['report.filed', 'report.verified'])
  })

  it('is owed once, although a report is sent twice', async () => {
    await open()
    await channel()
    const json = aSubmission()
    for (let times = 0; times < 2; times++) await town.asked('reports.create', { json, key: 'kunci-yang-sama' })
    assert.equal((await states('waiting')).length, 1)
  })

  it('is sent by one of two relays that come at the same time', async () => {
    await open()
    await channel()
    const second = await openRelay({ ...(await placeAt(town.dataFile)), now: () => new Date(now).toISOString() })
    closers.unshift(() => second.close())
    for (let filed = 0; filed < 30; filed++) await town.fileReport()
    const counts = await Promise.all([run(), run(second)])
    assert.equal(counts.reduce((sum, { sent }) => sum + sent, 0), 30)
    assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 30)
    assert.equal(receiver.received.length, 30)
  })

  it('by a relay that was killed in the middle is sent by the next one, under the same id', async () => {
    await open()
    await channel()
    await town.fileReport()
    const [taken] = await town.relay.context.db.transaction().execute((db) => claimMessages(db, new Date(now).toISOString(), new Date(now + 2 * minute).toISOString(), 20))
    assert.deepEqual(await run(), { sent: 0, failed: 0 })
    now += 2 * minute
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
    assert.equal(receiver.received[0]?.headers['webhook-id'], taken?.id)
  })

  it('is sent no further by a relay that stops than what it has in hand', async () => {
    let stopped: Promise<void> | undefined
    await open(() => ((stopped ??= running.stop()), { status: 204 }))
    await channel()
    for (let filed = 0; filed < 25; filed++) await town.fileReport()
    const running = startJobs(town.relay.context, 1, (name, error) => assert.fail(`${name}: ${String(error)}`))
    while (stopped === undefined) await new Promise(setImmediate)
    await stopped
    assert.deepEqual([receiver.received.length, (await states('waiting')).length], [20, 5])
    assert.deepEqual(await run(), { sent: 5, failed: 0 })
  })

  it('and breaks the relay’s own sender holds up nothing else, and is owed still', async () => {
    await open()
    const first = await channel({ address: `${receiver.url}/first` })
    await channel({ address: `${receiver.url}/second` })
    await town.fileReport()
    const broken = { ...town.relay.context, senders: { webhook: (parcel: Parcel) => (parcel.address.endsWith('/first') ? Promise.reject(new TypeError('TANDA-NAMA')) : (town.relay.context.senders?.webhook ?? assert.fail())(parcel)) } }
    const told: unknown[] = []
    assert.deepEqual(await sendMessages(broken, { failed: (error) => told.push(error) }), { sent: 1, failed: 1 })
    assert.deepEqual([receiver.received.map(({ path }) => path), told.length, (await states('waiting')).map(({ channelId, error }) => [channelId, error])], [['/second'], 1, [[first.id, 'broken-TypeError']]])
    now += 5_000
    assert.deepEqual([await run(), receiver.received.length], [{ sent: 1, failed: 0 }, 2])
  })

  it('and whose end cannot be written down holds up nothing else, and is sent again', async () => {
    await open()
    await channel({ address: `${receiver.url}/first` })
    await channel({ address: `${receiver.url}/second` })
    await town.fileReport()
    const { context } = town.relay
    const webhook = context.senders?.webhook ?? assert.fail()
    let isBroken = false
    const broken = {
      ...context,
      now: () => (isBroken ? ((isBroken = false), assert.fail('no time')) : context.now()),
      senders: { webhook: (parcel: Parcel) => (parcel.address.endsWith('/second') ? webhook(parcel) : ((isBroken = true), Promise.resolve({ kind: 'sent' } as const))) },
    }
    const told: unknown[] = []
    assert.deepEqual([await sendMessages(broken, { failed: (error) => told.push(error) }), told.length, receiver.received.length], [{ sent: 1, failed: 1 }, 1, 1])
    now += 2 * minute
    assert.deepEqual([await run(), receiver.received.map(({ path }) => path)], [{ sent: 1, failed: 0 }, ['/second', '/first']])
  })

  it('to a channel that was ended is dropped', async () => {
    await open()
    const { id } = await channel()
    await town.fileReport()
    assert.equal(await town.relay.actions.endChannel(id), true)
    await run()
    assert.deepEqual([receiver.received.length, (await states('dropped')).length, await town.relay.actions.endChannel(id)], [0, 1, false])
  })
})

describe('who is told', () => {
  it('are officers of what calls for work, coordinators of what went wrong, programs of everything', async () => {
    await open()
    for (const role of ['officer', 'coordinator', 'system'] as const) await channel({ role, address: `${receiver.url}/${role}` })
    const report = await town.fileReport()
    const token = await town.officer()
    await command('verify', report, token, {})
    await command('ask', report, token, { text: 'Di mana?' })
    await town.asked('reports.reply', { ...report, json: { text: 'Di sini.' } })
    await town.asked('officer.reports.transfer', { token, trackingId: report.trackingId, json: { agency: disdukcapil, text: 'Bukan kami.' } })
    await run()
    const events = (role: string) => receiver.received.filter(({ path }) => path === `/${role}`).map(({ body }) => (JSON.parse(body) as { type: string }).type).sort()
    assert.deepEqual(events('officer'), ['report.filed', 'report.replied'])
    assert.deepEqual(events('coordinator'), [])
    assert.deepEqual(events('system'), ['report.asked', 'report.filed', 'report.replied', 'report.verified'])
  })

  it('are officers and coordinators of a missed promise before its reporter is', async () => {
    now = Date.parse('2026-11-24T02:00:00Z')
    await open()
    for (const role of ['officer', 'coordinator'] as const) await channel({ role, address: `${receiver.url}/${role}` })
    await town.fileReport()
    await run()
    // The word was owed by the end of Tuesday 1 December in Jakarta, three working days later is Friday.
    const since = receiver.received.length
    const events = (): string[] => receiver.received.slice(since).map(({ path, body }) => `${path} ${(JSON.parse(body) as { type: string }).type}`).sort()
    const jobs = () => runJobs(town.relay.context, (_, error) => assert.fail(String(error)))
    now = Date.parse('2026-12-01T17:00:00Z')
    await jobs()
    await run()
    assert.deepEqual(events(), ['/coordinator report.alerted', '/officer report.alerted'])
    now = Date.parse('2026-12-04T17:00:00Z')
    await jobs()
    await run()
    assert.deepEqual(events(), ['/coordinator report.alerted', '/coordinator report.escalated', '/officer report.alerted', '/officer report.escalated'])
  })

  it('is the agency that a report is transferred to', async () => {
    await open()
    await channel({ siteKey: disdukcapil, role: 'officer', address: `${receiver.url}/next` })
    const report = await town.fileReport()
    await town.asked('officer.reports.transfer', { token: await town.officer(), trackingId: report.trackingId, json: { agency: disdukcapil, text: 'Bukan kami.' } })
    await run()
    assert.deepEqual(receiver.received.map(({ body }) => (JSON.parse(body) as { type: string; data: { agency: string } }).data.agency), [disdukcapil])
  })

  it('is never the agency that a report is about', async () => {
    await open()
    await channel()
    await town.fileReport({ aboutStaff: true })
    assert.deepEqual(await states('waiting'), [])
  })
})

describe('e-mail', () => {
  const openWithMail = async (refuse?: (mailbox: string) => number | undefined): Promise<readonly Mail[]> => {
    const office = await openPostOffice(refuse)
    await open(undefined, { mail: { url: office.url, from: 'LAPOR <lapor@relay.example>' } })
    closers.push(() => office.close())
    return office.mails
  }

  it('reaches an officer with ID, deadline and link, and nothing that anybody wrote', async () => {
    const mails = await openWithMail()
    await channel({ kind: 'email', role: 'officer', address: 'petugas@kantor.example' })
    const { trackingId } = await town.fileReport({ ...marked(), reporter: undefined })
    await run()
    const [mail] = mails
    assert.ok(mail)
    assert.deepEqual([mails.length, mail.to, told(mail.source + readable(mail))], [1, ['petugas@kantor.example'], []])
    assert.match(mail.source, new RegExp(`^Subject: ${trackingId}: Laporan baru masuk\r?$`, 'm'))
    assert.match(mail.source, /^Auto-Submitted: auto-generated\r?$/m)
    assert.match(readable(mail), new RegExp(`https://relay.example/desk#/laporan/${trackingId}`))
    assert.match(readable(mail), /Tenggat berikutnya: \p{L}+, \d+ \p{L}+ \d{4}/u)
  })

  it('reaches a reporter who gave an address, with ID and link, never content', async () => {
    const mails = await openWithMail()
    const report = await town.fileReport(marked())
    const token = await town.officer()
    await command('verify', report, token, {})
    await command('respond', report, token, { text: 'TANDA-JAWAB lampu diganti.' })
    await run()
    assert.deepEqual(mails.map(({ to }) => to), Array.from({ length: 3 }, () => ['pelapor@surat.example']))
    for (const mail of mails) {
      const text = readable(mail)
      assert.deepEqual(told(mail.source.replaceAll('pelapor@surat.example', '') + text), [])
      assert.ok(text.includes(report.trackingId) && text.includes(`https://relay.example/lapor/${kademangan}#lapor=${report.trackingId}`), text)
      assert.ok(!text.includes(report.secret))
    }
  })

  it('is not owed to a reporter who gave a phone only, and not sent to one whose identity was erased meanwhile', async () => {
    const mails = await openWithMail()
    await town.fileReport({ reporter: { name: 'Ibu Contoh', phone: '0000 1111 2222' } })
    const report = await town.fileReport(marked())
    await town.asked('privacy.erase', { ...report, json: {} })
    await run()
    assert.deepEqual([mails.length, (await states('dropped')).length], [0, 2])
  })

  it('keeps one Message-ID over its tries', async () => {
    let isBusy = true
    const mails = await openWithMail(() => (isBusy ? 451 : undefined))
    await channel({ kind: 'email', role: 'officer', address: 'petugas@kantor.example' })
    await town.fileReport()
    await run()
    const [waiting] = await states('waiting')
    assert.equal(waiting?.error, 'smtp-451')
    isBusy = false
    now += minute
    await run()
    assert.match(mails[0]?.source ?? '', new RegExp(`^Message-ID: <${waiting?.id}@relay.example>\r?$`, 'm'))
  })

  it('to a mailbox that does not exist fails at once and is shown', async () => {
    await openWithMail(() => 550)
    await channel({ kind: 'email', role: 'officer', address: 'tidak-ada@kantor.example' })
    await town.fileReport()
    await run()
    assert.deepEqual((await states('failed')).map(({ error }) => error), ['smtp-550'])
  })

  it('waits where the mail server is away, and says why as the machine does', async () => {
    await open(undefined, { mail: { url: 'smtp://127.0.0.1:1', from: 'lapor@relay.example' } })
    await channel({ kind: 'email', role: 'officer', address: 'petugas@kantor.example' })
    await town.fileReport()
    await run()
    assert.deepEqual((await states('waiting')).map(({ error }) => error), ['network-ECONNREFUSED'])
  })

  it('waits where no mail server is set up', async () => {
    await open()
    await channel({ kind: 'email', role: 'officer', address: 'petugas@kantor.example' })
    await town.fileReport()
    await run()
    assert.deepEqual((await states('waiting')).map(({ error }) => error), ['not-set-up'])
  })
})

describe('Telegram', () => {
  const openWithBot = async (reply: (received: Received, index: number) => Reply): Promise<Receiver> => {
    const api = await openReceiver(reply)
    closers.push(() => api.close())
    await open(undefined, { telegram: { token: '12345:token-rahasia', api: api.url } })
    await channel({ kind: 'telegram', role: 'officer', address: '-1001234567890' })
    return api
  }

  it('tells a chat of officers by the bot', async () => {
    const api = await openWithBot(() => ({ status: 200, body: '{"ok":true,"result":{}}' }))
    const { trackingId } = await town.fileReport(marked())
    await run()
    const [sent] = api.received
    const body = JSON.parse(sent?.body ?? '{}') as { chat_id: string; text: string }
    assert.deepEqual([sent?.path, body.chat_id, told(body.text), body.text.includes(trackingId)], ['/bot12345:token-rahasia/sendMessage', '-1001234567890', [], true])
  })

  it('waits as long as it asks, and takes no answer that is no "ok"', async () => {
    const api = await openWithBot((_, index) => [{ status: 429, body: '{"ok":false,"error_code":429,"parameters":{"retry_after":40}}' }, { status: 200, body: '<html>masuk ke wifi</html>' }][index] ?? { status: 200, body: '{"ok":true}' })
    await town.fileReport()
    await run()
    now += 39_000
    await run()
    assert.equal(api.received.length, 1)
    now += 1_000
    assert.deepEqual(await run(), { sent: 0, failed: 1 })
    now += 5 * minute
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
  })

  it('is given up where the bot was thrown out, and no error repeats its token', async () => {
    await openWithBot(() => ({ status: 403, body: '{"ok":false,"description":"Forbidden: bot was kicked 12345:token-rahasia"}' }))
    await town.fileReport()
    await run()
    assert.deepEqual((await states('failed')).map(({ error }) => error), ['telegram-403'])
    assert.ok(!JSON.stringify([town.lines, town.failures, await states('failed')]).includes('token-rahasia'))
  })
})

describe('the morning digest', () => {
  const clock = (instant: string): void => void (now = Date.parse(instant))
  /** Jakarta is seven hours ahead. */
  const at = (day: string, time: string): string => `${day}T${time}:00+07:00`
  const digests = () => receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: object }).filter(({ type }) => type === 'digest')
  const jobs = (relay = town.relay) => runJobs(relay.context, (_, error) => assert.fail(String(error)))

  it('names what is due on the day and counts what is late, once, from seven o\'clock at the agency', async () => {
    clock(at('2026-03-02', '09:00'))
    await open()
    const report = await town.fileReport()
    await channel({ digest: true })
    await run()
    clock(at('2026-03-09', '06:59'))
    await jobs()
    assert.deepEqual(digests(), [])
    clock(at('2026-03-09', '07:00'))
    const second = await openRelay({ ...(await placeAt(town.dataFile)), now: () => new Date(now).toISOString() })
    closers.unshift(() => second.close())
    await Promise.all([jobs(), jobs(second)])
    clock(at('2026-03-09', '15:00'))
    await jobs()
    assert.deepEqual(digests().map(({ data }) => data), [{ site: kademangan, day: '2026-03-09', dueToday: [report.trackingId], more: false, overdue: 0 }])
    clock(at('2026-03-10', '08:00'))
    await jobs()
    assert.deepEqual(digests().at(-1)?.data, { site: kademangan, day: '2026-03-10', dueToday: [], more: false, overdue: 1 })
  })

  it('is not sent on a day without work', async () => {
    clock(at('2026-03-02', '09:00'))
    await open()
    await channel({ digest: true })
    await jobs()
    assert.deepEqual(digests(), [])
  })

  it('says in a mail "Jatuh tempo hari ini"', async () => {
    clock(at('2026-03-02', '09:00'))
    const office = await openPostOffice()
    await open(undefined, { mail: { url: office.url, from: 'lapor@relay.example' } })
    closers.push(() => office.close())
    const { trackingId } = await town.fileReport()
    await channel({ kind: 'email', role: 'officer', address: 'petugas@kantor.example', digest: true })
    clock(at('2026-03-09', '07:10'))
    await jobs()
    const digest = office.mails.find(({ source }) => /^Subject: Jatuh tempo hari ini: 1 laporan\r?$/m.test(source))
    assert.ok(digest)
    assert.match(readable(digest), new RegExp(`Jatuh tempo hari ini: 1\r?\n- ${trackingId}\r?\nSudah terlewat: 0`))
  })
})

describe('lapor-server channel and message', () => {
  it('set a channel up, tell its secret once, and show and retry what did not arrive', async () => {
    await open()
    const words = (...typed: string[]) => atTerminal(town.dataFile, typed)
    const added = await words('channel', 'add', kademangan, '--kind', 'webhook', '--to', `${receiver.url}/gone`, '--digest')
    assert.match(added.stdout, /Kanal kanal-\w{8} ditambahkan[\s\S]*\nwhsec_\S{44}/)
    const listed = await words('channel', 'list')
    assert.match(listed.stdout, /kanal-\w{8} {2}kel-kademangan {8}webhook {3}system {7}http:\/\/127\.0\.0\.1:\d+\/gone {2}\+ ringkasan pagi/)
    assert.doesNotMatch(listed.stdout, /whsec_/)
    await receiver.close()
    const { trackingId } = await town.fileReport()
    const ran = await words('jobs', 'run')
    assert.deepEqual([ran.code, ran.stdout.includes('Pesan terkirim: 0')], [1, true])
    assert.match((await words('message', 'list', '--state', 'waiting')).stdout, new RegExp(`kanal-\\w{8} .*report\\.filed .*${trackingId} {2}1 kali dicoba, berikutnya .*network-ECONNREFUSED`))
    assert.match((await words('message', 'list')).stdout, /Tidak ada pesan/)
    assert.match((await words('message', 'retry', 'all')).stdout, /^0 pesan/)
    await town.relay.context.db.updateTable('message').set({ state: 'failed' }).execute()
    assert.match((await words('message', 'list')).stdout, new RegExp(trackingId))
    assert.match((await words('message', 'retry', 'all')).stdout, /^1 pesan/)
    assert.deepEqual((await states('waiting')).map(({ news }) => news.event), ['report.filed'])
    assert.equal((await words('audit', 'verify')).code, 0)
  })
})
