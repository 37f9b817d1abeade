/** `lapor-server report …`: an officer works on reports at the terminal, beside a running relay. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ArchiveBody, archiveReasons, AskBody, AssignBody, CloseBody, closeReasons, ExtendBody, FollowUpBody, type OfficerCommand, RespondBody, ReturnBody, returnReasons, statuses, TransferBody, VerifyBody } from '@lapor/sdk/contract'
import type { OfficerWords } from '../actions/give-command.ts'
import { accepted } from './accepted.ts'
import { allItems } from './all-items.ts'
import { CliError } from './cli-error.ts'
import { officerNamed } from './officer-named.ts'
import { identityCommand, maskCommand, releaseCommand } from './discretion-commands.ts'
import { onceOnly } from './once-only.ts'
import { operator } from './operator.ts'
import { say } from './say.ts'
import { trackingIdOf } from './tracking-id-of.ts'
import { auditLine, reportInWords, reportLine, statusInWords } from './words.ts'
import { activeOfficer, atWork } from './workplace.ts'

interface CommandForm {
  readonly schema: typeof VerifyBody | typeof AskBody | typeof ReturnBody | typeof AssignBody | typeof TransferBody | typeof ExtendBody | typeof ArchiveBody | typeof CloseBody | typeof FollowUpBody | typeof RespondBody
  readonly reasons?: readonly string[]
  /** Whether words are owed. */
  readonly text: boolean
  /** To whom the report goes: the option that names it, and what to write there. */
  readonly to?: readonly ['officer' | 'agency', string]
  readonly evidence: boolean
}

const forms: Readonly<Record<OfficerCommand, CommandForm>> = {
  verify: { schema: VerifyBody, text: false, evidence: false },
  return: { schema: ReturnBody, reasons: returnReasons, text: true, evidence: false },
  ask: { schema: AskBody, text: true, evidence: false },
  assign: { schema: AssignBody, to: ['officer', 'PETUGAS (lihat "officer list")'], text: false, evidence: false },
  transfer: { schema: TransferBody, to: ['agency', 'SLUG instansi yang berwenang'], text: true, evidence: false },
  extend: { schema: ExtendBody, text: true, evidence: false },
  'follow-up': { schema: FollowUpBody, text: true, evidence: true },
  respond: { schema: RespondBody, text: true, evidence: true },
  close: { schema: CloseBody, reasons: closeReasons, text: true, evidence: true },
  archive: { schema: ArchiveBody, reasons: archiveReasons, text: true, evidence: false },
}

export const reportCommand = async (args: readonly string[]): Promise<void> => {
  const [name = '', ...rest] = args
  if (name === 'list') return list(rest)
  if (name === 'show') return show(rest)
  if (name === 'audit') return audit(rest)
  if (name === 'mask') return maskCommand(rest)
  if (name === 'release') return releaseCommand(rest)
  if (name === 'identity') return identityCommand(rest)
  if (Object.hasOwn(forms, name)) return give(name as OfficerCommand, rest)
  throw new CliError(`Perintah laporan: report list, report show, report audit, report mask, report release, report identity, ${Object.keys(forms).map((one) => `report ${one}`).join(', ')}.`, 2)
}

const list = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { agency: { type: 'string' }, status: { type: 'string' }, assignee: { type: 'string' }, overdue: { type: 'boolean' }, flagged: { type: 'boolean' }, 'due-within': { type: 'string' } } })
  if (values.status !== undefined && !statuses.some((one) => one === values.status)) throw new CliError(`--status harus salah satu dari ${statuses.join(', ')}.`, 2)
  const { 'due-within': days, ...wish } = values
  if (days !== undefined && !/^([1-9]|[12]\d|30)$/.test(days)) throw new CliError('--due-within harus jumlah hari, 1 sampai 30.', 2)
  await atWork(async ({ actions }) => {
    let shown = 0
    for await (const report of allItems((page) => actions.listQueue(operator, { ...wish, dueWithin: days === undefined ? undefined : Number(days), ...page }))) {
      say(reportLine(report))
      shown++
    }
    if (shown === 0) say('Tidak ada laporan.')
  })
}

const show = async (args: readonly string[]): Promise<void> => {
  const trackingId = trackingIdOf(args[0])
  await atWork(async ({ actions }) => {
    const report = accepted(await actions.readReportAsOfficer(operator, trackingId))
    const entries = accepted(await actions.readTimelineAsOfficer(operator, trackingId))
    say(reportInWords(report, entries, accepted(await actions.readZoneAsOfficer(operator, trackingId))))
  })
}

/** Shows the trail and checks it: whoever changed the database behind the relay's back shows here. */
const audit = async (args: readonly string[]): Promise<void> => {
  const trackingId = trackingIdOf(args[0])
  await atWork(async ({ actions }) => {
    const { entries, brokenAt } = accepted(await actions.checkAudit(operator, trackingId))
    const timeZone = accepted(await actions.readZoneAsOfficer(operator, trackingId))
    for (const entry of entries) say(auditLine(entry, timeZone))
    if (brokenAt !== undefined) throw new CliError(`Jejak audit putus pada catatan ${brokenAt}: ada catatan yang diubah, dihapus, atau disisipkan setelah ditulis.`)
    say(entries.length === 0 ? 'Belum ada tindakan petugas pada laporan itu.' : `Jejak audit utuh: ${entries.length} catatan.`)
  })
}

const give = async (command: OfficerCommand, args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: 'string' }, text: { type: 'string' }, reason: { type: 'string' }, officer: { type: 'string' }, agency: { type: 'string' }, evidence: { type: 'string', multiple: true, default: [] } },
  })
  const [typed, ...more] = positionals
  const trackingId = trackingIdOf(typed)
  // A shell turns "--evidence *.jpg" into one option and several loose words: they are photos too.
  const photos = [...values.evidence, ...(values.evidence.length > 0 ? more : [])]
  if (values.evidence.length === 0 && more.length > 0) throw new CliError(`Tidak mengerti "${more.join(' ')}". Teks lebih dari satu kata perlu tanda kutip.`, 2)
  const { text, reason, officer, agency } = values
  const words = wordsOf(command, { text, reason, officer, agency }, photos)
  const id = officerNamed(values.as)
  await atWork(async ({ actions }) => {
    const officer = await activeOfficer(actions, id)
    const { answer } = accepted(await actions.giveCommandWithPhotos(officer, trackingId, command, words, await Promise.all(photos.map(readPhoto)), onceOnly))
    say(`${trackingId} sekarang: ${statusInWords(answer.status)}.`)
  })
}

const wordsOf = (command: OfficerCommand, typed: Omit<OfficerWords, 'attachments'>, photos: readonly string[]): OfficerWords => {
  const form = forms[command]
  const words = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
  const refused = Object.keys(words).find((option) => !Object.hasOwn(form.schema.shape, option))
  if (refused !== undefined) throw new CliError(`"report ${command}" tidak menerima --${refused}.`, 2)
  if (form.to && !typed[form.to[0]]) throw new CliError(`"report ${command}" perlu --${form.to[0]} ${form.to[1]}.`, 2)
  if (form.text && !typed.text?.trim()) throw new CliError(`"report ${command}" perlu --text "…": kalimat yang dibaca pelapor.`, 2)
  if (form.reasons && !form.reasons.includes(typed.reason ?? '')) throw new CliError(`"report ${command}" perlu --reason: salah satu dari ${form.reasons.join(', ')}.`, 2)
  if (!form.evidence && photos.length > 0) throw new CliError(`"report ${command}" tidak menerima --evidence.`, 2)
  // The same schema that a request over HTTP must fit.
  if (!form.schema.safeParse(words).success) throw new CliError(`"report ${command}": teks harus 3 sampai 5000 huruf.`, 2)
  return words
}

const readPhoto = (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new CliError(`Berkas bukti "${file}" tidak dapat dibaca.`)
  })
