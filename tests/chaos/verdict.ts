/** Compares what was written on the phones with what the relay has, row by row, and says in sentences what is not so. */
import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Report } from '@lapor/sdk/contract'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import sharp from 'sharp'
import type { PlannedPhoto, PlannedReport } from './planned-report.ts'

/** What has to hold, each with what speaks against it: nothing, if all is well. */
export type Verdict = Readonly<Record<string, readonly string[]>>

export interface Evidence {
  readonly planned: readonly PlannedReport[]
  readonly receipts: readonly StoredReceipt[]
  readonly entriesLeft: number
  readonly dataFile: string
  readonly relayLog: string
  /** Asks the relay as the reporter who holds this receipt. */
  readonly readAsReporter: (receipt: StoredReceipt) => Promise<Report>
}

/** Mean difference of two photos' colours, of 255: compressing once more changes a little, another photo's noise much. */
const mostDifferent = 12

type Row = Readonly<Record<string, unknown>>

export const judge = async ({ planned, receipts, entriesLeft, dataFile, relayLog, readAsReporter }: Evidence): Promise<Verdict> => {
  const database = new DatabaseSync(dataFile, { readOnly: true })
  const all = (sql: string): Row[] => database.prepare(sql).all()
  try {
    const reports = all('SELECT id, tracking_id, text FROM report')
    const photos = all('SELECT a.report_id, a.sha256, c.bytes FROM attachment a LEFT JOIN attachment_content c ON c.attachment_id = a.id')
    const keys = all("SELECT scope, report_id FROM idempotency WHERE scope LIKE 'reports.create %' OR scope LIKE 'attachments.create %'")
    return {
      'the relay has each report exactly once, and no other': onceEach(planned, reports),
      'each report has one receipt on its phone': oneReceiptEach(planned, reports, receipts),
      'each receipt opens its report with its secret': await receiptsOpen(planned, receipts, readAsReporter),
      'each photo is there exactly once, whole, at the right report': await photosWhole(planned, reports, photos),
      'the relay remembers one answer for each report and each photo': answersRemembered(planned, reports, keys),
      'no entry is left in an outbox': entriesLeft === 0 ? [] : [`${entriesLeft} entries are left`],
      'the database is sound': [...all('PRAGMA integrity_check').map((row) => String(row['integrity_check'])).filter((said) => said !== 'ok'), ...all('PRAGMA foreign_key_check').map((row) => JSON.stringify(row))],
      'the relay failed at nothing': relayLog.split('\n').filter((line) => line.startsWith('{')),
    }
  } finally {
    database.close()
  }
}

const nameOf = ({ submission }: PlannedReport): string => submission.text.slice(0, 40)

const onceEach = (planned: readonly PlannedReport[], reports: readonly Row[]): string[] => {
  const times = new Map<unknown, number>()
  for (const { text } of reports) times.set(text, (times.get(text) ?? 0) + 1)
  const wrong = planned.filter(({ submission }) => times.get(submission.text) !== 1).map((report) => `${nameOf(report)}: ${times.get(report.submission.text) ?? 0} times`)
  return reports.length === planned.length ? wrong : [`${reports.length} reports instead of ${planned.length}`, ...wrong]
}

const oneReceiptEach = (planned: readonly PlannedReport[], reports: readonly Row[], receipts: readonly StoredReceipt[]): string[] => {
  const known = new Set(receipts.map(({ trackingId }) => trackingId))
  const wrong = reports.filter((row) => !known.has(row['tracking_id'] as string)).map((row) => `${String(row['text']).slice(0, 40)}: no receipt on a phone`)
  return receipts.length === planned.length && known.size === planned.length ? wrong : [`${receipts.length} receipts, ${known.size} of them different, instead of ${planned.length}`, ...wrong]
}

const receiptsOpen = async (planned: readonly PlannedReport[], receipts: readonly StoredReceipt[], readAsReporter: Evidence['readAsReporter']): Promise<string[]> => {
  const photosOf = new Map(planned.map(({ submission, photos }) => [submission.text, photos.length]))
  const wrong: string[] = []
  for (const receipt of receipts) {
    try {
      const { trackingId, text: shown, attachments } = await readAsReporter(receipt)
      const text = shown ?? ''
      if (trackingId !== receipt.trackingId || !photosOf.has(text)) wrong.push(`${receipt.trackingId} opens something else`)
      // Each text opens once: a second receipt of the same report is one too many.
      else if (attachments.length !== photosOf.get(text)) wrong.push(`${receipt.trackingId} shows ${attachments.length} photos instead of ${photosOf.get(text)}`)
      photosOf.delete(text)
    } catch (error) {
      wrong.push(`${receipt.trackingId} does not open: ${String(error)}`)
    }
  }
  return wrong
}

const photosWhole = async (planned: readonly PlannedReport[], reports: readonly Row[], photos: readonly Row[]): Promise<string[]> => {
  const reportIdOf = new Map(reports.map((row) => [row['text'], row['id']]))
  const wrong: string[] = []
  for (const report of planned) {
    const stored = photos.filter((row) => row['report_id'] === reportIdOf.get(report.submission.text))
    if (stored.length !== report.photos.length) wrong.push(`${nameOf(report)}: ${stored.length} photos instead of ${report.photos.length}`)
    for (const { bytes, sha256 } of stored) {
      if (createHash('sha256').update(bytes as Uint8Array).digest('hex') !== sha256) wrong.push(`${nameOf(report)}: a photo's bytes are not those of its row`)
    }
    for (const photo of report.photos) {
      const times = (await Promise.all(stored.map(({ bytes }) => shows(bytes as Uint8Array, photo)))).filter(Boolean).length
      if (times !== 1) wrong.push(`${nameOf(report)}: photo ${photo.id.slice(0, 8)} is there ${times} times`)
    }
  }
  const announced = planned.reduce((sum, report) => sum + report.photos.length, 0)
  return photos.length === announced ? wrong : [`${photos.length} photos instead of ${announced}`, ...wrong]
}

/** Decodes to the last line, or is torn. */
const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes, { failOn: 'warning' }).removeAlpha().toColourspace('srgb').raw().toBuffer()

const shows = async (bytes: Uint8Array, photo: PlannedPhoto): Promise<boolean> => {
  try {
    const [stored, original] = await Promise.all([pixelsOf(bytes), pixelsOf(photo.jpeg)])
    if (stored.byteLength !== original.byteLength) return false
    return stored.reduce((sum, value, at) => sum + Math.abs(value - (original[at] ?? 0)), 0) / stored.byteLength < mostDifferent
  } catch {
    return false
  }
}

const answersRemembered = (planned: readonly PlannedReport[], reports: readonly Row[], keys: readonly Row[]): string[] => {
  const photosOf = new Map(planned.map((report) => [report.submission.text, report.photos.length]))
  const count = (start: string, reportId: unknown): number => keys.filter(({ scope, report_id }) => report_id === reportId && String(scope).startsWith(start)).length
  return reports.flatMap(({ id, text }) => {
    const [forReport, forPhotos] = [count('reports.create ', id), count('attachments.create ', id)]
    return forReport === 1 && forPhotos === photosOf.get(String(text)) ? [] : [`${String(text).slice(0, 40)}: ${forReport} answers for the report and ${forPhotos} for photos`]
  })
}
