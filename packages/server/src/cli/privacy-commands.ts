/** `lapor-server privacy …`: what officers owe a reporter who used a right over personal data. */
import { parseArgs } from 'node:util'
import { SettleBody } from '@lapor/sdk/contract'
import { reapplyErasures } from '../actions/reapply-erasures.ts'
import { readErasures } from '../erasures/erasure-file.ts'
import { accepted } from './accepted.ts'
import { allItems } from './all-items.ts'
import { CliError } from './cli-error.ts'
import { officerNamed } from './officer-named.ts'
import { onceOnly } from './once-only.ts'
import { operator } from './operator.ts'
import { say } from './say.ts'
import { trackingIdOf } from './tracking-id-of.ts'
import { timeInWords } from './words.ts'
import { activeOfficer, atWork } from './workplace.ts'

export const privacyCommand = async (args: readonly string[]): Promise<void> => {
  const [name, ...rest] = args
  if (name === 'list') return list(rest)
  if (name === 'settle') return settle(rest)
  if (name === 'reapply') return reapply(rest[0])
  throw new CliError('Perintah data pribadi: privacy list, privacy settle, privacy reapply.', 2)
}

const kinds: Readonly<Record<string, string>> = { masking: 'samarkan data pribadi dalam teks', correction: 'perbaikan identitas', erasure: 'penghapusan identitas' }
const statuses: Readonly<Record<string, string>> = { open: 'terbuka', done: 'selesai', refused: 'ditolak' }

const list = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { agency: { type: 'string' }, status: { type: 'string', default: 'open' } } })
  if (!Object.hasOwn(statuses, values.status)) throw new CliError(`--status harus salah satu dari ${Object.keys(statuses).join(', ')}.`, 2)
  await atWork(async ({ actions }) => {
    let shown = 0
    for await (const one of allItems((page) => actions.listPrivacyCases(operator, { ...values, ...page }))) {
      say(`${one.trackingId}  ${one.agency.padEnd(22)}  ${kinds[one.kind] ?? one.kind}, ${statuses[one.status] ?? one.status}, tenggat ${timeInWords(one.dueAt, 'Asia/Jakarta')}`)
      shown++
    }
    if (shown === 0) say('Tidak ada permintaan.')
  })
}

const reapply = async (file: string | undefined): Promise<void> => {
  if (file === undefined) throw new CliError('Tulis daftar penghapusan yang diterapkan: privacy reapply BERKAS', 2)
  const erasures = await readErasures(file)
  if (erasures === undefined) throw new CliError(`Daftar penghapusan "${file}" tidak ada.`)
  await atWork(async ({ context }) => {
    const { erased, known } = await reapplyErasures(context, erasures)
    await context.writeDownErasures?.()
    say(`${erasures.length} penghapusan dalam daftar: ${known} sudah dikenal, ${erased} identitas dihapus lagi, sisanya tidak menyangkut data ini.`)
  })
}

const settle = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { as: { type: 'string' }, text: { type: 'string' }, refused: { type: 'boolean', default: false }, law: { type: 'string' } } })
  const trackingId = trackingIdOf(positionals[0])
  const { text, refused, law } = values
  const id = officerNamed(values.as)
  if (refused && law === undefined) throw new CliError('Penolakan perlu dasar hukumnya: --law "UU 27/2022 pasal …".', 2)
  const body = SettleBody.safeParse({ outcome: refused ? 'refused' : 'done', text, ...(law === undefined ? {} : { law }) })
  if (!body.success) throw new CliError('"privacy settle" perlu --text "…": kalimat yang dibaca pelapor, 3 sampai 2000 huruf.', 2)
  await atWork(async ({ actions }) => {
    const { answer } = accepted(await actions.settlePrivacy(await activeOfficer(actions, id), trackingId, body.data, onceOnly()))
    say(`Permintaan data pribadi pada ${trackingId}: ${statuses[answer.status] ?? answer.status}.`)
  })
}
