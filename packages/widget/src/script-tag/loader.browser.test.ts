/** What lapor.js does on a page: in which order it comes, how often, and with which settings. */
import { expect } from 'chai'
import { until } from '../../../../tests/widget/until.ts'
import { clearPage } from '../../../../tests/widget/screen.ts'
import type { Registry } from './registry.ts'

const version = '__LAPOR_VERSION__'
const formIntegrity = 'sha256-formformformformformformformformformformfo='
const placeIntegrity = 'sha256-placeplaceplaceplaceplaceplaceplaceplacepla='

Object.assign(globalThis, { __LAPOR_FORM__: formIntegrity, __LAPOR_PLACE__: placeIntegrity })

const relay = { site: 'kel-a', base: 'https://relay.example' }
const placeFile = `lapor-place.js ${placeIntegrity}`

let runs = 0

/** Runs the loader again as another script tag would. */
const runLoader = (): Promise<unknown> => import(/* @vite-ignore */ `./loader.ts?run=${++runs}`)

/** A tag that names the site, as the snippet has it; its own file is not run. Without a launcher, but where it is asked for. */
const snippet = (settings: Readonly<Record<string, string | undefined>>): void => {
  const tag = document.createElement('script')
  tag.type = 'text/plain'
  tag.src = 'https://relay.example/assets/1.0.0/lapor.js'
  for (const [name, value] of Object.entries({ launcher: 'off', ...settings })) if (value !== undefined) tag.dataset[name] = value
  document.head.append(tag)
}

/** Chunks that were asked for, also those that could not be loaded and are gone again: no relay stands behind these addresses. */
let asked: HTMLScriptElement[] = []

const note = (records: readonly MutationRecord[]): void => {
  const added = records.flatMap((record) => [...record.addedNodes])
  asked.push(...added.filter((node): node is HTMLScriptElement => node instanceof HTMLScriptElement && node.src.includes('/lapor-')))
}

const watch = new MutationObserver(note)

const inserted = (): HTMLScriptElement[] => {
  note(watch.takeRecords())
  return asked
}

/** The same by their names, each with its integrity. */
const files = (): string[] => inserted().map(({ src, integrity }) => `${src.replace(/.*\//, '')} ${integrity}`)

const registry = (): Registry => window.Lapor?.[version] as Registry

describe('lapor.js', () => {
  beforeEach(() => {
    asked = []
    watch.observe(document.head, { childList: true })
  })

  afterEach(async () => {
    // A loader that waits for a tag would answer to one of the next test.
    document.body.append(document.createElement('lapor-widget'), document.createElement('lapor-badge'), Object.assign(document.createElement('a'), { id: 'opener' }))
    document.getElementById('opener')?.setAttribute('data-lapor-open', '')
    await new Promise((resolve) => setTimeout(resolve))
    watch.disconnect()
    clearPage()
    for (const tag of document.querySelectorAll('script[data-site], script[src*="/lapor-"]')) tag.remove()
    delete window.Lapor
  })

  it('fetches the form with its integrity when a tag stands on the page', async () => {
    snippet(relay)
    document.body.append(document.createElement('lapor-widget'))
    await runLoader()
    expect(inserted().map(({ src, integrity: hash, crossOrigin }) => ({ src, hash, crossOrigin }))).to.deep.equal([
      { src: `https://relay.example/assets/${version}/lapor-form.js`, hash: formIntegrity, crossOrigin: 'anonymous' },
    ])
  })

  for (const tag of ['lapor-statistics', 'lapor-feed', 'lapor-badge']) {
    it(`fetches what <${tag}> needs, one after the other, and never without its integrity`, async () => {
      snippet(relay)
      // Each chunk runs the moment it is asked for, and carries the integrity of what comes after it.
      const running = new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes])) {
          if (!(node instanceof HTMLScriptElement) || !node.src.includes('/lapor-')) continue
          Object.assign(registry().integrity, { send: formIntegrity, read: formIntegrity, public: formIntegrity })
          node.dispatchEvent(new Event('load'))
        }
      })
      running.observe(document.head, { childList: true })
      document.body.append(document.createElement(tag))
      await runLoader()
      await until('all of it is asked for', () => inserted().length === 4)
      running.disconnect()
      expect(files()).to.deep.equal(['form', 'send', 'read', 'public'].map((name) => `lapor-${name}.js ${formIntegrity}`))
    })
  }

  it('fetches nothing on a page without a tag, until one comes', async () => {
    snippet(relay)
    await runLoader()
    expect(inserted()).to.deep.equal([])
    document.body.append(document.createElement('lapor-widget'))
    await until('the form is fetched', () => inserted().length === 1)
  })

  it('fetches the launcher, with its integrity, on a page without a tag', async () => {
    snippet({ ...relay, launcher: undefined })
    await runLoader()
    expect(files()).to.deep.equal([placeFile])
  })

  it('fetches no launcher beside a public tag that did not ask for one', async () => {
    snippet({ ...relay, launcher: undefined })
    document.body.append(document.createElement('lapor-badge'))
    await runLoader()
    expect(files()).to.deep.equal([`lapor-form.js ${formIntegrity}`])
  })

  it('fetches a launcher that is asked for beside a public tag', async () => {
    snippet({ ...relay, launcher: 'Lapor di sini' })
    document.body.append(document.createElement('lapor-badge'))
    await runLoader()
    expect(files()).to.include(placeFile)
  })

  it('fetches the dialog for a link of the page that is to open it', async () => {
    snippet(relay)
    const link = document.createElement('a')
    link.dataset.laporOpen = ''
    document.body.append(link)
    await runLoader()
    expect(files()).to.deep.equal([placeFile])
  })

  it('fetches the frame and not the form in isolation', async () => {
    snippet({ ...relay, isolation: 'iframe' })
    document.body.append(document.createElement('lapor-widget'))
    await runLoader()
    expect(files()).to.deep.equal([placeFile])
  })

  it('fetches the dialog for a call that came before it', async () => {
    snippet(relay)
    Object.assign(window, { Lapor: [['open']] })
    await runLoader()
    expect(files()).to.deep.equal([placeFile])
  })

  it('fetches the dialog for a call that comes after it', async () => {
    snippet(relay)
    await runLoader()
    expect(files()).to.deep.equal([])
    void window.Lapor?.open?.().catch(() => undefined)
    expect(files()).to.deep.equal([placeFile])
  })

  it('does nothing the second time', async () => {
    snippet(relay)
    document.body.append(document.createElement('lapor-widget'))
    await runLoader()
    const first = registry()
    await runLoader()
    expect(registry()).to.equal(first)
    expect(inserted()).to.have.length(1)
  })

  it('hands on the settings of its tag', async () => {
    snippet({ site: 'kel-a', base: 'https://relay.example/' })
    await runLoader()
    expect(registry().site).to.equal('kel-a')
    expect(registry().base).to.equal('https://relay.example')
  })

  it('takes the relay from the address of its file where nothing else names it', async () => {
    snippet({ site: 'kel-a' })
    await runLoader()
    expect(registry().base).to.equal('https://relay.example')
  })

  it('leaves one global', async () => {
    const before = new Set(Object.keys(window))
    snippet(relay)
    await runLoader()
    expect(Object.keys(window).filter((name) => !before.has(name))).to.deep.equal(['Lapor'])
  })

  it('tries a chunk again after it could not be loaded', async () => {
    snippet({ site: 'kel-a', base: 'http://127.0.0.1:9' })
    await runLoader()
    const failure = await registry()
      .load('form')
      .then(
        () => 'loaded',
        (error: unknown) => (error as Error).message,
      )
    expect(failure).to.equal('lapor-form.js could not be loaded')
    void registry()
      .load('form')
      .catch(() => undefined)
    expect(inserted().map(({ src }) => src)).to.deep.equal(Array(2).fill(`http://127.0.0.1:9/assets/${version}/lapor-form.js`))
  })

  it('fetches no chunk whose integrity nobody has told it', async () => {
    snippet(relay)
    await runLoader()
    const answer = await registry().load('tracker').then(
      () => 'loaded',
      (error: unknown) => String(error),
    )
    expect(answer).to.equal('Error: lapor-tracker.js could not be loaded')
    expect(inserted()).to.deep.equal([])
  })
})
