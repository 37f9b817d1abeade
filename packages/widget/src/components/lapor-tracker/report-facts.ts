/** The report itself, as far as the viewer may see it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { PhotosController } from '../../controllers/photos-controller.ts'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { known } from '../../locales/known.ts'
import { momentInWords } from '../../locales/moment-in-words.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { photoList } from './photo-list.ts'

export const reportFacts = ({ report, timeline }: SeenReport, photos: PhotosController, texts: TrackTexts, formTexts: FormTexts, timeZone: string | undefined): TemplateResult => {
  const { place } = report
  const where = [place.landmark, place.rt && `${formTexts.rt} ${place.rt}`, place.rw && `${formTexts.rw} ${place.rw}`, place.regionName].flatMap((part) => (part ? isolated(part) : [])).join(', ')
  // Photos that belong to a step are shown there.
  const told = new Set(timeline.flatMap((entry) => entry.attachments.map((attachment) => attachment.id)))
  const own = report.attachments.filter((attachment) => !told.has(attachment.id))
  const who = report.viewer === 'reporter' ? texts.you : texts.roles.reporter.toLowerCase()
  const arrived = report.attachments.filter((attachment) => attachment.by === 'reporter').length
  const fact = (name: string, value: string | null): TemplateResult | typeof nothing => (value ? html`<div><dt class="muted small">${name}</dt><dd dir="auto">${value}</dd></div>` : nothing)

  return html`<section class="stack tight" aria-labelledby="report">
    <h3 id="report">${texts.report}</h3>
    ${report.text === null ? html`<p class="muted">${texts.notPublicYet}</p>` : html`<p class="said" dir="auto">${report.text}</p>`}
    ${photoList(own, photos, texts, (number, all) => texts.photoOf(who, number, all))}
    ${arrived < report.photos ? html`<p class="muted small">${texts.photosArrived(arrived, report.photos)}</p>` : nothing}
    <dl class="facts">
      ${fact(texts.classification, known(formTexts.classifications, report.classification)?.[0] ?? report.classification)} ${fact(texts.place, where)}
      ${fact(texts.happenedOn, report.occurredOn && dayInWords(`${report.occurredOn}T12:00:00Z`, texts.lang, 'UTC'))}
      ${fact(texts.sentAt, momentInWords(report.receivedAt, texts.lang, timeZone))}
    </dl>
    ${report.confidential ? html`<p class="small">${texts.confidential}</p>` : nothing}
    ${report.upstream ? html`<p class="small">${texts.upstream(isolated(report.upstream.system), isolated(report.upstream.trackingId), report.upstream.status && isolated(report.upstream.status))}</p>` : nothing}
  </section>`
}
