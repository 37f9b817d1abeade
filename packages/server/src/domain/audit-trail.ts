/** The audit trail of a report: what officers did with it, each entry sealed with the hash of the one before. */

/** Ids only, never text: an erasure of personal data leaves the trail as it is. */
export interface AuditAct {
  readonly at: string
  readonly officerId: string
  /** A command, or "attach". */
  readonly act: string
  /** Id of the timeline entry or attachment that it made. */
  readonly subject: string
}

export interface AuditRecord extends AuditAct {
  /** 1 for the first. */
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export type Sha256 = (text: string) => string

/** What the first entry of every report is chained to. */
const nothingBefore = '0'.repeat(64)

/** @param last the newest entry of the report; undefined where there is none */
export const sealAct = (reportId: string, last: Pick<AuditRecord, 'seq' | 'hash'> | undefined, act: AuditAct, sha256: Sha256): AuditRecord => {
  const placed = { ...act, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? nothingBefore }
  return { ...placed, hash: hashOf(reportId, placed, sha256) }
}

/**
 * Finds where a chain was changed: an entry altered, taken out of the middle, put in, or moved. An end that was cut off leaves a
 * whole chain; whoever keeps the newest hash elsewhere sees that too.
 * @param entries all of one report, in the order of `seq`
 * @returns the `seq` that should have stood where the chain no longer holds; undefined where it is whole
 */
export const findBreak = (reportId: string, entries: readonly AuditRecord[], sha256: Sha256): number | undefined => {
  let previousHash = nothingBefore
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1 || entry.previousHash !== previousHash || entry.hash !== hashOf(reportId, entry, sha256)) return index + 1
    previousHash = entry.hash
  }
  return undefined
}

/** An array has one way to be written as JSON; an object has as many as its keys have orders. */
const hashOf = (reportId: string, { previousHash, seq, at, officerId, act, subject }: Omit<AuditRecord, 'hash'>, sha256: Sha256): string =>
  sha256(JSON.stringify([previousHash, reportId, seq, at, officerId, act, subject]))
