/** Who reads at the terminal: the operator, of no agency. */
import { operatorId } from '../actions/operator-id.ts'
import type { OfficerRecord } from '../domain/officer.ts'

/** Whoever can read the database file sees everything in it but identities, for which the key is needed. */
export const operator: OfficerRecord = { id: operatorId, name: operatorId, agencySlug: '', role: 'admin' }
