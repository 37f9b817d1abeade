/** Indonesian sentences of the ways to keep a receipt. */
import type { KeepTexts } from '../keep-texts.ts'

export const keepTexts: KeepTexts = {
  lang: 'id',
  heading: 'Simpan tanda terima ini',
  toMyself: 'Simpan untuk saya di WhatsApp',
  toMyselfHint: 'Pilih nama sendiri, jangan grup: pesannya berisi kode rahasia.',
  message: (agency, title, trackingId, secret, link) =>
    `Laporan saya ke ${agency}\n“${title}”\nKode pelacakan: ${trackingId}\nKode rahasia: ${secret}\nBuka laporan: ${link}\nUntuk saya sendiri. Jangan diteruskan.`,
  copyMessage: 'Salin pesan itu',
  picture: 'Simpan sebagai gambar',
  pictureReady: 'Gambar siap. Tekan lama gambarnya untuk menyimpan, atau unduh.',
  pictureAlt: (trackingId) => `Tanda terima laporan ${trackingId}, berisi kode rahasia dan kode QR`,
  download: 'Unduh gambar',
  print: 'Cetak',
  qr: 'Tampilkan kode QR',
  qrAlt: 'Kode QR tautan laporan, berisi kode rahasia',
  qrHint: 'Pindai dengan ponsel lain untuk membuka laporan ini di sana. Tautannya berisi kode rahasia:',
  loading: 'Menyiapkan…',
  failed: 'Belum berhasil, mungkin karena sinyal lemah. Coba lagi.',
  calendar: 'Catat tenggat di kalender',
  calendarDone: 'Berkas kalender dibuat. Buka untuk memasukkannya ke kalender Anda.',
  event: {
    communication: (trackingId) => `Batas kabar laporan ${trackingId}`,
    resolution: (trackingId) => `Batas penyelesaian laporan ${trackingId}`,
  },
  otherEvent: (kind, trackingId) => `${kind}: laporan ${trackingId}`,
  share: 'Bagikan ke orang lain',
  shareHint: 'Hanya kode pelacakan, tanpa kode rahasia. Laporan yang dirahasiakan atau belum diperiksa tetap tidak terbaca orang lain.',
  shareMessage: (agency, trackingId) => `Laporan ${trackingId} ke ${agency}. Perkembangannya dapat dilihat di sini:`,
  shareCopied: 'Tautan tanpa kode rahasia sudah disalin. Tempel di mana saja.',
  paperTitle: 'Tanda terima laporan',
  receivedAt: (moment) => `Diterima ${moment}`,
  paperHint: 'Simpan sendiri. Siapa pun yang memegang kode rahasia dapat membaca jawaban petugas dan membalasnya.',
}
