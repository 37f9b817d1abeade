/** Notes in the audit trail what an officer did; each entry's hash covers the one before it, so that a change of the past shows. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { KeptReport, Officer } from './memory.ts'

export const note = ({ audit }: KeptReport, officer: Officer, act: string, subject: string, at: string): void => {
  const entry = { seq: audit.length + 1, at, officer: officer.id, act, subject }
  audit.push({ ...entry, hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify([audit.at(-1)?.hash ?? '', entry])))) })
}
