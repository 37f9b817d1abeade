/** Says why a photo cannot be sent: what the person chose is no picture, or cannot be made small enough. */

export type PhotoErrorCode = 'undecodable' | 'too-large'

export class PhotoError extends Error {
  readonly code: PhotoErrorCode

  constructor(code: PhotoErrorCode, options?: ErrorOptions) {
    super(code === 'undecodable' ? 'The browser cannot decode the file as a picture.' : 'The picture does not fit into maxBytes at any size.', options)
    this.name = 'PhotoError'
    this.code = code
  }
}
