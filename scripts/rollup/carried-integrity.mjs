// Gives each chunk the integrity of the chunks that come after it, so that lapor.js carries that of the first one only.
import { createHash } from 'node:crypto'

/** Stands in a chunk's code, as a whole string literal, until the files are final. */
const carriedBy = (name) => `__LAPOR_CARRIED_BY_${name}__`

/** SHA-256 resists a second preimage as well as SRI needs; these do not compress, and a longer one only costs bytes. */
export const integrityOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`

/** A chunk that is on the page before, and so whoever asks has it; the third one where there are as many, since each byte of the first is waited for, and the second is needed to send. */
const carrier = ({ needs }) => needs[2] ?? needs[1] ?? needs[0]

/**
 * @param {Record<string, {needs: string[]}>} chunks in the order in which they are loaded
 * @param {string} name of the chunk
 * @param {string} registry name of the registry's variable in that chunk
 */
export function carryText(chunks, name, registry) {
  const carriesAny = Object.values(chunks).some((chunk) => carrier(chunk) === name)
  return carriesAny ? `Object.assign(${registry}.integrity ??= {}, ${JSON.stringify(carriedBy(name))});` : ''
}

/** Fills the hashes in, from the last chunk to the first: a carrier's own hash covers what it carries. */
export function carriedIntegrity(chunks, fileOf) {
  return {
    name: 'carried-integrity',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hashes = {}
        for (const name of Object.keys(chunks).reverse()) {
          const file = bundle[fileOf(name)]
          const carried = Object.keys(chunks).filter((later) => carrier(chunks[later]) === name)
          const missing = carried.find((later) => !hashes[later])
          if (missing) this.error(`chunk "${missing}" needs "${name}" and stands before it in the table`)
          const text = JSON.stringify(Object.fromEntries(carried.map((later) => [later, hashes[later]])))
          file.code = file.code.replace(JSON.stringify(carriedBy(name)), () => text)
          hashes[name] = integrityOf(file.code)
        }
      },
    },
  }
}
