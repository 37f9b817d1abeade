/** A site's tiles as services of Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2), with what each asks for. */
import type { Region } from '@lapor/sdk/contract'
import type { SiteRecord, SiteSettings } from './site-record.ts'

/** For who does not know: choosing no tile is allowed. */
export const otherService = 'lainnya'

export interface Service {
  readonly service_code: string
  readonly service_name: string
  readonly description: string
  readonly metadata: boolean
  readonly type: 'realtime'
  readonly keywords: string
  readonly group: string
}

export interface Attribute {
  readonly variable: boolean
  readonly code: string
  readonly datatype: 'string' | 'text' | 'singlevaluelist'
  readonly required: boolean
  readonly datatype_description: string
  readonly order: number
  readonly description: string
  readonly values?: readonly { readonly key: string; readonly name: string }[]
}

export interface ServiceDefinition {
  readonly service_code: string
  readonly attributes: readonly Attribute[]
}

/** The Inspektorat and the PPID are offices with hours. */
const isUrgent = (kind: string): boolean => kind !== 'inspectorate' && kind !== 'ppid'

export const servicesOf = ({ name, settings }: Pick<SiteRecord, 'name' | 'settings'>): Service[] =>
  [...settings.categories, { id: otherService, label: 'Lainnya atau tidak tahu' }].map(({ id, label }) => ({
    service_code: id,
    service_name: label,
    description: `${label}: laporan untuk ${name}. Bukan untuk keadaan darurat${settings.waysOut.flatMap(({ kind, phone }) => (isUrgent(kind) ? ` (telepon ${phone})` : [])).join('')}.`,
    metadata: true,
    type: 'realtime',
    keywords: '',
    group: 'laporan',
  }))

const classificationNames: Readonly<Record<string, string>> = { complaint: 'Pengaduan', aspiration: 'Aspirasi', 'information-request': 'Permintaan informasi' }

const yesOrNo = [
  { key: 'true', name: 'Ya' },
  { key: 'false', name: 'Tidak' },
]

export const definitionOf = (serviceCode: string, settings: SiteSettings, regions: readonly Region[]): ServiceDefinition => {
  const asked: Omit<Attribute, 'order'>[] = [
    // Not a question: it has to be told before the first field that is about a person (UU 27/2022 art. 21).
    { variable: false, code: 'pemberitahuan', datatype: 'text', required: false, datatype_description: '', description: settings.privacyNotice.text },
    { variable: true, code: 'klasifikasi', datatype: 'singlevaluelist', required: false, datatype_description: 'Kosong: yang pertama', description: 'Klasifikasi laporan', values: settings.classifications.map((one) => ({ key: one, name: classificationNames[one] ?? one })) },
    { variable: true, code: 'wilayah', datatype: 'singlevaluelist', required: settings.regionCode === null, datatype_description: 'Kode Kemendagri', description: 'Kelurahan tempat kejadian; boleh juga sebagai address_id', values: regions.map(({ code, name, district }) => ({ key: code, name: `${name}, ${district}` })) },
    { variable: true, code: 'rw', datatype: 'string', required: false, datatype_description: '1 sampai 3 angka', description: 'RW' },
    { variable: true, code: 'rt', datatype: 'string', required: false, datatype_description: '1 sampai 3 angka', description: 'RT' },
    { variable: true, code: 'tanggal', datatype: 'string', required: false, datatype_description: 'YYYY-MM-DD', description: 'Tanggal kejadian' },
    ...(settings.fields.address === 'hidden' ? [] : [{ variable: true, code: 'alamat', datatype: 'string', required: settings.fields.address === 'required', datatype_description: '', description: 'Alamat pelapor' } as const]),
    { variable: true, code: 'anonim', datatype: 'singlevaluelist', required: false, datatype_description: 'Kosong: tidak', description: 'Nama pelapor disembunyikan dari publik dan dari instansi', values: yesOrNo },
    { variable: true, code: 'rahasia', datatype: 'singlevaluelist', required: false, datatype_description: 'Kosong: tidak', description: 'Seluruh laporan disembunyikan dari publik', values: yesOrNo },
  ]
  return { service_code: serviceCode, attributes: asked.map((attribute, at) => ({ ...attribute, order: at + 1 })) }
}

/** Undefined: there is no such service. Null: no tile. */
export const categoryOf = (serviceCode: string, { categories }: Pick<SiteSettings, 'categories'>): string | null | undefined => {
  if (serviceCode === otherService) return null
  return categories.some(({ id }) => id === serviceCode) ? serviceCode : undefined
}
