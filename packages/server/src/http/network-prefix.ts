/** The part of an address that names a network: all of IPv4, the first 64 bits of IPv6, of which a household has whole ones. */
import { isIPv4, isIPv6 } from 'node:net'

/** @returns undefined for what is no address, and for this machine's own: it is a proxy's, and tells nothing about who is behind it */
export const networkPrefix = (address: string | undefined): string | undefined => {
  // With a zone ("fe80::1%eth0") it is an address of this very cable.
  const bare = address?.replace(/%.*$/, '').replace(/^\[|\]$/g, '') ?? ''
  if (isIPv4(bare)) return bare.startsWith('127.') ? undefined : bare
  if (!isIPv6(bare)) return undefined
  const groups = groupsOf(bare)
  // ::ffff:192.0.2.1 is how a socket for both kinds names one of IPv4.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return networkPrefix(groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]).join('.'))
  if (groups.every((group, at) => group === (at === 7 ? 1 : 0))) return undefined
  return `${groups.slice(0, 4).map((group) => group.toString(16)).join(':')}::/64`
}

/** All eight, whatever way it was written. */
const groupsOf = (address: string): number[] => {
  // The URL parser writes every form the same way, an IPv4 ending too (WHATWG URL, "IPv6 serializer").
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const numbers = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [before, behind] = [numbers(left), numbers(right ?? '')]
  return [...before, ...Array.from({ length: 8 - before.length - behind.length }, () => 0), ...behind]
}
