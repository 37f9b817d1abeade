/** Identity keys that are missing or unreadable: a sentence for whoever starts the relay. */
export class IdentityKeyError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'IdentityKeyError'
  }
}
