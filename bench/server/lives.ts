/** Lives of reports, lived through the relay's own use cases on a small database; multiply.ts makes a province of them. */
import { newTrackingSecret, type OfficerCommand, type ReportSubmission } from '@lapor/sdk/contract'
import { fileReport } from '../../packages/server/src/actions/file-report.ts'
import { giveCommand, type OfficerWords } from '../../packages/server/src/actions/give-command.ts'
import { putSite } from '../../packages/server/src/actions/put-site.ts'
import type { Context } from '../../packages/server/src/actions/context.ts'
import type { OfficerRecord } from '../../packages/server/src/domain/officer.ts'
import { isRefusal, type OrRefusal } from '../../packages/server/src/domain/refusal.ts'
import type { SiteRecord } from '../../packages/server/src/domain/site-record.ts'

/** Hours after filing, and what the officer does then. */
type Step = readonly [hours: number, command: OfficerCommand, words: OfficerWords]

interface Life {
  readonly isOpen: boolean
  readonly steps: readonly Step[]
}

const verify = (hours: number): Step => [hours, 'verify', {}]
const work = (hours: number): Step => [hours, 'follow-up', { text: 'Petugas sudah ke lapangan dan memeriksa.' }]
const word = (hours: number): Step => [hours, 'respond', { text: 'Perbaikan dijadwalkan minggu ini, terima kasih laporannya.' }]
const end = (hours: number): Step => [hours, 'close', { reason: 'answered', text: 'Sudah dijawab dan dijadwalkan dinas terkait.' }]

/** Of ten reports nine have ended; the others are in all states that a queue shows. */
const lives: readonly Life[] = [
  { isOpen: true, steps: [] },
  { isOpen: true, steps: [verify(4)] },
  { isOpen: true, steps: [verify(5), work(30)] },
  { isOpen: true, steps: [verify(3), word(50)] },
  ...[26, 60, 100, 170, 300, 420].map((hours) => ({ isOpen: false, steps: [verify(3), work(hours / 2), word(hours - 2), end(hours)] })),
  { isOpen: false, steps: [verify(6), end(30)] },
  { isOpen: false, steps: [[20, 'archive', { reason: 'duplicate', text: 'Sudah ada laporan yang sama.' }]] },
]

const hour = 3_600_000

/** @returns ids of the reports, and which of them are open */
export const live = async (context: Context, sites: readonly SiteRecord[], regionCodes: readonly string[], now: number): Promise<Map<string, boolean>> => {
  const made = new Map<string, boolean>()
  const officer: OfficerRecord = { id: 'petugas-ukur', name: 'Petugas Ukur', agencySlug: sites[0]?.agency.slug ?? '', role: 'admin' }
  for (const [place, site] of sites.entries()) {
    await putSite(context.db, site)
    for (const [index, { isOpen, steps }] of lives.entries()) {
      // Those that have ended began four weeks ago, the open ones this week, at all hours of it.
      const filedAt = now - (isOpen ? 2.5 : 28) * 24 * hour - ((place * 7 + index * 11) % 48) * hour
      const at = (hours: number): Context => ({ ...context, now: () => new Date(filedAt + hours * hour).toISOString() })
      const submission = submissionAt(filedAt, regionCodes[(place * 5 + index) % regionCodes.length] ?? '', index, newTrackingSecret(context.random))
      const { trackingId } = done(await fileReport(at(0), site, submission, onceOnly(context)))
      for (const [hours, command, words] of steps) done(await giveCommand(at(hours), officer, trackingId, command, words, onceOnly(context)))
      made.set((await context.db.selectFrom('report').select('id').where('tracking_id', '=', trackingId).executeTakeFirstOrThrow()).id, isOpen)
    }
  }
  return made
}

const submissionAt = (at: number, regionCode: string, index: number, trackingSecret: string): ReportSubmission => ({
  classification: index % 6 === 5 ? 'aspiration' : 'complaint',
  text: 'Teks ini diganti untuk setiap laporan.',
  place: { regionCode, rw: '02', rt: '05' },
  category: (['jalan', 'lampu-jalan', 'sampah', 'saluran-air'] as const)[index % 4] ?? 'jalan',
  anonymous: index % 5 === 0,
  confidential: false,
  reporter: { name: 'Warga' },
  trackingSecret,
  photos: 0,
  noticeVersion: '2026-11',
  createdAtDevice: new Date(at).toISOString(),
})

const onceOnly = (context: Context) => ({ scope: 'ukur', key: context.newId(), fingerprint: '' })

const done = <Answer>(outcome: OrRefusal<{ readonly answer: Answer }>): Answer => {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused} ${outcome.detail ?? ''} ${JSON.stringify(outcome.issues ?? [])}`)
  return outcome.answer
}
