/** Keeps which relay is writing to which upload: for a while, and longer only if it says so again, since a relay may be killed. */
import type { UploadLocks } from '../domain/upload-locks.ts'
import type { Database } from './open-database.ts'

/** Each is one statement: nobody comes between. */
export const uploadLocks = (db: Database): UploadLocks => ({
  take: async (name, holder, now, until) => {
    const row = await db
      .insertInto('upload_lock')
      .values({ name, holder, until, wanted: 0 })
      .onConflict((c) =>
        c.column('name').doUpdateSet((eb) => ({
          holder: eb.case().when('upload_lock.until', '<', now).then(holder).else(eb.ref('upload_lock.holder')).end(),
          wanted: eb.case().when('upload_lock.until', '<', now).then(0).else(1).end(),
          until: eb.case().when('upload_lock.until', '<', now).then(until).else(eb.ref('upload_lock.until')).end(),
        })),
      )
      .returning('holder')
      .executeTakeFirstOrThrow()
    return row.holder === holder
  },
  keep: async (name, holder, until) => {
    const row = await db.updateTable('upload_lock').set({ until }).where('name', '=', name).where('holder', '=', holder).returning('wanted').executeTakeFirst()
    return row === undefined ? 'lost' : row.wanted === 1 ? 'wanted' : 'kept'
  },
  free: async (name, holder) => {
    await db.deleteFrom('upload_lock').where('name', '=', name).where('holder', '=', holder).execute()
  },
})
