/** The map in Indonesian. */
import { distanceInWords } from '../distance-in-words.ts'
import type { MapTexts } from '../map-texts.ts'

const words = { metres: (metres: number) => `${metres} meter`, kilometres: (kilometres: string) => `${kilometres} km`, to: ['ke utara', 'ke selatan', 'ke timur', 'ke barat'], and: 'dan', language: 'id' } as const

export const mapTexts: MapTexts = {
  title: 'Tunjukkan tempatnya di peta',
  how: 'Geser peta sampai tanda plus tepat di tempatnya: dengan jari, dengan tombol, atau dengan tombol panah dan + − pada papan ketik.',
  map: 'Peta',
  north: 'Geser ke utara',
  south: 'Geser ke selatan',
  west: 'Geser ke barat',
  east: 'Geser ke timur',
  nearer: 'Perbesar',
  farther: 'Perkecil',
  atStart: 'Titik belum digeser.',
  moved: (moved) => `Titik digeser ${distanceInWords(moved, words)} dari tempat semula.`,
  accuracy: (metres) => `Ketelitian sekitar ${metres} meter.`,
  zoom: (zoom, most) => `Perbesaran ${zoom} dari ${most}.`,
  edge: 'Peta berakhir di sini.',
  someMissing: 'Sebagian gambar peta tidak termuat.',
  allMissing: 'Gambar peta tidak dapat dimuat. Titik tetap dapat digeser, tetapi patokan yang ditulis lebih berguna.',
  again: 'Muat ulang gambar',
  use: 'Pakai titik ini',
  cancel: 'Batal',
}
