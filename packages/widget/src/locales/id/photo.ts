/** Choosing photos in Indonesian. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { PhotoTexts } from '../photo-texts.ts'

/** As it stands in a sentence. */
const word = (file?: FileMediaType): string => (file ? words[file] : 'foto')

const words: Readonly<Record<FileMediaType, string>> = { 'video/mp4': 'video', 'application/pdf': 'PDF' }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const any = (files?: boolean): string => (files ? 'lampiran' : 'foto')

export const photoTexts: PhotoTexts = {
  photos: 'Foto',
  photosHint: (most, files) => `Paling banyak ${most} ${any(files)}. Data lokasi di dalam foto dihapus di perangkat Anda. Tulisan dikirim lebih dulu, ${any(files)} menyusul.`,
  photosWhy: (files) => `Situs ini mewajibkan ${any(files)}, agar petugas melihat keadaannya. Dilihat petugas dan pengelola, tidak oleh publik. Tanpa itu laporan tidak bisa dikirim di sini.`,
  addPhoto: 'Pilih foto',
  takePhoto: 'Ambil foto',
  photo: (number, file) => `${capital(word(file))} ${number}`,
  removePhoto: (number, file) => `Hapus ${word(file)} ${number}`,
  moveEarlier: (number, file) => `Majukan ${word(file)} ${number}`,
  moveLater: (number, file) => `Mundurkan ${word(file)} ${number}`,
  photoMoved: (number, file) => `Sekarang ${word(file)} ${number}.`,
  photoAdded: (count, file) => `${capital(word(file))} ditambahkan. Sekarang ada ${count}.`,
  photoRemoved: (file) => `${capital(word(file))} dihapus.`,
  preparingPhoto: 'Menyiapkan foto…',
  photoUnreadable: (name) => `“${name}” tidak bisa dibaca di perangkat ini. Coba yang lain, atau kirim tanpa ini.`,
  notAPhoto: (name) => `“${name}” bukan foto. Video dan dokumen tidak diterima di sini karena data di dalamnya tidak bisa dibersihkan. Kirim foto atau tangkapan layarnya.`,
  photoHasPlace: 'Foto itu menyimpan tempat pengambilannya. Tempat itu tidak ikut terkirim, kecuali Anda mau.',
  usePhotoPlace: 'Pakai sebagai tempat kejadian',
  photosAndFiles: 'Foto dan berkas',
  addFile: 'Pilih foto atau berkas',
  filesHint: (kinds) => `Situs ini juga menerima ${kinds.join(' dan ')}.`,
  fileAtMost: (file, size) => `${word(file)} (paling besar ${size})`,
  fileAsIs: (name, file, size) =>
    `“${name}” adalah ${word(file)}, ${size}. ${capital(word(file))} dikirim apa adanya: ${file === 'video/mp4' ? 'wajah, suara, dan tempat' : 'nama pembuat, nama komputer, dan isi yang tersembunyi'} di dalamnya bisa terbaca petugas, juga bila Anda tanpa identitas. Foto lebih aman.`,
  fileYes: (file) => `Tambahkan ${word(file)} ini`,
  fileNo: 'Jangan',
  fileTooLarge: (name, size, most) => `“${name}” terlalu besar: ${size}. Paling besar ${most}. Potong dulu, atau kirim foto.`,
  notTaken: (name) => `“${name}” bukan jenis yang diterima di sini. Kirim foto atau tangkapan layarnya.`,
  photosFull: (most, files) => `Paling banyak ${most} ${any(files)}. Sisanya tidak ditambahkan.`,
}
