/** Keeps the list of erasures beside a database in step with it, in both directions: see docs/decisions/0017-erasures-and-backups.md. */
import type { Context } from '../actions/context.ts'
import { reapplyErasures } from '../actions/reapply-erasures.ts'
import { type Erasure, listErasures } from '../db/erasures.ts'
import { later } from '../domain/later.ts'
import { appendErasures, readErasures } from './erasure-file.ts'

export interface KeptErasures {
  /** Writes down what was erased since, by whichever process; what was written before is not written twice. @returns how many @throws ErasureListError */
  readonly writeDown: () => Promise<number>
  /** How many identities a restored backup had brought back. */
  readonly erased: number
}

const atOnce = 500

/** Two relays at one database may commit in another order than their clocks say. */
const overlapMs = 600_000

/** @throws ErasureListError */
export const keepErasures = async (context: Context, file: string): Promise<KeptErasures> => {
  const written = new Set<string>()
  const nameOf = ({ at, reportId }: Erasure): string => `${at} ${reportId}`
  const listed = (await readErasures(file)) ?? []
  for (const erasure of listed) written.add(nameOf(erasure))
  const { erased } = await reapplyErasures(context, listed)
  let seenUntil = ''
  const writeDownNow = async (): Promise<number> => {
    let count = 0
    let after: Erasure | undefined = seenUntil === '' ? undefined : { at: later(seenUntil, -overlapMs), reportId: '' }
    for (let page = await listErasures(context.db, after, atOnce); page.length > 0; page = await listErasures(context.db, after, atOnce)) {
      const fresh = page.filter((erasure) => !written.has(nameOf(erasure)))
      await appendErasures(file, fresh)
      for (const erasure of fresh) written.add(nameOf(erasure))
      after = page.at(-1)
      seenUntil = after?.at ?? seenUntil
      count += fresh.length
    }
    return count
  }
  let writing: Promise<unknown> = Promise.resolve()
  const writeDown = (): Promise<number> => {
    // One after the other: two at once would both write the same line.
    const mine = writing.then(writeDownNow)
    writing = mine.catch(() => undefined)
    return mine
  }
  await writeDown()
  return { writeDown, erased }
}
