/** Choosing photos in Sundanese: a draft, see form.ts. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { PhotoTexts } from '../photo-texts.ts'

const words: Readonly<Record<FileMediaType, string>> = { 'video/mp4': 'vidéo', 'application/pdf': 'PDF' }

/** As it stands in a sentence. */
const word = (file?: FileMediaType): string => (file ? words[file] : 'poto')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const any = (files?: boolean): string => (files ? 'lampiran' : 'poto')

export const photoTexts: PhotoTexts = {
  photos: 'Poto',
  photosHint: (most, files) => `Pangseueurna ${most} ${any(files)}. Data tempat dina poto dihapus di parangkat anjeun. Tulisan dikirim ti heula, ${any(files)} nuturkeun.`,
  photosWhy: (files) => `Situs ieu mikabutuh ${any(files)}, sangkan patugas ningali kaayaanana. Ditingali ku patugas jeung pangelola, lain ku balaréa. Tanpa éta laporan teu tiasa dikirim di dieu.`,
  addPhoto: 'Pilih poto',
  takePhoto: 'Motrét',
  photo: (number, file) => `${capital(word(file))} ${number}`,
  removePhoto: (number, file) => `Hapus ${word(file)} ${number}`,
  moveEarlier: (number, file) => `Majukeun ${word(file)} ${number}`,
  moveLater: (number, file) => `Mundurkeun ${word(file)} ${number}`,
  photoMoved: (number, file) => `Ayeuna ${word(file)} ${number}.`,
  photoAdded: (count, file) => `${capital(word(file))} ditambahkeun. Ayeuna aya ${count}.`,
  photoRemoved: (file) => `${capital(word(file))} dihapus.`,
  preparingPhoto: 'Nyiapkeun poto…',
  photoUnreadable: (name) => `“${name}” teu tiasa dibaca di ieu parangkat. Cobian nu séjén, atawa kirim tanpa ieu.`,
  notAPhoto: (name) => `“${name}” lain poto. Vidéo jeung dokumén teu ditampi di dieu sabab data di jerona teu tiasa dibersihan. Kirim poto atawa tangkepan layarna.`,
  photoHasPlace: 'Éta poto nyimpen tempat dipotrétna. Éta tempat teu milu dikirim, iwal anjeun hoyong.',
  usePhotoPlace: 'Anggo salaku tempat kajadian',
  photosFull: (most, files) => `Pangseueurna ${most} ${any(files)}. Sésana teu ditambahkeun.`,
  photosAndFiles: 'Poto jeung berkas',
  addFile: 'Pilih poto atawa berkas',
  filesHint: (kinds) => `Situs ieu ogé nampi ${kinds.join(' jeung ')}.`,
  fileAtMost: (file, size) => `${word(file)} (panggedéna ${size})`,
  fileAsIs: (name, file, size) =>
    `“${name}” téh ${word(file)}, ${size}. ${capital(word(file))} dikirim sakumaha ayana: ${file === 'video/mp4' ? 'beungeut, sora, jeung tempat' : 'ngaran nu nyieun, ngaran komputer, jeung eusi nu nyumput'} di jerona tiasa kabaca ku patugas, sanajan anjeun tanpa idéntitas. Poto leuwih aman.`,
  fileYes: (file) => `Tambahkeun ${word(file)} ieu`,
  fileNo: 'Ulah',
  fileTooLarge: (name, size, most) => `“${name}” gedé teuing: ${size}. Panggedéna ${most}. Potong heula, atawa kirim poto.`,
  notTaken: (name) => `“${name}” lain jinis nu ditampi di dieu. Kirim poto atawa tangkepan layarna.`,
}
