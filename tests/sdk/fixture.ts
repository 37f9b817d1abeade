/** What packages/sdk/fixtures/valid holds under a name: JSON as it crosses the wire, which every package's tests read. */
import { readFileSync } from 'node:fs'

export const fixture = <Value>(name: string): Value => (JSON.parse(readFileSync(new URL(`../../packages/sdk/fixtures/valid/${name}.json`, import.meta.url), 'utf8')) as { value: Value }).value
