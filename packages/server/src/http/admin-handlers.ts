/** One handler for each of the officers' routes that is not about one report. */
import type { Actions } from '../actions/index.ts'
import type { Handlers } from './handler.ts'
import { numberOf } from './number-of.ts'

type AdminRoute = Extract<keyof Handlers, `officer.${'officers' | 'sites' | 'messages' | 'audit'}.${string}`>

export const adminHandlers = (actions: Actions): Pick<Handlers, AdminRoute> => ({
  'officer.officers.list': ({ officer, query }) => actions.listColleagues(officer, { ...query, limit: numberOf(query.limit) }),
  'officer.sites.list': ({ officer, query }) => actions.listOfficerSites(officer, { ...query, limit: numberOf(query.limit) }),
  'officer.sites.retrieve': ({ officer, siteKey }) => actions.readOfficerSite(officer, siteKey),
  'officer.sites.create': ({ officer, body, once }) => actions.createSite(officer, body, once),
  'officer.sites.change': ({ officer, siteKey, body, once }) => actions.changeSettings(officer, siteKey, body, once),
  'officer.sites.allow': ({ officer, siteKey, body, once }) => actions.allowOriginOnDesk(officer, siteKey, body.origin, once),
  'officer.messages.list': ({ officer, query }) => actions.listOfficerMessages(officer, { ...query, limit: numberOf(query.limit) }),
  'officer.messages.retry': ({ officer, messageId, once }) => actions.retryMessage(officer, messageId, once),
  'officer.audit.list': ({ officer, query }) => actions.readDeskAudit(officer, { ...query, limit: numberOf(query.limit) }),
})
