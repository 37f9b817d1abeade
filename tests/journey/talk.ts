/** A talk between an officer at the command line and a reporter who has the report open: a question, and its answer. */
import type { RelayProcess } from './relay-process.ts'
import { trackingIdOn } from './tracking-id-on.ts'

/** The reporter, in whichever engine. */
export interface Reporter {
  readonly press: (name: string) => Promise<void>
  readonly write: (label: string, text: string) => Promise<void>
  readonly sees: (words: string) => Promise<void>
  readonly screen: () => Promise<string>
}

/** @returns the tracking ID */
export const isAsked = async (reporter: Reporter, relay: RelayProcess): Promise<string> => {
  const trackingId = await trackingIdOn(reporter)
  await relay.command('report', 'verify', trackingId, '--as', 'petugas-kademangan')
  await relay.command('report', 'ask', trackingId, '--as', 'petugas-kademangan', '--text', 'Sebelah mana?')
  await reporter.press('Perbarui')
  await reporter.sees('Sebelah mana?')
  return trackingId
}

/** From the receipt on. @returns the tracking ID */
export const followsAndAnswers = async (reporter: Reporter, relay: RelayProcess): Promise<string> => {
  await reporter.press('Lihat perkembangan')
  return answers(reporter, relay)
}

/** With the report open. @returns the tracking ID */
export const answers = async (reporter: Reporter, relay: RelayProcess): Promise<string> => {
  await reporter.sees('Menunggu diperiksa')
  const trackingId = await isAsked(reporter, relay)
  await reporter.write('Balasan Anda', 'Di depan pos ronda.')
  await reporter.press('Kirim balasan')
  await reporter.sees('Balasan pelapor')
  return trackingId
}
