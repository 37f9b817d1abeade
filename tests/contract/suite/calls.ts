/** Calls: how long they wait, how often they are tried, who is told of it and what of. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Attempt, type AttemptResult, isNetworkError, isTimeoutError, isValidationError } from '@lapor/sdk'
import { routes } from '@lapor/sdk/contract'
import { createOfficerClient } from '@lapor/sdk/officer'
import { failureOf } from '../../sdk/failure-of.ts'
import { silent } from '../../sdk/silent.ts'
import { losingAnswers, site, submission, type Town } from './town.ts'

export const calls = (town: () => Town): void => {
  it('wait no longer than they are told', async () => {
    const { client, relay } = town()
    assert.ok(isTimeoutError(await failureOf(client({ fetch: silent }).site.retrieve({ timeoutMs: 20 }))))
    assert.ok(isTimeoutError(await failureOf(client({ fetch: silent, timeoutMs: 20 }).reports.create(submission()))))
    assert.ok(isTimeoutError(await failureOf(createOfficerClient({ baseUrl: relay.baseUrl, fetch: silent, token: 'apa-saja' }).reports.list({ timeoutMs: 20, retries: 0 }))))
  })

  it('end when they are aborted', async () => {
    const controller = new AbortController()
    const waiting = failureOf(town().client({ fetch: silent }).site.retrieve({ signal: controller.signal }))
    controller.abort()
    assert.equal((await waiting).name, 'AbortError')
  })

  it('without an answer fail as such, and may be repeated', async () => {
    const { client, relay } = town()
    const error = await failureOf(client({ fetch: losingAnswers(relay, 1) }).site.retrieve())
    assert.ok(isNetworkError(error) && error.retryable)
    assert.equal((await client({ fetch: losingAnswers(relay, 1) }).site.retrieve({ retries: 1 })).key, site)
  })

  it('with a body that does not fit are not made at all', async () => {
    const { client } = town()
    let attempts = 0
    const watching = client({ hooks: { onAttempt: () => void (attempts += 1) } })
    const error = await failureOf(watching.reports.create(submission({ text: 'pendek' })))
    assert.ok(isValidationError(error))
    assert.deepEqual(error.issues, [{ path: '/text', code: 'too-short' }])
    assert.equal(attempts, 0)
  })

  it('tell the hooks of each attempt, and nothing of what it carries', async () => {
    const { client, relay, officer } = town()
    const attempts: Attempt[] = []
    const results: AttemptResult[] = []
    const hooks = { onAttempt: (attempt: Attempt) => void attempts.push(attempt), onResult: (result: AttemptResult) => void results.push(result) }
    const watching = client({ hooks, fetch: losingAnswers(relay, 1) })
    const sent = submission()
    const { trackingId } = await watching.reports.create(sent, { retries: 1 })
    await watching.reports.retrieve(trackingId, { trackingSecret: sent.trackingSecret })
    await failureOf(watching.reports.retrieve(trackingId, { trackingSecret: submission().trackingSecret }))
    await officer.reports.verify(trackingId)

    const create = { route: 'reports.create', method: 'POST', path: routes['reports.create'].path }
    const retrieve = { route: 'reports.retrieve', method: 'GET', path: routes['reports.retrieve'].path }
    assert.deepEqual(attempts, [create, create, retrieve, retrieve])
    assert.deepEqual(results.map(({ route, status }) => [route, status]), [['reports.create', undefined], ['reports.create', 201], ['reports.retrieve', 200], ['reports.retrieve', 401]])
    assert.ok(results.slice(1).every(({ requestId, ms }) => requestId && ms >= 0))
    const told = JSON.stringify([attempts, results])
    for (const secret of [trackingId, sent.trackingSecret, sent.text, relay.baseUrl, 'Warga Uji', site]) assert.equal(told.includes(secret), false)
  })
}
