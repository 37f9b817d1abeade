/** The few words about what another page does not keep, in each language. */
import type { Locale } from '../locales/locale.ts'

export interface ElsewhereTexts {
  /** Name of the frame. */
  readonly frame: string
  /** Leads to the full page, to follow a report there. */
  readonly follow: string
  /** Leads to the full page, to write there. */
  readonly write: string
  /** Nothing can be kept in the relay's own storage. */
  readonly refused: string
  /** The page came without TLS. */
  readonly insecure: string
  readonly insecureFollow: string
}

const id: ElsewhereTexts = {
  frame: 'Lacak laporan',
  follow: 'Lacak di halaman penuh',
  write: 'Tulis di halaman penuh',
  refused: 'Browser atau situs ini tidak mengizinkan kami menyimpan laporan di tempat yang aman. Laporan tetap terkirim selama halaman ini terbuka; salin kode yang Anda terima. Di halaman penuh laporan ikut tersimpan.',
  insecure: 'Halaman ini tidak memakai https. Nama dan kontak hanya diminta di halaman penuh.',
  insecureFollow: 'Halaman ini tidak memakai https. Laporan dilacak di halaman penuh.',
}

const texts: Readonly<Record<Locale, ElsewhereTexts>> = {
  id,
  en: {
    frame: 'Follow a report',
    follow: 'Follow on the full page',
    write: 'Write on the full page',
    refused: 'This browser or website does not let us keep reports in a safe place. A report is still sent while this page stays open; copy the codes you get. On the full page reports are kept.',
    insecure: 'This page does not use https. Names and contacts are asked for on the full page only.',
    insecureFollow: 'This page does not use https. Reports are followed on the full page.',
  },
  su: id,
}

export const elsewhereTexts = (locale: Locale): ElsewhereTexts => texts[locale]
