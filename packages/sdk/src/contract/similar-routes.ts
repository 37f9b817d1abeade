/** Routes that find similar reports and join one: apart, so that a form which offers them loads no schema of figures and lists. */
import { SupportBody } from './citizen-commands.ts'
import type { Route } from './route.ts'
import { SimilarList, SimilarQuestion } from './similar.ts'
import { Supports } from './support.ts'

/** The routes by which a report is joined instead of filed twice. */
export const similarRoutes = {
  'reports.similar': { method: 'POST', path: '/v1/sites/{site}/similar', access: 'public', reads: true, body: SimilarQuestion, response: SimilarList },
  'reports.support': { method: 'POST', path: '/v1/sites/{site}/reports/{trackingId}/supports', access: 'public', body: SupportBody, response: Supports },
} as const satisfies Record<string, Route>
