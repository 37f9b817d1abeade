/** The filters of the feed: four native lists, since a phone's own picker is the one that everybody knows. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Region, Site } from '@lapor/sdk/contract'
import { type FeedFilter, publicStatuses } from '../../controllers/feed-controller.ts'
import type { PublicTexts } from '../../locales/public-texts.ts'

export interface FeedFilters {
  readonly site: Site
  readonly regions: readonly Region[]
  readonly filter: FeedFilter
  readonly texts: PublicTexts
  /** @param value empty for all */
  readonly choose: (key: keyof FeedFilter, value: string) => void
  readonly clear: () => void
}

type Options = readonly (readonly [value: string, name: string])[]

export const feedFilters = ({ site, regions, filter, texts, choose, clear }: FeedFilters): TemplateResult => {
  const names: Readonly<Record<string, string>> = texts.classifications
  const select = (key: keyof FeedFilter, label: string, options: TemplateResult): TemplateResult => html`<div class="field">
    <label for=${key}>${label}</label>
    <select class="input" id=${key} .value=${filter[key] ?? ''} @change=${(event: Event) => choose(key, (event.target as HTMLSelectElement).value)}>
      <option value="">${texts.all}</option>
      ${options}
    </select>
  </div>`
  const plain = (options: Options): TemplateResult =>
    html`${options.map(([value, name]) => html`<option value=${value}>${name}</option>`)}`
  return html`<div class="stack tight" role="group" aria-label=${texts.filters}>
    <div class="filters">
      ${select('status', texts.status, plain(publicStatuses.map((status) => [status, texts.statuses[status]])))}
      ${select('classification', texts.classification, plain(site.classifications.map((value) => [value, names[value] ?? value])))}
      ${select(
        'regionCode',
        texts.region,
        html`${districts(regions).map(
          ([district, inIt]) => html`<optgroup label=${district}>${plain(inIt.map(({ code, name }) => [code, name]))}</optgroup>`,
        )}`,
      )}
      ${site.categories.length > 0 ? select('category', texts.category, plain(site.categories.map(({ id, label }) => [id, label]))) : nothing}
    </div>
    ${Object.keys(filter).length > 0 ? html`<p><button type="button" class="button quiet" @click=${clear}>${texts.clear}</button></p>` : nothing}
  </div>`
}

const districts = (regions: readonly Region[]): [district: string, regions: Region[]][] => {
  const found = new Map<string, Region[]>()
  for (const region of regions) {
    const inIt = found.get(region.district)
    if (inIt) inIt.push(region)
    else found.set(region.district, [region])
  }
  return [...found]
}
