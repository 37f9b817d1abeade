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

export const serveCommand = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } } })
  const config = configFrom(process.env, process.cwd())
  if (values.fresh && !forgetDatabase(config.dataFile)) throw new CliError(`Berkas data ${config.dataFile} sedang dipakai relay lain. Hentikan dulu relay itu.`)
  const relay = await openRelay({ dataFile: config.dataFile, baseUrl: config.baseUrl, demo: values.demo, log: values.demo ? deskLog : jsonLog(config.logLevel) })
  const listening = await listen(relay.fetch, config.port, config.host).catch(async (error: unknown) => {
    await relay.close()
    throw cannotListen(error, config)
  })
  stopOnSignal(listening, relay)
  const address = config.baseUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listening.port}`
  console.log(values.demo ? await demoLines(relay, address, config) : `Relay LAPOR melayani di ${address}, data di ${config.dataFile}`)
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
    void listening.stop().then(relay.close).then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // Started by a launcher that dies without a word: nobody could stop this process any more.
  process.on('disconnect', stop)
}

const demoLines = async (relay: OpenedRelay, address: string, { dataFile }: Config): Promise<string> => {
  const officers = await relay.actions.allOfficers()
  const officer = officers.find((one) => one.agencySlug === 'kel-kademangan') ?? officers[0]
  const waiting = officer && (await relay.actions.listQueue(officer, { status: 'filed', limit: 1 }))
  const report = waiting === undefined || isRefusal(waiting) ? undefined : waiting.items[0]
  const command = process.env['LAPOR_DATA'] ? `LAPOR_DATA=${dataFile} npx lapor-server` : 'npx lapor-server'
  return [
    '',
    `  Halaman kelurahan    ${address}${demoPages.kelurahan}`,
    `  Halaman dinas        ${address}${demoPages.agency}`,
    `  Dokumentasi API      ${address}/docs`,
    `  Berkas data          ${dataFile}`,
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
