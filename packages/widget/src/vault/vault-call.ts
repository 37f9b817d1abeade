/** What a page and the relay's frame in it say to each other, over one channel that nobody else hears. */
import type { Storage } from '@lapor/sdk/storage'

/** With it a page hands over its end of the channel; another meaning of a message gets another number. */
export const greeting = 'lapor-simpan-1'

/** The first word, and a name that each load of a page makes and keeps in its memory: what it handed in, it gets back, and nobody after it. */
export type Greeting = readonly [greeting: typeof greeting, visit: string]

export type Calls = Omit<Storage, 'persistent'>

/** A call of the storage. */
export type Asked = readonly [id: number, name: keyof Calls, ...values: unknown[]]

/** How many reports of other visits wait on this phone, how many arrived while nobody looked, and how many were not taken as they are. */
export interface VaultNews {
  readonly waiting: number
  readonly arrived: number
  readonly refused: number
}

/** To a call: its answer, or with a third word that there is none. Else, without a number: whether the browser lets the frame keep anything, and news. */
export type Told = readonly [id: number, answer?: unknown, failed?: true] | readonly [isOpen: boolean] | VaultNews
