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
    serve()
    const page = new Page(visit('b'))
    expect(await page.ask('get', `outbox:${site}:1`)).to.deep.equal({ v: 0, id: '1', entryId: undefined })
    expect(await page.ask('entries', 'outbox:')).to.deep.equal([['', { v: 0, id: '1', entryId: undefined }]])
    expect(await page.ask('entries', 'receipt:')).to.deep.equal([['', { v: 0, id: undefined, entryId: '0' }]])
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
    expect(await page.ask('put', 'upload:x', { ...receipt('0'), id: '1' })).to.equal(true)
    expect(JSON.stringify([await page.ask('entries', 'receipt:'), await page.ask('get', 'receipt:T-0'), await page.ask('get', `outbox:${site}:1`)])).not.to.include('S"')
    expect([await storage.get(`outbox:${site}:1`), await storage.get('receipt:T-0')]).to.deep.equal([entry('1'), receipt('0')])
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
    expect(page.news()).to.deep.equal({ waiting: 0, arrived: 0 })
    expect(started).to.equal(0)
    await storage.put(`outbox:${site}:1`, entry('1'))
    await storage.put('outbox:dinas-b:2', entry('2', { site: 'dinas-b' }))
    await storage.put('receipt:T-0', receipt('0'))
    await storage.put('receipt:T-3', { ...receipt('3'), shown: true })
    const later = new Page(visit('b'))
    await until('it has news', () => later.news())
    expect(later.news()).to.deep.equal({ waiting: 1, arrived: 1 })
    await until('it sends', () => started > 0)
  })
})
