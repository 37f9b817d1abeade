/** Choosing photos in Sundanese, a draft by no native hand. */
import type { PhotoTexts } from '../photo-texts.ts'

export const photoDraft: Partial<PhotoTexts> = {
  photos: 'Poto',
  addPhoto: 'Pilih poto',
  takePhoto: 'Motrét',
}
