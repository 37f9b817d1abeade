/** How a message leaves the relay: one function for each kind of channel, handed to whoever sends. */
import type { ChannelKind } from './channel.ts'
import type { ConnectorKind, OpenConnector } from './connector.ts'
import type { News, Sending } from './message.ts'

export interface Parcel {
  /** The same with each try. */
  readonly id: string
  readonly news: News
  readonly address: string
  readonly secret: string | null
  /** What a person may call the site. */
  readonly siteName: string
  /** IANA name: days are told as they are at the agency. */
  readonly timeZone: string
  readonly to: 'officer' | 'reporter'
}

/** Never throws: what went wrong is its answer. */
export type Send = (parcel: Parcel) => Promise<Sending>

/** A kind that is absent is not set up. */
export type Senders = Readonly<Partial<Record<Exclude<ChannelKind, ConnectorKind>, Send>>>

export type Connectors = Readonly<Record<ConnectorKind, OpenConnector>>
