/** The type of a route's handler, read from the contract's table: what it is given and what it answers. */
import type { Answer, RouteName, Routes } from '@lapor/sdk/contract'
import type { Done, Once } from '../actions/once.ts'
import type { Photo } from '../actions/read-report.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type * as z from 'zod/mini'

export interface Call<Name extends RouteName> {
  /** The site in the path, known and open to the asking page. */
  readonly site: Routes[Name]['path'] extends `/v1/sites/${string}` ? SiteRecord : undefined
  readonly officer: Routes[Name]['access'] extends 'officer' ? OfficerRecord : undefined
  /** As sent in Lapor-Secret, in canonical form where it has one. */
  readonly secret: Routes[Name]['access'] extends 'secret' ? string : string | undefined
  /** Canonical; undefined where the path does not hold a tracking ID. */
  readonly trackingId: string | undefined
  readonly attachmentId: string
  readonly query: Routes[Name] extends { readonly query: infer Query extends Readonly<Record<string, z.ZodMiniType>> } ? { readonly [Key in keyof Query]: z.output<Query[Key]> } : undefined
  readonly body: Routes[Name] extends { readonly body: infer Body } ? (Body extends z.ZodMiniType ? z.output<Body> : Uint8Array) : undefined
  readonly once: Routes[Name]['method'] extends 'POST' ? Once : undefined
}

export type Result<Name extends RouteName> = Routes[Name]['response'] extends 'bytes' ? Photo : Routes[Name]['method'] extends 'POST' ? Done<Answer<Name>> : Answer<Name>

export type Handlers = { readonly [Name in RouteName]: (call: Call<Name>) => OrRefusal<Result<Name>> | Promise<OrRefusal<Result<Name>>> }
