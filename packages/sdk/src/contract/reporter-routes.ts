/** Routes with which a reporter steers a report: mends it, ends it, rates it, and rules over what is held about him or her. */
import { ConfirmBody, CorrectBody, CorrectIdentityBody, EraseIdentityBody, RateBody, ReopenBody, ReplaceSecretBody, WithdrawBody } from './reporter-commands.ts'
import { HeldData, PrivacyRequest } from './privacy.ts'
import type { Route } from './route.ts'
import { SecretReplaced } from './secret-replaced.ts'
import { TimelineEntry } from './timeline.ts'
import type * as z from './zod.ts'

const report = '/v1/sites/{site}/reports/{trackingId}'

const act = <Body extends z.ZodMiniType, Response extends z.ZodMiniType>(name: string, body: Body, response: Response) => ({ method: 'POST', path: `${report}/${name}`, access: 'secret', body, response }) as const

/** The routes that take the tracking secret: what only the reporter may do. */
export const reporterRoutes = {
  'reports.correct': act('corrections', CorrectBody, TimelineEntry),
  'reports.confirm': act('confirmations', ConfirmBody, TimelineEntry),
  'reports.reopen': act('reopenings', ReopenBody, TimelineEntry),
  'reports.rate': act('ratings', RateBody, TimelineEntry),
  'reports.withdraw': act('withdrawals', WithdrawBody, TimelineEntry),
  'secret.replace': act('secrets', ReplaceSecretBody, SecretReplaced),
  'privacy.retrieve': { method: 'GET', path: `${report}/privacy`, access: 'secret', response: HeldData },
  'privacy.correct': act('privacy/corrections', CorrectIdentityBody, PrivacyRequest),
  'privacy.erase': act('privacy/erasures', EraseIdentityBody, PrivacyRequest),
} as const satisfies Record<string, Route>
