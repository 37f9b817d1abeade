/** Reads a tracking ID as it was typed. */
import { parseTrackingId } from '@lapor/sdk/contract'
import { CliError } from './cli-error.ts'

/** @throws CliError */
export const trackingIdOf = (typed: string | undefined): string => {
  if (typed === undefined) throw new CliError('Tulis kode pelacakan laporan, misalnya 7K3M-Q9XT-4BW9.', 2)
  const trackingId = parseTrackingId(typed)
  if (trackingId === undefined) throw new CliError(`"${typed}" bukan kode pelacakan: ada huruf yang keliru atau kurang.`)
  return trackingId
}
