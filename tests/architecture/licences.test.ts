/** What an agency gets with our packages may be passed on by it: every dependency that comes along has a licence that says so. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { read } from './sources.ts'

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }

/** Permissive licences, and the LGPL of libvips, which sharp loads as a library of its own that can be exchanged. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0', 'LGPL-3.0-or-later'])

/** Names none in its manifest; its Readme says MIT. */
const unnamed = new Set(['combine-errors'])

it('each dependency of the packages has a licence that allows to pass it on', () => {
  const along = Object.entries(packages).filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
  assert.ok(along.length > 80, String(along.length))
  const refused = along.filter(([path, { license = '' }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    return !unnamed.has(name) && !license.split(' AND ').every((one) => allowed.has(one))
  })
  assert.deepEqual(refused.map(([path, { license }]) => `${path}: ${license}`), [])
})
