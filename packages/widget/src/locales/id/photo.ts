/** Choosing photos in Indonesian. */
import type { PhotoTexts } from '../photo-texts.ts'

export const photoTexts: PhotoTexts = {
  photos: 'Foto',
  photosHint: (most) => `Paling banyak ${most} foto. Data lokasi di dalam foto dihapus di perangkat Anda. Tulisan dikirim lebih dulu, foto menyusul.`,
  addPhoto: 'Pilih foto',
  takePhoto: 'Ambil foto',
  photo: (number) => `Foto ${number}`,
  removePhoto: (number) => `Hapus foto ${number}`,
  moveEarlier: (number) => `Majukan foto ${number}`,
  moveLater: (number) => `Mundurkan foto ${number}`,
  photoMoved: (number) => `Sekarang foto ${number}.`,
  photoAdded: (count) => `Foto ditambahkan. Sekarang ada ${count}.`,
  photoRemoved: 'Foto dihapus.',
  preparingPhoto: 'Menyiapkan foto…',
  photoUnreadable: (name) => `“${name}” tidak bisa dibaca di perangkat ini. Coba foto lain, atau kirim laporan tanpa foto ini.`,
  notAPhoto: (name) => `“${name}” bukan foto. Video dan dokumen belum bisa dikirim di sini karena data di dalamnya tidak bisa dibersihkan. Kirim foto atau tangkapan layarnya.`,
  photoHasPlace: 'Foto itu menyimpan tempat pengambilannya. Tempat itu tidak ikut terkirim, kecuali Anda mau.',
  usePhotoPlace: 'Pakai sebagai tempat kejadian',
  photosFull: (most) => `Paling banyak ${most} foto. Sisanya tidak ditambahkan.`,
}
