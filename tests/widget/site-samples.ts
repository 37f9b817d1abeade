/** An invented site with its kelurahan, to be changed where a test needs it. */
import { presets, type Region, type Site } from '@lapor/sdk/contract'
import { agency, promise } from './samples.ts'

export const regions: Region[] = [
  { code: '36.74.07.1004', name: 'Kademangan', district: 'Setu', aliases: [] },
  { code: '36.74.01.1003', name: 'Rawabuntu', district: 'Serpong', aliases: ['Rawa Buntu'] },
  { code: '36.74.06.1005', name: 'Pakualam', district: 'Serpong Utara', aliases: ['Paku Alam'] },
  { code: '36.74.06.1006', name: 'Pakujaya', district: 'Serpong Utara', aliases: ['Paku Jaya'] },
]

export const aSite = (change: Partial<Site> = {}): Site => ({
  key: 'kel-kademangan',
  name: 'Kelurahan Kademangan',
  agency,
  operator: 'Diskominfo Kota Tangerang Selatan',
  fields: presets.ringkas,
  classifications: ['complaint', 'aspiration', 'information-request'],
  categories: [],
  regionCode: '36.74.07.1004',
  promises: { complaint: promise, aspiration: promise, 'information-request': promise },
  waysOut: [{ kind: 'emergency', phone: '112' }],
  escalation: [],
  privacyNotice: { version: '2036-01', text: 'Data Anda dipakai untuk menangani laporan ini.' },
  limits: { textMaxLength: 2000, attachments: 3, attachmentMaxBytes: 1_000_000 },
  challenge: false,
  oldestClient: '0.1.0',
  locales: ['id', 'en'],
  timeZone: 'Asia/Jakarta',
  ...change,
})

/** An agency's site that asks as SP4N-LAPOR! does. */
export const aSiteThatAsks = (change: Partial<Site> = {}): Site => aSite({ fields: presets.lengkap, regionCode: null, ...change })
