/**
 * `npm run bench` measures everything, each part in a process of its own, and writes docs/reference/benchmarks.md. By default a relay is asked at
 * small sizes; `npm run bench -- --reports 1000,1000000` takes much longer. It is no test.
 */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { circumstances } from './report/circumstances.ts'
import { reportPage } from './report/report-page.ts'
import { sizesTable } from './report/sizes-table.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    reports: { type: 'string', default: '1000,10000' },
    database: { type: 'string', default: 'sqlite,postgres' },
    times: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
  },
})
const root = join(import.meta.dirname, '..')

/** What a program prints, shown while it does. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    let printed = ''
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      process.stderr.write(text)
    })
    // Not at "exit": something of what it printed may still be on its way then.
    child.once('close', (code) => {
      process.stderr.write(`(${args.find((arg) => !arg.startsWith('--')) ?? ''}: ${((performance.now() - began) / 1000).toFixed(0)} s)\n\n`)
      if (code === 0) resolve(printed)
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })

const bench = (program: string, ...args: readonly string[]): Promise<string> => run(['--conditions=@lapor/source', join('bench', program), ...args])

// What is measured is what is written in the sources, not what was built of them some time ago.
await run(['scripts/build.mjs', 'sdk', 'script-tag'])
const page = reportPage({
  command: ['npm run bench', ...process.argv.slice(2).length > 0 ? ['--', ...process.argv.slice(2)] : []].join(' '),
  date: new Date().toISOString().slice(0, 10),
  circumstances: await circumstances(),
  sizes: await sizesTable(),
  form: await bench('time-to-form.ts', '--peers', '--runs', values.runs),
  sdk: await bench('sdk-overhead.ts'),
  server: await bench('server.ts', '--reports', values.reports, '--database', values.database, '--times', values.times, '--rounds', values.rounds),
})
const file = join(root, 'docs/reference/benchmarks.md')
writeFileSync(file, page)
console.log(`Written: ${file}`)
