/** Opens the connector of a channel; a channel that tells people has none. */
import type { ChannelRecord } from '../domain/channel.ts'
import type { Connector } from '../domain/connector.ts'
import type { Context } from './context.ts'

export const connectorOf = ({ connectors }: Pick<Context, 'connectors'>, { kind, address, settings }: Pick<ChannelRecord, 'kind' | 'address' | 'settings'>): Connector | undefined => (settings === null ? undefined : connectors?.[kind as 'lapor']?.(address, settings))
