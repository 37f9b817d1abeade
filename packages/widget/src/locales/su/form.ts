/** The form in Sundanese, a draft by no native hand: to be read by speakers in Tangerang Selatan before it loses that name. */
import type { FormTexts } from '../form-texts.ts'

export const formDraft: Partial<FormTexts> & Pick<FormTexts, 'lang'> = {
  lang: 'su',

  reportTo: 'Lapor ka',
  language: 'Basa',
  tabs: 'Pilih',
  tabWrite: 'Nulis laporan',
  tabFollow: 'Lacak laporan',
  runBy: (agency) => `Dikokolakeun ku ${agency}.`,
  dataGoesTo: (relay) => `Data dikirim ka ${relay}.`,
  // The draft says so where every view ends, and in the name of its button.
  freeAndNotOfficial: 'Gratis. Sanés lapor.go.id. Tarjamahan Basa Sunda ieu masih draf.',
  emergency: (phone) => `Darurat? Telepon ${phone}`,
  otherWays: 'Cara séjén pikeun lapor',
  loading: 'Nuju dimuat…',

  draftRestored: 'Draf anjeun tos dipulangkeun. Mangga teraskeun.',
  discardDraft: 'Hapus draf',
  discardSure: 'Hapus sadayana nu tos dieusian?',
  discardYes: 'Leres, hapus',
  discardNo: 'Ulah',

  text: 'Naon anu perlu ku kami dipikanyaho?',
  textHint: 'Pangaduan, usul, atawa patarosan.',
  next: 'Teraskeun',
  promise: (day) => `Pangtelatna ${day} anjeun dibéré béja, hasil atawa henteu.`,
  promiseNote: 'Tanpa akun, tanpa NIK.',
  sent: 'Laporan tos ditampi.',
  writeAnother: 'Nulis laporan séjén',

  textHelp: 'Caritakeun naon nu kajadian, ti iraha, jeung saha nu kakeunaan.',
  optional: '(meunang kosong)',
  classification: 'Ieu laporan naon?',
  classifications: {
    complaint: ['Pangaduan', 'Aya nu ruksak atawa teu bérés'],
    aspiration: ['Aspirasi', 'Usul atawa harepan'],
    'information-request': ['Ménta informasi', 'Hoyong tumaros'],
  },
  place: 'Di mana tempatna?',
  region: 'Kalurahan',
  regionHint: 'Ketik sababaraha huruf, tuluy pilih.',
  notHere: 'Lain di dieu?',
  date: 'Iraha kajadianana?',
  today: 'Poé ieu',
  yesterday: 'Kamari',
  otherDay: 'Poé séjén',
  forgotten: 'Poho',
  whoSeesWhat: 'Saha ningali naon',
  name: 'Nami anjeun',
  goesTo: (agency) => `Laporan ieu dikirim ka ${agency}.`,
  send: 'Kirim laporan',
  sending: 'Nuju dikirim…',
}
