/** Every command that CONTRIBUTING names is run by the continuous integration, so that none is found broken by a newcomer. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { it } from 'node:test'
import { read } from './sources.ts'

/** Run elsewhere: by the release workflow ("versions", by changesets), and by the proof of renaming. */
const elsewhere: Readonly<Record<string, string>> = { versions: '.github/workflows/release.yml', rename: 'scripts/prove-rename.mjs' }

it('CONTRIBUTING names only commands that are run by themselves', () => {
  const named = [...new Set([...read('CONTRIBUTING.md').matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name))]
  assert.ok(named.length > 8, String(named))
  const workflows = readdirSync('.github/workflows').map((name) => read(`.github/workflows/${name}`)).join('\n')
  const idle = named.filter((name) => !new RegExp(`npm run ${name}(?![\\w:-])`).test(workflows) && !(elsewhere[name] && new RegExp(`${name}\\b`).test(read(elsewhere[name]))))
  assert.deepEqual(idle, [])
})

it('CONTRIBUTING names the steps of "npm test", all and in their order', () => {
  const [, steps = ''] = /\(steps: ([^)]+)\)/.exec(read('CONTRIBUTING.md')) ?? []
  const { stderr } = spawnSync(process.execPath, ['scripts/test.mjs', '--only=no-step'], { encoding: 'utf8' })
  assert.equal(/expected some of (.*)\./.exec(stderr)?.[1], steps.replaceAll('`', ''))
})
