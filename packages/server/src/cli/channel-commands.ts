/** `lapor-server channel …`: where the relay tells people and programs outside what happened. */
import { parseArgs } from 'node:util'
import { addressSlip, channelKinds, channelRoles, isConnector } from '../domain/channel.ts'
import { connectorOf } from '../actions/connector-of.ts'
import { keptFrom } from '../doctor/kept-from.ts'
import { CliError } from './cli-error.ts'
import { noSuchSite } from './no-such-site.ts'
import { onOneLine, say } from './say.ts'
import { connectorSettings } from './connector-settings.ts'
import { atWork } from './workplace.ts'

export const channelCommand = async (args: readonly string[]): Promise<void> => {
  const [name, ...rest] = args
  if (name === 'list') return list()
  if (name === 'add') return add(rest)
  if (name === 'end') return end(rest)
  if (name === 'health') return health(rest)
  throw new CliError('Perintah kanal: channel list, channel add, channel end, channel health.', 2)
}

const list = (): Promise<void> =>
  atWork(async ({ actions }) => {
    const channels = await actions.allChannels()
    for (const { id, siteKey, kind, role, address, digest } of channels) say(`${id}  ${siteKey.padEnd(20)}  ${kind.padEnd(8)}  ${role.padEnd(11)}  ${onOneLine(address)}${digest ? '  + ringkasan pagi' : ''}`)
    if (channels.length === 0) say('Belum ada kanal.')
  })

const add = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { kind: { type: 'string' }, to: { type: 'string' }, role: { type: 'string' }, digest: { type: 'boolean', default: false }, settings: { type: 'string' } } })
  const siteKey = positionals[0]
  const kind = channelKinds.find((one) => one === values.kind)
  const role = channelRoles.find((one) => one === (values.role ?? (kind === 'webhook' || (kind !== undefined && isConnector(kind)) ? 'system' : 'officer')))
  const { to: address, digest } = values
  if (siteKey === undefined || kind === undefined || address === undefined) throw new CliError(`Tulis situs, jenis, dan tujuan: channel add KUNCI --kind ${channelKinds.join('|')} --to TUJUAN`, 2)
  if (role === undefined) throw new CliError(`--role harus salah satu dari ${channelRoles.join(', ')}.`, 2)
  const slip = addressSlip(kind, address)
  if (slip !== undefined) throw new CliError(`--to harus ${slip}.`, 2)
  const settings = isConnector(kind) ? await connectorSettings(values.settings) : null
  await atWork(async ({ actions }) => {
    const added = await actions.addChannel({ siteKey, kind, role, address, digest, settings })
    if (added === undefined) throw noSuchSite(siteKey)
    say(`Kanal ${added.id} ditambahkan untuk ${siteKey}.`)
    if (added.secret !== null) say(`Kunci tanda tangan (hanya ditampilkan sekali ini, simpan baik-baik):\n${added.secret}`)
  })
}

const end = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis kanalnya: channel end ID.', 2)
  await atWork(async ({ actions }) => {
    if (!(await actions.endChannel(id))) throw new CliError(`Tidak ada kanal "${id}" yang dipakai. Lihat "channel list".`)
    say(`Kanal ${id} tidak dipakai lagi; yang masih menunggu tidak dikirim.`)
  })
}

const health = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis kanalnya: channel health ID.', 2)
  await atWork(async ({ actions, context }) => {
    const channel = (await actions.allChannels()).find((one) => one.id === id)
    const connector = channel && connectorOf(context, channel)
    if (connector === undefined) throw new CliError(`Tidak ada kanal "${id}" ke sistem lain. Lihat "channel list".`)
    const { isWell, error, unknownTopics } = await connector.health()
    if (!isWell) throw new CliError(`${connector.system} tidak dapat dipakai: ${error ?? ''}${unknownTopics.length === 0 ? '' : `, topik tidak dikenal di sana: ${unknownTopics.join(', ')}`}`)
    say(`${connector.system} menjawab, dan mengenal semua topik di setelan.`)
    if (connector.publishes) say(keptFrom(connector))
  })
}
