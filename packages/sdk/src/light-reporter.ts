/** The light client of the reporter's own acts: apart, so that a page that files loads nothing of it. */
import { citizenClient } from './citizen-client.ts'
import type { ClientOptions } from './client-options.ts'
import { reporterRoutes } from './contract/reporter-routes.ts'
import { fetchSender } from './fetch-sender.ts'
import type { ReporterClient } from './reporter-client.ts'

/**
 * Makes a client with which a reporter mends, ends and rates a report, and rules over what is held. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createReporterClient } from '@lapor/sdk/light'
 * const reporter = createReporterClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createReporterClient = (options: ClientOptions): ReporterClient => citizenClient(fetchSender, options, reporterRoutes)
