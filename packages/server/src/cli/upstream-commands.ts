/** `lapor-server upstream …`: what is handed on to another system by hand. */
import { parseArgs } from 'node:util'
import { csv } from '../domain/csv.ts'
import { publicWords } from '../domain/public-words.ts'
import { isRefusal } from '../domain/refusal.ts'
import { accepted } from './accepted.ts'
import { allItems } from './all-items.ts'
import { CliError } from './cli-error.ts'
import { officerNamed } from './officer-named.ts'
import { noSuchSite } from './no-such-site.ts'
import { operator } from './operator.ts'
import { complain, onOneLine, say } from './say.ts'
import { trackingIdOf } from './tracking-id-of.ts'
import { activeOfficer, atWork } from './workplace.ts'

export const upstreamCommand = async ([name, ...rest]: readonly string[]): Promise<void> => {
  if (name === 'record') return record(rest)
  if (name === 'export') return exportSite(rest)
  throw new CliError('Perintah penerusan: upstream record, upstream export.', 2)
}

const record = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { as: { type: 'string' }, number: { type: 'string' }, status: { type: 'string' }, channel: { type: 'string' } } })
  const trackingId = trackingIdOf(positionals[0])
  const { number, status, channel: channelId } = values
  const id = officerNamed(values.as)
  if (number === undefined || !/^[\w-]{1,40}$/.test(number)) throw new CliError('Tulis nomor di sistem lain: --number 1234567', 2)
  await atWork(async ({ actions }) => {
    const recorded = await actions.recordHandover(await activeOfficer(actions, id), trackingId, { trackingId: number, status: status ?? null, system: 'SP4N-LAPOR!', channelId })
    if (isRefusal(recorded) && recorded.issues?.some(({ path }) => path === '/channel')) throw new CliError(channelId === undefined ? 'Laporan itu diteruskan lewat lebih dari satu kanal. Sebutkan kanalnya: --channel ID (lihat "channel list").' : `Laporan itu tidak diteruskan lewat kanal "${channelId}". Lihat "channel list".`)
    const { system } = accepted(recorded)
    say(`${trackingId} dicatat sebagai ${number} di ${onOneLine(system)}.`)
  })
}

const classificationNames: Readonly<Record<string, string>> = { complaint: 'Pengaduan', aspiration: 'Aspirasi', 'information-request': 'Permintaan Informasi' }

/**
 * In the order of the form of SP4N-LAPOR!. Without identities: whoever types it in has an account there. What officers have hidden stays
 * hidden, as where the relay itself hands on.
 */
const header = ['Kode pelacakan', 'Klasifikasi', 'Judul', 'Isi', 'Tanggal kejadian', 'Lokasi kejadian', 'Instansi tujuan', 'Kategori', 'Lampiran', 'Anonim', 'Rahasia']

const exportSite = async ([key]: readonly string[]): Promise<void> => {
  if (key === undefined) throw new CliError('Tulis kunci situs: upstream export KUNCI', 2)
  await atWork(async ({ actions }) => {
    const site = (await actions.allSites()).find((one) => one.key === key)
    if (site === undefined) throw noSuchSite(key)
    const underWay = new Set(await actions.listUnderWay())
    const left = { guarded: 0, underWay: 0 }
    const rows: (string | number | null)[][] = []
    for (const status of ['verified', 'waiting', 'in-progress', 'answered'] as const) {
      for await (const report of allItems((page) => actions.listQueue(operator, { agency: site.agency.slug, status, ...page }))) {
        if (report.upstream !== null) continue
        if (report.guardedFrom !== null || underWay.has(report.trackingId)) {
          left[report.guardedFrom === null ? 'underWay' : 'guarded']++
          continue
        }
        const { title, text } = publicWords({ text: report.text ?? '', masks: report.masks })
        const { regionName, rw, rt, landmark } = report.place
        const place = [landmark, rt && `RT ${rt}`, rw && `RW ${rw}`, regionName].filter(Boolean).join(', ')
        const category = site.settings.categories.find(({ id }) => id === report.category)?.label ?? null
        rows.push([report.trackingId, classificationNames[report.classification] ?? report.classification, title, text, report.occurredOn, place, report.agency.name, category, report.attachments.length, report.anonymous ? 'ya' : 'tidak', report.confidential ? 'ya' : 'tidak'])
      }
    }
    process.stdout.write(csv([header, ...rows]))
    if (left.underWay > 0) complain(`${left.underWay} laporan tidak ikut, karena sedang diteruskan relay atau mungkin sudah masuk: lihat "message list" dan "message list --state waiting".`)
    if (left.guarded > 0) complain(`${left.guarded} laporan tentang petugas tidak ikut, selama belum dilepas ("report release").`)
  })
}
