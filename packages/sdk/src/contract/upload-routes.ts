/** Routes of resumable uploads: tus 1.0 brings the bytes, one call makes an attachment of them. */
import { Attachment } from './attachment.ts'
import type { Route } from './route.ts'
import * as z from './zod.ts'

/** Where tus 1.0 (https://tus.io/protocols/resumable-upload) creates uploads of a report; every request carries Lapor-Secret. */
export const uploadsPath = '/v1/sites/{site}/reports/{trackingId}/uploads'

/** Makes an attachment of an upload that has arrived whole. */
export const FinishUploadBody = z.strictObject({ uploadId: z.string().check(z.minLength(1), z.maxLength(64)) })

/** The routes of resumable uploads (tus 1.0). */
export const uploadRoutes = {
  'attachments.finish': { method: 'POST', path: '/v1/sites/{site}/reports/{trackingId}/attachments/uploaded', access: 'secret', keyAlone: true, body: FinishUploadBody, response: Attachment },
} as const satisfies Record<string, Route>
