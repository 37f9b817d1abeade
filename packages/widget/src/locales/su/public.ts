/** What everybody may see in Sundanese: a draft, see form.ts. */
import type { PublicTexts } from '../public-texts.ts'

export const publicDraft: Partial<PublicTexts> & Pick<PublicTexts, 'lang'> = {
  lang: 'su',
  loading: 'Nuju dimuat…',
  again: 'Cobian deui',

  statistics: 'Tindak lanjut laporan (Basa Sunda: draf)',
  period: (from, to) => `Laporan nu ditampi ti ${from} dugi ka ${to}`,
  ofAgency: 'Instansi ieu',
  ofAll: 'Sadaya instansi',
  allAgencies: 'Sadaya instansi',
  nothingYet: 'Teu acan aya laporan nu ditampi dina mangsa ieu.',
  followedUpOf: (followedUp, received) => `${followedUp} ti ${received} laporan`,
  workingDays: (_, written) => `${written} poé gawé`,
  sameDay: 'poé éta kénéh',
  none: 'teu acan aya',
  months: 'Saban bulan',
  month: 'Bulan',

  feed: 'Laporan warga (Basa Sunda: draf)',
  all: 'Sadayana',
  receivedOn: (day) => `Ditampi ${day}`,
  readOn: 'Baca salajengna',
  supports: (_, written) => `${written} warga séjén ogé ngalaman`,
  support: 'Kuring ogé ngalaman',
  supported: 'Kacatet: anjeun ogé ngalaman ieu.',
  more: 'Muat leuwih loba',

  badgeShare: (share) => `${share} ditindaklanjutan`,
  badgeOf: (received) => `ti ${received} laporan, 12 bulan panganyarna`,
}
