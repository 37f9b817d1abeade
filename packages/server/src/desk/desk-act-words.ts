/** What officers did, as the audit trail names it, in the language of its readers. */
import type { SiteChangeBody } from '@lapor/sdk/contract'
import { stepWords } from './words.ts'

/** Each setting that an admin may change. */
const settingWords: Readonly<Record<`set-${Exclude<keyof SiteChangeBody, 'version'>}`, string>> = {
  'set-name': 'Nama diganti',
  'set-agency': 'Instansi diganti',
  'set-origins': 'Daftar alamat diganti',
  'set-categories': 'Ubin kategori diganti',
  'set-fields': 'Isian diganti',
  'set-files': 'Video dan PDF diganti',
  'set-classifications': 'Klasifikasi diganti',
  'set-deadlines': 'Janji (tenggat) diganti',
  'set-privacyNotice': 'Pemberitahuan data pribadi diganti',
  'set-regionCode': 'Kelurahan diganti',
  'set-challenge': 'Bukti kerja diganti',
  'set-supervisor': 'Pengawas diganti',
  'set-upstream': 'Penerusan ke sistem lain diganti',
  'set-colour': 'Warna diganti',
}

const words: Readonly<Record<string, string>> = {
  attach: 'Foto bukti dilampirkan',
  mask: 'Bagian teks disamarkan',
  release: 'Dibuka bagi instansi yang dilaporkan',
  identify: 'Identitas pelapor dibaca',
  whatsapp: 'Pelapor dikabari lewat WhatsApp',
  settle: 'Permintaan data pribadi diselesaikan',
  'sign-in': 'Masuk',
  'sign-out': 'Keluar',
  'add-officer': 'Petugas ditambahkan',
  'revoke-officer': 'Petugas dicabut',
  'add-channel': 'Kanal ditambahkan',
  'end-channel': 'Kanal diakhiri',
  'retry-message': 'Kabar dicoba lagi',
  'add-site': 'Situs ditambahkan',
  'allow-origin': 'Alamat halaman diizinkan',
  ...settingWords,
  'set-rules': 'Aturan diganti',
  'record-upstream': 'Nomor di sistem lain dicatat',
  'reapply-erasure': 'Penghapusan diterapkan lagi sesudah cadangan dipulihkan',
  'add-client-key': 'Kunci Open311 ditambahkan',
  'end-client-key': 'Kunci Open311 diakhiri',
}

/** What has no words is shown as it is. */
export const actWords = (act: string): string => words[act] ?? (stepWords as Readonly<Record<string, { readonly name: string }>>)[act]?.name ?? act
