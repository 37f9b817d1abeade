/** Compares bytes. node:assert would draw the difference of two photos in memory that grows with the square of their size. */
import assert from 'node:assert/strict'

export const assertSameBytes = (actual: Uint8Array, expected: Uint8Array): void => {
  const differing = actual.findIndex((byte, index) => byte !== expected[index])
  assert.ok(differing === -1 && actual.length === expected.length, `${actual.length} bytes for ${expected.length}, the first other one at ${differing}`)
}
