/** Checks that whatever is done to a chain of audit entries shows, and where. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { type AuditAct, type AuditRecord, findBreak, sealAct } from './audit-trail.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const act = (index: number): AuditAct => ({ at: `2026-11-24T0${index}:00:00.000Z`, officerId: `petugas-${index % 2}`, act: index === 0 ? 'verify' : 'respond', subject: `entri-${index}` })

const chainOf = (reportId: string, length: number): AuditRecord[] => {
  const chain: AuditRecord[] = []
  for (let index = 0; index < length; index++) chain.push(sealAct(reportId, chain.at(-1), act(index), sha256))
  return chain
}

describe('a chain', () => {
  it('is whole as it was written, whatever its length', () => {
    for (let length = 0; length < 6; length++) assert.equal(findBreak('r', chainOf('r', length), sha256), undefined)
  })

  it('counts from one and names the entry before', () => {
    const [first, second] = chainOf('r', 2)
    assert.deepEqual([first?.seq, second?.seq, second?.previousHash], [1, 2, first?.hash])
  })

  it('seals exactly what the documentation says, so that anybody can check it', () => {
    const [first] = chainOf('r', 1)
    assert.equal(first?.hash, sha256(`["${'0'.repeat(64)}","r",1,"2026-11-24T00:00:00.000Z","petugas-0","verify","entri-0"]`))
  })
})

describe('a chain shows where', () => {
  const fields: (keyof AuditRecord)[] = ['seq', 'at', 'officerId', 'act', 'subject', 'previousHash', 'hash']
  for (const field of fields) {
    it(`"${field}" of an entry was changed`, () => {
      for (let at = 0; at < 4; at++) {
        const chain = chainOf('r', 4).map((entry, index) => (index === at ? { ...entry, [field]: field === 'seq' ? 9 : 'lain' } : entry))
        assert.equal(findBreak('r', chain, sha256), at + 1)
      }
    })
  }

  it('an entry was changed and sealed anew', () => {
    const chain = chainOf('r', 4)
    const forged = sealAct('r', chain[0], { ...act(1), officerId: 'petugas-lain' }, sha256)
    assert.equal(findBreak('r', chain.with(1, forged), sha256), 3)
  })

  it('a number was left out, although everything is sealed', () => {
    const [first] = chainOf('r', 1)
    assert.equal(findBreak('r', [first!, sealAct('r', { ...first!, seq: 4 }, act(1), sha256)], sha256), 2)
  })

  it('an entry was taken out, put in or moved', () => {
    const chain = chainOf('r', 4)
    assert.equal(findBreak('r', chain.toSpliced(0, 1), sha256), 1)
    assert.equal(findBreak('r', chain.toSpliced(2, 1), sha256), 3)
    assert.equal(findBreak('r', chain.toSpliced(2, 0, chain[1]!), sha256), 3)
    assert.equal(findBreak('r', [chain[0]!, chain[2]!, chain[1]!, chain[3]!], sha256), 2)
  })

  it('a chain of another report was put in its place', () => assert.equal(findBreak('r', chainOf('s', 2), sha256), 1))
})
