/** A channel: where the relay tells people or programs outside what happened, one for each site and role. */
import { connectorKinds, type ConnectorSettings } from './connector.ts'
import { isThisMachine } from './this-machine.ts'

/** How it is told. The last ones are other systems, to which reports are handed on. */
export const channelKinds = ['webhook', 'email', 'telegram', ...connectorKinds] as const

export type ChannelKind = (typeof channelKinds)[number]

/** Who reads it: decides what is told. `system` is a program. */
export const channelRoles = ['officer', 'coordinator', 'system'] as const

export type ChannelRole = (typeof channelRoles)[number]

export interface ChannelRecord {
  readonly id: string
  readonly siteKey: string
  readonly kind: ChannelKind
  readonly role: ChannelRole
  /** An address "https://…", a mailbox, or the id of a Telegram chat. */
  readonly address: string
  /** What a webhook is signed with, as "whsec_…"; null elsewhere. */
  readonly secret: string | null
  /** Whether it is told each morning what is due on that day. */
  readonly digest: boolean
  /** Of a channel to another system; null elsewhere. */
  readonly settings: ConnectorSettings | null
}

const addresses: Readonly<Record<ChannelKind, { readonly fits: (address: string) => boolean; readonly expected: string }>> = {
  webhook: { fits: (address) => URL.canParse(address) && isSafe(new URL(address)), expected: 'alamat https://… (http:// hanya di mesin ini sendiri), tanpa nama pengguna' },
  lapor: { fits: (address) => URL.canParse(address) && isSafe(new URL(address)), expected: 'alamat https://…, misalnya https://www.lapor.go.id' },
  open311: { fits: (address) => URL.canParse(address) && isSafe(new URL(address)), expected: 'alamat titik layanan https://…, misalnya https://kota.contoh.go.id/open311/v2' },
  email: { fits: (address) => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(address) && address.length <= 254, expected: 'satu alamat email' },
  telegram: { fits: (address) => /^(-?\d{1,20}|@\w{5,32})$/.test(address), expected: 'nomor obrolan Telegram, misalnya -1001234567890, atau @nama_kanal' },
}

export const isConnector = (kind: ChannelKind): boolean => connectorKinds.some((one) => one === kind)

/** @returns what the address has to be, in the language of the people who set channels up; undefined where it is right */
export const addressSlip = (kind: ChannelKind, address: string): string | undefined => (addresses[kind].fits(address) ? undefined : addresses[kind].expected)

/** Tracking IDs are for their agency: on the way they are encrypted, except within this very machine. */
const isSafe = ({ protocol, hostname, username, password }: URL): boolean =>
  username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname)))
