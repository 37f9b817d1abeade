/** The type of a route's handler, read from the contract's table: what it is given and what it answers. */
import type { Answer, RouteName, RouteQueries, Routes, Viewer } from '../contract/index.ts'
import type * as z from '../contract/zod.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import type { TestSite } from './town.ts'

export interface Call<Name extends RouteName> {
  readonly memory: Memory
  readonly site: Routes[Name]['path'] extends `/v1/sites/${string}` ? TestSite : undefined
  readonly officer: Routes[Name]['access'] extends 'officer' ? Officer : undefined
  /** The report in the path, which the caller may see as `viewer`. */
  readonly kept: Routes[Name]['path'] extends `${string}/{trackingId}${string}` ? KeptReport : undefined
  readonly viewer: Viewer
  readonly attachmentId: string
  /** As the path writes them. */
  readonly tile: Readonly<Record<'z' | 'x' | 'y', string>>
  readonly siteKey: string
  readonly messageId: string
  readonly query: Name extends keyof RouteQueries ? { readonly [Key in keyof RouteQueries[Name]]: z.output<RouteQueries[Name][Key]> } : unknown
  readonly body: Routes[Name] extends { readonly body: infer Body } ? (Body extends z.ZodMiniType ? z.output<Body> : Uint8Array<ArrayBuffer>) : undefined
  /** The header Lapor-Proof. */
  readonly proof: string | null
}

export type Handlers = { readonly [Name in RouteName]: (call: Call<Name>) => Answer<Name> }
