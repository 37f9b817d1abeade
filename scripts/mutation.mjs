// "npm run mutation": bends the SDK's code part by part, and writes how much of it the tests notice. "-- draft outbox" runs some parts, "-- --write" only writes.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrapOrExit, root } from './bootstrap.mjs'
import { runNode } from './run.mjs'

const src = 'packages/sdk/src/'
const { parts } = await import('../stryker.config.mjs')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } })
const unknown = positionals.find((name) => !(name in parts))
if (unknown) {
  console.error(`There is no part "${unknown}"; expected some of ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}
const wanted = values.write ? [] : positionals.length > 0 ? positionals : Object.keys(parts)

const reportOf = (name) => join(root, `.cache/mutation/${name}.json`)
const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

/** A mutant that does not run says nothing of the tests. */
function countsOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [noticed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')]
  return { noticed, survived, unreached, all: noticed + survived + unreached }
}

function line(name, mutants, date) {
  const { noticed, survived, unreached, all } = countsOf(mutants)
  return `| ${name} | ${all} | ${noticed} | ${survived} | ${unreached} | ${((100 * noticed) / all).toFixed(1)} % | ${date} |`
}

function page() {
  const rows = []
  const everything = []
  const missing = []
  for (const name of Object.keys(parts)) {
    if (!existsSync(reportOf(name))) {
      missing.push(name)
      continue
    }
    const date = statSync(reportOf(name)).mtime.toISOString().slice(0, 10)
    const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8'))
    const mutants = Object.values(files).flatMap((file) => file.mutants)
    everything.push(...mutants)
    const folders = [...new Set(Object.keys(files).map((file) => dirname(file).replace(src.slice(0, -1), '').slice(1) || 'top'))]
    rows.push(line(`**${name}** (${folders.join(', ')})`, mutants, date))
    for (const [file, { mutants }] of Object.entries(files)) if (countsOf(mutants).all > 0) rows.push(line(`\`${file.replace(src, '')}\``, mutants, ''))
  }
  const text = `# Mutation score of the SDK

A mutant is the code with one thing bent: a condition turned round, a number, a text or a call taken away. The score is the share of mutants that a test notices.
This page is written by \`npm run mutation\` (about half an hour on two cores; \`npm run mutation -- draft\` runs a part); nothing here is a gate.
Stryker ${versionOf('@stryker-mutator/core')} with its tap-runner, Node ${versionOf('node')}, the unit tests beside each part that need no browser.

| Part | Mutants | Noticed | Survived | Reached by no test | Score | Run |
|---|---|---|---|---|---|---|
${rows.join('\n')}
${line('**all**', everything, '')}

${missing.length > 0 ? `Not measured yet: ${missing.join(', ')}.\n\n` : ''}Not counted: the types and what has no behaviour, the rest of the client (\`call.ts\`, \`methods.ts\`, \`storage/\`, \`upload/\`, \`challenge/\`), and whatever only the browser tests, the property tests or the tests with a relay notice.
`
  return withDigest(text)
}

await bootstrapOrExit()
const { withDigest } = await import('../bench/report/report-page.ts')
let failed = false
for (const name of wanted) {
  console.log(`\n══ ${name} ══`)
  failed = (await runNode(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], { env: { LAPOR_MUTATION: name, TZ: 'Asia/Makassar' }, limitMinutes: 40 })) !== 0 || failed
}
writeFileSync(join(root, 'docs/reference/mutation-score.md'), page())
console.log('\nWritten: docs/reference/mutation-score.md')
process.exitCode = failed ? 1 : 0
