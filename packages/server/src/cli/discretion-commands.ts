/** `lapor-server report mask`, `release` and `identity`: what officers do so that no more is told than has to be. */
import { parseArgs } from 'node:util'
import { MaskBody } from '@lapor/sdk/contract'
import { accepted } from './accepted.ts'
import { CliError } from './cli-error.ts'
import { officerNamed } from './officer-named.ts'
import { onceOnly } from './once-only.ts'
import { onOneLine, say } from './say.ts'
import { trackingIdOf } from './tracking-id-of.ts'
import { activeOfficer, atWork } from './workplace.ts'

export const maskCommand = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { as: { type: 'string' }, hide: { type: 'string', multiple: true, default: [] }, none: { type: 'boolean', default: false } } })
  const trackingId = trackingIdOf(positionals[0])
  if (values.none === values.hide.length > 0) throw new CliError('Tulis bagian yang disamarkan: --hide "Pak Contoh" (boleh lebih dari satu), atau --none untuk membatalkan semuanya.', 2)
  const body = MaskBody.safeParse({ passages: values.hide })
  if (!body.success) throw new CliError('Setiap --hide harus 2 sampai 500 huruf, paling banyak 50 bagian.', 2)
  await atWork(async ({ actions }) => {
    accepted(await actions.mask(await activeOfficer(actions, officerNamed(values.as)), trackingId, body.data.passages, onceOnly()))
    say(values.none ? `${trackingId}: tidak ada bagian yang disamarkan petugas lagi.` : `${trackingId}: ${body.data.passages.length} bagian disamarkan untuk publik. Pelapor dan petugas tetap membaca aslinya.`)
  })
}

export const releaseCommand = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { as: { type: 'string' } } })
  const trackingId = trackingIdOf(positionals[0])
  await atWork(async ({ actions }) => {
    accepted(await actions.release(await activeOfficer(actions, officerNamed(values.as)), trackingId, onceOnly()))
    say(`${trackingId} dilepas: instansi yang dilaporkan sekarang dapat mengetahuinya, dan laporan ini dapat tampil untuk publik.`)
  })
}

export const identityCommand = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { as: { type: 'string' } } })
  const trackingId = trackingIdOf(positionals[0])
  await atWork(async ({ actions }) => {
    const identity = accepted(await actions.identify(await activeOfficer(actions, officerNamed(values.as)), trackingId))
    const told = Object.values(identity).filter((value) => typeof value === 'string')
    say(told.length === 0 ? 'Tidak ada identitas yang disimpan.' : onOneLine(told.join(', ')))
    say('Pembukaan identitas ini dicatat dalam jejak audit.')
  })
}
