/** Puts a relay together: database, use cases, routes and pages. */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { catchUp } from './actions/catch-up.ts'
import { keptSecret } from './actions/kept-secret.ts'
import { linkKey } from './actions/link-attachments.ts'
import { type Actions, bindActions } from './actions/index.ts'
import type { Context } from './actions/context.ts'
import { lacksRoom } from './actions/lacks-room.ts'
import { putSite } from './actions/put-site.ts'
import type { AddedOfficer, NewOfficer } from './actions/manage-officers.ts'
import { encryptPlain } from './actions/encrypt-plain.ts'
import { connectors, openSenders } from './connectors/open-senders.ts'
import type { MailServer } from './connectors/email.ts'
import type { Bot } from './connectors/telegram.ts'
import { keysInUse } from './db/identities.ts'
import { countWaiting } from './db/messages.ts'
import { saveAgencies } from './db/places.ts'
import { migrate } from './db/migrate.ts'
import { type Database, openDatabase, setBusyTimeout } from './db/open-database.ts'
import { isStorageBusy, isStorageFull, isUnstorable } from './db/storage-busy.ts'
import { uploadLocks } from './db/upload-locks.ts'
import { orderedId } from './domain/ordered-id.ts'
import { erasureFileOf } from './erasures/erasure-file.ts'
import { keepErasures } from './erasures/keep-erasures.ts'
import { type Bindings, createApp } from './http/app.ts'
import { fromEmbedded } from './http/from-embedded.ts'
import { createHandlers } from './http/handlers.ts'
import { createMetrics } from './http/measure-requests.ts'
import { mountDeskSession } from './http/mount-desk-session.ts'
import { mountLinkedAttachments } from './http/mount-linked-attachments.ts'
import { describeFailure, type RequestLog } from './http/request-log.ts'
import { type RunningJobs, startJobs } from './jobs/start-jobs.ts'
import type { IdentityKeys } from './identity/identity-keys.ts'
import { openVault, type OpenedVault } from './identity/open-vault.ts'
import { mountAssets, widgetVersion } from './pages/assets.ts'
import { mountDesk } from './pages/desk.ts'
import { mountDemo } from './pages/demo.ts'
import { mountApiPage } from './pages/api-page.ts'
import { mountDocs } from './pages/docs.ts'
import { mountFeeds } from './pages/feeds.ts'
import { doctorKey, mountHealth } from './pages/health.ts'
import { mountMetrics } from './pages/metrics.ts'
import { mountHome } from './pages/home.ts'
import { keepVersion, keptFolderOf } from './pages/keep-version.ts'
import { mountOpenData } from './pages/open-data.ts'
import { mountPageFiles } from './pages/page-files.ts'
import { mountDoctor } from './pages/plain/mount-doctor.ts'
import { mountPlain } from './pages/plain/mount-plain.ts'
import { mountPoster } from './pages/plain/mount-poster.ts'
import { mountSnippet } from './pages/plain/mount-snippet.ts'
import { mountProblems } from './pages/problems.ts'
import { mountOpen311 } from './open311/mount-open311.ts'
import { packageFolder } from './package-folder.ts'
import { readHolidays } from './read-holidays.ts'
import { settingsToStartFrom } from './seed/seed-data.ts'
import { seedWhereEmpty } from './seed/seed.ts'
import { openTiles } from './tiles/open-tiles.ts'
import type { TileSource } from './tiles/tile-source.ts'
import { openTrial } from './trial/open-trial.ts'
import { trialAgency, trialSite } from './trial/trial-site.ts'
import { mountUploads } from './uploads/mount-uploads.ts'
import { openUploads, type Uploads } from './uploads/uploads.ts'

/** What a relay is opened with; all but the file may be left out. */
export interface RelayOptions {
  /** Path of the database file; made and brought up to date if needed. ":memory:" keeps nothing. Beside it lie uploads, holidays and keys. */
  readonly dataFile: string
  /** URL of a PostgreSQL database, which then takes the place of the file: postgres://user:password@host:port/database. */
  readonly databaseUrl?: string | undefined
  /** How the relay is reached from outside. Absent: as each request says. */
  readonly baseUrl?: string | undefined
  /** How many proxies of the operator stand before the relay; each adds to X-Forwarded-For. 0 where absent: the address is the socket's. */
  readonly proxies?: number
  /** Serve the example pages, and fill an empty database with Tangsel's regions, agencies, two sites and invented reports. */
  readonly demo?: boolean
  /** Keys of identities: the first encrypts, all decrypt. Absent: those of the file beside the database, which is made if needed. */
  readonly identityKeys?: IdentityKeys | undefined
  /** The operator's mail server. Absent: no e-mail is sent. */
  readonly mail?: MailServer | undefined
  /** The operator's Telegram bot. Absent: nothing is told there. */
  readonly telegram?: Bot | undefined
  /** The list of erasures that outlives the database; see erasures/. Absent: beside the database file. */
  readonly erasureFile?: string | undefined
  /** Who shows it (Authorization: Bearer) sees the numbers of /metrics. Absent: nobody does. */
  readonly metricsToken?: string | undefined
  /** Where the map comes from. Absent: no site has one. */
  readonly tiles?: TileSource | undefined
  /** Which IP addresses the doctor of pages may open for whoever asks; those of the public internet where absent. */
  readonly mayReach?: (address: string) => boolean
  /** It is itself the relay in memory on which everybody may try the form. */
  readonly isTrial?: boolean
  /** Absent: nothing is written. */
  readonly log?: RequestLog
  /** Today and now, as an ISO 8601 instant in UTC. Absent: the machine's clock. */
  readonly now?: () => string
  /** So many unforeseeable bytes. Absent: those of node:crypto. */
  readonly random?: (n: number) => Uint8Array
  /** How long a write waits for another process before it is answered with `storage-busy`; 5000 where absent. */
  readonly busyTimeoutMs?: number
  /** How often the relay does what is due by the clock: warns, closes, escalates, erases. Absent: never, then `lapor-server jobs run` has to. */
  readonly jobsEveryMs?: number
}

/** A relay that is open. */
export interface Relay {
  /** Answers a request. @param from.address where the request came from: whoever listens knows. Absent: limits by network do not apply. */
  readonly fetch: (request: Request, from?: Bindings) => Promise<Response>
  /** Lets an officer in; the token is told here and never again. Undefined: there is no such agency. */
  readonly addOfficer: (officer: NewOfficer) => Promise<AddedOfficer | undefined>
  /** Says from now on at /readyz that nothing new is wanted; everything is answered still. */
  readonly beginStop: () => void
  /** Closes the database after what is running. */
  readonly close: () => Promise<void>
}

/** What the command line needs besides. */
export interface OpenedRelay extends Relay {
  readonly actions: Actions
  readonly context: Context
  /** Where the keys of identities come from. */
  readonly keysFrom: OpenedVault['from']
  /** How many erased identities a restored backup had brought back; they are gone again. */
  readonly erasedAgain: number
  /** Everything that is mounted, so that whoever tests can knock at every door; `method` ALL is any. */
  readonly doors: readonly Door[]
}

/** One method and the pattern of its paths, as Hono writes it: "/data/:site/laporan.csv". */
export interface Door {
  readonly method: string
  readonly pattern: string
}

/** Long enough for the lock of a commit, short enough that nobody notices. */
const servingBusyTimeoutMs = 10

const defaultPatienceMs = 5000
/** How long a relay that stops waits for mail servers. */
const stopPatienceMs = 10_000

const silence: RequestLog = { request: () => undefined, failure: () => undefined }

export const openRelay = async (options: RelayOptions): Promise<OpenedRelay> => {
  const patienceMs = options.busyTimeoutMs ?? defaultPatienceMs
  const db: Database = options.databaseUrl === undefined ? openDatabase(options.dataFile) : openDatabase(options.databaseUrl, patienceMs)
  let uploads: Uploads | undefined
  let jobs: RunningJobs | undefined
  const { senders, close: closeSenders } = openSenders(options)
  try {
    await migrate(db)
    const { vault, from: keysFrom } = openVault(options.dataFile, options.identityKeys, await keysInUse(db))
    const now = options.now ?? (() => new Date().toISOString())
    const alone: Context = {
      db,
      now,
      random: options.random ?? randomBytes,
      newId: () => orderedId(Date.now(), randomUUID()),
      writePatienceMs: patienceMs,
      holidays: await readHolidays(options.dataFile),
      vault,
      senders,
      connectors,
      settingsToStartFrom,
      ...(options.tiles === undefined ? {} : { tiles: openTiles(options.tiles, { agent: await agentOf(options.baseUrl), now: () => Date.parse(now()) }) }),
    }
    await encryptPlain(alone)
    await catchUp(alone)
    // Before anybody is served: what was erased is never shown again.
    const erasureFile = options.erasureFile ?? (options.dataFile === ':memory:' ? undefined : erasureFileOf(options.dataFile))
    const kept = erasureFile === undefined ? undefined : await keepErasures(alone, erasureFile)
    const context: Context = { ...alone, ...(kept ? { writeDownErasures: kept.writeDown } : {}) }
    if (options.demo) await seedWhereEmpty(context, 'demo')
    // From here on somebody is served: SQLite waits for its lock by stopping the whole process.
    await setBusyTimeout(db, servingBusyTimeoutMs)
    await keptSecret(context, linkKey)
    const doctorSecret = await keptSecret(context, doctorKey)
    const actions = bindActions(context)
    const shelf = (uploads = await openUploads(options.dataFile, context.now, options.databaseUrl === undefined ? undefined : uploadLocks(db)))
    const versions = keptFolderOf(options.dataFile)
    if (versions !== undefined) await keepVersion(await widgetVersion(), join(packageFolder('@lapor/widget'), 'dist'), versions)
    const metrics = createMetrics(() => countWaiting(db), !options.isTrial)
    const written = options.log ?? silence
    const log: RequestLog = {
      request: (line) => {
        metrics.count(line)
        written.request(line)
      },
      failure: (line) => {
        metrics.countFailure()
        written.failure(line)
      },
    }
    let isStopping = false
    const trial = options.isTrial ? undefined : openTrial<Bindings>({ open: () => openTrialRelay(options), now: context.now })
    const app = createApp({
      actions,
      handlers: createHandlers(actions, shelf),
      baseUrl: options.baseUrl,
      log,
      newId: randomUUID,
      proxies: options.proxies ?? 0,
      isBusy: isStorageBusy,
      isUnstorable,
      isFull: isStorageFull,
      pages: [
        (app) => mountDeskSession(app, { actions, baseUrl: options.baseUrl }),
        (app) => mountLinkedAttachments(app, { actions }),
        (app) => mountUploads(app, { actions, baseUrl: options.baseUrl }, shelf),
        (app) => (options.demo ? mountDemo(app) : mountHome(app)),
        (app) => mountDesk(app, { actions, baseUrl: options.baseUrl }),
        mountApiPage,
        mountDocs,
        (app) => mountOpenData(app, actions),
        (app) => mountFeeds(app, actions, { baseUrl: options.baseUrl, now: context.now }),
        (app) => mountOpen311(app, { actions, baseUrl: options.baseUrl, now: context.now }),
        mountProblems,
        (app) => mountHealth(app, { canRead: () => db.selectFrom('site').select('key').limit(1).execute(), lacksRoom: () => lacksRoom(context), isStopping: () => isStopping, proxies: options.proxies ?? 0, key: doctorSecret, now: context.now }),
        (app) => mountMetrics(app, metrics, options.metricsToken),
        (app) => mountAssets(app, options.baseUrl, { kept: versions }),
        (app) => mountPageFiles(app, actions),
        (app) => mountSnippet(app, { actions, baseUrl: options.baseUrl }),
        (app) => mountPoster(app, { actions, baseUrl: options.baseUrl }),
        (app) => mountDoctor(app, { actions, baseUrl: options.baseUrl, mayReach: options.mayReach }),
        (app) => mountPlain(app, { actions, baseUrl: options.baseUrl, newId: randomUUID, random: context.random, now: context.now, log, isBusy: isStorageBusy }),
      ],
    })
    if (options.jobsEveryMs !== undefined) jobs = startJobs(context, options.jobsEveryMs, (name, error) => log.failure({ ...describeFailure(error), requestId: `job:${name}` }))
    const fetch = fromEmbedded<Bindings>(actions, options.baseUrl, async (request, from = {}) => app.fetch(request, from))
    return {
      fetch: trial?.before(fetch) ?? fetch,
      addOfficer: actions.addOfficer,
      beginStop: () => void (isStopping = true),
      close: async () => {
        const jobsOver = jobs?.stop()
        // Whoever stops a relay does not wait for a mail server that does not answer; the letter goes out later, under the same Message-ID.
        const breakOff = setTimeout(closeSenders, stopPatienceMs)
        await jobsOver
        clearTimeout(breakOff)
        await trial?.close()
        closeSenders()
        await uploads?.close()
        await db.destroy()
      },
      actions,
      context,
      keysFrom,
      erasedAgain: kept?.erased ?? 0,
      doors: app.routes.map(({ method, path }) => ({ method, pattern: path })),
    }
  } catch (error) {
    closeSenders()
    await uploads?.close()
    await db.destroy()
    throw error
  }
}

/** How the relay names itself to the source of its map: whom to write to when it asks for too much. */
const agentOf = async (baseUrl: string | undefined): Promise<string> => `lapor-relay/${await widgetVersion()}${baseUrl === undefined ? '' : ` (+${baseUrl})`}`

/** With nothing of the operator's but its address: no mail, no jobs, no database. */
const openTrialRelay = async ({ baseUrl, proxies = 0, log, now, random }: RelayOptions): Promise<Relay> => {
  const relay = await openRelay({ dataFile: ':memory:', baseUrl, proxies, isTrial: true, ...(log ? { log } : {}), ...(now ? { now } : {}), ...(random ? { random } : {}) })
  await seedWhereEmpty(relay.context, 'facts')
  await saveAgencies(relay.context.db, [trialAgency])
  await putSite(relay.context.db, trialSite(await settingsToStartFrom()))
  return relay
}
