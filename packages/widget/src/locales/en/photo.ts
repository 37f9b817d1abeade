/** Choosing photos in English. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { PhotoTexts } from '../photo-texts.ts'

/** As it stands in a sentence. */
const word = (file?: FileMediaType): string => (file ? words[file] : 'photo')

const words: Readonly<Record<FileMediaType, string>> = { 'video/mp4': 'video', 'application/pdf': 'PDF' }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const any = (files?: boolean): string => (files ? 'attachment' : 'photo')

export const photoTexts: PhotoTexts = {
  photos: 'Photos',
  photosHint: (most, files) => `${most === 1 ? `One ${any(files)}` : `Up to ${most} ${any(files)}s`}. Location data inside a photo is removed on your device. The text is sent first, ${any(files)}s follow.`,
  photosWhy: (files) => `This site requires ${files ? 'an attachment' : 'a photo'}, so that officers see how it is. Officers and the operator see it, the public does not. Without it no report can be sent here.`,
  addPhoto: 'Choose photos',
  takePhoto: 'Take a photo',
  photo: (number, file) => `${capital(word(file))} ${number}`,
  removePhoto: (number, file) => `Remove ${word(file)} ${number}`,
  moveEarlier: (number, file) => `Move ${word(file)} ${number} forward`,
  moveLater: (number, file) => `Move ${word(file)} ${number} back`,
  photoMoved: (number, file) => `Now ${word(file)} ${number}.`,
  photoAdded: (count, file) => `${capital(word(file))} added. There ${count === 1 ? 'is' : 'are'} ${count} now.`,
  photoRemoved: (file) => `${capital(word(file))} removed.`,
  preparingPhoto: 'Preparing the photo…',
  photoUnreadable: (name) => `“${name}” cannot be read on this device. Try another one, or send without it.`,
  notAPhoto: (name) => `“${name}” is not a photo. Videos and documents are not accepted here, since the data inside them cannot be removed. Send a photo or a screenshot of it.`,
  photoHasPlace: 'That photo knows where it was taken. This is not sent, unless you want it to be.',
  usePhotoPlace: 'Use it as the place',
  photosAndFiles: 'Photos and files',
  addFile: 'Choose photos or files',
  filesHint: (kinds) => `This site also accepts ${kinds.join(' and ')}.`,
  fileAtMost: (file, size) => `a ${word(file)} (${size} at most)`,
  fileAsIs: (name, file, size) =>
    `“${name}” is a ${word(file)}, ${size}. A ${word(file)} is sent as it is: ${file === 'video/mp4' ? 'faces, voices and places' : 'the author’s name, the computer’s name and hidden content'} in it may be read by officers, even if you give no name. A photo is safer.`,
  fileYes: (file) => `Add this ${word(file)}`,
  fileNo: 'Do not add it',
  fileTooLarge: (name, size, most) => `“${name}” is too large: ${size}. ${most} at most. Cut it first, or send a photo.`,
  notTaken: (name) => `“${name}” is of no kind that is accepted here. Send a photo or a screenshot of it.`,
  photosFull: (most, files) => `${most === 1 ? `One ${any(files)}` : `${most} ${any(files)}s`} at most. The rest was not added.`,
}
