/** The test relay of @lapor/sdk/testing passes the suite of the contract. */
import { createTestRelay, testSite } from '@lapor/sdk/testing'
import { presets } from '@lapor/sdk/contract'
import { contractSuite } from './suite.ts'
import { askingSite, mapArea, otherAgency, provingSite, takenFiles } from './suite/town.ts'

contractSuite('the test relay', async () => {
  const disdukcapil = { slug: otherAgency, acronym: 'Disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'opd' }
  const relay = createTestRelay({
    sites: [testSite({ map: { attribution: '© Peta Uji', bounds: [...mapArea.bounds], zoom: [...mapArea.zoom], start: [106.7, -6.3, 12] } }), testSite({ key: askingSite, agency: disdukcapil, fields: presets.lengkap, regionCode: null, files: takenFiles }), testSite({ key: provingSite, challenge: true })],
  })
  return {
    baseUrl: relay.baseUrl,
    fetch: relay.fetch,
    addOfficer: async (agency, role) => relay.addOfficer({ agency, role }),
    close: async () => {},
  }
})
