/** Each command of lapor-server in the docs is one that the program understands: run on a small town, it is done, or refused for what the data say. The files that go with them are taken. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, it, mock } from 'node:test'
import { runCommand } from '../../packages/server/src/cli/run-command.ts'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { read } from '../architecture/sources.ts'
import { databaseUrlFor } from './database.ts'
import { dataFolder } from './server-process.ts'
import { aPhoto } from './town.ts'
import { type WrittenCommand, writtenCommands } from './written-commands.ts'

/** These go on serving, ask other machines, or write a file to the standard output, on which a test has its own say. */
const outside = [/^$/, /^serve/, /^sandbox/, /^jobs run/, /^channel health/, /^doctor/, /^upstream export/]

const place = dataFolder()
const kept = { ...process.env }
const home = process.cwd()
let trackingId: string

/** @returns the exit code and everything that was said */
const ran = async (words: readonly string[]): Promise<{ code: number; said: string }> => {
  const said: string[] = []
  const methods = (['log', 'error'] as const).map((name) => mock.method(console, name, (...parts: unknown[]) => void said.push(parts.map(String).join(' '))))
  try {
    return { code: await runCommand(words), said: said.join('\n') }
  } finally {
    for (const method of methods) method.mock.restore()
  }
}

before(async () => {
  process.chdir(place.folder)
  Object.assign(process.env, { LAPOR_DATA: place.dataFile, LAPOR_BASE_URL: 'https://lapor.contoh.go.id', DATABASE_URL: (await databaseUrlFor(place.dataFile)) ?? '' })
  assert.equal((await ran(['seed', '--demo'])).code, 0)
  trackingId = /^([0-9A-Z-]{14}) {2}menunggu verifikasi/m.exec((await ran(['report', 'list'])).said)?.[1] ?? ''
  writeFileSync(join(place.folder, 'foto.jpg'), await aPhoto())
  writeFileSync(join(place.folder, 'setelan.json'), JSON.stringify({ token: 'kunci', account: { name: 'Kelurahan', email: 'kel@contoh.go.id' }, topics: { '*': '99' }, statuses: {} }))
  writeFileSync(join(place.folder, 'aturan.json'), (await ran(['site', 'rules', 'kel-kademangan'])).said)
})

after(() => {
  process.chdir(home)
  process.env = kept
  place.remove()
})

/** What stands for something of the reader's own. */
const ownWord = (word: string): string =>
  word.replace('7K3M-Q9XT-4BW9', trackingId).replace(/^(?:ID_\w+|petugas-x)$/, 'petugas-kademangan').replace(/\$\([^)]*\)/, 'hari-ini').replace(/^\/cadangan/, join(place.folder, 'cadangan'))

const isOutside = ({ words }: WrittenCommand): boolean => outside.some((pattern) => pattern.test(words.join(' ')))

it('each command of the docs is understood', async () => {
  const commands = writtenCommands('').filter((command) => !isOutside(command))
  assert.ok(commands.length > 50, String(commands.length))
  const failed: string[] = []
  for (const { place, words } of commands) {
    const { code, said } = await ran(words.map(ownWord))
    // 2: the words make no command. A refusal for what the data say is a sentence, never a failure of the program.
    if (code === 2 || said.includes('kesalahan program')) failed.push(`${place}: ${words.join(' ')}: ${said.slice(0, 200)}`)
  }
  assert.deepEqual(failed, [])
})

it('each JSON of the docs is taken by the command that it is for', async () => {
  const blocks = codeBlocks().filter(({ language }) => language === 'json')
  const file = join(place.folder, 'dari-panduan.json')
  const taken = { rules: 0, connector: 0 }
  for (const { place: at, code: json } of blocks) {
    // A page says to which command its file goes.
    const kind = read(at.replace(/:\d+$/, '')).includes('--settings setelan.json') ? 'connector' : 'rules'
    writeFileSync(file, json)
    const { code, said } = await ran(kind === 'rules' ? ['site', 'rules', 'kel-kademangan', file] : ['channel', 'add', 'kel-kademangan', '--kind', 'lapor', '--to', 'https://www.lapor.go.id', '--settings', file])
    assert.equal(code, 0, `${at}: ${said}`)
    taken[kind]++
  }
  assert.ok(taken.rules > 3 && taken.connector > 1, JSON.stringify(taken))
})
