// Runs a command beside a PostgreSQL of its own, whose address it finds in LAPOR_TEST_POSTGRES: node scripts/with-postgres.mjs [--durable] COMMAND …
// --durable: what is committed is on the disk, as in a city.
import { spawn } from 'node:child_process'
import { projectPath } from './bootstrap.mjs'
import { startPostgres } from './postgres.mjs'

const isDurable = process.argv[2] === '--durable'
const [program, ...args] = process.argv.slice(isDurable ? 3 : 2)
const postgres = await startPostgres(isDurable ? {} : undefined)
const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PATH: projectPath, LAPOR_TEST_POSTGRES: postgres.url } })
const code = await new Promise((resolve) => {
  child.once('error', () => resolve(127))
  child.once('exit', (status) => resolve(status ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
})
postgres.stop()
process.exitCode = code
