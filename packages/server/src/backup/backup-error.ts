/** A backup that cannot be made, or may not be restored: a sentence for whoever runs the relay. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BackupError'
  }
}
