/** Use case: whoever hands reports on by hand is told which of them the relay is handing on, or may have handed on, itself. */
import { listUnderWay as listInDatabase } from '../db/handovers.ts'
import type { Context } from './context.ts'

/** @returns tracking IDs */
export const listUnderWay = (context: Context): Promise<string[]> => listInDatabase(context.db)
