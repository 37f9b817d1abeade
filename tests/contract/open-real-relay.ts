/** Opens the real relay for the contract suite: on a database file, over real HTTP. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findSite, saveSite } from '../../packages/server/src/db/sites.ts'
import type { SiteRecord } from '../../packages/server/src/domain/site-record.ts'
import { listen } from '../../packages/server/src/main.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { seedWhereEmpty } from '../../packages/server/src/seed/seed.ts'
import { at } from '../server/database.ts'
import { openTileServer } from '../server/outside/tile-server.ts'
import { askingSite, mapArea, type OpenRelay, provingSite, site, takenFiles } from './suite/town.ts'

export const openRealRelay = async (): Promise<OpenRelay> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-contract-'))
  const source = await openTileServer()
  const relay = await openRelay({ ...(await at(join(folder, 'lapor.sqlite'))), tiles: { url: source.source.url, area: { attribution: '© Peta Uji', ...mapArea } } })
  await seedWhereEmpty(relay.context, 'facts')
  await saveSite(relay.context.db, withFormalRequests((await findSite(relay.context.db, site)) ?? assert.fail('no site')))
  const asking = (await findSite(relay.context.db, askingSite)) ?? assert.fail('no site')
  await saveSite(relay.context.db, { ...asking, settings: { ...asking.settings, files: takenFiles } })
  const like = (await findSite(relay.context.db, site)) ?? assert.fail('no site')
  await saveSite(relay.context.db, { ...like, key: provingSite, settings: { ...like.settings, challenge: true } })
  const listening = await listen(relay.fetch, 0, '127.0.0.1')
  return {
    baseUrl: `http://127.0.0.1:${listening.port}`,
    addOfficer: async (agencySlug, role) => {
      const { officer, token } = (await relay.addOfficer({ name: 'Petugas Uji', agencySlug, role })) ?? assert.fail('no officer')
      return { id: officer.id, token }
    },
    close: async () => {
      await listening.stop()
      await relay.close()
      await source.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const withFormalRequests = (taking: SiteRecord): SiteRecord => ({
  ...taking,
  settings: { ...taking.settings, formalRequests: { deadlines: [{ kind: 'resolution', amount: 10, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (7)' }], extension: { amount: 7, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (8)' } } },
})
