/** The page of a site on which a formal request for information is made: a form without script everywhere, since the widget takes only questions. */
import { markup } from './markup.ts'
import type { PlainCall } from './plain-call.ts'
import { framed, plainPage } from './plain-page.ts'
import { reportForm } from './report-form.ts'
import type { FormKeys } from './written-report.ts'

/** Where the site takes none, the form says where one goes instead (see formal-request.ts). */
export const formalPage = async ({ door, site }: PlainCall, keys: FormKeys): Promise<Response> => {
  const shown = door.actions.readSite(site)
  const fields = shown.classifications.includes('information-request') ? { classification: 'information-request', ...(shown.promises.formal && { formal: 'ya' }) } : {}
  const form = reportForm({ site: shown, regions: await door.actions.readRegions(), keys, fields, issues: [], hadPhotos: false })
  return plainPage({ title: `Permohonan informasi · ${site.name}`, body: markup`${framed(shown, 'write', form)}` })
}
