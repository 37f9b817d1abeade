/** The full page of a site: the widget where there is JavaScript, and inside its tag the form that needs none. */
import { ownOrigin } from '../../http/own-origin.ts'
import { appHead } from '../app/app-head.ts'
import { widgetVersion } from '../assets.ts'
import { colourSheet } from './colour-sheet.ts'
import { markup } from './markup.ts'
import type { PlainCall } from './plain-call.ts'
import { framed, plainPage } from './plain-page.ts'
import { reportForm } from './report-form.ts'
import type { FormKeys } from './written-report.ts'

export const widgetPage = async ({ door, site, request }: PlainCall, keys: FormKeys): Promise<Response> => {
  const shown = door.actions.readSite(site)
  const form = reportForm({ site: shown, regions: await door.actions.readRegions(), keys, fields: {}, issues: [], hadPhotos: false })
  return plainPage({
    title: `Lapor ke ${site.name}`,
    head: markup`${colourSheet(site)}${appHead(site)}<script src="/pages/lapor-page.js"></script>
<script src="/assets/${await widgetVersion()}/lapor.js" data-site="${site.key}" data-base="${ownOrigin(request, door.baseUrl)}" defer></script>
`,
    body: markup`<lapor-widget site="${site.key}" theme="auto"><div>${framed(shown, 'write', form)}</div></lapor-widget>`,
  })
}
