/** The relay's side of the hidden frame, over a real channel and a real storage: what a page gets of it, and what it does not. */
import { expect } from 'chai'
import type { Outbox } from '@lapor/sdk/outbox'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { until } from '../../../../tests/widget/until.ts'
import { serveVault } from './serve-vault.ts'

const site = 'kel-a'
const visit = (letter: string): string => letter.repeat(32)

/** A page that speaks with the frame: here both are one window. */
class Page {
  readonly heard: unknown[] = []
  readonly #port: MessagePort
  #count = 0

  constructor(name: string, greeting: unknown = ['lapor-simpan-1', name]) {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = ({ data }) => this.heard.push(data)
    window.postMessage(greeting, location.origin, [port2])
  }

  say(data: unknown): void {
    this.#port.postMessage(data)
  }

  async ask(...call: readonly unknown[]): Promise<unknown> {
    const id = this.#count++
    this.say([id, ...call])
    const answer = await until('it is answered', () => this.heard.find((told) => Array.isArray(told) && told[0] === id) as unknown[] | undefined)
    return answer[2] ? 'failed' : answer[1]
  }

  async isOpen(): Promise<boolean> {
    return (await until('it says whether it keeps', () => this.heard.find((told) => Array.isArray(told) && typeof told[0] === 'boolean') as [boolean] | undefined))[0]
  }

  news(): unknown {
    return this.heard.filter((told) => !Array.isArray(told)).at(-1)
  }
}

const entry = (id: string, change: object = {}): { rev: number } => ({ v: 1, rev: 0, id, site, state: 'queued', submission: { text: 'rahasia', trackingSecret: 'S' }, ...change }) as never
const receipt = (entryId: string): object => ({ v: 1, entryId, site, shown: false, trackingId: `T-${entryId}`, trackingSecret: 'S' })

describe('the hidden frame of the relay', () => {
  let storage: Storage
  let started: number
  let leave: (() => void)[] = []

  /** Each frame hears the window until its test is over. */
  const serve = (change: Partial<Parameters<typeof serveVault>[0]> = {}): void => {
    const hear = window.addEventListener.bind(window)
    window.addEventListener = ((name: 'message', listener: () => void) => {
      hear(name, listener)
      leave.push(() => window.removeEventListener(name, listener))
    }) as typeof window.addEventListener
    const openOutbox = async (): Promise<Pick<Outbox, 'start' | 'subscribe'>> => ({ start: () => () => undefined, subscribe: () => () => undefined })
    serveVault({ site, origins: [location.origin], openStorage: async () => storage, openOutbox: () => (started++, openOutbox()), session: () => sessionStorage, ...change })
    window.addEventListener = hear
  }

  beforeEach(() => {
    storage = memoryStorage()
    started = 0
    sessionStorage.clear()
  })

  afterEach(() => {
    for (const one of leave) one()
    leave = []
  })

  it('gives a page what the page handed in, also after the frame was loaded again', async () => {
    serve()
    const page = new Page(visit('a'))
    expect(await page.isOpen()).to.equal(true)
    expect(await page.ask('put', `outbox:${site}:1`, entry('1'))).to.equal(true)
    expect(await page.ask('get', `outbox:${site}:1`)).to.deep.equal(entry('1'))
    const again = new Page(visit('a'))
    expect(await again.ask('entries', 'outbox:')).to.deep.equal([[`outbox:${site}:1`, entry('1')]])
    expect(await again.ask('swap', `outbox:${site}:1`, 0, { ...entry('1'), rev: 1 })).to.equal(true)
    expect(await again.ask('swap', `outbox:${site}:1`, 0, { ...entry('1'), rev: 1 })).to.equal(false)
    await again.ask('delete', `outbox:${site}:1`)
    expect(await storage.get(`outbox:${site}:1`)).to.equal(undefined)
  })

  it('tells a later visit that a report is there, and nothing that stands in it', async () => {
    await storage.put(`outbox:${site}:1`, entry('1'))
    await storage.put('receipt:T-0', receipt('0'))
    await storage.put('receipt:T-2', receipt('2'))
    serve()
    const page = new Page(visit('b'))
    expect(await page.ask('get', `outbox:${site}:1`)).to.deep.equal({ v: 0 })
    // Its id is the key under which it will be sent: who knows it could send something else under it first.
    expect(await page.ask('entries', 'outbox:')).to.deep.equal([])
    // Of those that have arrived the id is told, each under a key of its own, so that none is filed anew.
    expect(await page.ask('entries', 'receipt:')).to.deep.equal([['receipt:0', { v: 0, entryId: '0' }], ['receipt:1', { v: 0, entryId: '2' }]])
  })

  it('lets no later visit write over a report, delete it, or make its receipt its own', async () => {
    await storage.put(`outbox:${site}:1`, entry('1'))
    await storage.put('receipt:T-0', receipt('0'))
    serve()
    const page = new Page(visit('b'))
    expect(await page.ask('put', `outbox:${site}:1`, entry('1'))).to.equal('failed')
    expect(await page.ask('swap', `outbox:${site}:1`, 0, entry('1'))).to.equal('failed')
    expect(await page.ask('delete', `outbox:${site}:1`)).to.equal('failed')
    // Under the id of a report that has arrived.
    expect(await page.ask('put', `outbox:${site}:0`, entry('0'))).to.equal('failed')
    // In the name of another one.
    expect(await page.ask('put', 'upload:x', { ...receipt('0'), trackingId: 'X', id: '1' })).to.equal(true)
    // Under names that records have which say nothing of themselves.
    for (const [key, value] of [[`outbox:${site}:undefined`, {}], [`outbox:${site}:undefined`, { site }], ['upload:undefined', {}], [`outbox:${site}:T-0`, entry('T-0')]] as const) await page.ask('put', key, value)
    // A receipt with other codes, for a report that still waits.
    expect(await page.ask('put', 'receipt:T-9', { ...receipt('1'), trackingId: 'T-9' })).to.equal('failed')
    expect(await page.ask('put', 'receipt:T-9', { ...receipt('7'), trackingId: 'T-9' })).to.equal('failed')
    for (const look of [['entries', 'outbox:'], ['entries', 'receipt:'], ['entries', 'upload:'], ['get', 'receipt:T-0'], ['get', `outbox:${site}:1`]]) {
      const told = JSON.stringify(await page.ask(...look))
      expect([told.includes('"trackingId":"T-0"'), told.includes('"id":"1"') && told.includes('submission')], `${look.join(' ')}: ${told}`).to.deep.equal([false, false])
    }
    expect([await storage.get(`outbox:${site}:1`), await storage.get('receipt:T-0')]).to.deep.equal([entry('1'), receipt('0')])
  })

  it('keeps no receipt for a page that a person typed into the tracker, also where the page took its name before', async () => {
    serve()
    const page = new Page(visit('b'))
    expect(await page.ask('put', `outbox:${site}:T-5`, entry('T-5'))).to.equal(true)
    await page.ask('delete', `outbox:${site}:T-5`)
    await storage.put('receipt:T-5', { ...receipt('T-5'), trackingId: 'T-5' })
    expect(JSON.stringify([await page.ask('entries', 'receipt:'), await page.ask('get', 'receipt:T-5')])).not.to.include('trackingSecret')
    // Nor what another visit puts under a name that it took and gave up.
    await page.ask('put', `outbox:${site}:8`, entry('8'))
    await page.ask('delete', `outbox:${site}:8`)
    const honest = new Page(visit('a'))
    expect(await honest.ask('put', `outbox:${site}:8`, entry('8'))).to.equal(true)
    expect(await page.ask('get', `outbox:${site}:8`)).to.deep.equal({ v: 0 })
    expect(await honest.ask('get', `outbox:${site}:8`)).to.deep.equal(entry('8'))
  })

  it('answers of its own site only', async () => {
    await storage.put('outbox:dinas-b:1', entry('1', { site: 'dinas-b' }))
    await storage.put('receipt:T-0', { ...receipt('0'), site: 'dinas-b' })
    serve()
    const page = new Page(visit('a'))
    expect([await page.ask('entries', 'outbox:'), await page.ask('entries', 'receipt:'), await page.ask('get', 'outbox:dinas-b:1'), await page.ask('put', 'outbox:dinas-b:2', entry('2', { site: 'dinas-b' }))]).to.deep.equal([[], [], 'failed', 'failed'])
  })

  it('keeps nothing that says something else than its key, so that no page spoils the store for those after it', async () => {
    serve()
    const page = new Page(visit('b'))
    for (const [key, value] of [['receipt:z', null], ['receipt:z', 7], ['receipt:z', {}], [`outbox:${site}:3`, null], [`outbox:${site}:3`, entry('4')], [`outbox:${site}:3`, entry('3', { site: 'dinas-b' })], ['upload:3', null], ['upload:', {}], [`outbox:${site}:a:b`, entry('a:b')]] as const) {
      expect(await page.ask('put', key, value), `${key} ${JSON.stringify(value)}`).to.equal('failed')
    }
    // What lies there already, whatever it is, stops nobody.
    await storage.put('receipt:old', null)
    await storage.put(`outbox:${site}:old`, null)
    const later = new Page(visit('c'))
    expect(await later.ask('put', `outbox:${site}:5`, entry('5'))).to.equal(true)
    await until('it has news', () => later.news())
  })

  it('gives a page the receipt of its own report, whoever kept it', async () => {
    serve()
    const page = new Page(visit('a'))
    await page.ask('put', `outbox:${site}:1`, entry('1'))
    await storage.put('receipt:T-1', receipt('1'))
    expect(await page.ask('entries', 'receipt:')).to.deep.equal([['receipt:T-1', receipt('1')]])
  })

  it('keeps nothing but what sending needs, and answers garbage without harm', async () => {
    serve()
    const page = new Page(visit('a'))
    for (const call of [['put', 'draft:x', {}], ['get', 'site:x'], ['entries', ''], ['get', ['outbox:x']], ['get', undefined]]) expect(await page.ask(...call), JSON.stringify(call)).to.equal('failed')
    for (const data of [null, 7, 'get', {}, [], [[]], ['x', 'constructor'], [99, '__proto__']]) page.say(data)
    expect(await page.ask('put', 'upload:1', {})).to.equal(true)
  })

  it('does not answer a page of another origin, or another greeting', async () => {
    serve({ origins: ['https://desa.example'] })
    const stranger = new Page(visit('a'))
    serve()
    const strange = [new Page('', ['lapor-simpan-2', visit('a')]), new Page('', 'lapor-simpan-1'), new Page('', { lapor: 1 }), new Page('', ['lapor-simpan-1', 7])]
    const page = new Page(visit('a'))
    await page.isOpen()
    // The first greeting reached both frames, the one that may answer and the one that may not.
    expect(strange.map(({ heard }) => heard.length)).to.deep.equal([0, 0, 0, 0])
    expect(stranger.heard.filter((told) => Array.isArray(told)).length).to.be.at.most(1)
  })

  it('says that it may keep nothing, where the browser refuses', async () => {
    serve({ openStorage: () => Promise.reject(new Error('refused')) })
    expect(await new Page(visit('a')).isOpen()).to.equal(false)
  })

  it('loads what sends only where an earlier visit left something, and counts what waits and what arrived', async () => {
    serve()
    const page = new Page(visit('a'))
    await until('it has news', () => page.news())
    expect(page.news()).to.deep.equal({ waiting: 0, arrived: 0, refused: 0 })
    expect(started).to.equal(0)
    await storage.put(`outbox:${site}:1`, entry('1'))
    // The text has arrived, a photo has not; and one that somebody must mend.
    await storage.put(`outbox:${site}:3`, entry('3', { state: 'delivered', photos: [{ state: 'sent' }, { state: 'waiting' }] }))
    await storage.put(`outbox:${site}:4`, entry('4', { state: 'rejected', photos: [{ state: 'waiting' }] }))
    await storage.put('outbox:dinas-b:2', entry('2', { site: 'dinas-b' }))
    await storage.put('receipt:T-0', receipt('0'))
    await storage.put('receipt:T-3', { ...receipt('3'), shown: true })
    const later = new Page(visit('b'))
    await until('it has news', () => later.news())
    expect(later.news()).to.deep.equal({ waiting: 2, arrived: 1, refused: 1 })
    await until('it sends', () => started > 0)
  })
})
