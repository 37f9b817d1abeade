/** Runs the whole proof: citizens in several tabs write reports while network, relay, tabs and phone fail; then everything is counted. */
import { createClient } from '@lapor/sdk'
import { startMortalRelay } from './mortal-relay.ts'
import { type Death, type Host, type Phone, type PhoneTab, startPhone, type TabPlan } from './phone.ts'
import { planReport, type PlannedReport, sites } from './planned-report.ts'
import { type ChaosProxy, openProxy, type ProxyCounts } from './proxy.ts'
import { below, oneOf, seeded } from './seeded.ts'
import { judge, type Verdict } from './verdict.ts'

export interface ChaosPlan {
  readonly reports: number
  readonly seed: number
  /** How often the relay is killed. */
  readonly kills: number
}

export interface Outcome {
  readonly plan: ChaosPlan
  readonly verdict: Verdict
  readonly network: ProxyCounts
  readonly photos: number
  readonly tabs: readonly { readonly plan: TabPlan; readonly hasLocks: boolean; readonly isLasting: boolean }[]
  /** How many requests were with the relay when it was killed, kill by kill. */
  readonly inFlightAtKill: readonly number[]
  readonly deaths: Readonly<Record<Death, number>>
  readonly phoneKills: number
  /** A tab died while a report was being handed over, and it was handed over again. */
  readonly handedOverTwice: number
  readonly seconds: number
  /** Name and version. */
  readonly browser: string
}

/** Two sites; where two tabs or more share one, they share its outbox too. */
const tabPlans: readonly TabPlan[] = [
  { host: '127.0.0.1', site: 'kel-kademangan', client: 'light', clockAheadMs: 0 },
  { host: '127.0.0.1', site: 'kel-kademangan', client: 'full', clockAheadMs: 0 },
  { host: '127.0.0.1', site: 'disdukcapil', client: 'light', clockAheadMs: 0 },
  { host: 'kelurahan.example', site: 'kel-kademangan', client: 'light', clockAheadMs: 0 },
  { host: 'kelurahan.example', site: 'kel-kademangan', client: 'full', clockAheadMs: 0 },
  // Beyond any lease: this tab and the others take the same entries in hand at the same time, as if there were no lease.
  { host: 'kelurahan.example', site: 'kel-kademangan', client: 'light', clockAheadMs: 130_000 },
]

const hosts: readonly Host[] = ['127.0.0.1', 'kelurahan.example']

/** Past the lease of every tab above. */
const afterAllLeasesMs = 200_000

/** Reports on their way at the same time; more would only wait. */
const mostUnderway = 40

export const runChaos = async (plan: ChaosPlan, say: (line: string) => void = () => undefined): Promise<Outcome> => {
  const began = performance.now()
  const phone = await startPhone()
  try {
    const relay = await startMortalRelay(hosts.flatMap((host) => sites.map((site) => [site, phone.originOf(host)] as const)))
    try {
      const network = await openProxy(plan.seed, relay.baseUrl)
      try {
        const planned = await Promise.all(Array.from({ length: plan.reports }, (_, n) => planReport(plan.seed, n)))
        const kills = killAtMoments(plan, network, relay.killAndRestart, say)
        const { deaths, handedOverTwice, tabs, phoneKills } = await live(plan, phone, planned, network, say)
        await kills.done()

        say('the network becomes honest')
        await phone.closeTabs()
        await network.becomeHonest()
        const stored = await sendTheRest(phone, network.baseUrl)
        const clients = new Map<string, ReturnType<typeof createClient>>(sites.map((site) => [site, createClient({ baseUrl: relay.baseUrl, site })]))
        const verdict = await judge({
          planned,
          receipts: stored.flatMap(({ receipts }) => receipts),
          entriesLeft: stored.reduce((sum, { entries }) => sum + entries, 0),
          dataFile: relay.dataFile,
          relayLog: relay.log(),
          readAsReporter: ({ site, trackingId, trackingSecret }) => clients.get(site)?.reports.retrieve(trackingId, { trackingSecret }) ?? Promise.reject(new Error(`a receipt of the unknown site "${site}"`)),
        })
        const photos = planned.reduce((sum, report) => sum + report.photos.length, 0)
        return { plan, verdict, network: network.counts, photos, tabs, inFlightAtKill: kills.inFlight, deaths, phoneKills, handedOverTwice, seconds: Math.round((performance.now() - began) / 1000), browser: await phone.browserName() }
      } finally {
        await network.close()
      }
    } finally {
      await relay.stop()
    }
  } finally {
    await phone.close()
  }
}

/** Kills the relay when so many reports have arrived, just after it was given a request: its work is begun and not yet answered. */
const killAtMoments = ({ reports, seed, kills }: ChaosPlan, network: ChaosProxy, killAndRestart: () => Promise<void>, say: (line: string) => void) => {
  const chance = seeded(seed, 'kills')
  const moments = Array.from({ length: kills }, (_, n) => Math.floor((reports * (n + 0.5 + chance() / 2)) / (kills + 1)))
  const inFlight: number[] = []
  let killing = Promise.resolve()
  let failure: Error | undefined
  network.onForward(() => {
    if (network.counts.acknowledged.size < (moments[0] ?? Infinity)) return
    moments.shift()
    const delayMs = below(12, chance)
    setTimeout(() => {
      killing = killing.then(() => {
        inFlight.push(network.inFlight())
        say(`the relay is killed with ${network.inFlight()} requests in its hands`)
        return killAndRestart()
      }).catch((error: unknown) => void (failure ??= error as Error))
    }, delayMs)
  })
  return {
    inFlight,
    done: async () => {
      await killing
      if (failure) throw failure
    },
  }
}

/** Citizens write and tabs die, until every report was handed over and nearly all have arrived. */
const live = async (plan: ChaosPlan, phone: Phone, planned: readonly PlannedReport[], network: ChaosProxy, say: (line: string) => void) => {
  const chance = seeded(plan.seed, 'life')
  const deaths: Record<Death, number> = { reloaded: 0, closed: 0, crashed: 0 }
  let handedOverTwice = 0
  let phoneKills = 0
  const openAll = async (): Promise<PhoneTab[]> => {
    const opened: PhoneTab[] = []
    for (const tab of tabPlans) opened.push(await phone.openTab(tab, network.baseUrl))
    return opened
  }
  let tabs = await openAll()
  const grants = await Promise.all(tabs.map(async (tab) => ({ plan: tab.plan, ...(await tab.grants()) })))

  const die = async (tab: PhoneTab): Promise<void> => {
    const how = oneOf<Death>(['reloaded', 'closed', 'crashed'], chance)
    deaths[how]++
    await tab.die(how)
  }

  for (const [n, report] of planned.entries()) {
    const home = oneOf(tabs.filter((tab) => tab.plan.site === report.site), chance)
    if (chance() < 0.06) {
      // The tab dies while the report is being stored: whether it was, nobody knows.
      const lost = home.handOver(report)
      await die(home)
      await lost
      handedOverTwice++
    }
    while (!(await home.handOver(report))) await home.die('reloaded')
    // At once, while it sends what it was just given.
    if (chance() < 0.15) await die(home)
    if (n === Math.floor(plan.reports / 2)) {
      say('the phone is killed')
      phoneKills++
      await phone.killAndRestart()
      tabs = await openAll()
    }
    await network.until(() => n + 1 - network.counts.acknowledged.size < mostUnderway)
    if ((n + 1) % 100 === 0) say(`${n + 1} reports written, ${network.counts.acknowledged.size} acknowledged`)
  }
  // What a dead tab of the plain host had in hand waits for its lease; that is for later.
  await network.until(() => network.counts.acknowledged.size >= plan.reports * 0.97)
  return { deaths, handedOverTwice, phoneKills, tabs: grants }
}

/** A day later: one tab a host and site, a good network, no lease still good. */
const sendTheRest = async (phone: Phone, relay: string) => {
  for (const { host, site } of [tabPlans[0], tabPlans[2], tabPlans[3]] as TabPlan[]) {
    const tab = await phone.openTab({ host, site, client: 'light', clockAheadMs: afterAllLeasesMs }, relay)
    await tab.drained()
  }
  await phone.closeTabs()
  return Promise.all(hosts.map((host) => phone.stored(host)))
}
