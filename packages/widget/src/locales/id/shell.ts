/** The shell in Indonesian: plain, short, kind. */
import type { ShellTexts } from '../shell-texts.ts'

export const shellTexts: ShellTexts = {
  lang: 'id',

  reportTo: 'Lapor ke',
  language: 'Bahasa',
  tabs: 'Pilih',
  tabWrite: 'Tulis laporan',
  tabFollow: 'Lacak laporan',
  runBy: (agency) => `Dikelola ${agency}.`,
  dataGoesTo: (relay) => `Data dikirim ke ${relay}.`,
  freeAndNotOfficial: 'Gratis. Bukan lapor.go.id.',
  emergency: (phone) => `Darurat? Telepon ${phone}`,
  siteUnknown: 'Formulir ini belum terdaftar, jadi belum bisa menerima laporan. Beri tahu pengelola situs ini, atau pakai cara lain di bawah.',
  originRefused: 'Formulir ini belum diizinkan di halaman ini, jadi belum bisa menerima laporan. Beri tahu pengelola situs ini, atau pakai cara lain di bawah.',
  otherWays: 'Cara lain untuk melapor',
  partMissing: 'Formulir belum termuat seluruhnya, mungkin karena sinyal lemah. Tulisan Anda aman. Tekan sekali lagi untuk mencoba.',
  loading: 'Memuat…',

  draftRestored: 'Draf Anda dipulihkan. Anda bisa melanjutkan.',
  discardDraft: 'Hapus draf',
  discardSure: 'Hapus semua yang sudah Anda isi?',
  discardYes: 'Ya, hapus',
  discardNo: 'Jangan',
  notKept: 'Perangkat ini tidak mengizinkan kami menyimpan draf. Jangan tutup halaman ini sampai laporan terkirim.',

  text: 'Apa yang perlu kami ketahui?',
  textHint: 'Pengaduan, usul, atau pertanyaan.',
  next: 'Lanjut',

  promise: (day) => `Paling lambat ${day} Anda mendapat kabar, berhasil atau tidak.`,
  mayBeLater: 'Bisa mundur karena hari libur nasional.',
  promiseNote: 'Tanpa akun, tanpa NIK.',
  queued: 'Belum terkirim. Buka lagi halaman ini saat ada sinyal.',
  sent: 'Laporan sudah diterima.',
  writeAnother: 'Tulis laporan lain',
}
