/** The golden fixtures hold, and the tables are whole. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { openapi } from '../../scripts/openapi.ts'
import * as contract from './index.ts'

interface Fixture {
  readonly schema: string
  readonly value: unknown
  readonly issues?: readonly contract.Issue[]
}

const folder = new URL('../../fixtures/', import.meta.url)

const fixtures = (kind: 'valid' | 'invalid'): [string, Fixture][] =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => [file, JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')) as Fixture])

const schemaOf = (fixture: Fixture) => (contract as unknown as Record<string, typeof contract.Report>)[fixture.schema] ?? assert.fail(`no schema ${fixture.schema}`)

describe('fixtures', () => {
  for (const [file, fixture] of fixtures('valid')) {
    it(`valid/${file} passes and comes out as it went in`, () => {
      assert.deepEqual(schemaOf(fixture).parse(fixture.value), fixture.value)
    })
  }

  for (const [file, fixture] of fixtures('invalid')) {
    it(`invalid/${file} is refused with exactly its issues`, () => {
      const result = schemaOf(fixture).safeParse(fixture.value)
      assert.equal(result.success, false)
      assert.deepEqual(contract.issuesOf(result.error as never, fixture.value), fixture.issues)
    })
  }
})

describe('the status table', () => {
  it('reaches every status from filed', () => {
    const reached = new Set<string>(['filed'])
    for (let before = 0; before !== reached.size; ) {
      before = reached.size
      for (const { moves } of Object.values(contract.transitions)) for (const [from, to] of Object.entries(moves)) if (reached.has(from)) reached.add(to)
    }
    assert.deepEqual([...reached].sort(), [...contract.statuses].sort())
  })

  it('says of a status alone whether its reporter may answer', () => {
    for (const status of contract.statuses) assert.equal(contract.takesReply(status), contract.nextStatus('reply', status) !== undefined, status)
    assert.equal(contract.takesReply('on-the-moon'), false)
  })

  it('lets nobody but the reporter move a closed report, and nobody an archived or withdrawn one', () => {
    const moversOf = (status: contract.KnownStatus): string[] => [...new Set((Object.entries(contract.transitions) as [contract.Command, contract.Transition][]).filter(([command]) => contract.nextStatus(command, status) !== undefined).map(([, { by }]) => by))]
    assert.deepEqual([moversOf('closed'), moversOf('archived'), moversOf('withdrawn')], [['reporter'], [], []])
  })

  it('rests the clock exactly while the agency waits for the reporter', () => {
    const clocks = Object.fromEntries(contract.statuses.map((status) => [status, contract.clockOf(status)]))
    assert.deepEqual(clocks, { filed: 'runs', returned: 'paused', verified: 'runs', waiting: 'paused', 'in-progress': 'runs', answered: 'runs', closed: 'ended', archived: 'ended', withdrawn: 'ended' })
  })

  it('leaves an entry that the timeline knows, for every command', () => {
    for (const { entry } of Object.values(contract.transitions)) assert.ok(contract.timelineEntryTypes.includes(entry))
  })

  it('refuses commands for a status it does not know', () => {
    assert.equal(contract.nextStatus('verify', 'escalated-to-governor'), undefined)
  })
})

describe('routes', () => {
  it('name each problem code at least once', () => {
    const named = new Set<string>(['route-not-found', 'method-not-allowed'])
    for (const name of Object.keys(contract.routes) as contract.RouteName[]) for (const code of contract.problemsOf(name)) named.add(code)
    assert.deepEqual([...named].sort(), Object.keys(contract.problemCodes).sort())
  })

  it('name the query parameters that the relay checks', () => {
    const names = (name: contract.RouteName): readonly string[] => [...((contract.routes[name] as contract.Route).query ?? [])].sort()
    for (const name of Object.keys(contract.routes) as contract.RouteName[]) {
      const schemas = (contract.routeQueries as Readonly<Record<string, object>>)[name] ?? {}
      assert.deepEqual(names(name), Object.keys(schemas).sort(), name)
    }
  })

  it('have the committed openapi.json', () => {
    const committed = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as { info: { version: string } }
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    assert.deepEqual(committed, JSON.parse(JSON.stringify(openapi(version))), 'run `npm run contract` and commit the change')
  })
})
