/** The keys that identities are encrypted with: how they are written, and how they are read from the environment. */
import { createHash, randomBytes } from 'node:crypto'

export interface IdentityKey {
  /** Stands beside every identity that the key encrypts; no secret. */
  readonly id: string
  /** 32 bytes. */
  readonly bytes: Uint8Array
}

/** The first encrypts, all decrypt. */
export type IdentityKeys = readonly [IdentityKey, ...IdentityKey[]]

const idPattern = /^[A-Za-z0-9._-]{1,40}$/

/** 32 bytes as base64url without padding; the last letter carries four bits only. */
const bytesPattern = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/

/**
 * Reads "id:base64url32bytes[,id:…]".
 * @returns what is wrong with it, in Indonesian and without repeating any of it: it is a secret
 */
export const parseIdentityKeys = (text: string): IdentityKeys | string => {
  const keys: IdentityKey[] = []
  for (const [index, part] of text.split(',').entries()) {
    const [id = '', bytes = '', ...rest] = part.trim().split(':')
    const place = `kunci ke-${index + 1}`
    if (rest.length > 0 || !idPattern.test(id)) return `${place} harus berbentuk id:kunci, dan id-nya 1 sampai 40 huruf, angka, titik, atau tanda hubung`
    if (!bytesPattern.test(bytes)) return `${place} harus 32 byte dalam base64url (43 huruf); buat dengan "lapor-server keys new"`
    if (keys.some((key) => key.id === id)) return `${place} memakai id yang sudah dipakai kunci sebelumnya`
    keys.push({ id, bytes: Buffer.from(bytes, 'base64url') })
  }
  const [first, ...others] = keys
  return first === undefined ? 'harus berisi sedikitnya satu kunci' : [first, ...others]
}

/** As it is written in the environment and in a file. */
export const writtenKey = ({ id, bytes }: IdentityKey): string => `${id}:${Buffer.from(bytes).toString('base64url')}`

/** The id is made from the key, so that two keys never share one by mistake; nobody gets from it to the key. */
export const newIdentityKey = (random: (n: number) => Uint8Array = randomBytes): IdentityKey => {
  const bytes = random(32)
  return { id: `kunci-${createHash('sha256').update('lapor identity key id').update(bytes).digest('hex').slice(0, 12)}`, bytes }
}
