/** Finds the command that was typed, runs it, and turns errors into sentences and exit codes. */
import { ConfigError } from '../config.ts'
import { BackupError } from '../backup/backup-error.ts'
import { CopyError } from '../db/copy-error.ts'
import { NewerDatabaseError } from '../db/newer-database-error.ts'
import { isStorageBusy } from '../db/storage-busy.ts'
import { SiteRulesError } from '../actions/put-site.ts'
import { IdentityKeyError } from '../identity/identity-key-error.ts'
import { ErasureListError } from '../erasures/erasure-list-error.ts'
import { HolidaysError } from '../read-holidays.ts'
import { CliError, type ExitCode } from './cli-error.ts'
import { isConfigured } from './is-configured.ts'
import { complain } from './say.ts'
import { usage } from './usage.ts'

type Command = (args: readonly string[]) => Promise<void>

/** Loaded when asked for: an officer's command does not wait for the web server's modules. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  sandbox: async () => (await import('./sandbox-command.ts')).sandboxCommand,
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  migrate: async () => (await import('./data-commands.ts')).migrateCommand,
  seed: async () => (await import('./data-commands.ts')).seedCommand,
  site: async () => (await import('./site-commands.ts')).siteCommand,
  officer: async () => (await import('./officer-commands.ts')).officerCommand,
  backup: async () => (await import('./backup-commands.ts')).backupCommand,
  restore: async () => (await import('./backup-commands.ts')).restoreCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand,
  audit: async () => (await import('./audit-command.ts')).auditCommand,
  channel: async () => (await import('./channel-commands.ts')).channelCommand,
  message: async () => (await import('./message-commands.ts')).messageCommand,
  open311: async () => (await import('./open311-commands.ts')).open311Command,
  upstream: async () => (await import('./upstream-commands.ts')).upstreamCommand,
  jobs: async () => (await import('./jobs-commands.ts')).jobsCommand,
  keys: async () => (await import('./keys-command.ts')).keysCommand,
  privacy: async () => (await import('./privacy-commands.ts')).privacyCommand,
  report: async () => (await import('./report-commands.ts')).reportCommand,
}

/** @returns the exit code; "serve" returns while the relay goes on serving */
export const runCommand = async ([typed, ...args]: readonly string[]): Promise<0 | ExitCode> => {
  const name = typed ?? (isConfigured(process.env) ? 'help' : 'sandbox')
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(usage)
    return 0
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined) throw new CliError(`Perintah "${name}" tidak dikenal.\n\n${usage}`, 2)
    await (await load())(args)
    return 0
  } catch (error) {
    return tell(error)
  }
}

/** Errors whose message is a sentence for whoever runs the relay. */
const sentences = [BackupError, ConfigError, CopyError, ErasureListError, HolidaysError, IdentityKeyError, NewerDatabaseError, SiteRulesError]

const tell = (error: unknown): ExitCode => {
  if (error instanceof CliError) {
    complain(error.message)
    return error.exitCode
  }
  if (isWrongOption(error)) {
    console.error(`Pilihan tidak dimengerti: ${error.message}\n\n${usage}`)
    return 2
  }
  if (sentences.some((kind) => error instanceof kind)) console.error((error as Error).message)
  else if (isStorageBusy(error)) console.error('Basis data sedang dipakai proses lain. Ulangi sebentar lagi.')
  else console.error('Perintah gagal karena kesalahan program:', error)
  return 1
}

/** What parseArgs of node:util throws where an option is unknown or lacks its value. */
const isWrongOption = (error: unknown): error is Error => error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
