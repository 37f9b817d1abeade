/** The sentences of choosing photos. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'

/** Where one item is named, `file` says that it is no photo. */
export interface PhotoTexts {
  readonly photos: string
  /** Here and in `photosFull`: `files`: the site takes them too. */
  readonly photosHint: (most: number, files?: boolean) => string
  /** Where the site requires one: why, who sees it, and what happens without it. */
  readonly photosWhy: (files?: boolean) => string
  readonly addPhoto: string
  readonly takePhoto: string
  readonly photo: (number: number, file?: FileMediaType) => string
  readonly removePhoto: (number: number, file?: FileMediaType) => string
  readonly moveEarlier: (number: number, file?: FileMediaType) => string
  readonly moveLater: (number: number, file?: FileMediaType) => string
  readonly photoMoved: (number: number, file?: FileMediaType) => string
  readonly photoAdded: (count: number, file?: FileMediaType) => string
  readonly photoRemoved: (file?: FileMediaType) => string
  readonly preparingPhoto: string
  readonly photoUnreadable: (name: string) => string
  readonly notAPhoto: (name: string) => string
  readonly photoHasPlace: string
  readonly usePhotoPlace: string
  readonly photosFull: (most: number, files: boolean) => string

  // Files, where the site takes them
  readonly photosAndFiles: string
  readonly addFile: string
  readonly filesHint: (kinds: readonly string[]) => string
  readonly fileAtMost: (file: FileMediaType, size: string) => string
  /** Before it is added: nothing is taken out of it here. */
  readonly fileAsIs: (name: string, file: FileMediaType, size: string) => string
  readonly fileYes: (file: FileMediaType) => string
  readonly fileNo: string
  readonly fileTooLarge: (name: string, size: string, most: string) => string
  readonly notTaken: (name: string) => string
}

/** Kept instead of its words and made when it is shown: whoever changes the language meanwhile reads on in the new one. */
export type PhotoSentence = (texts: PhotoTexts, lang: Locale) => string
