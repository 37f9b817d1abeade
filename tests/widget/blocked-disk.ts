/** A browser that keeps nothing: each request for its storage is refused. */
const { open } = IDBFactory.prototype

/** @returns the function that allows it again */
export const blockedDisk = (): (() => void) => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  return () => (IDBFactory.prototype.open = open)
}
