/** The public door: a relay as a function from Request to Response over one database file, without a port. */
import { openRelay, type Relay, type RelayOptions } from './relay.ts'

export type { AddedOfficer, NewOfficer } from './actions/manage-officers.ts'
export type { OfficerRecord, OfficerRole } from './domain/officer.ts'
export type { FailureLine, RequestLine, RequestLog } from './http/request-log.ts'
export type { Relay, RelayOptions } from './relay.ts'

/**
 * @example
 * const relay = await createRelay({ dataFile: 'data/lapor.sqlite' })
 * const response = await relay.fetch(new Request('http://relay.example/healthz'))
 * await relay.close()
 */
export const createRelay = (options: RelayOptions): Promise<Relay> => openRelay(options)
