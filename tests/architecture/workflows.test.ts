/** What runs at GitHub can be trusted and is there: actions are of one commit each, and every command is one of the project. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { it } from 'node:test'
import { stepNames } from '../../scripts/step-names.mjs'
import { read } from './sources.ts'

const byName = new Map(readdirSync('.github/workflows').map((name) => [name, read(`.github/workflows/${name}`)]))
const workflows = [...byName.values()].join('\n')
const all = (pattern: RegExp): string[] => [...workflows.matchAll(pattern)].map(([, found = '']) => found)

it('each action is pinned to a commit, with its version beside it: a tag can be moved to other code', () => {
  // A workflow of the repository itself is of the same commit.
  const actions = all(/uses: (?!\.\/)(.+)/g)
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

/** The jobs of a workflow, each with its lines. */
const jobsOf = (workflow: string): ReadonlyMap<string, string> => new Map([...workflow.slice(workflow.indexOf('\njobs:\n')).matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\s*#.*\n)+)/gm)].map(([, name = '', lines = '']) => [name, lines]))

it('nothing is published before all of CI has passed on the same commit', () => {
  const publishing = [...byName].flatMap(([file, text]) => [...jobsOf(text)].filter(([, lines]) => /npm run release\b|npm publish|changeset publish/.test(lines)).map(([job]) => `${file} ${job}`))
  assert.deepEqual(publishing, ['release.yml release'])
  const release = byName.get('release.yml') ?? ''
  const jobs = jobsOf(release)
  assert.match(jobs.get('ci') ?? '', /^ {4}uses: \.\/\.github\/workflows\/ci\.yml$/m)
  assert.match(jobs.get('release') ?? '', /^ {4}needs: ci$/m)
  // A condition of its own would let it run although what it needs has failed; a checkout of something else would publish what was not tested.
  assert.doesNotMatch(release, /^ {4}if:|continue-on-error|always\(\)|ref:/m)
  assert.match(release, /^on:\n {2}push:\n {4}branches: \[main\]\npermissions:/m)
  assert.match(byName.get('ci.yml') ?? '', /^ {2}workflow_call:$/m)
  assert.doesNotMatch(byName.get('ci.yml') ?? '', /continue-on-error/)
})
