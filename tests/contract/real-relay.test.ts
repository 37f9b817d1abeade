/** The relay passes the suite of the contract, on a database file and over real HTTP. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { findSite, saveSite } from '../../packages/server/src/db/sites.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { seedWhereEmpty } from '../../packages/server/src/seed/seed.ts'
import { contractSuite } from './suite.ts'
import { provingSite, site } from './suite/town.ts'

contractSuite('the relay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-contract-'))
  const relay = await openRelay({ dataFile: join(folder, 'lapor.sqlite') })
  await seedWhereEmpty(relay.context, 'facts')
  const like = (await findSite(relay.context.db, site)) ?? assert.fail('no site')
  await saveSite(relay.context.db, { ...like, key: provingSite, settings: { ...like.settings, challenge: true } })
  const server = createAdaptorServer({ fetch: relay.fetch }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    addOfficer: async (agencySlug, role) => {
      const { officer, token } = (await relay.addOfficer({ name: 'Petugas Uji', agencySlug, role })) ?? assert.fail('no officer')
      return { id: officer.id, token }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await relay.close()
      rmSync(folder, { recursive: true })
    },
  }
})
