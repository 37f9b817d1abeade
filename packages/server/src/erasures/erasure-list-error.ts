/** A list of erasures that cannot be read or written: a sentence for whoever runs the relay. */
export class ErasureListError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ErasureListError'
  }
}
