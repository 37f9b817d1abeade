/** Notes in an audit trail what an officer did; each entry's hash covers the one before it, so that a change of the past shows. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AuditEntry } from '../contract/index.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'

/** In the trail of a report. */
export const note = ({ audit }: KeptReport, officer: Officer, act: string, subject: string, at: string): void => append(audit, officer, act, subject, at)

/** In the trail of what is done apart from reports. */
export const noteAct = ({ acts, now }: Memory, officer: Officer, act: string, subject: string): void => append(acts, officer, act, subject, now())

const append = (trail: AuditEntry[], officer: Officer, act: string, subject: string, at: string): void => {
  const entry = { seq: trail.length + 1, at, officer: officer.id, act, subject }
  trail.push({ ...entry, hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify([trail.at(-1)?.hash ?? '', entry])))) })
}
