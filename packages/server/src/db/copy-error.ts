/** A database that cannot be copied, or put anywhere: a sentence for whoever runs the relay. */
export class CopyError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CopyError'
  }
}
