/** What happened to a report, oldest first: who, when, what was said and why, with photos. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Report, TimelineEntry } from '@lapor/sdk/contract'
import type { PhotosController } from '../../controllers/photos-controller.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import { momentInWords } from '../../locales/moment-in-words.ts'
import { wordFor, type TrackTexts } from '../../locales/track-texts.ts'
import { photoList } from './photo-list.ts'

/** Entries that say something; a viewer who gets no text of them is told that there is one. */
const spoken: ReadonlySet<string> = new Set(['returned', 'asked', 'replied', 'followed-up', 'extended', 'responded', 'closed', 'archived'])

export const timelineList = ({ seen: { report, timeline }, known }: ReportView, photos: PhotosController, texts: TrackTexts, timeZone: string | undefined): TemplateResult => {
  // What one did oneself is no news.
  const isNew = ({ id, by }: TimelineEntry): boolean | undefined => by !== 'reporter' && known?.every((entry) => entry.id !== id)
  return html`<section class="stack tight" aria-labelledby="timeline">
    <h3 id="timeline">${texts.timeline}</h3>
    <ol class="timeline">
      ${timeline.map((entry) => step(entry, isNew(entry), report, photos, texts, timeZone))}
    </ol>
  </section>`
}

const step = (entry: TimelineEntry, isNew: boolean | undefined, report: Report, photos: PhotosController, texts: TrackTexts, timeZone: string | undefined): TemplateResult => {
  const who = actor(entry, report, texts)
  const alt = (number: number, all: number): string => (entry.by === 'officer' ? texts.evidence : texts.photoOf)(isolated(who), number, all)
  const said = entry.type === 'filed' || !entry.text ? null : entry.by === 'system' ? dayInWords(entry.text, texts.lang, 'UTC') : entry.text
  return html`<li class="step ${entry.by}">
    <h4 dir="auto">${wordFor(texts.entries, entry.type)} ${isNew ? html`<mark>${texts.isNew}</mark>` : nothing}</h4>
    <p class="muted small"><bdi>${who}</bdi> · <time datetime=${entry.at}>${momentInWords(entry.at, texts.lang, timeZone)}</time></p>
    ${entry.reason ? html`<p>${texts.reason(isolated(wordFor(texts.reasons, entry.reason)))}</p>` : nothing}
    ${said
      ? html`<p class="said" dir="auto">${said}</p>`
      : report.viewer === 'public' && spoken.has(entry.type)
        ? html`<p class="muted">${texts.hiddenWords}</p>`
        : nothing}
    ${photoList(entry.attachments, photos, texts, alt)}
  </li>`
}

const actor = (entry: TimelineEntry, report: Report, texts: TrackTexts): string => {
  if (entry.by === 'reporter' && report.viewer === 'reporter') return texts.you.charAt(0).toUpperCase() + texts.you.slice(1)
  if (entry.by !== 'officer') return wordFor(texts.roles, entry.by)
  if (entry.agency === null) return texts.roles.officer
  return entry.agencyName ?? (entry.agency === report.agency.slug ? report.agency.name : entry.agency)
}
