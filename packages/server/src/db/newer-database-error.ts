/** The tables were brought forward by a newer version than this one: a sentence for whoever runs the relay. */
export class NewerDatabaseError extends Error {
  constructor(message: string, options: ErrorOptions) {
    super(message, options)
    this.name = 'NewerDatabaseError'
  }
}
