/** Routes that show what is public: reports, who joins them, agencies and figures. */
import { Agency } from './agency.ts'
import { pageOf } from './page.ts'
import { ReportPage } from './report-page.ts'
import type { Route } from './route.ts'
import { similarRoutes } from './similar-routes.ts'
import { Statistics } from './statistics.ts'

const site = '/v1/sites/{site}'

/** One page of agencies. */
export const AgencyPage = pageOf(Agency)

/** The routes that anyone may call to see how an agency answers. */
export const publicRoutes = {
  'reports.list': { method: 'GET', path: `${site}/reports`, access: 'public', query: ['status', 'classification', 'regionCode', 'category', 'limit', 'cursor'], response: ReportPage },
  ...similarRoutes,
  'agencies.list': { method: 'GET', path: `${site}/agencies`, access: 'public', query: ['limit', 'cursor'], response: AgencyPage },
  'statistics.retrieve': { method: 'GET', path: `${site}/statistics`, access: 'public', query: ['scope', 'from', 'to'], response: Statistics },
} as const satisfies Record<string, Route>
