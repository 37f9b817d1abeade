/** Recognises SQLite's "another process is writing" among its errors. */

/** Primary result codes SQLITE_BUSY and SQLITE_LOCKED; extended codes carry them in the low byte (https://sqlite.org/rescode.html). */
const busyCodes = new Set([5, 6])

export const isStorageBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && busyCodes.has(error.errcode & 0xff)
