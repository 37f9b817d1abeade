/** Mounts the links to photos that a reader of a report was given: they need no header, as an <img> has none. */
import { isRefusal } from '../domain/refusal.ts'
import type { Door } from './answer-route.ts'
import { contentResponse } from './answer-response.ts'
import type { App } from './app.ts'
import { problemResponse } from './problem.ts'

export const mountLinkedAttachments = (app: App, { actions }: Pick<Door, 'actions'>): void => {
  app.get('/v1/attachments/:attachmentId', async (c) => {
    c.set('route', '/v1/attachments/{attachmentId}')
    const { as: sight = '', until = '', sig: signature = '' } = c.req.query()
    const content = await actions.readLinkedAttachment({ attachmentId: c.req.param('attachmentId'), sight, until, signature })
    if (isRefusal(content)) return problemResponse(content, c.get('requestId'))
    const response = contentResponse(content)
    // Not longer than the link itself: a photo that is hidden meanwhile is soon gone from the browser too.
    response.headers.set('cache-control', `private, max-age=${Math.min(300, Math.floor(content.secondsLeft))}`)
    // The widget shows photos on a host's page; what officers see is for the relay's own pages.
    response.headers.set('cross-origin-resource-policy', sight === 'officer' ? 'same-origin' : 'cross-origin')
    return response
  })
}
