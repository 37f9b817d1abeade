/** What holds for every route of the table, called by its method of each client: it can be given up and timed, and keeps its secrets. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { failureOf } from '../../../tests/sdk/failure-of.ts'
import { fixture } from '../../../tests/sdk/fixture.ts'
import { silent } from '../../../tests/sdk/silent.ts'
import { createClient, isTimeoutError, type CallOptions, type Hooks, type Proofs } from './index.ts'
import { adminRoutes, type Body, filingRoutes, followingRoutes, officerRoutes, publicRoutes, reporterRoutes, type ReportSubmission, type Route, type RouteName, routes, uploadRoutes } from './contract/index.ts'
import { similarRoutes } from './contract/similar-routes.ts'
import { tileRoutes } from './contract/tile-routes.ts'
import { createFilingClient, createFollowingClient, createMapClient, createPublicClient, createReporterClient, createSimilarClient } from './light.ts'
import { createOfficerClient } from './officer/index.ts'
import { createUploads } from './upload/index.ts'

const trackingSecret = 'BCDFGHJKLMNPQRSTVWXYZ234'
const token = 'lo_kunci-petugas-uji'
const idempotencyKey = 'kunci-laporan-uji'
const trackingId = '7K3M-Q9XT-4BW9'
const attachmentId = 'lampiran-uji'
const text = 'Kata-kata rahasia dari pelapor'
const ringkas = fixture<ReportSubmission>('submission-ringkas')
const photo = new Blob(['isi foto rahasia'], { type: 'image/jpeg' })

/** What each route with a body is called with; a new route cannot be left out. */
const bodies: { readonly [Name in RouteName as Body<Name> extends undefined ? never : Name]: Body<Name> } = {
  'reports.create': { ...ringkas, text, trackingSecret, reporter: { name: 'Warga Rahasia', phone: '0812-3456-7890' } },
  'attachments.create': photo,
  'attachments.finish': { uploadId: 'unggahan-uji' },
  'reports.similar': { text },
  'reports.support': {},
  'reports.reply': { text },
  'reports.correct': { text },
  'reports.confirm': { text },
  'reports.reopen': { text },
  'reports.rate': { score: 1, text },
  'reports.withdraw': { text },
  'secret.replace': { trackingSecret },
  'privacy.correct': { reporter: { name: 'Warga Rahasia' } },
  'privacy.erase': {},
  'officer.reports.verify': {},
  'officer.reports.return': { reason: 'other', text },
  'officer.reports.ask': { text },
  'officer.reports.assign': { officer: 'petugas-uji', text },
  'officer.reports.transfer': { agency: 'dsdabmbk', text },
  'officer.reports.extend': { text },
  'officer.reports.followUp': { text },
  'officer.reports.respond': { text },
  'officer.reports.close': { reason: 'answered', text },
  'officer.reports.archive': { reason: 'duplicate', text },
  'officer.reports.mask': { passages: ['Warga Rahasia'] },
  'officer.reports.release': {},
  'officer.reports.identify': {},
  'officer.reports.whatsapp': {},
  'officer.sites.create': { key: 'kel-rahasia', name: text, agency: 'dsdabmbk', preset: 'ringkas', origins: ['https://relay.example'] },
  'officer.sites.change': { version: 1, name: text },
  'officer.sites.allow': { origin: 'https://relay.example' },
  'officer.messages.retry': {},
  'officer.privacy.settle': { outcome: 'done', text },
  'officer.attachments.create': photo,
}

const secrets = /7K3M|BCDFGH|lo_kunci|kunci-laporan|lampiran-uji|rahasia|0812|relay\.example|kel-kademangan/i

type Fetch = typeof globalThis.fetch
type Methods = Readonly<Record<string, Readonly<Record<string, (...given: unknown[]) => PromiseLike<unknown>>>>>

/** Solves nothing: it lets the route of the challenge be called. */
const proofs = (ask: (options: CallOptions) => Promise<unknown>): Proofs => ({ prepare: async (options = {}) => void (await ask(options)), sendWith: (send) => send(undefined) })

const citizen = { baseUrl: 'https://relay.example', site: 'kel-kademangan', retries: 0 }
const clients: readonly { readonly name: string; readonly routes: object; readonly make: (fetch: Fetch, hooks?: Hooks) => unknown }[] = [
  { name: 'createClient', routes: { ...filingRoutes, ...followingRoutes, ...reporterRoutes, ...publicRoutes }, make: (fetch, hooks) => createClient({ ...citizen, fetch, hooks, proofs }) },
  { name: 'createFilingClient', routes: filingRoutes, make: (fetch, hooks) => createFilingClient({ ...citizen, fetch, hooks, proofs }) },
  { name: 'createFollowingClient', routes: followingRoutes, make: (fetch, hooks) => createFollowingClient({ ...citizen, fetch, hooks }) },
  { name: 'createSimilarClient', routes: similarRoutes, make: (fetch, hooks) => createSimilarClient({ ...citizen, fetch, hooks }) },
  { name: 'createMapClient', routes: tileRoutes, make: (fetch, hooks) => createMapClient({ ...citizen, fetch, hooks }) },
  { name: 'createPublicClient', routes: publicRoutes, make: (fetch, hooks) => createPublicClient({ ...citizen, fetch, hooks }) },
  { name: 'createReporterClient', routes: reporterRoutes, make: (fetch, hooks) => createReporterClient({ ...citizen, fetch, hooks }) },
  { name: 'createOfficerClient', routes: { ...officerRoutes, ...adminRoutes }, make: (fetch, hooks) => createOfficerClient({ baseUrl: citizen.baseUrl, retries: 0, token, fetch, hooks }) },
]

/** The method as `methodsOf` says: the path's parameters, the body where it has fields, options. */
const call = (client: unknown, name: RouteName, options: CallOptions): PromiseLike<unknown> => {
  const [verb = '', noun = ''] = name.split('.').reverse()
  const body = name in bodies ? bodies[name as keyof typeof bodies] : undefined
  const hasBody = body instanceof Blob || (body !== undefined && Object.keys(body).length > 0)
  const given: Readonly<Record<string, string>> = { trackingId, attachmentId, siteKey: 'kel-rahasia', messageId: 'kabar-rahasia', z: '16', x: '52188', y: '33922' }
  const params = [...routes[name].path.matchAll(/\{(\w+)\}/g)].flatMap(([, parameter = '']) => given[parameter] ?? [])
  const method = name === 'challenge.retrieve' ? 'prepare' : verb
  return (client as Methods)[noun]?.[method]?.(...params, ...(hasBody ? [body] : []), { trackingSecret, idempotencyKey, ...options }) ?? assert.fail(`no method ${name}`)
}

/** Each end that a call may have; whoever stands in between may repeat what was sent. */
const ends: Readonly<Record<string, Fetch>> = {
  'a refusal of the relay': async () => Response.json({ type: '', title: 'No.', status: 422, code: 'validation-failed', errors: [{ pointer: '/text', code: 'too-short' }] }, { status: 422 }),
  'a page of something in between': async (input, init) => new Response(`<h1>${await new Request(input, init).text()}</h1>`, { status: 502 }),
  'a success that does not fit': async (input, init) => Response.json([await new Request(input, init).text()]),
  'a success that is no JSON': async (input, init) => new Response(`${new Request(input, init).url} ${await new Request(input, init).text()}`),
  'no answer': async (input, init) => {
    throw new TypeError(`fetch failed: ${new Request(input, init).url}`, { cause: init })
  },
}

for (const { name: client, routes: table, make } of clients) {
  describe(`every method of ${client}`, () => {
    for (const name of Object.keys(table) as RouteName[]) {
      it(`${name} ends when it is aborted and when its time is over, and tells only what anybody may know`, async () => {
        assert.ok(isTimeoutError(await failureOf(call(make(silent), name, { timeoutMs: 5 }))))
        const controller = new AbortController()
        const waiting = failureOf(call(make(silent), name, { signal: controller.signal }))
        controller.abort()
        assert.equal((await waiting).name, 'AbortError')
        assert.equal((await failureOf(call(make(silent), name, { signal: AbortSignal.abort() }))).name, 'AbortError')

        const { method, path, response } = routes[name] as Route
        for (const [end, fetch] of Object.entries(ends)) {
          const attempts: unknown[] = []
          const results: unknown[] = []
          const made = make(fetch, { onAttempt: (attempt) => attempts.push(attempt), onResult: (result) => results.push(result) })
          // Bytes fit whatever they are.
          const isBytes = response === 'bytes' && end.startsWith('a success')
          const outcome = isBytes ? await call(made, name, {}) : await failureOf(call(made, name, {}))
          assert.deepEqual(attempts, [{ route: name, method, path }], end)
          assert.equal(results.length, 1, end)
          const told = inspect([attempts, results], { depth: 9 }) + (outcome instanceof Error ? inspect(outcome, { depth: 9, showHidden: true }) + JSON.stringify(outcome) : '')
          assert.doesNotMatch(told.replace(/^ +at .*$/gm, '').replaceAll(path, ''), secrets, end)
        }
      })
    }
  })
}

describe('every list', () => {
  for (const { name: client, routes: table, make } of clients) {
    for (const name of (Object.keys(table) as RouteName[]).filter((name) => (routes[name] as Route).query?.includes('cursor'))) {
      it(`${name} of ${client} is walked page by page, so many at a time, until it is given up`, async () => {
        const urls: string[] = []
        const controller = new AbortController()
        const empty: Fetch = async (input, init) => {
          const { signal, url } = new Request(input, init)
          if (urls.push(new URL(url).search) === 3) controller.abort()
          signal.throwIfAborted()
          return Response.json({ items: [], nextCursor: 'halaman-berikut' })
        }
        const list = call(make(empty), name, { limit: 7, signal: controller.signal } as CallOptions) as unknown as AsyncIterable<unknown>
        const walk = async (): Promise<void> => {
          for await (const item of list) assert.fail(String(item))
        }
        assert.equal((await failureOf(walk())).name, 'AbortError')
        assert.deepEqual(urls, ['?limit=7', '?limit=7&cursor=halaman-berikut', '?limit=7&cursor=halaman-berikut'])
      })
    }
  }
})

it('the methods are those of all routes, and of uploads', () => {
  const called = clients.flatMap(({ routes: table }) => Object.keys(table))
  assert.deepEqual([...new Set([...called, ...Object.keys(uploadRoutes)])].sort(), Object.keys(routes).sort())
})

it('attachments.finish, the last step of an upload, is given up and timed with it', async () => {
  const until: (last: Fetch) => Fetch = (last) => (input, init) => {
    const { method, url } = new Request(input, init)
    if (url.endsWith('/uploaded')) return last(input, init)
    return Promise.resolve(method === 'POST' ? new Response(null, { status: 201, headers: { location: '/unggahan-uji', 'tus-resumable': '1.0.0' } }) : new Response(null, { status: 204, headers: { 'upload-offset': String(photo.size), 'tus-resumable': '1.0.0' } }))
  }
  const attach = (last: Fetch, options: CallOptions) => createUploads({ ...citizen, fetch: until(last) }).attach(trackingId, photo, { trackingSecret, idempotencyKey, ...(options as object) })
  assert.ok(isTimeoutError(await failureOf(attach(silent, { timeoutMs: 50 }))))
  const controller = new AbortController()
  const giveUp: Fetch = (input, init) => {
    queueMicrotask(() => controller.abort())
    return silent(input, init)
  }
  assert.equal((await failureOf(attach(giveUp, { signal: controller.signal }))).name, 'AbortError')
})
