/** Whatever goes in and whatever a line brings back: what is thrown is of the table of errors, a TypeError or an AbortError. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { createClient, LaporError, newId } from '@lapor/sdk'
import * as contract from '@lapor/sdk/contract'
import { solveChallenge } from '@lapor/sdk/challenge'
import { createDraftStore, emptyDraft, type ReportDraft, submissionOf } from '@lapor/sdk/draft'
import { createFilingClient, createFollowingClient, createPublicClient, createReporterClient } from '@lapor/sdk/light'
import { createOfficerClient } from '@lapor/sdk/officer'
import { createOutbox, type TakenEntry } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import { createUploads } from '@lapor/sdk/upload'
import { seed } from './arbitraries.ts'

/** The cause of a failure is often the wrong thing itself: a lone surrogate, a line break, a key of every object, a step up. */
const text = fc.oneof(fc.constantFrom('', '..', '\ud83d', '\n', '\0', '7K3M-Q9XT-4BW9', 'BCDFGHJKLMNPQRSTVWXYZ234', '__proto__', 'ключ', '%'), fc.string({ unit: 'binary', maxLength: 30 }))
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 })

const folder = new URL('../../packages/sdk/fixtures/', import.meta.url)
const fixtures = ['valid', 'invalid'].flatMap((kind) => readdirSync(new URL(`${kind}/`, folder)).map((file) => (JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')) as { value: unknown }).value))
const bodies = fc.oneof(fc.constantFrom(...fixtures), anything, fc.constant({}), fc.constant({ text: 'Lampu mati lagi' }), fc.constantFrom(new Blob(['x'], { type: 'image/jpeg' }), new Blob(['x'])))

/** Bytes that a line may bring: JSON that fits, JSON that is torn, JSON of something else, noise, and a stream that breaks. */
const payloads = fc.oneof(
  fc.constantFrom(...fixtures).map((value) => JSON.stringify(value)),
  fc.tuple(fc.constantFrom(...fixtures), fc.nat(400)).map(([value, length]) => JSON.stringify(value).slice(0, length)),
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify({ items: [value], nextCursor: 'x' })),
  fc.constantFrom('{"items":[],"nextCursor":"x"}', '{"items":[],"nextCursor":null}', 'null', '', '<html>', '{"type":"","title":"","status":1,"code":"__proto__"}'),
  fc.uint8Array({ maxLength: 60 }),
  fc.constant('breaks' as const),
)
const answers = fc.record({
  status: fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(200, 201, 204, 304, 401, 404, 409, 422, 429, 503)),
  headers: fc.dictionary(fc.constantFrom('retry-after', 'content-type', 'lapor-request-id', 'location', 'upload-offset', 'tus-resumable', 'content-length'), fc.oneof(fc.stringMatching(/^[ -~]{0,20}$/), fc.constantFrom('application/json', 'application/problem+json', '-1', '1e99', 'Wed, 99 Foo'))),
  payload: payloads,
})
type Answer = typeof answers extends fc.Arbitrary<infer T> ? T : never

const responseOf = ({ status, headers, payload }: Answer): Response => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('the line broke')) })
  const body = [204, 205, 304].includes(status) ? null : payload === 'breaks' ? broken : payload
  return new Response(body as BodyInit | null, { status, headers })
}

/** It gives the same answer a few times, so that a list of empty pages comes to its end too. */
const lineOf = (answer: Answer): typeof globalThis.fetch => {
  let asked = 0
  return async () => responseOf(++asked > 4 ? { ...answer, status: 500 } : answer)
}

/** Does the work to its end: lists are walked, three items far. */
const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    const result = work() as (AsyncIterable<unknown> & PromiseLike<unknown>) | undefined
    await result
    if (typeof result?.[Symbol.asyncIterator] === 'function') {
      let walked = 0
      for await (const _ of result) if (++walked === 3) break
    }
    return undefined
  } catch (error) {
    return error ?? 'nothing at all was thrown'
  }
}

const assertInTable = (thrown: unknown): void => {
  const isInTable = thrown === undefined || thrown instanceof LaporError || thrown instanceof TypeError || (thrown instanceof Error && thrown.name === 'AbortError')
  assert.ok(isInTable, inspect(thrown))
}

type Methods = Record<string, Record<string, (...given: unknown[]) => unknown>>
const where = { baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan', retries: 0 }
const clients: Readonly<Record<string, (fetch: typeof globalThis.fetch) => unknown>> = {
  createClient: (fetch) => createClient({ ...where, fetch }),
  createFilingClient: (fetch) => createFilingClient({ ...where, fetch }),
  createFollowingClient: (fetch) => createFollowingClient({ ...where, fetch }),
  createPublicClient: (fetch) => createPublicClient({ ...where, fetch }),
  createReporterClient: (fetch) => createReporterClient({ ...where, fetch }),
  createOfficerClient: (fetch) => createOfficerClient({ ...where, token: 'petugas', fetch }),
}
const callOptions = fc.record(
  { trackingSecret: text, idempotencyKey: text, cursor: text, limit: anything, status: anything, from: text, overdue: fc.boolean(), proof: text, signal: fc.constantFrom(undefined, AbortSignal.abort(), new AbortController().signal), strange: anything },
  { requiredKeys: [], noNullPrototype: true },
)
/** A method takes ids, then a body, then options: here each may stand anywhere. */
const given = fc.oneof(
  fc.tuple(text, bodies, callOptions),
  fc.tuple(text, callOptions),
  fc.tuple(bodies, callOptions),
  fc.tuple(callOptions),
  fc.tuple(text, text, callOptions),
  fc.array(anything, { maxLength: 3 }),
)

describe('what a client throws', () => {
  for (const [name, create] of Object.entries(clients)) {
    const paths = Object.entries(create(globalThis.fetch) as Methods).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => [noun, verb] as const))
    it(`by any method of ${name}, for any arguments and answers, is of the table`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...paths), given, answers, async ([noun, verb], args, answer) => {
          const client = create(lineOf(answer)) as Methods
          assertInTable(await thrownBy(() => client[noun]?.[verb]?.(...args)))
        }),
        { seed, numRuns: 250 },
      )
    })

    it(`by ${name} itself, for any options, is a TypeError`, () => {
      const make = (options: object): unknown => ({ createClient, createFilingClient, createFollowingClient, createPublicClient, createReporterClient, createOfficerClient })[name as 'createClient'](options as typeof where)
      fc.assert(
        fc.property(fc.record({ baseUrl: fc.oneof(text, anything, fc.constant(where.baseUrl)), site: fc.oneof(text, anything), token: fc.oneof(text, anything), fetch: anything, hooks: anything }, { requiredKeys: [] }), (options) => {
          try {
            make(options)
          } catch (error) {
            assert.ok(error instanceof TypeError, inspect(error))
          }
        }),
        { seed, numRuns: 200 },
      )
    })
  }

  it('by uploads, for any photo, options and answers, is of the table', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.oneof(anything, fc.constant(new Blob(['xx'], { type: 'image/jpeg' }))), fc.record({ trackingSecret: text, idempotencyKey: text }), answers, async (trackingId, photo, options, answer) => {
        const uploads = createUploads({ ...where, fetch: lineOf(answer) })
        assertInTable(await thrownBy(() => uploads.attach(trackingId, photo as Blob, options)))
      }),
      { seed, numRuns: 100 },
    )
  })
})

describe('what the rest of the SDK throws', () => {
  const holds = (property: (...args: [string, unknown]) => unknown) =>
    fc.assert(
      fc.asyncProperty(text, anything, async (word, thing) => assertInTable(await thrownBy(() => property(word, thing)))),
      { seed, numRuns: 200 },
    )

  it('is nothing for any typed text', () => {
    const regions = [{ code: '36.74.07.1004', name: 'Rawabuntu', district: 'Serpong', aliases: ['Rawa Buntu'] }]
    fc.assert(
      fc.property(text, (word) => {
        for (const read of [contract.parseTrackingId, contract.parseTrackingSecret, contract.deriveTitle, (typed: string) => contract.searchRegions(regions, typed)]) read(word)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('is of the table for anything else where text belongs', async () => {
    await holds((_, thing) => contract.parseTrackingId(thing as string))
    await holds((_, thing) => contract.parseTrackingSecret(thing as string))
    await holds((_, thing) => contract.deriveTitle(thing as string))
    await holds((word, thing) => contract.searchRegions([thing as contract.Region], word))
  })

  it('is nothing when issues are made of anything that a schema refused', () => {
    const schemas = Object.values(contract).filter((value): value is typeof contract.Report => typeof (value as Partial<typeof contract.Report>)?.safeParse === 'function')
    fc.assert(
      fc.property(fc.constantFrom(...schemas), anything, (schema, thing) => {
        const result = schema.safeParse(thing)
        const issues = contract.issuesOf(result.error ?? ({ issues: [] } as never), thing)
        assert.equal(issues.length > 0, !result.success)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('is of the table for any entry of an outbox and any end of its sending', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, fc.oneof(fc.constant([]), anything), text, anything, fc.boolean(), async (submission, photos, id, outcome, fails) => {
        const act = async (): Promise<never> => {
          if (fails) throw outcome
          return outcome as never
        }
        const storage = memoryStorage()
        const outbox = createOutbox({ storage, site: where.site, send: { report: act, photo: act }, locks: null })
        const steps = [
          () => outbox.add(submission as contract.ReportSubmission, photos as TakenEntry['photos'], id),
          () => outbox.flush(true),
          () => outbox.retry(id),
          () => outbox.take(id, async () => false),
          () => outbox.take(id),
          () => outbox.knows(id),
          () => outbox.entries(),
          () => outbox.receipts(),
          () => outbox.markShown(id),
          () => outbox.forget(id),
          () => outbox.forget({ unsent: true }),
        ]
        for (const step of steps) assertInTable(await thrownBy(step))
      }),
      { seed, numRuns: 150 },
    )
  })

  it('is of the table for any draft', async () => {
    const site = JSON.parse(readFileSync(new URL('valid/site.json', folder), 'utf8')) as { value: contract.Site }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(emptyDraft())), fc.oneof(text, anything), async (field, value) => {
        const draft: ReportDraft = { ...emptyDraft(), [field]: value }
        const drafts = createDraftStore({ storage: memoryStorage(), site: where.site })
        const steps = [() => drafts.save(draft), () => drafts.load(), () => drafts.clear(draft.id), () => submissionOf(draft, site.value, { now: String(value), today: '2026-11-24', trackingSecret: newId() })]
        for (const step of steps) assertInTable(await thrownBy(step))
      }),
      { seed, numRuns: 300 },
    )
  })

  it('is of the table for any challenge', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ algorithm: fc.oneof(fc.constant('SHA-256'), text), challenge: text, maxNumber: fc.oneof(fc.integer({ max: 500 }), fc.constant(NaN)), salt: text, signature: text, expiresAt: text }), async (challenge) => {
        assertInTable(await thrownBy(() => solveChallenge(challenge)))
      }),
      { seed, numRuns: 60 },
    )
  })
})
