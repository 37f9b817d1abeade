/** What the outbox's tests hand over, and what comes back. */
import type { ReportReceipt, ReportSubmission } from '../../packages/sdk/src/contract/index.ts'
import { NetworkError, RejectedError } from '../../packages/sdk/src/errors.ts'
import { fixture } from './fixture.ts'

export const submission = fixture<ReportSubmission>('submission-ringkas')
export const receipt = fixture<ReportReceipt>('receipt')
export const photo = (id: string) => ({ id, blob: new Blob([id], { type: 'image/jpeg' }) })

export const offline = new NetworkError('reports.create')
export const refused = new RejectedError('reports.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } })
