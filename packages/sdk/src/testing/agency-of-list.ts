/** Of which agency an officer may see a list. */
import type { Officer } from './memory.ts'
import { Refusal } from './refusal.ts'

/**
 * @param asked slug; absent: all that the officer may see
 * @returns undefined where it is every agency's: coordinators and admins only
 * @throws Refusal agency-not-yours
 */
export const agencyOfList = ({ role, agency: own }: Officer, asked: string | undefined): string | undefined => {
  if (role !== 'officer') return asked
  if (asked !== undefined && asked !== own) throw new Refusal('agency-not-yours')
  return own
}
