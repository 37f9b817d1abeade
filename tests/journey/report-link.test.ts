/** A link to a report, opened in a browser that has never been here: the tracker is wanted before the form has stood on the page. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linkTo } from '../../packages/server/src/connectors/links.ts'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

describe('a link to a report', () => {
  it('opens the tracker at once on a phone that knows nothing yet, and takes the secret out of the address', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/#lapor=7K3M-Q9XT-4BW9.BCDFGHJKLMNPQRSTVWXYZ234`)
    await citizen.sees('Kode rahasia tidak cocok')
    assert.doesNotMatch(page.url(), /BCDFGHJK/)
    await context.close()
  })

  it('opens the report on the full page too, as the letters to reporters link it', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    const { items } = (await (await fetch(`${relay.baseUrl}/v1/sites/kel-kademangan/reports`)).json()) as { items: readonly { trackingId: string }[] }
    const { trackingId } = items[0] ?? assert.fail('the demo has no public report')
    await page.goto(linkTo({ baseUrl: relay.baseUrl }, trackingId, 'reporter', 'kel-kademangan') ?? assert.fail('no link'))
    await citizen.sees(`Laporan ${trackingId}`)
    await citizen.sees('Anda melihat tampilan publik')
    assert.equal(page.url(), `${relay.baseUrl}/lapor/kel-kademangan`)
    await context.close()
  })
})
