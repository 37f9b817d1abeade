/** Who follows a tutorial to its end, command by command, gets what it promises. */
import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { command, type Ended, type ServerProcess, startServer } from './server-process.ts'
import { writtenCommands } from './written-commands.ts'

/** A reader in an empty folder, who types what a page says and puts in what the commands before have printed. */
const readerOf = (page: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-tutorial-'))
  const said: string[] = []
  const lastOf = (pattern: RegExp): string => pattern.exec([...said].reverse().join('\n'))?.[0] ?? 'belum-ada'
  const within = (path: string): string => (isAbsolute(path) ? path : join(folder, path))
  const filled = (word: string): string =>
    word
      .replace(/^kanal-1a2b3c4d$/, () => lastOf(/kanal-[0-9a-f]{8}/))
      .replace(/^ID_PETUGAS$/, () => lastOf(/petugas-[0-9a-f]{8}/))
      .replace(/^7K3M-Q9XT-4BW9$/, () => lastOf(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b(?= {2}menunggu verifikasi)/))
      .replace(/^(?:setelan\.json|cadangan)$/, (name) => within(name))
  /** Paths as they are from the reader's folder; what is about a file is so on SQLite alone. */
  const here = (settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, name === 'LAPOR_DATA' ? within(value) : value])), DATABASE_URL: '' })
  return {
    folder,
    here,
    commands: writtenCommands(page),
    line: (pattern: RegExp): string => codeBlocks().flatMap(({ place, code }) => (place.includes(page) ? (pattern.exec(code)?.[0] ?? []) : []))[0] ?? '',
    block: (language: string): string => codeBlocks().find((block) => block.place.includes(page) && block.language === language)?.code ?? '',
    dataFile: (settings: Readonly<Record<string, string>>): string => within(settings['LAPOR_DATA'] ?? ''),
    type: async (words: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ended> => {
      const ended = await command(within(settings['LAPOR_DATA'] ?? ''), words.map(filled), here(settings))
      said.push(ended.stdout)
      return ended
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** `serve` and the sandbox go on: the tests start them where they need one. */
const goesOn = (words: readonly string[]): boolean => words.length === 0 || words[0] === 'serve'

describe('the officers’ tutorial', () => {
  const reader = readerOf('petugas-laporan-pertama')
  after(() => reader.leave())

  it('leads a report from the queue to a question that its reporter reads', async () => {
    let shown = ''
    for (const { words, settings } of reader.commands.filter(({ words }) => !goesOn(words))) {
      const { code, stdout, stderr } = await reader.type(words, settings)
      assert.equal(code, 0, `${words.join(' ')}\n${stderr}`)
      shown = stdout
    }
    assert.match(shown, /menunggu pelapor/)
    assert.match(shown, /Di sebelah mana tepatnya\?/)
  })
})

describe('the operators’ tutorial', () => {
  const reader = readerOf('operator-relay-pertama')
  let server: ServerProcess | undefined
  after(async () => {
    await server?.end('SIGTERM')
    reader.leave()
  })

  it('leads to a relay of one’s own, with a backup that was restored', async () => {
    const outputs = new Map<string, string>()
    for (const { words, settings } of reader.commands) {
      if (words[0] === 'serve') server = await startServer(reader.dataFile(settings), [], reader.here(settings))
      if (goesOn(words)) continue
      if (words[0] === 'restore') execFileSync('sh', ['-c', reader.line(/^mkdir .*$/m)], { cwd: reader.folder })
      const { code, stdout, stderr } = await reader.type(words, settings)
      // The doctor of a relay without HTTPS, keys and holidays has something to say.
      assert.ok(code === 0 || words[0] === 'doctor', `${words.join(' ')}\n${stderr}`)
      outputs.set(words.slice(0, 2).join(' '), stdout)
      if (words[0] === 'doctor') assert.match(stdout, /libur/i)
    }
    assert.match(outputs.get('site snippet') ?? '', /<lapor-widget site="kel-contoh"/)
    assert.match(outputs.get('site list') ?? '', /kel-kademangan/)
    assert.match(outputs.get('audit verify') ?? '', /utuh/)
  })
})

describe('the integrators’ tutorial', () => {
  const reader = readerOf('integrator-sp4n-lapor')
  let channel: ChildProcess
  let received = ''

  before(async () => {
    // A port of its own instead of the page's, which may be taken here.
    writeFileSync(join(reader.folder, 'lapor-tiruan.mjs'), reader.block('js').replace(".listen(9311, '127.0.0.1', () => console.log('Tiruan mendengarkan di http://127.0.0.1:9311'))", ".listen(0, '127.0.0.1', function () { console.log(`Tiruan mendengarkan di http://127.0.0.1:${this.address().port}`) })"))
    writeFileSync(join(reader.folder, 'setelan.json'), reader.block('json'))
    channel = spawn(process.execPath, [join(reader.folder, 'lapor-tiruan.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
    channel.stdout?.setEncoding('utf8').on('data', (text: string) => (received += text))
    await once(channel.stdout ?? channel, 'data')
  })
  after(() => {
    channel.kill()
    reader.leave()
  })

  it('hands a verified report on to the imitation, once, without the reporter', async () => {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(received)?.[0] ?? ''
    const outputs = new Map<string, string>()
    for (const { words, settings } of reader.commands) {
      const { code, stdout, stderr } = await reader.type(words.map((word) => word.replace('http://127.0.0.1:9311', address)), settings)
      assert.equal(code, 0, `${words.join(' ')}\n${stderr}`)
      outputs.set(words.join(' '), stdout)
    }
    assert.match(outputs.get('channel health kanal-1a2b3c4d') ?? '', /mengenal semua topik/)
    assert.match(outputs.get('message list --state sent') ?? '', /report\.verified/)
    const streams = received.match(/<lapor token="kunci-tiruan">.*?<\/lapor>/gs) ?? []
    assert.equal(streams.length, 1)
    assert.match(streams[0] ?? '', /<namadepan>Kelurahan<\/namadepan><namabelakang>Kademangan<\/namabelakang>/)
  })
})
