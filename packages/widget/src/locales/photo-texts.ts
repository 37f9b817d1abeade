/** The sentences of choosing photos. */
export interface PhotoTexts {
  readonly photos: string
  readonly photosHint: (most: number) => string
  readonly addPhoto: string
  readonly takePhoto: string
  readonly photo: (number: number) => string
  readonly removePhoto: (number: number) => string
  readonly moveEarlier: (number: number) => string
  readonly moveLater: (number: number) => string
  readonly photoMoved: (number: number) => string
  readonly photoAdded: (count: number) => string
  readonly photoRemoved: string
  readonly preparingPhoto: string
  readonly photoUnreadable: (name: string) => string
  readonly notAPhoto: (name: string) => string
  readonly photoHasPlace: string
  readonly usePhotoPlace: string
  readonly photosFull: (most: number) => string
}
