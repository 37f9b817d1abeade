/** The command line: finds the command, runs it, and turns errors into sentences and exit codes. */
import { parseArgs } from 'node:util'
import { CliError } from './cli/cli-error.ts'
import { officerCommand } from './cli/officer-commands.ts'
import { reportCommand } from './cli/report-commands.ts'
import { serveCommand } from './cli/serve-command.ts'
import { siteCommand } from './cli/site-commands.ts'
import { usage } from './cli/usage.ts'
import { atWork } from './cli/workplace.ts'
import { ConfigError } from './config.ts'
import { isStorageBusy } from './db/storage-busy.ts'
import { seedWhereEmpty } from './seed/seed.ts'

const migrateCommand = (): Promise<void> =>
  atWork(async ({ migrated, dataFile }) => {
    console.log(migrated.length === 0 ? `Sudah sesuai: ${dataFile}` : `Disesuaikan (${migrated.join(', ')}): ${dataFile}`)
  })

const seedCommand = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean', default: false } } })
  await atWork(async ({ context, dataFile }) => {
    const isSeeded = await seedWhereEmpty(context, values.demo ? 'demo' : 'facts')
    console.log(isSeeded ? `Data awal dimasukkan: ${dataFile}` : `Tidak diisi, karena sudah ada data: ${dataFile}`)
  })
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  serve: serveCommand,
  migrate: migrateCommand,
  seed: seedCommand,
  site: siteCommand,
  officer: officerCommand,
  report: reportCommand,
}

const run = async ([name, ...args]: readonly string[]): Promise<void> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(usage)
    return
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new CliError(`Perintah "${name}" tidak dikenal.\n\n${usage}`, 2)
  await command(args)
}

const isWrongOption = (error: unknown): error is Error => error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = 1
  if (error instanceof CliError) process.exitCode = error.exitCode
  if (error instanceof CliError || error instanceof ConfigError) console.error(error.message)
  else if (isWrongOption(error)) {
    process.exitCode = 2
    console.error(`Pilihan tidak dimengerti: ${error.message}\n\n${usage}`)
  } else if (isStorageBusy(error)) console.error('Basis data sedang dipakai proses lain. Ulangi sebentar lagi.')
  else console.error('Perintah gagal karena kesalahan program:', error)
}
