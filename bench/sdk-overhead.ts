/**
 * What a call of the SDK costs besides the network: against bare fetch and JSON.parse on the same server, in the same run.
 * `npm run bench:sdk` prints a table of medians and ratios, and is no test.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@lapor/sdk'
import { createFollowingClient } from '@lapor/sdk/light'

const rounds = 40
const callsPerRound = 100

const body = JSON.stringify((JSON.parse(readFileSync(new URL('../packages/sdk/fixtures/valid/report-of-reporter.json', import.meta.url), 'utf8')) as { value: unknown }).value)
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const url = `${baseUrl}/v1/sites/kel-kademangan/reports/H7VT-6JJV-LJ7T`
const client = createClient({ baseUrl, site: 'kel-kademangan' })
const light = createFollowingClient({ baseUrl, site: 'kel-kademangan' })

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'bare fetch and JSON.parse': async () => JSON.parse(await (await fetch(url)).text()) as unknown,
  '@lapor/sdk (ky, checked answer)': () => client.reports.retrieve('H7VT-6JJV-LJ7T'),
  '@lapor/sdk/light (checked answer)': () => light.reports.retrieve('H7VT-6JJV-LJ7T'),
}

const microseconds = async (call: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  for (let n = 0; n < callsPerRound; n++) await call()
  return ((performance.now() - began) * 1000) / callsPerRound
}

const times = new Map(Object.keys(ways).map((way) => [way, [] as number[]]))
for (const call of Object.values(ways)) await microseconds(call)
// In turn, so that whatever else the machine does meets all alike.
for (let round = 0; round < rounds; round++) for (const [way, call] of Object.entries(ways)) times.get(way)?.push(await microseconds(call))

const quantile = (values: readonly number[], q: number): number => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? 0
const [floor = []] = times.values()
console.log(`${rounds} rounds of ${callsPerRound} calls each in turns, answer of ${body.length} bytes, no network but this machine's.\n`)
console.log('| one call | median, µs | 10 % | 90 % | ratio |\n|---|---|---|---|---|')
for (const [way, values] of times) {
  console.log(`| ${way} | ${[0.5, 0.1, 0.9].map((q) => quantile(values, q).toFixed(0)).join(' | ')} | ${(quantile(values, 0.5) / quantile(floor, 0.5)).toFixed(2)} |`)
}
server.close()
server.closeAllConnections()
