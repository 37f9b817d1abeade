/** Puts a relay together: database, use cases, routes and pages. */
import { randomBytes, randomUUID } from 'node:crypto'
import { catchUp } from './actions/catch-up.ts'
import { type Actions, bindActions } from './actions/index.ts'
import type { Context } from './actions/context.ts'
import type { AddedOfficer, NewOfficer } from './actions/manage-officers.ts'
import { migrate } from './db/migrate.ts'
import { type Database, openDatabase, setBusyTimeout } from './db/open-database.ts'
import { isStorageBusy } from './db/storage-busy.ts'
import { createApp } from './http/app.ts'
import { createHandlers } from './http/handlers.ts'
import type { RequestLog } from './http/request-log.ts'
import { mountAssets } from './pages/assets.ts'
import { mountDemo } from './pages/demo.ts'
import { mountDocs } from './pages/docs.ts'
import { mountHealth } from './pages/health.ts'
import { mountHome } from './pages/home.ts'
import { mountProblems } from './pages/problems.ts'
import { readHolidays } from './read-holidays.ts'
import { seedWhereEmpty } from './seed/seed.ts'
import { mountUploads } from './uploads/mount-uploads.ts'
import { openUploads, type Uploads } from './uploads/uploads.ts'

export interface RelayOptions {
  /** Path of the database file; made and brought up to date if needed. ":memory:" keeps nothing. */
  readonly dataFile: string
  /** How the relay is reached from outside. Absent: as each request says. */
  readonly baseUrl?: string | undefined
  /** Serve the example pages, and fill an empty database with Tangsel's regions, agencies, two sites and invented reports. */
  readonly demo?: boolean
  readonly log?: RequestLog
  readonly now?: () => string
  readonly random?: (n: number) => Uint8Array
  /** How long a write waits for another process before it is answered with `storage-busy`; 5000 where absent. */
  readonly busyTimeoutMs?: number
}

export interface Relay {
  readonly fetch: (request: Request) => Promise<Response>
  /** Lets an officer in; the token is told here and never again. Undefined: there is no such agency. */
  readonly addOfficer: (officer: NewOfficer) => Promise<AddedOfficer | undefined>
  /** Closes the database after what is running. */
  readonly close: () => Promise<void>
}

/** What the command line needs besides. */
export interface OpenedRelay extends Relay {
  readonly actions: Actions
  readonly context: Context
}

/** Long enough for the lock of a commit, short enough that nobody notices. */
const servingBusyTimeoutMs = 10

const defaultPatienceMs = 5000

const silence: RequestLog = { request: () => undefined, failure: () => undefined }

export const openRelay = async (options: RelayOptions): Promise<OpenedRelay> => {
  const db: Database = openDatabase(options.dataFile)
  let uploads: Uploads | undefined
  try {
    await migrate(db)
    const context: Context = {
      db,
      now: options.now ?? (() => new Date().toISOString()),
      random: options.random ?? randomBytes,
      newId: randomUUID,
      writePatienceMs: options.busyTimeoutMs ?? defaultPatienceMs,
      holidays: await readHolidays(options.dataFile),
    }
    await catchUp(context)
    if (options.demo) await seedWhereEmpty(context, 'demo')
    // From here on somebody is served: SQLite waits for its lock by stopping the whole process.
    await setBusyTimeout(db, servingBusyTimeoutMs)
    const actions = bindActions(context)
    const shelf = (uploads = await openUploads(options.dataFile, context.now))
    const app = createApp({
      actions,
      handlers: createHandlers(actions, shelf),
      baseUrl: options.baseUrl,
      log: options.log ?? silence,
      newId: randomUUID,
      isBusy: isStorageBusy,
      pages: [
        (app) => mountUploads(app, { actions, baseUrl: options.baseUrl }, shelf),
        (app) => (options.demo ? mountDemo(app) : mountHome(app)),
        mountDocs,
        mountProblems,
        (app) => mountHealth(app, () => db.selectFrom('site').select('key').limit(1).execute()),
        (app) => mountAssets(app, options.baseUrl),
      ],
    })
    return {
      fetch: async (request) => app.fetch(request),
      addOfficer: actions.addOfficer,
      close: async () => {
        await uploads?.close()
        await db.destroy()
      },
      actions,
      context,
    }
  } catch (error) {
    await uploads?.close()
    await db.destroy()
    throw error
  }
}
