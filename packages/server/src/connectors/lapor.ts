/**
 * Hands reports on to SP4N-LAPOR! by the XML form whose traces are publicly visible. UNVERIFIED: there is no public documentation, and no
 * developer's key of an agency was at hand. It is off until an operator sets it up.
 */
import { SaxesParser } from 'saxes'
import type { Connector, ConnectorSettings, Handing, HandingOutcome, Health } from '../domain/connector.ts'
import { xmlText } from '../domain/xml-text.ts'
import { surelyNotArrived } from './failure-code.ts'
import { post } from './post.ts'

/** @param patienceMs how long an answer is waited for */
export const openLapor = (address: string, settings: ConnectorSettings, patienceMs?: number): Connector => ({
  system: 'SP4N-LAPOR!',
  // Its form has a mark for what is confidential.
  publishes: false,
  forward: async (handing) => {
    const posted = await post(`${address.replace(/\/+$/, '')}/api/stream/addstream`, { headers: { 'content-type': 'text/xml; charset=utf-8' }, body: streamOf(handing, settings), reads: true, ...(patienceMs === undefined ? {} : { patienceMs }) })
    if ('error' in posted) return { kind: surelyNotArrived(posted.error) ? 'later' : 'unclear', error: posted.error }
    return outcomeOf(posted.status, posted.text, posted.retryAfterMs)
  },
  // No trace of a way to ask is visible: officers note the status by hand.
  pull: () => Promise.resolve({ kind: 'not-offered' }),
  health: () => healthOf(address, settings, patienceMs),
})

export const outcomeOf = (status: number, text: string, retryAfterMs: number | undefined): HandingOutcome => {
  // These two say that it was not even looked at.
  if (status === 429 || status === 503) return { kind: 'later', error: `http-${status}`, retryAfterMs }
  if (status >= 400 && status < 500) return { kind: 'refused', error: `http-${status}`, said: saidIn(valuesIn(text)) }
  if (status < 200 || status >= 300) return { kind: 'unclear', error: `http-${status}` }
  const values = valuesIn(text)
  const trackingId = values.get('trackingid') ?? ''
  if (/^[\w-]{1,40}$/.test(trackingId)) return { kind: 'taken', trackingId }
  const said = saidIn(values)
  return said === null ? { kind: 'unclear', error: 'answer-not-understood' } : { kind: 'refused', error: 'said-no', said }
}

/** Texts of elements by lower-case name; what is no XML has none. */
const valuesIn = (xml: string): Map<string, string> => {
  const values = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser()
  let isBroken = false
  parser.on('error', () => (isBroken = true))
  parser.on('opentag', ({ name }) => open.push(name.toLowerCase()))
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const name = open.at(-1)
    if (name !== undefined && text.trim() !== '') values.set(name, text.trim())
  })
  try {
    parser.write(xml).close()
  } catch {
    isBroken = true
  }
  return isBroken ? new Map<string, string>() : values
}

const saidIn = (values: ReadonlyMap<string, string>): string | null => (values.get('error') ?? values.get('message') ?? values.get('pesan'))?.slice(0, 500) ?? null

const streamOf = ({ report, sender, timeZone }: Handing, { token }: ConnectorSettings): string => {
  const [first = '', ...rest] = sender.name.split(/\s+/)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<lapor token="${xmlText(token)}">`,
    '<pelapor>',
    field('email', sender.email),
    field('telpon', sender.phone),
    field('namadepan', first),
    field('namabelakang', rest.join(' ')),
    '</pelapor>',
    // Under the agency's account nothing is left to hide of the reporter; the flag is passed on all the same.
    `<laporan rahasia="${report.confidential ? 1 : 0}" anonim="${report.anonymous || sender.isAgency ? 1 : 0}">`,
    field('isi', contentOf(report, timeZone)),
    '</laporan>',
    '</lapor>',
  ].join('')
}

/** The form has one field for all of it. Times as they are at the place, with their zone: the other side may be in another one. */
const contentOf = ({ text, place, occurredOn, receivedAt, trackingId, agency }: Handing['report'], timeZone: string): string =>
  [
    text,
    '',
    `Lokasi: ${[place.regionName, place.rw && `RW ${place.rw}`, place.rt && `RT ${place.rt}`, place.landmark].filter(Boolean).join(', ')}`,
    ...(occurredOn === null ? [] : [`Tanggal kejadian: ${occurredOn}`]),
    `Instansi: ${agency.name}`,
    `Diterima: ${new Date(receivedAt).toLocaleString('id-ID', { timeZone, dateStyle: 'long', timeStyle: 'short' })} (${timeZone})`,
    `Kode pelacakan: ${trackingId}`,
  ].join('\n')

const field = (name: string, value: string | null): string => `<${name}>${xmlText(value ?? '')}</${name}>`

/** The list of topics answers only whoever has a key; their ids are texts. */
const healthOf = async (address: string, { token, topics = {} }: ConnectorSettings, patienceMs?: number): Promise<Health> => {
  const posted = await post(`${address.replace(/\/+$/, '')}/api/services/f01/gettopics`, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ KEYTOKEN: token }).toString(), reads: true, ...(patienceMs === undefined ? {} : { patienceMs }) })
  if ('error' in posted) return { isWell: false, error: posted.error, unknownTopics: [] }
  if (posted.status !== 200) return { isWell: false, error: `http-${posted.status}`, unknownTopics: [] }
  const known = topicIdsIn(posted.text)
  if (known === undefined) return { isWell: false, error: 'answer-not-understood', unknownTopics: [] }
  const unknownTopics = [...new Set(Object.values(topics))].filter((id) => !known.has(id))
  return { isWell: unknownTopics.length === 0, error: unknownTopics.length === 0 ? null : 'topics-unknown', unknownTopics }
}

const topicIdsIn = (text: string): Set<string> | undefined => {
  try {
    const list = JSON.parse(text) as unknown
    if (!Array.isArray(list)) return undefined
    return new Set(list.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'id' in one && (typeof one.id === 'string' || typeof one.id === 'number') ? [String(one.id)] : [])))
  } catch {
    return undefined
  }
}
