/** Checks that a hole in a package is told by name and with its way out, and that a registry that is away is not taken for a good word. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { advisoriesOf } from '../../scripts/advisories.mjs'

const hole = { source: 1, name: 'sharp', title: 'Reads past the end', url: 'https://github.com/advisories/GHSA-xxxx', severity: 'high', range: '<1.0.0' }
const report = (vulnerabilities: Readonly<Record<string, object>>): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 130 } } })

it('a hole is told with the package, what it is, where to read of it, and what mends it', () => {
  const { isClean, lines } = advisoriesOf(report({ sharp: { name: 'sharp', severity: 'high', range: '<1.0.0', via: [hole], fixAvailable: { name: 'sharp', version: '1.0.1' } } }))
  assert.equal(isClean, false)
  assert.match(lines.join('\n'), /^sharp <1\.0\.0 \(high\): Reads past the end, https:\/\/github\.com\/advisories\/GHSA-xxxx; sharp@1\.0\.1 mends it$/m)
})

it('a package that only depends on one with a hole is not told twice', () => {
  const { lines } = advisoriesOf(report({ sharp: { name: 'sharp', severity: 'high', range: '<1.0.0', via: [hole], fixAvailable: false }, frame: { name: 'frame', severity: 'high', range: '*', via: ['sharp'], fixAvailable: false } }))
  assert.equal(lines.filter((line) => line.includes('Reads past the end')).length, 1)
  assert.doesNotMatch(lines.join('\n'), /frame/)
})

it('what is low stops nobody', () => {
  const { isClean, lines } = advisoriesOf(report({ sharp: { name: 'sharp', severity: 'low', range: '*', via: [{ ...hole, severity: 'low' }], fixAvailable: false } }))
  assert.deepEqual([isClean, lines], [true, ['130 packages come along with ours; nothing moderate or worse is known of them.']])
})

for (const [what, said] of Object.entries({ 'a registry that refuses': JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }), 'a registry that is away': JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'request to the registry failed' } }), 'nothing at all': '' })) {
  it(`${what} is no good word, and the reason is told`, () => {
    const { isClean, lines } = advisoriesOf(said)
    assert.equal(isClean, false)
    assert.match(lines.join('\n'), /did not say what it knows of these packages: (405 Method Not Allowed|request to the registry failed|npm wrote no report)/)
  })
}
