/** Checks that an identity opens for its own report and its own keys, and for nothing else. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { newIdentityKey, parseIdentityKeys, writtenKey } from './identity-keys.ts'
import { keyFileOf, readOrMakeKeyFile } from './key-file.ts'
import { openVault } from './open-vault.ts'
import { createVault } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-vault-'))
after(() => rmSync(folder, { recursive: true }))

const reporter = { name: 'Ibu Contoh', address: null, phone: '081234567890', email: null }
const [one, two] = [newIdentityKey(), newIdentityKey()]
const bytesOf = (sealed: object): string => Object.values(sealed).map((part) => (part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : String(part))).join()

describe('a sealed identity', () => {
  const vault = createVault([one])
  const sealed = vault.seal('laporan-1', reporter)

  it('opens as it was given, and shows nothing of it', () => {
    assert.deepEqual(vault.open('laporan-1', sealed), reporter)
    assert.ok(!/Contoh|081234567890/u.test(bytesOf(sealed)))
  })

  it('never looks the same twice', () => assert.notDeepEqual(vault.seal('laporan-1', reporter), vault.seal('laporan-1', reporter)))

  it('does not open in the row of another report, nor where a byte was changed', () => {
    assert.throws(() => vault.open('laporan-2', sealed))
    const other = vault.seal('laporan-2', reporter)
    assert.throws(() => vault.open('laporan-1', { ...sealed, nonce: other.nonce, ciphertext: other.ciphertext }))
    for (const part of ['wrappedKey', 'nonce', 'ciphertext'] as const) {
      const bent = Uint8Array.from(sealed[part])
      bent[bent.length - 1]! ^= 1
      assert.throws(() => vault.open('laporan-1', { ...sealed, [part]: bent }), part)
    }
  })

  it('does not open with another key under the same id', () => assert.throws(() => createVault([{ ...two, id: one.id }]).open('laporan-1', sealed)))

  it('says which key is missing', () => assert.throws(() => createVault([two]).open('laporan-1', sealed), { name: 'IdentityKeyError', message: new RegExp(one.id, 'u') }))

  it('opens with the new key alone after it was wrapped anew', () => {
    const again = createVault([two, one]).rewrap('laporan-1', sealed)
    assert.deepEqual([again.keyId, createVault([two]).open('laporan-1', again)], [two.id, reporter])
    assert.throws(() => createVault([one]).open('laporan-1', again))
  })
})

describe('LAPOR_IDENTITY_KEYS', () => {
  it('holds one key or several, the first of which encrypts', () => {
    const keys = parseIdentityKeys(`${writtenKey(one)}, ${writtenKey(two)}`)
    assert.ok(typeof keys !== 'string')
    assert.deepEqual(keys.map(({ id }) => id), [one.id, two.id])
    assert.deepEqual(Buffer.from(keys[0].bytes), Buffer.from(one.bytes))
  })

  const secret = 'A'.repeat(43)
  for (const [what, text] of [['without a key', 'id'], ['too short', 'id:AAAA'], ['too long', `id:${'A'.repeat(44)}`], ['not base64url', `id:${'+'.repeat(43)}`], ['without an id', `:${secret}`], ['with one id twice', `id:${secret},id:${secret}`], ['empty behind a comma', `id:${secret},`]] as const) {
    it(`that is ${what} is explained without being repeated`, () => {
      const wrong = parseIdentityKeys(text)
      assert.ok(typeof wrong === 'string' && /kunci ke-[12]/u.test(wrong), JSON.stringify(wrong))
      assert.ok(!wrong.includes(secret))
    })
  }
})

describe('the file of keys', () => {
  it('is made once beside the database, and is for its owner only', () => {
    const file = keyFileOf(join(folder, 'a.sqlite'))
    const made = readOrMakeKeyFile(file)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.deepEqual(readOrMakeKeyFile(file), made)
    assert.deepEqual(readFileSync(file, 'utf8').trim(), writtenKey(made[0]))
  })

  it('that cannot be understood is named, and not made anew over what it held', () => {
    const dataFile = join(folder, 'b.sqlite')
    writeFileSync(keyFileOf(dataFile), 'rusak')
    assert.throws(() => openVault(dataFile, undefined), { name: 'IdentityKeyError' })
    assert.equal(readFileSync(keyFileOf(dataFile), 'utf8'), 'rusak')
  })

  it('still decrypts once the environment has other keys, which encrypt from then on', () => {
    const dataFile = join(folder, 'c.sqlite')
    const sealed = openVault(dataFile, undefined).vault.seal('r', reporter)
    const { vault, from } = openVault(dataFile, [two])
    assert.deepEqual([from, vault.currentKeyId, vault.open('r', sealed)], ['environment', two.id, reporter])
  })

  it('is not missed silently: a database that names an unknown key does not open', () => {
    const dataFile = join(folder, 'd.sqlite')
    assert.throws(() => openVault(dataFile, [one], [one.id, 'kunci-hilang']), { name: 'IdentityKeyError', message: /kunci-hilang/u })
    assert.doesNotThrow(() => openVault(dataFile, [one], [one.id]))
  })

  it('is not made beside a database that names keys of elsewhere: it would open nothing, and pass for the lost one', () => {
    const dataFile = join(folder, 'e.sqlite')
    assert.throws(() => openVault(dataFile, undefined, [one.id]), { name: 'IdentityKeyError', message: /pulihkan \S+e\.sqlite\.kunci dari cadangan/u })
    assert.equal(existsSync(keyFileOf(dataFile)), false)
  })
})
