/** What every use case is given: the database, the clock, randomness and the calendar. */
import type { HolidayCalendar } from '../domain/deadline.ts'
import type { Connectors, Senders } from '../domain/send.ts'
import type { SiteSettings } from '../domain/site-record.ts'
import type { Vault } from '../identity/vault.ts'
import type { Writable } from '../db/write.ts'
import type { Tiles } from '../tiles/open-tiles.ts'

export interface Context extends Writable {
  /** RFC 3339, UTC, milliseconds. */
  readonly now: () => string
  /** `n` bytes of a cryptographic source. */
  readonly random: (n: number) => Uint8Array
  readonly newId: () => string
  readonly holidays: HolidayCalendar
  /** Encrypts and decrypts identities. */
  readonly vault: Vault
  /** Ways out of the relay. Absent: nothing is sent; what is owed waits. */
  readonly senders?: Senders
  /** Writes down outside of the database which identities were erased since. @returns how many @throws ErasureListError */
  readonly writeDownErasures?: () => Promise<number>
  /** Of a site that is made on the desk, before anybody changed them. */
  readonly settingsToStartFrom: () => Promise<Omit<SiteSettings, 'fields' | 'origins'>>
  /** Pieces of a map. Absent: no site has one. */
  readonly tiles?: Tiles
  /** How other systems are spoken to. */
  readonly connectors?: Connectors
}
