/** The type of a route's handler, read from the contract's table: what it is given and what it answers. */
import type { Answer, RouteName, RouteQueries, Routes } from '@lapor/sdk/contract'
import type { Done, Once } from '../actions/once.ts'
import type { Content } from '../actions/read-report.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { TilePlace } from '../domain/tile-area.ts'
import type * as z from 'zod/mini'

export interface Call<Name extends RouteName> {
  /** The site in the path, known and open to the asking page. */
  readonly site: Routes[Name]['path'] extends `/v1/sites/${string}` ? SiteRecord : undefined
  readonly officer: Routes[Name]['access'] extends 'officer' ? OfficerRecord : undefined
  /** As sent in Lapor-Secret, in canonical form where it has one. */
  readonly secret: Routes[Name]['access'] extends 'secret' ? string : string | undefined
  /** As sent in Lapor-Proof. */
  readonly proof: string | undefined
  /** Whether Lapor-Trap came with something in it: a form fills it from a field that no person sees. */
  readonly isTrapped: boolean
  /** Canonical; undefined where the path does not hold a tracking ID. */
  readonly trackingId: string | undefined
  readonly attachmentId: string
  /** Undefined where the path names none. */
  readonly tile: TilePlace | undefined
  readonly siteKey: string
  readonly messageId: string
  /** From where it was asked, as http/network-prefix.ts names it. */
  readonly network: string | undefined
  readonly query: Name extends keyof RouteQueries ? QueryOf<RouteQueries[Name]> : undefined
  readonly body: Routes[Name] extends { readonly body: infer Body } ? (Body extends z.ZodMiniType ? z.output<Body> : Uint8Array) : undefined
  /** Only what writes is done once. */
  readonly once: Writes<Name> extends true ? Once : undefined
}

type QueryOf<Query> = { readonly [Key in keyof Query]: Query[Key] extends z.ZodMiniType ? z.output<Query[Key]> : never }

type Writes<Name extends RouteName> = Routes[Name] extends { readonly method: 'POST' } ? (Routes[Name] extends { readonly reads: true } ? false : true) : false

export type Result<Name extends RouteName> = Routes[Name]['response'] extends 'bytes' ? Content : Writes<Name> extends true ? Done<Answer<Name>> : Answer<Name>

export type Handlers = { readonly [Name in RouteName]: (call: Call<Name>) => OrRefusal<Result<Name>> | Promise<OrRefusal<Result<Name>>> }
