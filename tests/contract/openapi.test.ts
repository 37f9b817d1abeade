/** The OpenAPI file is true: Prism stands between SDK and relay for the whole contract suite and finds nothing that it does not say. */
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import { freePort } from '../../scripts/free-port.mjs'
import { openRealRelay } from './open-real-relay.ts'
import { contractSuite } from './suite.ts'
import type { OpenRelay } from './suite/town.ts'

const root = join(import.meta.dirname, '../..')
const description = join(root, 'packages/sdk/openapi.json')

/** What Prism found wrong with a request or an answer, as it says so itself. */
const violations: string[] = []
/** Requests that both Prism and the relay minded: the suite makes some on purpose. */
const mindedByBoth: string[] = []
let passed = 0

/** A relay behind Prism. Photos go past it, at once or in pieces, and pieces of a map: it reads all bodies as text, which tears them. */
const openBehindPrism = async (): Promise<OpenRelay> => {
  const relay = await openRealRelay()
  const port = await freePort()
  const prism = spawn(process.execPath, [join(root, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'proxy', description, relay.baseUrl, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    prism.stdout.setEncoding('utf8').on('data', (words: string) => {
      said += words
      if (said.includes('listening')) resolve()
    })
    prism.once('exit', (code) => reject(new Error(`Prism ended with ${code}:\n${said}`)))
  })
  return {
    ...relay,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { method, headers, signal, url } = request
      const isPhoto = /\/uploads|\/attachments(?!\/uploaded)|\/tiles\//.test(url)
      // As text of a known length: Prism takes no body in chunks.
      const throughPrism = async (): Promise<Response> => fetch(url.replace(relay.baseUrl, `http://127.0.0.1:${port}`), { method, headers, signal, ...(method === 'POST' ? { body: await request.text() } : {}) })
      const answer = await (isPhoto ? fetch(request) : throughPrism())
      const found = answer.headers.get('sl-violations')
      if (found) (answer.status < 500 && !answer.ok && !found.includes('"response"') ? mindedByBoth : violations).push(`${method} ${new URL(url).pathname} ${answer.status}: ${found}`)
      if (!isPhoto) passed++
      return answer
    },
    rawFetch: fetch,
    close: async () => {
      prism.kill()
      await once(prism, 'exit')
      await relay.close()
    },
  }
}

contractSuite('behind Prism, the relay', openBehindPrism)

describe('the OpenAPI file', () => {
  it('says all that goes over the wire', () => {
    assert.ok(passed > 300, `only ${passed} requests went through Prism`)
    assert.deepEqual(violations, [])
    assert.ok(mindedByBoth.length > 2, 'Prism is blind: it did not mind what the suite does wrong on purpose')
  })

  it('has nothing that a linter minds', async () => {
    const { stderr } = await promisify(execFile)(process.execPath, [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', description], { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } })
    assert.match(stderr, /Your API description is valid/)
    assert.doesNotMatch(stderr, /warning/)
  })
})
