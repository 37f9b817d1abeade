/** The map in Sundanese: a draft, see form.ts. */
import { distanceInWords } from '../distance-in-words.ts'
import type { MapTexts } from '../map-texts.ts'

const words = { metres: (metres: number) => `${metres} méter`, kilometres: (kilometres: string) => `${kilometres} km`, to: ['ka kalér', 'ka kidul', 'ka wétan', 'ka kulon'], and: 'sareng', language: 'su' } as const

export const mapTexts: MapTexts = {
  title: 'Témbongkeun tempatna dina peta',
  how: 'Geser peta dugi ka tanda plus pas di tempatna: ku ramo, ku tombol, atanapi ku tombol panah jeung + − dina papan ketik.',
  map: 'Peta',
  north: 'Geser ka kalér',
  south: 'Geser ka kidul',
  west: 'Geser ka kulon',
  east: 'Geser ka wétan',
  nearer: 'Gedéan',
  farther: 'Leutikan',
  atStart: 'Titikna can digeser.',
  moved: (moved) => `Titik digeser ${distanceInWords(moved, words)} ti tempat mimiti.`,
  accuracy: (metres) => `Telitina kira-kira ${metres} méter.`,
  zoom: (zoom, most) => `Gedéna ${zoom} ti ${most}.`,
  edge: 'Petana réngsé di dieu.',
  someMissing: 'Sabagian gambar peta teu kamuat.',
  allMissing: 'Gambar peta teu tiasa dimuat. Titik tetep tiasa digeser, tapi tanda tempat nu ditulis langkung mangpaat.',
  again: 'Muat deui gambarna',
  use: 'Anggo titik ieu',
  cancel: 'Batal',
}
