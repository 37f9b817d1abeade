/** Lets requests of several relays take turns at one upload: within a process as @tus/server does, between them by a lock in the database. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Lock, type Locker, MemoryLocker } from '@tus/server'
import type { UploadLocks } from '../domain/upload-locks.ts'

/** How long a lock outlives a relay that was killed; the phone that comes back to another relay waits so long. */
const lifeMs = 5_000

/** A holder looks so often whether somebody else wants it. */
const lookEveryMs = 500

const askEveryMs = 100

/** As long as MemoryLocker waits, and longer than what a killed relay holds. */
const patienceMs = 30_000

export const createSharedLocker = (locks: UploadLocks): Locker => {
  const inProcess = new MemoryLocker()
  return { newLock: (name) => sharedLock(name, inProcess.newLock(name), locks) }
}

const sharedLock = (name: string, inProcess: Lock, { take, keep, free }: UploadLocks): Lock => {
  const holder = randomUUID()
  let watching: NodeJS.Timeout | undefined
  return {
    lock: async (signal, requestRelease) => {
      await inProcess.lock(signal, requestRelease)
      try {
        const until = Date.now() + patienceMs
        while (!(await take(name, holder, Date.now(), Date.now() + lifeMs))) {
          if (Date.now() > until) throw new LockTimeout()
          await pause(askEveryMs, undefined, { signal })
        }
      } catch (error) {
        await inProcess.unlock()
        throw error
      }
      watching = setInterval(() => {
        // A database that is away is asked again; the lock runs out meanwhile, and whoever takes it finds the bytes as they are.
        void keep(name, holder, Date.now() + lifeMs).then((state) => (state === 'kept' ? undefined : requestRelease()), () => undefined)
      }, lookEveryMs)
    },
    unlock: async () => {
      clearInterval(watching)
      try {
        await free(name, holder)
      } finally {
        await inProcess.unlock()
      }
    },
  }
}

/** In the words of @tus/server (ERRORS.ERR_LOCK_TIMEOUT), which answer-upload.ts knows. */
class LockTimeout extends Error {
  readonly status_code = 500
  readonly body = 'failed to acquire lock before timeout'

  constructor() {
    super('failed to acquire lock before timeout')
    this.name = 'LockTimeout'
  }
}
