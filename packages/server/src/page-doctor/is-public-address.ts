/** Whether an IP address belongs to the public internet: a relay that opens pages for strangers goes nowhere else. */
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What IANA keeps for special purposes: https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister. */
const special = new BlockList()
const special4: readonly (readonly [string, number])[] = [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]]
for (const [net, prefix] of special4) special.addSubnet(net, prefix, 'ipv4')

/** Only what is handed out for unicast; in it, what carries an IPv4 address inside, and what is for documents and tests. */
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')
const special6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]]
for (const [net, prefix] of special6) special.addSubnet(net, prefix, 'ipv6')

export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIPv6(address) && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
