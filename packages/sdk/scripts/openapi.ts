/** Builds the OpenAPI 3.1 description from the table of routes; nothing in it is written twice. */
import * as z from 'zod/mini'
import { Agency, Attachment, Deadline, fileMediaTypes, Identity, Place, Problem, problemCodes, AgencyPage, AuditEntry, AuditPage, Challenge, Clock, Figures, FinishUploadBody, HeldData, OfficerEntry, OfficerTimeline, OfficerReport, OfficerReportPage, PrivacyCase, PrivacyCasePage, PrivacyRequest, problemsOf, SettleBody, Region, RegionList, Report, ReportPage, Reporter, ReportReceipt, ReportSubmission, SecretReplaced, routeNotes, routeQueries, routes, SimilarList, SimilarQuestion, Site, Statistics, successOf, Supports, Timeline, TimelineEntry, type Route, type RouteName, type RouteQueries } from '../src/contract/index.ts'
import * as messages from '../src/contract/message.ts'
import { Officer, OfficerPage } from '../src/contract/officer.ts'
import { AllowOriginBody, NewSiteBody, OfficerSite, OfficerSitePage, SiteChangeBody } from '../src/contract/officer-site.ts'
import { uploadsPath } from '../src/contract/upload-routes.ts'
import { WhatsappBody, WhatsappNumber } from '../src/contract/whatsapp.ts'
import * as citizenBodies from '../src/contract/citizen-commands.ts'
import * as discretion from '../src/contract/discretion.ts'
import * as officerBodies from '../src/contract/officer-commands.ts'
import * as reporterBodies from '../src/contract/reporter-commands.ts'

const named: Record<string, z.ZodMiniType> = { Identity, Agency, AgencyPage, Attachment, AuditEntry, AuditPage, Challenge, Clock, Deadline, Figures, HeldData, OfficerEntry, OfficerTimeline, OfficerReport, OfficerReportPage, Place, PrivacyCase, PrivacyCasePage, PrivacyRequest, Problem, Region, RegionList, Report, Reporter, ReportReceipt, ReportPage, ReportSubmission, SecretReplaced, SimilarList, SimilarQuestion, Site, Statistics, Supports, Timeline, TimelineEntry, SettleBody, ...discretion, FinishUploadBody, ...citizenBodies, ...reporterBodies, ...officerBodies, ...messages, Officer, OfficerPage, AllowOriginBody, NewSiteBody, OfficerSite, OfficerSitePage, SiteChangeBody, WhatsappBody, WhatsappNumber }

/** Schemas by name, in which each use of another named schema is a reference. */
const components = (): Record<string, unknown> => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', io: 'input', uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}

const plain = (schema: z.ZodMiniType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as Record<string, unknown>
  return rest
}

/** @throws Error when a route uses a schema that has no name: API readers need one */
const reference = (schema: z.ZodMiniType): { $ref: string } => {
  const name = Object.keys(named).find((candidate) => named[candidate] === schema)
  if (!name) throw new Error('A route uses a schema without a name; add it to `named`.')
  return { $ref: `#/components/schemas/${name}` }
}

/** What a parameter of the query means, wherever it stands. */
const queryWords: Readonly<Record<string, string>> = {
  cursor: 'The `nextCursor` of the page before; absent: the first page.',
  limit: 'How many items at a time, 1 to 100.',
  status: 'Only what has this status.',
  classification: 'Only reports of this classification.',
  regionCode: 'Only reports about this kelurahan, by its code.',
  category: 'Only reports under this tile of the site, by its id.',
  agency: 'Only of this agency, by its slug: narrows what a coordinator sees.',
  assignee: 'Only what this officer is in charge of, by id.',
  overdue: 'Only what is past a deadline that runs.',
  dueWithin: 'Only what is due within so many days, 1 to 30.',
  flagged: 'Only what looks personal or like spam.',
  state: 'How far messages came; absent: `failed`.',
  scope: '`agency`: the agency of the site; `all`: all of the relay. Absent: `agency`.',
  from: 'The first month, YYYY-MM; absent: the twelve months up to now.',
  to: 'The last month, YYYY-MM; see `from`.',
}

/** @throws Error when nobody has said what it means */
const meaningOf = (parameter: string): string => {
  const words = queryWords[parameter]
  if (words === undefined) throw new Error(`Nobody has said what the query's "${parameter}" means; add it to \`queryWords\`.`)
  return words
}

const problemResponses = (name: RouteName): Record<string, unknown> => {
  const codes = [...new Set(problemsOf(name))]
  const statuses = [...new Set(codes.map((code) => problemCodes[code].status))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes
          .filter((code) => problemCodes[code].status === status)
          .map((code) => `\`${code}\`: ${problemCodes[code].title}`)
          .join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

const security = { public: [], 'secret-optional': [{}, { trackingSecret: [] }], secret: [{ trackingSecret: [] }], officer: [{ officerToken: [] }, { deskSession: [] }] }

/** A photo was made anew by the relay, a file is as it came; a tile is as its source made it. */
const mediaTypesOf = (name: RouteName): readonly string[] => (name === 'tiles.retrieve' ? ['image/png', 'image/jpeg', 'image/webp'] : ['image/jpeg', ...fileMediaTypes])

const operation = (name: RouteName, route: Route): Record<string, unknown> => {
  const pathParameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({ name: parameter, in: 'path', required: true, schema: { type: 'string' } }))
  const query = Object.entries<z.ZodMiniType>(routeQueries[name as keyof RouteQueries] ?? {}).map(([parameter, schema]) => ({ name: parameter, in: 'query', required: false, description: meaningOf(parameter), schema: plain(schema) }))
  const key = { name: 'Idempotency-Key', in: 'header', required: true, description: 'The same key with the same body acts once and gives the same answer.', schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{8,64}$' } }
  const proof = { name: 'Lapor-Proof', in: 'header', required: false, description: 'A solved challenge, where the site asks for one or its network files much: base64 of JSON {algorithm, challenge, number, salt, signature}.', schema: { type: 'string' } }
  const client = { name: 'Lapor-Client', in: 'header', required: false, description: 'Version of the client that writes, e.g. 0.1.0; one below the site’s oldestClient is answered `client-too-old`.', schema: { type: 'string' } }
  const trap = { name: 'Lapor-Trap', in: 'header', required: false, description: 'What a field held that no person sees, of a website’s own form; a report with one is taken, and flagged for its officers.', schema: { type: 'string' } }
  const { body, response } = route
  return {
    operationId: name,
    summary: routeNotes[name].summary,
    tags: [name.startsWith('officer.') ? 'officer' : (name.split('.')[0] as string)],
    security: security[route.access],
    parameters: [...pathParameters, ...query, ...(route.method === 'POST' && !route.reads ? [key] : []), ...(problemsOf(name).includes('client-too-old') ? [client] : []), ...(problemsOf(name).includes('proof-needed') ? [proof, trap] : [])],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Array.isArray(body)
              ? Object.fromEntries(body.map((type: string) => [type, { schema: { type: 'string', format: 'binary' } }]))
              : { 'application/json': { schema: reference(body as z.ZodMiniType) } },
          },
        }),
    responses: {
      [successOf(route)]: {
        description: 'Success',
        content: response === 'bytes' ? Object.fromEntries(mediaTypesOf(name).map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) : { 'application/json': { schema: reference(response) } },
      },
      ...problemResponses(name),
    },
  }
}

const tags = {
  site: 'The settings of one embed: agency, fields, promise, limits.',
  regions: 'The kelurahan a report can be about.',
  agencies: 'Who answers.',
  challenge: 'Proofs of work, where a site asks for them or a network files much.',
  reports: 'Filing, reading, following and steering reports.',
  attachments: 'Photos of the problem and of the work, and files where a site takes them.',
  secret: 'The tracking secret of a report, put in the place of one that somebody else has seen.',
  privacy: 'What is held about a reporter, and its correction and erasure (UU 27/2022).',
  statistics: 'Figures that anyone can check.',
  tiles: 'Pieces of a site’s map, where it has one.',
  officer: 'What officers of an agency do.',
}

export const openapi = (version: string): Record<string, unknown> => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(name, route)
  return {
    openapi: '3.1.0',
    info: {
      title: 'LAPOR API',
      version,
      description: 'The API of a LAPOR relay: file a report to Indonesian local government, follow it, answer it. Schemas are closed when writing and open when reading. A front door to SP4N-LAPOR!, not its replacement. Photos may come in pieces by tus 1.0 at `' + uploadsPath + '`; `attachments.finish` then attaches what has come. Any route may answer 503 `storage-busy` with Retry-After while the database is away; answers to a key that is known have the header Idempotency-Replayed, and every answer has Lapor-Request-Id.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        trackingSecret: { type: 'apiKey', in: 'header', name: 'Lapor-Secret', description: 'The secret the reporter’s client made before filing.' },
        officerToken: { type: 'http', scheme: 'bearer' },
        deskSession: { type: 'apiKey', in: 'cookie', name: '__Host-lapor-desk', description: 'Set by POST /v1/officer/session on a page of the relay itself ({"token": …}), told of by GET, ended by DELETE there. What changes something needs the header Lapor-Desk besides, and an Origin or Sec-Fetch-Site that says the relay itself.' },
      },
      schemas: components(),
    },
  }
}
