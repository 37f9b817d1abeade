/** Indonesian sentences of the reply to the officer. */
import type { ReplyTexts } from '../reply-texts.ts'

export const replyTexts: ReplyTexts = {
  lang: 'id',
  heading: 'Balas petugas',
  asked: 'Petugas menunggu jawaban Anda',
  label: 'Balasan Anda',
  hint: 'Hanya Anda dan petugas yang dapat membacanya.',
  photosHint: (most) => `Paling banyak ${most} foto. Data lokasi di dalam foto dihapus di perangkat Anda.`,
  send: 'Kirim balasan',
  sending: 'Mengirim…',
  again: 'Kirim lagi',
  sent: 'Balasan Anda terkirim.',
  kept: 'Balasan belum terkirim. Tulisan Anda tetap ada di sini.',
  unsure: 'Balasan belum pasti terkirim. Tekan Kirim lagi; petugas menerimanya satu kali saja. Setelah itu Anda bisa menulis lagi.',
  tooShort: 'Tulis balasan dulu, paling sedikit 3 huruf.',
  tooLong: 'Balasan terlalu panjang. Paling banyak 5.000 huruf.',
  photosLeftOut: (count) => `${count} foto ditolak dan tidak ikut terkirim.`,
  photosStayed: (count) => `${count} foto belum terkirim. Fotonya tetap ada di sini.`,
  sendPhotos: 'Kirim foto',
}
