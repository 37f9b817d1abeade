/** The one table of routes: the client's methods, the server's mounts and openapi.json come from it. */
import { adminRoutes } from './admin-routes.ts'
import { filingRoutes } from './filing-routes.ts'
import { followingRoutes } from './following-routes.ts'
import { officerRoutes } from './officer-routes.ts'
import { publicRoutes } from './public-routes.ts'
import { reporterRoutes } from './reporter-routes.ts'
import { tileRoutes } from './tile-routes.ts'
import { uploadRoutes } from './upload-routes.ts'
import type * as z from './zod.ts'

/** Every route of the API. Client, relay and `openapi.json` are made of it. */
export const routes = { ...filingRoutes, ...followingRoutes, ...reporterRoutes, ...uploadRoutes, ...publicRoutes, ...tileRoutes, ...officerRoutes, ...adminRoutes } as const

/** The table as a type. */
export type Routes = typeof routes
/** Name of a route, e.g. `"reports.create"`. */
export type RouteName = keyof Routes

/** What a route answers with on success. */
export type Answer<Name extends RouteName> = Routes[Name]['response'] extends z.ZodMiniType ? z.output<Routes[Name]['response']> : Blob

/** What a route takes as its body: a JSON value, bytes, or nothing. */
export type Body<Name extends RouteName> = Routes[Name] extends { readonly body: infer B } ? (B extends z.ZodMiniType ? z.input<B> : Blob) : undefined
