/** The town of a test relay: two agencies with a site each, a third without one, and some kelurahan. */
import { type Agency, presets, type Region, type Site } from '../contract/index.ts'

/** A site as its agency sets it up: what citizens are told, and the rules that they meet later. */
export interface TestSite
  extends Pick<Site, 'key' | 'name' | 'agency' | 'operator' | 'fields' | 'classifications' | 'categories' | 'regionCode' | 'waysOut' | 'escalation' | 'privacyNotice' | 'supervisor' | 'ppid' | 'limits' | 'files' | 'map' | 'challenge' | 'locales'> {
  /** Of the agency, by which days are counted. */
  readonly timeZone: TimeZone
  /** Whether it takes formal requests for information, to be answered within 10 working days, or 7 more. */
  readonly takesFormal: boolean
  /** How often the reporter of one report may say "belum selesai". */
  readonly reopenLimit: number
  /** Photos of the work that officers may add to one report. */
  readonly evidencePhotos: number
  /** Pages that may use the site. A browser does not show its Origin header to `fetch`, so this matters to programs that set it. */
  readonly origins: readonly string[]
}

/** Indonesia's time zones and their distance from UTC; no clock is ever put forward. */
export const timeZones: Readonly<Record<TimeZone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }

/** One of Indonesia’s three time zones. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

const kademangan: Agency = { slug: 'kel-kademangan', acronym: 'Kel. Kademangan', name: 'Kelurahan Kademangan', kind: 'kelurahan' }
const disdukcapil: Agency = { slug: 'disdukcapil', acronym: 'Disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'opd' }
const waterworks: Agency = { slug: 'dsdabmbk', acronym: 'DSDABMBK', name: 'Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi', kind: 'opd' }

/** The oldest version whose writing this town takes. */
export const oldestClient = '0.1.0'

/**
 * The site of Kelurahan Kademangan, which asks for nothing but text and place, with what you change.
 * @example
 * const relay = createTestRelay({ sites: [testSite({ challenge: true }), testSite({ key: 'kel-lain', classifications: ['aspiration'] })] })
 */
export const testSite = (change: Partial<TestSite> = {}): TestSite => ({
  key: 'kel-kademangan',
  name: 'Kelurahan Kademangan',
  agency: kademangan,
  operator: 'Pengelola relay uji',
  fields: presets.ringkas,
  classifications: ['complaint', 'aspiration', 'information-request'],
  categories: [
    { id: 'jalan', label: 'Jalan dan saluran air' },
    { id: 'lampu', label: 'Lampu jalan' },
  ],
  regionCode: '36.74.07.1004',
  waysOut: [{ kind: 'emergency', phone: '112' }],
  escalation: [{ name: 'Ombudsman Republik Indonesia', url: 'tel:137' }],
  privacyNotice: { version: '2026-11', text: 'Data Anda dipakai untuk menindaklanjuti laporan ini.' },
  limits: { textMaxLength: 5000, attachments: 5, attachmentMaxBytes: 1_000_000 },
  challenge: false,
  locales: ['id', 'en'],
  timeZone: 'Asia/Jakarta',
  takesFormal: true,
  reopenLimit: 2,
  evidencePhotos: 5,
  origins: [],
  ...change,
})

export const townSites: readonly TestSite[] = [testSite(), testSite({ key: 'disdukcapil', name: disdukcapil.name, agency: disdukcapil, fields: presets.lengkap, regionCode: null })]

export const townAgencies: readonly Agency[] = [kademangan, disdukcapil, waterworks]

export const townRegions: readonly Region[] = [
  { code: '36.74.01.1002', name: 'Rawabuntu', district: 'Serpong', aliases: ['Rawa Buntu'] },
  { code: '36.74.07.1001', name: 'Setu', district: 'Setu', aliases: [] },
  { code: '36.74.07.1003', name: 'Keranggan', district: 'Setu', aliases: ['Kranggan'] },
  { code: '36.74.07.1004', name: 'Kademangan', district: 'Setu', aliases: [] },
]
