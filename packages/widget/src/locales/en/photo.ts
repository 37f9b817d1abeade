/** Choosing photos in English. */
import type { PhotoTexts } from '../photo-texts.ts'

export const photoTexts: PhotoTexts = {
  photos: 'Photos',
  photosHint: (most) => `${most === 1 ? 'One photo' : `Up to ${most} photos`}. Location data inside a photo is removed on your device. The text is sent first, photos follow.`,
  addPhoto: 'Choose photos',
  takePhoto: 'Take a photo',
  photo: (number) => `Photo ${number}`,
  removePhoto: (number) => `Remove photo ${number}`,
  moveEarlier: (number) => `Move photo ${number} forward`,
  moveLater: (number) => `Move photo ${number} back`,
  photoMoved: (number) => `Now photo ${number}.`,
  photoAdded: (count) => `Photo added. There ${count === 1 ? 'is' : 'are'} ${count} now.`,
  photoRemoved: 'Photo removed.',
  preparingPhoto: 'Preparing the photo…',
  photoUnreadable: (name) => `“${name}” cannot be read on this device. Try another photo, or send the report without it.`,
  notAPhoto: (name) => `“${name}” is not a photo. Videos and documents cannot be sent here yet, since the data inside them cannot be removed. Send a photo or a screenshot of it.`,
  photoHasPlace: 'That photo knows where it was taken. This is not sent, unless you want it to be.',
  usePhotoPlace: 'Use it as the place',
  photosFull: (most) => `${most === 1 ? 'One photo' : `${most} photos`} at most. The rest was not added.`,
}
