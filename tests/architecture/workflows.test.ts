/** What runs at GitHub can be trusted and is there: actions are of one commit each, and every command is one of the project. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { it } from 'node:test'
import { stepNames } from '../../scripts/step-names.mjs'
import { read } from './sources.ts'

const workflows = readdirSync('.github/workflows').map((name) => read(`.github/workflows/${name}`)).join('\n')
const all = (pattern: RegExp): string[] => [...workflows.matchAll(pattern)].map(([, found = '']) => found)

it('each action is pinned to a commit, with its version beside it: a tag can be moved to other code', () => {
  const actions = all(/uses: (.+)/g)
  assert.ok(actions.length > 2, String(actions))
  assert.deepEqual(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)), [])
})

it('each command is one of package.json, or a file of the repository', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = all(/npm run ([\w:-]+)/g)
  const files = all(/run: (?:node )?(\S+\.mjs|\.ci\/\S+)/g)
  assert.ok(named.length > 10 && files.length > 2, String([named, files]))
  assert.deepEqual([named.filter((name) => !(name in scripts)), files.filter((file) => !existsSync(file))], [[], []])
})

it('each step of the tests is run five times each week', () => {
  assert.match(workflows, /npm run flaky -- --only=\$\{\{ matrix\.step \}\}$/m)
  const [steps = ''] = all(/step: \[(.+)\]/g)
  assert.deepEqual(steps.split(', '), stepNames)
})
