/** Recognises among a database's errors those that mean "repeat later": another process is writing, the server is away, or the disk is full. */

/** Primary result codes SQLITE_BUSY and SQLITE_LOCKED; extended codes carry them in the low byte (https://sqlite.org/rescode.html). */
const sqliteCodes = new Set([5, 6])

/**
 * SQLSTATE of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html): 08 connection, 40 rolled back because of
 * others, 53300 too many connections, 55P03 lock not available, 57P shut down, starting up or cut off.
 */
const postgresStates = /^(08...|40001|40P01|53300|55P03|57P0[1-5]|25P03)$/

/** What the operating system says of a server that is away. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'])

/** `pg` has no code for these. */
const lostConnection = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/

export const isStorageBusy = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (isStorageFull(error)) return true
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff)
  if (lostConnection.test(error.message)) return true
  if (!('code' in error) || typeof error.code !== 'string') return false
  if (isFromPostgres(error)) return postgresStates.test(error.code)
  // A socket that is a file is missing while its server is away.
  return networkCodes.has(error.code) || (error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect')
}

/** 23505, unique violation: somebody else wrote the same key first, and whoever begins again finds it. */
const beginAgainStates = new Set(['40001', '40P01', '23505'])

/** PostgreSQL rolled the transaction back for the sake of another one: nothing was done, and another try may go through. */
export const isRolledBackForOthers = (error: unknown): boolean => error instanceof Error && isFromPostgres(error) && 'code' in error && beginAgainStates.has(String(error.code))

/** As the protocol's fields of an error are named. */
const isFromPostgres = (error: Error): boolean => 'severity' in error && 'routine' in error

/** PostgreSQL takes no NUL into a text (22021): nothing that is kept has one, and nothing that is asked for could be found by one. */
export const isUnstorable = (error: unknown): boolean => error instanceof Error && isFromPostgres(error) && 'code' in error && error.code === '22021'

/** PostgreSQL: what was waited for is still locked. */
export const isLockTimeout = (error: unknown): boolean => error instanceof Error && isFromPostgres(error) && 'code' in error && error.code === '55P03'

/** SQLITE_FULL, and the writes, syncs and growths that SQLite reports as failed in and out (https://sqlite.org/rescode.html). */
const fullSqliteCodes = new Set([13, 778, 1034, 1546, 4874])

/** Of the operating system, for what is written beside the database: no room, no quota, a file that may not grow. */
const fullFileCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** There is no room: nothing was written, and it may be sent again when somebody has made some. 53100 is PostgreSQL's disk_full. */
export const isStorageFull = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('errcode' in error && typeof error.errcode === 'number') return fullSqliteCodes.has(error.errcode)
  if (!('code' in error) || typeof error.code !== 'string') return false
  return isFromPostgres(error) ? error.code === '53100' : fullFileCodes.has(error.code)
}
