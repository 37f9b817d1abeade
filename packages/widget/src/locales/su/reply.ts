/** Sundanese sentences of the reply to the officer: a draft, see form.ts. */
import type { ReplyTexts } from '../reply-texts.ts'

export const replyTexts: ReplyTexts = {
  lang: 'su',
  heading: 'Wales patugas',
  asked: 'Patugas ngantosan waleran anjeun',
  label: 'Waleran anjeun',
  hint: 'Ngan anjeun jeung patugas nu tiasa maca.',
  photosHint: (most) => `Pangseueurna ${most} poto. Data tempat dina poto dihapus di parangkat anjeun.`,
  send: 'Kirim waleran',
  sending: 'Nuju dikirim…',
  again: 'Kirim deui',
  sent: 'Waleran anjeun kakirim.',
  kept: 'Waleran teu acan kakirim. Tulisan anjeun tetep aya di dieu.',
  unsure: 'Waleran teu acan tangtu kakirim. Pencét Kirim deui; patugas nampina ngan sakali. Sanggeus éta anjeun tiasa nulis deui.',
  tooShort: 'Tulis waleran heula, sahanteuna 3 aksara.',
  tooLong: 'Waleran panjang teuing. Pangpanjangna 5.000 aksara.',
  photosLeftOut: (count) => `${count} poto ditolak jeung teu milu kakirim.`,
  photosStayed: (count) => `${count} poto teu acan kakirim. Potona tetep aya di dieu.`,
  sendPhotos: 'Kirim poto',
}
