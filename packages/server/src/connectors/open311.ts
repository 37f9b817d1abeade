/** Hands reports on to another Open311 GeoReport v2 server, and asks it what became of them. */
import type { Connector, ConnectorSettings, Handing, HandingOutcome, Health, PullOutcome } from '../domain/connector.ts'
import { topicOf } from '../domain/connector.ts'
import { failureCode, surelyNotArrived } from './failure-code.ts'
import { post, readSome } from './post.ts'

/** @param address of the endpoint, e.g. "https://relay.contoh.go.id/open311/v2" */
export const openOpen311 = (address: string, settings: ConnectorSettings): Connector => {
  const base = address.replace(/\/+$/, '')
  const query = settings.jurisdiction === undefined ? '' : `?${new URLSearchParams({ jurisdiction_id: settings.jurisdiction }).toString()}`
  return {
    system: 'Open311',
    // Requests are there to be read by everybody, and the protocol has no field for a secret one (GeoReport v2, "GET Service Requests").
    publishes: true,
    forward: async (handing): Promise<HandingOutcome> => {
      const service = topicOf(settings, handing.report.category)
      if (service === undefined) return { kind: 'refused', error: 'no-service', said: null }
      // A server that knows idempotency takes the header; one that does not passes over it.
      const posted = await post(`${base}/requests.json`, { headers: { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': handing.id }, body: formOf(handing, service, settings), reads: true })
      if ('error' in posted) return { kind: surelyNotArrived(posted.error) ? 'later' : 'unclear', error: posted.error }
      if (posted.status === 429 || posted.status === 503) return { kind: 'later', error: `http-${posted.status}`, retryAfterMs: posted.retryAfterMs }
      const [first] = listIn(posted.text)
      if (posted.status >= 400 && posted.status < 500) return { kind: 'refused', error: `http-${posted.status}`, said: listIn(posted.text).flatMap((one) => textOf(one['description']) ?? []).join('; ').slice(0, 500) || null }
      const id = textOf(first?.['service_request_id'])
      return posted.status >= 200 && posted.status < 300 && id !== undefined ? { kind: 'taken', trackingId: id } : { kind: 'unclear', error: posted.status < 300 ? 'answer-not-understood' : `http-${posted.status}` }
    },
    pull: async (trackingId): Promise<PullOutcome> => {
      const got = await get(`${base}/requests/${encodeURIComponent(trackingId)}.json${query}`)
      if ('error' in got) return { kind: 'later', error: got.error }
      const status = textOf(listIn(got.text)[0]?.['status'])
      return status === undefined ? { kind: 'later', error: got.status === 200 ? 'answer-not-understood' : `http-${got.status}` } : { kind: 'status', status: status.slice(0, 100) }
    },
    health: async (): Promise<Health> => {
      const got = await get(`${base}/services.json${query}`)
      if ('error' in got) return { isWell: false, error: got.error, unknownTopics: [] }
      const known = new Set(listIn(got.text).flatMap((one) => textOf(one['service_code']) ?? []))
      if (got.status !== 200 || known.size === 0) return { isWell: false, error: got.status === 200 ? 'answer-not-understood' : `http-${got.status}`, unknownTopics: [] }
      const unknownTopics = [...new Set(Object.values(settings.topics ?? {}))].filter((code) => !known.has(code))
      return { isWell: unknownTopics.length === 0, error: unknownTopics.length === 0 ? null : 'topics-unknown', unknownTopics }
    },
  }
}

const formOf = ({ report, sender }: Handing, service: string, { token, jurisdiction }: ConnectorSettings): string => {
  const [first = '', ...rest] = sender.name.split(/\s+/)
  const { place, text, occurredOn, trackingId } = report
  const point = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(place.point ?? '')
  const fields: Readonly<Record<string, string | null | undefined>> = {
    api_key: token,
    jurisdiction_id: jurisdiction,
    service_code: service,
    // The form has no field for the day on which it happened. It stays a local date: an instant would move it for another zone.
    description: [text, ...(occurredOn === null ? [] : [`Tanggal kejadian: ${occurredOn}`]), trackingId].join('\n\n'),
    address_string: [place.landmark, place.rt && `RT ${place.rt}`, place.rw && `RW ${place.rw}`, place.regionName].filter(Boolean).join(', '),
    address_id: place.regionCode,
    lat: point?.[1],
    long: point?.[2],
    first_name: first,
    last_name: rest.join(' '),
    email: sender.email,
    phone: sender.phone,
  }
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [[name, value]]))).toString()
}

const get = async (url: string): Promise<{ readonly status: number; readonly text: string } | { readonly error: string }> => {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15_000) })
    return { status: response.status, text: await readSome(response) }
  } catch (error) {
    return { error: failureCode(error) }
  }
}

/** A list of objects, or nothing: some servers answer with one object alone, some with a page of their provider. */
const listIn = (text: string): Record<string, unknown>[] => {
  try {
    const value = JSON.parse(text) as unknown
    return (Array.isArray(value) ? value : [value]).filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
  } catch {
    return []
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined)
