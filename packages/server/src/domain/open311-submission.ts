/** What an Open311 client sends becomes a submission like any other, or is refused with what is wrong. */
import { ReportSubmission, issuesOf, type Issue } from '@lapor/sdk/contract'
import { categoryOf } from './open311-services.ts'
import type { OrRefusal } from './refusal.ts'
import type { SiteSettings } from './site-record.ts'

/** By name as sent, e.g. "service_code" or "attribute[wilayah]". What is empty counts as not sent (GeoReport v2, "Optional Arguments"). */
export type Fields = ReadonlyMap<string, string>

export interface Sent {
  readonly fields: Fields
  /** How many photos came with it. */
  readonly photos: number
  readonly trackingSecret: string
  readonly now: string
}

export const submissionOf = ({ fields, photos, trackingSecret, now }: Sent, settings: SiteSettings): OrRefusal<ReportSubmission> => {
  const field = (name: string): string | undefined => fields.get(name)?.replaceAll('\r\n', '\n').trim() || undefined
  const attribute = (code: string): string | undefined => field(`attribute[${code}]`)
  const category = categoryOf(field('service_code') ?? '', settings)
  if (category === undefined) return { refused: 'validation-failed', issues: [{ path: '/service_code', code: field('service_code') === undefined ? 'required' : 'not-offered' }] }
  const point = pointOf(field('lat'), field('long'))
  if (point === null) return { refused: 'validation-failed', issues: [{ path: '/lat', code: 'invalid' }] }
  const reporter = given({
    name: [field('first_name'), field('last_name')].filter(Boolean).join(' ') || undefined,
    address: settings.fields.address === 'hidden' ? undefined : attribute('alamat'),
    phone: field('phone'),
    email: field('email'),
  })
  const wanted = given({
    classification: attribute('klasifikasi') ?? settings.classifications[0],
    text: textOf(field('description'), field('media_url')),
    occurredOn: attribute('tanggal'),
    place: given({ regionCode: attribute('wilayah') ?? field('address_id') ?? settings.regionCode ?? undefined, rw: attribute('rw'), rt: attribute('rt'), landmark: field('address_string')?.slice(0, 300), point }),
    category: category ?? undefined,
    anonymous: attribute('anonim') === 'true',
    confidential: attribute('rahasia') === 'true',
    reporter: Object.keys(reporter).length === 0 ? undefined : reporter,
    trackingSecret,
    photos,
    noticeVersion: settings.privacyNotice.version,
    createdAtDevice: now,
  })
  const checked = ReportSubmission.safeParse(wanted)
  return checked.success ? checked.data : { refused: 'validation-failed', issues: issuesOf(checked.error, wanted).map(named) }
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** A picture elsewhere is not fetched: what is not the sender's own would be published here. Its address is not lost. */
const textOf = (description: string | undefined, mediaUrl: string | undefined): string | undefined => (description === undefined || mediaUrl === undefined ? description : `${description}\n\nMedia: ${mediaUrl}`)

/** As a geo URI (RFC 5870), to a decimetre. @returns null where what came is no point on earth */
const pointOf = (lat: string | undefined, long: string | undefined): string | null | undefined => {
  if (lat === undefined && long === undefined) return undefined
  const [north, east] = [Number(lat), Number(long)]
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? `geo:${north.toFixed(6)},${east.toFixed(6)}` : null
}

/** Where it stands in what the client sent. */
const places: Readonly<Record<string, string>> = {
  '/text': '/description',
  '/classification': '/attribute[klasifikasi]',
  '/occurredOn': '/attribute[tanggal]',
  '/place/regionCode': '/attribute[wilayah]',
  '/place/rw': '/attribute[rw]',
  '/place/rt': '/attribute[rt]',
  '/place/landmark': '/address_string',
  '/reporter/name': '/first_name',
  '/reporter/address': '/attribute[alamat]',
  '/reporter/phone': '/phone',
  '/reporter/email': '/email',
  '/photos': '/media',
}

export const named = ({ path, code }: Issue): Issue => ({ path: places[path] ?? path, code })
