/** The few words around a form that stands in a dialog or a frame, in each language. */
import type { Locale } from '../locales/locale.ts'

export interface PlaceTexts {
  /** On the button in the corner. */
  readonly launcher: string
  /** Name of the dialog and the frame. */
  readonly name: string
  readonly close: string
  /** Leads to the full page, until the form is there. */
  readonly fullPage: string
}

export const placeTextsIn: Readonly<Record<Locale, PlaceTexts>> = {
  id: { launcher: 'Lapor', name: 'Formulir laporan', close: 'Tutup', fullPage: 'Tulis laporan di halaman penuh' },
  en: { launcher: 'Report', name: 'Report form', close: 'Close', fullPage: 'Write a report on the full page' },
  su: { launcher: 'Lapor', name: 'Formulir laporan', close: 'Tutup', fullPage: 'Tulis laporan dina kaca lengkep' },
}
