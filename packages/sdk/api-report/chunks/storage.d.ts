/** A small keyed store: what the draft and the outbox ask of a browser's storage, and no more. */
/** A value that carries its revision, for compare-and-swap between tabs. */
interface Revised {
    /** Another with each change. */
    readonly rev: number;
}
/**
 * Keys are strings such as "draft:kel-kademangan"; values are anything structured clone takes. The interface has only
 * messages (no functions cross it), so that another origin's frame can stand behind it.
 */
interface Storage {
    /** False when something that was put here would die with the page; the widget then says so. */
    readonly persistent: boolean;
    /** @throws {StorageError} */
    get<T>(key: string): Promise<T | undefined>;
    /**
     * @returns whether the value is as safe as this storage can make it. False: the disk refused it (quota), and it lives in
     * memory only; nothing that it replaces may be deleted then
     */
    put(key: string, value: unknown): Promise<boolean>;
    /** Puts `value` only if the stored revision is `expected` (undefined: nothing is stored). @returns whether it did */
    swap(key: string, expected: number | undefined, value: Revised): Promise<boolean>;
    /** @throws {StorageError} when it may still be there */
    delete(key: string): Promise<void>;
    /** All keys that begin with `prefix` with their values, ordered by key. */
    entries<T>(prefix: string): Promise<[key: string, value: T][]>;
}

/** A photo at rest: its bytes, not a Blob, since WebKit loses Blobs in IndexedDB in private mode and after a crash. */
/** The bytes of a photo, as they are kept. */
interface StoredPhoto {
    /** Also its idempotency key. */
    readonly id: string;
    /** Media type. */
    readonly type: string;
    /** Empty once it was sent. */
    readonly bytes: ArrayBuffer;
}

/**
 * Opens the database `name`.
 * @throws {StorageError} where the browser refuses: blocked by a setting, private mode, no IndexedDB
 * @example
 * const storage = await indexedDbStorage('lapor')
 */
declare const indexedDbStorage: (name: string) => Promise<Storage>;

/**
 * Storage that lives as long as the page.
 * @example
 * const storage = memoryStorage()
 */
declare const memoryStorage: () => Storage;

/**
 * Never throws: where IndexedDB is refused, memory alone serves, and `persistent` is false.
 * @example
 * const storage = await openStorage()
 * if (!storage.persistent) console.log('what is written here dies with the page')
 */
declare const openStorage: (name?: string) => Promise<Storage>;

export { indexedDbStorage as i, memoryStorage as m, openStorage as o };
export type { Revised as R, Storage as S, StoredPhoto as a };
