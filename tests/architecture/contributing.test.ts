/** Every command that CONTRIBUTING names is run by the continuous integration, so that none is found broken by a newcomer. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { it } from 'node:test'
import { read } from './sources.ts'

/** Run elsewhere: by the release workflow ("versions", by changesets), by the proofs of starting and renaming, and by what CI runs on a clean clone. */
const elsewhere: Readonly<Record<string, string>> = { versions: '.github/workflows/release.yml', rename: 'scripts/prove-rename.mjs', start: 'scripts/prove-start.mjs', test: '.ci/run' }

it('CONTRIBUTING names only commands that are run by themselves', () => {
  const named = [...new Set([...read('CONTRIBUTING.md').matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name))]
  assert.ok(named.length > 8 && named.includes('start') && named.includes('test'), String(named))
  const workflows = readdirSync('.github/workflows').map((name) => read(`.github/workflows/${name}`)).join('\n')
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
  const isRun = (name: string): boolean => new RegExp(`run: (?:.*&& )?npm (?:run )?${name}(?![\\w:-])`).test(workflows)
  /** The workflows themselves, what they call by its path, and what a command does that they run. */
  const isReached = (file: string): boolean => file.startsWith('.github/') || workflows.includes(`run: ${file}\n`) || workflows.includes(`run: node ${file}\n`) || Object.entries(scripts).some(([name, line]) => line.includes(file) && isRun(name))
  const idle = named.filter((name) => {
    const { [name]: file } = elsewhere
    return !isRun(name) && !(file && isReached(file) && new RegExp(`\\b${name}\\b`).test(read(file)))
  })
  assert.deepEqual(idle, [])
})

it('CONTRIBUTING names the steps of "npm test", all and in their order', () => {
  const [, steps = ''] = /\(steps: ([^)]+)\)/.exec(read('CONTRIBUTING.md')) ?? []
  const { stderr } = spawnSync(process.execPath, ['scripts/test.mjs', '--only=no-step'], { encoding: 'utf8' })
  assert.equal(/expected some of (.*)\./.exec(stderr)?.[1], steps.replaceAll('`', ''))
})
