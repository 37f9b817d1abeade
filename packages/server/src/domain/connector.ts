/** A connector: hands reports on to another system of reports, and asks what became of them. */
import type { KnownStatus } from '@lapor/sdk/contract'
import type { KeptReason } from './handover.ts'
import type { ReporterRecord, ReportRecord } from './report-record.ts'

/** Which systems are spoken to. */
export const connectorKinds = ['lapor', 'open311'] as const

export type ConnectorKind = (typeof connectorKinds)[number]

/** Under whose name a report is handed on. */
export interface Sender {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** True: it is the agency's own account, not the reporter. */
  readonly isAgency: boolean
}

/** How a channel to another system is set up; all of it is data. */
export interface ConnectorSettings {
  /** The operator's key there. */
  readonly token: string
  /** The agency's account, for reports that go on without their reporter. */
  readonly account?: { readonly name: string; readonly email?: string | undefined; readonly phone?: string | undefined } | undefined
  /** Their topic or service for each of the site's tiles, by its id; "*" for all others. */
  readonly topics?: Readonly<Record<string, string>> | undefined
  /** Their classification for each of ours. */
  readonly classifications?: Readonly<Record<string, string>> | undefined
  /** Our word for each of their statuses, only for telling open from ended; what is not named is shown as it came. */
  readonly statuses?: Readonly<Record<string, KnownStatus>> | undefined
  /** For Open311: the jurisdiction there. */
  readonly jurisdiction?: string | undefined
}

export interface Handing {
  /** The same with each try. */
  readonly id: string
  /** As it may be read there; see as-handed-on.ts. */
  readonly report: ReportRecord
  readonly sender: Sender
  /** IANA name of the site's time zone. */
  readonly timeZone: string
}

/**
 * `taken`: it has their number. `later`: it surely did not arrive, again later will help. `refused`: they said no, and why. `unclear`: it may
 * have arrived; they know no idempotency, so nobody sends it again without having looked.
 */
export type HandingOutcome =
  | { readonly kind: 'taken'; readonly trackingId: string }
  | { readonly kind: 'later'; readonly error: string; readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'refused'; readonly error: string; readonly said: string | null }
  | { readonly kind: 'unclear'; readonly error: string }

/** `not-offered`: the system tells nobody. */
export type PullOutcome = { readonly kind: 'status'; readonly status: string } | { readonly kind: 'not-offered' } | { readonly kind: 'later'; readonly error: string }

export interface Health {
  readonly isWell: boolean
  /** What is wrong, as a code; null where nothing is. */
  readonly error: string | null
  /** Topics of the settings that the other side does not know. */
  readonly unknownTopics: readonly string[]
}

/** Never throws: what went wrong is its answer. */
export interface Connector {
  /** As citizens know it, e.g. "SP4N-LAPOR!". */
  readonly system: string
  /** Whether everybody may read there what it is given, and nothing that is sent along can say that it must not be shown. */
  readonly publishes: boolean
  readonly forward: (handing: Handing) => Promise<HandingOutcome>
  readonly pull: (trackingId: string) => Promise<PullOutcome>
  readonly health: () => Promise<Health>
}

/** @param address where it is, e.g. "https://www.lapor.go.id" */
export type OpenConnector = (address: string, settings: ConnectorSettings) => Connector

/** Undefined: nothing fits, not even "*". */
export const topicOf = ({ topics = {} }: ConnectorSettings, category: string | null): string | undefined => (category !== null && Object.hasOwn(topics, category) ? topics[category] : topics['*'])

/** Undefined: it says nothing that we know; it is shown raw. */
export const statusOf = ({ statuses = {} }: ConnectorSettings, raw: string): KnownStatus | undefined => (Object.hasOwn(statuses, raw) ? statuses[raw] : undefined)

export type ForwardDecision = { readonly kind: 'forward'; readonly sender: Sender } | { readonly kind: 'keep'; readonly why: KeptReason }

/**
 * A report that its own agency may not know of goes nowhere until it is released, and one that is confidential to nobody who might publish it.
 *
 * A report that is anonymous, or whose reporter left no contact, goes on under the agency's account or stays: as the site has told its
 * reporter before sending.
 */
export const decideForward = (
  { anonymous, confidential, guardedFrom }: Pick<ReportRecord, 'anonymous' | 'confidential' | 'guardedFrom'>,
  identity: ReporterRecord | null,
  rule: 'agency-account' | 'keep',
  { account }: Pick<ConnectorSettings, 'account'>,
  { publishes }: Pick<Connector, 'publishes'>,
): ForwardDecision => {
  if (guardedFrom !== null) return { kind: 'keep', why: 'guarded' }
  if (confidential && publishes) return { kind: 'keep', why: 'confidential' }
  const reachable = !anonymous && identity?.name != null && (identity.email ?? identity.phone) !== null
  if (reachable && identity?.name != null) return { kind: 'forward', sender: { name: identity.name, email: identity.email, phone: identity.phone, isAgency: false } }
  if (rule === 'keep') return { kind: 'keep', why: 'without-contact' }
  if (account === undefined) return { kind: 'keep', why: 'no-account' }
  return { kind: 'forward', sender: { name: account.name, email: account.email ?? null, phone: account.phone ?? null, isAgency: true } }
}
