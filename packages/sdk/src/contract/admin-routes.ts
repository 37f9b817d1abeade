/** The half of the officers' routes that is not about one report: colleagues, sites, messages, and the trail of what was done with them. */
import { AuditPage } from './audit.ts'
import { MessagePage, Retried, RetryBody } from './message.ts'
import { OfficerPage } from './officer.ts'
import { AllowOriginBody, NewSiteBody, OfficerSite, OfficerSitePage, SiteChangeBody } from './officer-site.ts'
import type { Route } from './route.ts'

const sites = '/v1/officer/sites'
/** Not `{site}`: no page of another origin asks this, and no list of origins is looked at. */
const site = `${sites}/{siteKey}`

/** Routes of the officers' side that are not about one report. */
export const adminRoutes = {
  'officer.officers.list': { method: 'GET', path: '/v1/officer/officers', access: 'officer', query: ['agency', 'limit', 'cursor'], response: OfficerPage },
  'officer.sites.list': { method: 'GET', path: sites, access: 'officer', query: ['limit', 'cursor'], response: OfficerSitePage },
  'officer.sites.retrieve': { method: 'GET', path: site, access: 'officer', response: OfficerSite },
  'officer.sites.create': { method: 'POST', path: sites, access: 'officer', body: NewSiteBody, response: OfficerSite },
  'officer.sites.change': { method: 'POST', path: site, access: 'officer', body: SiteChangeBody, response: OfficerSite },
  'officer.sites.allow': { method: 'POST', path: `${site}/origins`, access: 'officer', body: AllowOriginBody, response: OfficerSite },
  'officer.messages.list': { method: 'GET', path: '/v1/officer/messages', access: 'officer', query: ['state', 'limit', 'cursor'], response: MessagePage },
  'officer.messages.retry': { method: 'POST', path: '/v1/officer/messages/{messageId}/retry', access: 'officer', body: RetryBody, response: Retried },
  'officer.audit.list': { method: 'GET', path: '/v1/officer/audit', access: 'officer', query: ['limit', 'cursor'], response: AuditPage },
} as const satisfies Record<string, Route>
