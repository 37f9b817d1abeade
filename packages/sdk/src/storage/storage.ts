/** A small keyed store: what the draft and the outbox ask of a browser's storage, and no more. */

/** A value that carries its revision, for compare-and-swap between tabs. */
export interface Revised {
  /** Another with each change. */
  readonly rev: number
}

/**
 * Keys are strings such as "draft:kel-kademangan"; values are anything structured clone takes. The interface has only
 * messages (no functions cross it), so that another origin's frame can stand behind it.
 */
export interface Storage {
  /** False when something that was put here would die with the page; the widget then says so. */
  readonly persistent: boolean
  /** @throws {StorageError} */
  get<T>(key: string): Promise<T | undefined>
  /**
   * @returns whether the value is as safe as this storage can make it. False: the disk refused it (quota), and it lives in
   * memory only; nothing that it replaces may be deleted then
   */
  put(key: string, value: unknown): Promise<boolean>
  /** Puts `value` only if the stored revision is `expected` (undefined: nothing is stored). @returns whether it did */
  swap(key: string, expected: number | undefined, value: Revised): Promise<boolean>
  /** @throws {StorageError} when it may still be there */
  delete(key: string): Promise<void>
  /** All keys that begin with `prefix` with their values, ordered by key. */
  entries<T>(prefix: string): Promise<[key: string, value: T][]>
}
