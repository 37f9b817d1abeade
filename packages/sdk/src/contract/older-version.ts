/** Which of two versions is the older one: for a relay that no longer answers all clients, and for a client that asks whether it is meant. */

const partsOf = (version: string): number[] | undefined => /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number)

/**
 * Compares major, minor and patch; what comes after a patch is not compared. What is no version is older than none.
 * @example
 * contract.isOlderVersion('0.9.12', '0.10.0') // true
 */
export const isOlderVersion = (version: string, than: string): boolean => {
  const [own, other] = [partsOf(version), partsOf(than)]
  const at = own && other ? own.findIndex((part, place) => part !== other[place]) : -1
  return at >= 0 && (own?.[at] ?? 0) < (other?.[at] ?? 0)
}
