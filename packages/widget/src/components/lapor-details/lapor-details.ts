/** All of the form but its first field: place, kind, date, photos, identity, the promise and the button that sends. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Region, Site } from '@lapor/sdk/contract'
import { LaterController } from '../../controllers/later-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import type { SendPart } from '../../send-part.ts'
import { choices } from '../../styles/choices.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { loadWritingPart } from '../../writing-parts.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { promiseOf } from '../form-part/promise-of.ts'
import { styles } from './lapor-details.styles.ts'

/**
 * Part of <lapor-form>, shown once a person begins.
 *
 * @event lapor-edit - A person changed something.
 * @event lapor-send - "Kirim laporan" was pressed.
 */
export class LaporDetails extends FieldPart {
  static override styles = [tokens, root, controls, choices, styles]
  static override properties = {
    ...FieldPart.properties,
    regions: { attribute: false },
    services: { attribute: false },
    shrink: { attribute: false },
    sending: { attribute: false },
  }

  declare regions: readonly Region[] | undefined
  declare services: SendPart
  declare shrink: (file: Blob) => Promise<Blob>
  declare sending: boolean | undefined

  /** Nothing waits for it. */
  readonly #extras = new LaterController(this, async () => (await loadWritingPart.extras()).createExtras(this.services))

  protected override firstUpdated(): void {
    this.#extras.begin()
  }

  /** Opened and never closed: who mends it is still in it. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('errors')) for (const fold of this.#folds()) fold.open ||= this.isWrong(fold.dataset.fold ?? '')
  }

  override focusField(path: string): boolean {
    for (const fold of this.#folds()) fold.open ||= fold.dataset.fold === path
    return super.focusField(path)
  }

  #folds(): NodeListOf<HTMLDetailsElement> {
    return this.renderRoot.querySelectorAll<HTMLDetailsElement>('[data-fold]')
  }

  protected override render(): TemplateResult {
    const { texts, draft, site, errors } = this
    const extras = this.#extras
    const { mirror, clientOptions } = this.services
    // Without TLS anybody on the way reads who writes, and could change what asks for it.
    const isApart = !!mirror && !isSecureContext
    const page = `${clientOptions.baseUrl}/lapor/${this.services.site}`
    const offered = (Object.keys(texts.classifications) as (keyof typeof texts.classifications)[]).filter((name) => !site || site.classifications.includes(name))
    return html`<div class="root stack wide" lang=${texts.lang} @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => this.edit(event.detail.patch)}>
      <div class="stack wide" ?inert=${this.sending}>
        <lapor-advice .texts=${texts} .draft=${draft} .site=${site} .extras=${extras.part}></lapor-advice>
        <lapor-place-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors} .regions=${this.regions} .search=${this.services.searchRegions}>
          <lapor-place-help .texts=${texts} .draft=${draft} .site=${site} .extras=${this.#extras.part} .regions=${this.regions}></lapor-place-help>
        </lapor-place-field>
        ${this.#renderCategories(site)}
        ${this.#fold(
          '/classification',
          texts.classification,
          texts.classifications[draft.classification][0],
          this.choices(
            '/classification',
            texts.classification,
            offered.map((name) => [name, ...texts.classifications[name]] as const),
            draft.classification,
            (classification) => this.edit({ classification }),
          ),
        )}
        ${this.#fold(
          '/occurredOn',
          texts.date,
          draft.occurredOn ? dayInWords(`${draft.occurredOn}T00:00:00Z`, texts.lang, 'UTC') : texts.optional,
          extras.part
            ? html`<lapor-date-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors}></lapor-date-field>`
            : html`<p class="hint" role="status">${extras.failed ? texts.partMissing : texts.loading}</p>`,
        )}
        ${site?.fields.photo === 'hidden'
          ? nothing
          : html`<lapor-photo-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors} .shrink=${this.shrink} .placeOf=${extras.part?.placeOf}></lapor-photo-field>`}
        <lapor-identity-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors} .base=${this.services.clientOptions.baseUrl} .apart=${isApart}></lapor-identity-field>
      </div>
      <div class="stack tight end">
        <lapor-preview .texts=${texts} .draft=${draft} .site=${site} .extras=${extras.part} .regions=${this.regions}></lapor-preview>
        ${site ? this.#renderPromise(site) : nothing}
        ${isApart && draft.identity !== 'none'
          ? html`<a class="button primary full" href=${page} target="_blank" rel="noopener">${texts.next}: ${page}</a>`
          : html`<button class="button primary full" type="button" aria-disabled=${this.sending ? 'true' : nothing} @click=${this.#onSend}>
              ${this.sending ? texts.sending : texts.send}
            </button>`}
      </div>
    </div>`
  }

  /** A tile is a help for whoever knows it: none is chosen for anybody, and nobody has to. */
  #renderCategories(site: Site | undefined): TemplateResult | typeof nothing {
    const { texts } = this
    if (!site?.categories.length) return nothing
    const tiles = [...site.categories.map(({ id, label }) => [id, isolated(label)] as const), ['', texts.categoryUnknown] as const]
    const { category: chosen = '' } = this.draft
    return this.#fold(
      '/category',
      texts.category,
      tiles.find(([id]) => id === chosen)?.[1] ?? texts.categoryUnknown,
      this.choices('/category', `${texts.category} ${texts.optional}`, tiles, chosen, (category) => this.edit({ category })),
    )
  }

  /** What may stay as it is takes one line, which says how it is; it opens where it stands, and by itself where something is wrong. */
  #fold(path: string, name: string, chosen: string, content: TemplateResult): TemplateResult {
    return html`<details class="fold" data-fold=${path} @toggle=${() => this.#extras.begin()}>
      <summary>${name} <span class="hint">${chosen}</span></summary>
      ${content}
    </details>`
  }

  /** Two clocks: a word within days, and the end of the work. */
  #renderPromise(site: Site): TemplateResult {
    const { texts, draft } = this
    const done = site.promises[draft.classification]?.find(({ kind }) => kind === 'resolution')
    const addressee = (draft.aboutStaff ? site.supervisor : undefined) ?? site.agency
    return html`<p>
      ${texts.goesTo(isolated(addressee.name))} <strong>${promiseOf(site, draft, texts)}</strong>
      ${done ? texts.resolution(dayInWords(done.dueAt, texts.lang, site.timeZone), done.unit === 'working-day' ? done.amount : undefined) : nothing} ${done?.holidaysKnown === false ? texts.mayBeLater : nothing}
    </p>`
  }

  async #onSend(): Promise<void> {
    // Thrown away while it waited for its photos: nobody asked to send what took its place.
    if ((await this.renderRoot.querySelector('lapor-photo-field')?.settled) === false || this.sending) return
    // While it is being stored nobody can be in its fields: the focus waits here, also where it had gone to a photo's question.
    if (this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.end > button')?.focus()
    emit(this, 'lapor-send', null)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-details': LaporDetails
  }
}
