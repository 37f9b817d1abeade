/** What a run must have gone through to prove anything: each trial with what was missing. */
import { type Fault, faults, preflightFaults } from './fault.ts'
import type { Outcome } from './run-chaos.ts'
import type { Verdict } from './verdict.ts'

export const trials = ({ plan, network, tabs, inFlightAtKill, deaths, phoneKills }: Outcome): Verdict => {
  const missing = (counts: Readonly<Record<Fault, number>>, wanted: readonly Fault[]): string[] => wanted.filter((fault) => counts[fault] === 0).map((fault) => `never ${faults[fault]}`)
  const inHands = inFlightAtKill.reduce((sum, one) => sum + one, 0)
  return {
    'every kind of fault befalls requests and preflights': [...missing(network.requests, Object.keys(faults) as Fault[]), ...missing(network.preflights, preflightFaults)],
    'the relay dies several times, with requests in its hands': inFlightAtKill.length === plan.kills && inHands > 0 ? [] : [`${inFlightAtKill.length} kills instead of ${plan.kills}, with ${inHands} requests in hand`],
    'phones miss acknowledgements, and the relay knows the keys that come again': network.lostAcknowledgements > 0 && network.replayed > 0 ? [] : [`${network.lostAcknowledgements} lost, ${network.replayed} known`],
    'tabs are reloaded, closed and crash, and the browser itself is killed': [...Object.entries(deaths).filter(([, times]) => times === 0).map(([how]) => `never ${how}`), ...(phoneKills > 0 ? [] : ['the browser lives on'])],
    'tabs have a lasting storage, and Web Locks where the page is secure only': tabs.filter(({ plan: { host }, hasLocks, isLasting }) => !isLasting || hasLocks !== (host === '127.0.0.1')).map((tab) => JSON.stringify(tab)),
  }
}
