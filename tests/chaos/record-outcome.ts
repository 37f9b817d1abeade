/** Tells the figures of a run in a table, and writes them into docs/reference/chaos.md: none of them is typed by hand. */
import { writeLastRun } from '../../bench/report/write-last-run.ts'
import { type Fault, faults } from './fault.ts'
import type { Outcome } from './run-chaos.ts'
import { trials } from './trials.ts'

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, one) => total + one, 0)

export const resultLines = ({ plan, network, photos, inFlightAtKill, deaths, phoneKills, handedOverTwice, seconds }: Outcome): string[] => [
  `${plan.reports} reports with ${photos} photos in ${seconds} s; seed ${plan.seed}.`,
  `${sum(network.requests)} requests and ${sum(network.preflights)} preflights, ${network.forwarded} of them or their repetitions given to the relay.`,
  `${network.lostAcknowledgements} times the relay had written and the phone did not hear of it; ${network.replayed} times the relay knew the key.`,
  `The relay was killed ${inFlightAtKill.length} times with ${inFlightAtKill.join(', ')} requests in its hands; ${network.relayGone} requests found it away or lost it.`,
  `Tabs: ${deaths.reloaded} reloaded, ${deaths.closed} closed, ${deaths.crashed} crashed; the browser was killed ${phoneKills} time(s); ${handedOverTwice} reports were handed over again because the tab died meanwhile.`,
]

const faultTable = ({ network }: Outcome): string[] => [
  '| What befell it | Requests | Preflights |',
  '|---|---|---|',
  ...(Object.entries(faults) as [Fault, string][]).map(([fault, words]) => `| ${words} | ${network.requests[fault]} | ${network.preflights[fault]} |`),
]

/** @throws Error where the page or its place for the figures is gone */
export const recordOutcome = (outcome: Outcome): void => {
  const { reports, seed, kills } = outcome.plan
  const facts = Object.entries({ ...trials(outcome), ...outcome.verdict }).map(([fact, against]) => `- ${against.length === 0 ? '✓' : `✗ (${against.length})`} ${fact}`)
  writeLastRun({
    page: 'chaos',
    command: 'npm run chaos -- --record',
    options: `--reports ${reports} --seed ${seed} --kills ${kills}`,
    beside: outcome.browser,
    lines: [...resultLines(outcome).map((line) => `- ${line}`), '', ...facts, '', ...faultTable(outcome)],
  })
}
