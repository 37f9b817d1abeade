/** Mounts the page of a site on which a citizen files and follows a report, with JavaScript or without. */
import type { Context as Call } from 'hono'
import type { App, Variables } from '../../http/app.ts'
import { describeFailure } from '../../http/request-log.ts'
import { mountApp } from '../app/mount-app.ts'
import { answerSentForm } from './answer-sent-form.ts'
import { embedPage } from './embed-page.ts'
import { formalPage } from './formal-page.ts'
import { actOnReport, addPhotos, lookUp, saveCodes } from './follow-report.ts'
import { markup } from './markup.ts'
import { newKeys, type PlainCall, type PlainDoor } from './plain-call.ts'
import { framed, plainPage } from './plain-page.ts'
import { lookUpForm } from './tracking.ts'
import { mirrorPage } from './mirror-page.ts'
import { widgetPage } from './widget-page.ts'

type PageCall = Call<{ Variables: Variables }>

export const mountPlain = (app: App, door: PlainDoor): void => {
  const mount = (method: 'GET' | 'POST', path: string, answer: (call: PlainCall) => Promise<Response>): void => {
    app.on(method, path.replace('{site}', ':site'), async (c: PageCall) => {
      c.set('route', path)
      const site = await door.actions.knowSite(c.req.param('site') ?? '')
      if (site === undefined) return unknownSite()
      try {
        return await answer({ door, site, request: c.req.raw, network: c.get('network'), requestId: c.get('requestId') })
      } catch (error) {
        if (!door.isBusy(error)) door.log.failure({ ...describeFailure(error), requestId: c.get('requestId') })
        return failed(door.isBusy(error))
      }
    })
  }
  mount('GET', '/lapor/{site}', (call) => widgetPage(call, newKeys(door)))
  mount('GET', '/embed/{site}', embedPage)
  mount('GET', '/simpan/{site}', mirrorPage)
  mount('POST', '/lapor/{site}', answerSentForm)
  mount('GET', '/lapor/{site}/permohonan', (call) => formalPage(call, newKeys(door)))
  mount('GET', '/lapor/{site}/lacak', async ({ site }) => {
    const shown = door.actions.readSite(site)
    return plainPage({ title: `Lacak laporan · ${site.name}`, body: framed(shown, 'follow', lookUpForm(shown, { trackingId: '', secret: '' })) })
  })
  mount('POST', '/lapor/{site}/lacak', lookUp)
  mount('POST', '/lapor/{site}/balas', actOnReport)
  mount('POST', '/lapor/{site}/foto', addPhotos)
  mount('POST', '/lapor/{site}/kode', saveCodes)
  mountApp(mount)
}

const unknownSite = (): Response =>
  plainPage({ title: 'Halaman tidak ditemukan', status: 404, body: markup`<div class="page"><main><h1>Halaman ini tidak ada</h1><p>Alamatnya mungkin salah tulis, atau formulirnya belum terdaftar. Tanyakan alamat yang benar kepada kelurahan atau dinas Anda.</p><p><a href="tel:112">Darurat? Telepon 112</a></p></main></div>` })

/** Where nothing of the form could be kept: the browser still has it, one step back. */
const failed = (isBusy: boolean): Response =>
  plainPage({
    title: 'Coba lagi',
    status: isBusy ? 503 : 500,
    headers: isBusy ? { 'retry-after': '2' } : {},
    body: markup`<div class="page"><main><h1>${isBusy ? 'Layanan sedang sibuk' : 'Ada yang rusak di pihak kami'}</h1><p>Muat ulang halaman ini untuk mencoba lagi. Laporan tidak akan menjadi dobel. Bila tulisan Anda hilang dari layar, tekan tombol kembali.</p></main></div>`,
  })
