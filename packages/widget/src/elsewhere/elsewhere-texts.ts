/** The few words about what another page does not keep, in each language. */
import type { Locale } from '../locales/locale.ts'

export interface ElsewhereTexts {
  /** Name of the frame. */
  readonly frame: string
  /** Leads to the full page, to follow a report there. */
  readonly follow: string
  /** Leads to the full page, to write there. */
  readonly write: string
  /** The browser lets nothing be kept in the relay's own storage. */
  readonly refused: string
  /** The relay's frame does not come or does not answer; it is tried again. */
  readonly away: string
  /** A report of an earlier visit waits on this phone, and is sent from here. */
  readonly waiting: string
  /** A draft is back without who wrote it. */
  readonly emptied: string
  /** A report of an earlier visit was not taken as it is. */
  readonly mend: string
  /** The page came without TLS. */
  readonly insecure: string
  readonly insecureFollow: string
}

const id: ElsewhereTexts = {
  frame: 'Lacak laporan',
  follow: 'Lacak di halaman penuh',
  write: 'Tulis di halaman penuh',
  refused: 'Browser ini tidak mengizinkan kami menyimpan laporan di tempat yang aman. Biarkan halaman ini terbuka sampai laporan terkirim; salin kode yang Anda terima. Di halaman penuh laporan ikut tersimpan.',
  away: 'Tempat simpan yang aman belum terjangkau: jaringan terputus, atau situs ini tidak mengizinkannya. Tulisan Anda ada di halaman ini saja: jangan tutup halaman ini sebelum laporan terkirim; salin kode yang Anda terima. Kami mencoba lagi sendiri. Di halaman penuh laporan ikut tersimpan.',
  waiting: 'Laporan dari kunjungan sebelumnya belum terkirim. Kami mengirimnya begitu ada jaringan; biarkan halaman ini terbuka sebentar.',
  emptied: 'Demi keamanan, nama, alamat, dan kontak tidak disimpan di situs ini. Bila Anda mengisinya sebelum halaman dimuat ulang, isilah lagi.',
  mend: 'Ada laporan yang belum diterima dan perlu diperbaiki.',
  insecure: 'Halaman ini tidak memakai https. Nama dan kontak hanya diminta di halaman penuh.',
  insecureFollow: 'Halaman ini tidak memakai https. Laporan dilacak di halaman penuh.',
}

const texts: Readonly<Record<Locale, ElsewhereTexts>> = {
  id,
  en: {
    frame: 'Follow a report',
    follow: 'Follow on the full page',
    write: 'Write on the full page',
    refused: 'This browser does not let us keep reports in a safe place. Leave this page open until your report is sent; copy the codes you get. On the full page reports are kept.',
    away: 'The safe place for reports cannot be reached: there is no network, or this website does not allow it. What you wrote is on this page alone: do not close it before your report is sent; copy the codes you get. We try again by ourselves. On the full page reports are kept.',
    waiting: 'A report of an earlier visit is not sent yet. We send it as soon as there is a network; please leave this page open for a moment.',
    emptied: 'For safety, name, address and contact are not kept on this website. If you filled them in before the page was loaded again, please fill them in once more.',
    mend: 'A report was not accepted yet and has to be mended.',
    insecure: 'This page does not use https. Names and contacts are asked for on the full page only.',
    insecureFollow: 'This page does not use https. Reports are followed on the full page.',
  },
  su: { ...id, mend: 'Aya laporan anu teu acan ditampi sareng kedah dilereskeun.' },
}

export const elsewhereTexts = (locale: Locale): ElsewhereTexts => texts[locale]
