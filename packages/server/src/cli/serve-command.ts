/** `lapor-server serve`: starts the relay, says where everything is, and stops it gracefully. */
import { parseArgs } from 'node:util'
import { type Config, configFrom } from '../config.ts'
import { forgetDatabase } from '../db/forget-database.ts'
import { isRefusal } from '../domain/refusal.ts'
import { jsonLog } from '../json-log.ts'
import { type Listening, listen } from '../main.ts'
import { demoPages } from '../pages/demo.ts'
import { type OpenedRelay, openRelay } from '../relay.ts'
import { CliError } from './cli-error.ts'
import { deskLog } from './desk-log.ts'
import { whereOf } from './where-of.ts'
import { warningsFor } from './warnings.ts'

/** A deadline is a day: a minute more or less is no matter. */
const jobsEveryMs = 60_000

const longestStopMs = 25_000

export const serveCommand = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } } })
  if (values.fresh && !values.demo) throw new CliError('--fresh menghapus semua laporan, dan hanya boleh bersama --demo.', 2)
  const config = configFrom(process.env, process.cwd())
  if (values.fresh && config.databaseUrl !== undefined) throw new CliError('--fresh hanya menghapus berkas SQLite. Kosongkan basis data PostgreSQL dengan alatnya sendiri, atau lepas DATABASE_URL.', 2)
  // The port first: nothing is deleted or made by a relay that cannot serve. Requests that come meanwhile wait.
  let open = (): void => undefined
  const opening = new Promise<void>((resolve) => (open = resolve)).then(() => openFor(config, values))
  opening.catch(() => undefined)
  const listening = await listen(async (request, from) => (await opening).fetch(request, from), config.port, config.host).catch((error: unknown) => {
    throw cannotListen(error, config)
  })
  open()
  const relay = await opening.catch(async (error: unknown) => {
    await listening.stop()
    throw error
  })
  stopOnSignal(listening, relay)
  if (!values.demo) for (const warning of await warningsFor(relay, config)) console.error(`Perhatian: ${warning}`)
  const address = config.baseUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listening.port}`
  console.log(values.demo ? await demoLines(relay, address, config) : `Relay LAPOR melayani di ${address}, data di ${whereOf(config)}`)
}

const openFor = async ({ dataFile, databaseUrl, baseUrl, identityKeys, erasureFile, proxies, mail, telegram, metricsToken, tiles, logLevel }: Config, { demo, fresh }: { readonly demo: boolean; readonly fresh: boolean }): Promise<OpenedRelay> => {
  if (fresh) forget(dataFile)
  return openRelay({ dataFile, databaseUrl, baseUrl, identityKeys, erasureFile, proxies, mail, telegram, metricsToken, tiles, demo, jobsEveryMs, log: demo ? deskLog : jsonLog(logLevel) })
}

const forget = (dataFile: string): void => {
  const outcome = forgetDatabase(dataFile)
  if (outcome === 'in-use') throw new CliError(`Berkas data ${dataFile} sedang dipakai relay lain. Hentikan dulu relay itu.`)
  if (outcome === 'not-ours') throw new CliError(`${dataFile} bukan berkas data relay, jadi tidak dihapus. Periksa LAPOR_DATA.`)
}

const cannotListen = (error: unknown, { port, host }: Config): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new CliError(`Port ${port} sudah dipakai program lain. Pilih yang lain, misalnya: PORT=${port + 1} npm start`)
  if (code === 'EACCES') return new CliError(`Port ${port} tidak boleh dipakai tanpa hak khusus. Pilih angka di atas 1023 dengan PORT.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new CliError(`HOST ${host} bukan alamat mesin ini.`)
  return error
}

const stopOnSignal = (listening: Listening, relay: OpenedRelay): void => {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    relay.beginStop()
    // Whatever hangs: a service manager would kill it a moment later (TimeoutStopSec of lapor.service).
    setTimeout(() => process.exit(1), longestStopMs).unref()
    listening.stop().then(relay.close).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // Started by a launcher that dies without a word: nobody could stop this process any more.
  process.on('disconnect', stop)
}

const demoLines = async (relay: OpenedRelay, address: string, config: Config): Promise<string> => {
  const officers = await relay.actions.allOfficers()
  const officer = officers.find((one) => one.agencySlug === 'kel-kademangan') ?? officers[0]
  const waiting = officer && (await relay.actions.listQueue(officer, { status: 'filed', limit: 1 }))
  const report = waiting === undefined || isRefusal(waiting) ? undefined : waiting.items[0]
  const command = process.env['LAPOR_DATA'] ? `LAPOR_DATA=${config.dataFile} npx lapor-server` : 'npx lapor-server'
  return [
    '',
    `  Halaman kelurahan    ${address}${demoPages.kelurahan}`,
    `  Halaman dinas        ${address}${demoPages.agency}`,
    `  Meja petugas         ${address}/desk`,
    `  Dokumentasi API      ${address}/openapi`,
    `  Panduan              ${address}/docs/`,
    `  Data                 ${whereOf(config)}`,
    '',
    '  Menjawab sebagai petugas, di terminal lain:',
    '',
    ...(report && officer
      ? [`    ${command} report verify ${report.trackingId} --as ${officer.id}`, `    ${command} report ask ${report.trackingId} --as ${officer.id} --text "Di sebelah mana tepatnya?"`]
      : [`    ${command} report list`]),
    '',
    '  Berhenti: Ctrl+C',
    '',
  ].join('\n')
}
