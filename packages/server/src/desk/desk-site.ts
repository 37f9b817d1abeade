/** <desk-site>: one site as the operator's admin sets it up: who may show it, what it asks and promises, how it looks live, and the line for the webmaster. */
import type { OfficerSite } from '@lapor/sdk/contract'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { AgencyChoice } from './agency-choice.ts'
import { codeOf } from './desk-error.ts'
import { readDeskFile } from './desk-file.ts'
import { DeskView } from './desk-view.ts'
import { changeOf, draftOf, originsIn, type SiteDraft } from './site-draft.ts'
import { askedFields, type Choices, colourField, fileFields, handingFields, identityFields, noticeFields, promiseFields, type RegionChoice, tileFields } from './site-fields.ts'
import { momentInWords } from './words.ts'

interface SnippetWay {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly lines: string
}

/** What a refusal means for a site. */
const refusals: Readonly<Record<string, string>> = {
  'transition-not-allowed': 'Situs ini sudah diubah orang lain sejak Anda membukanya. Yang Anda tulis masih ada; muat ulang halaman ini untuk melihat yang terbaru.',
  'validation-failed': 'Ada setelan yang tidak sesuai. Teks pemberitahuan yang lain perlu versi yang lain, dan setiap klasifikasi yang diterima perlu tenggat. Yang Anda tulis masih ada.',
}

export class DeskSite extends DeskView {
  static override properties = { siteKey: { attribute: false }, _site: { state: true }, _draft: { state: true }, _typed: { state: true }, _choices: { state: true }, _ways: { state: true }, _shows: { state: true }, _isBusy: { state: true } }

  declare siteKey: string
  declare private _site: OfficerSite | undefined
  declare private _draft: SiteDraft | undefined
  /** The addresses as they stand in the field. */
  declare private _typed: string
  declare private _choices: Choices
  declare private _ways: readonly SnippetWay[]
  /** Grows with each change, so that the frame shows the newest. */
  declare private _shows: number
  declare private _isBusy: boolean

  #key = crypto.randomUUID()

  constructor() {
    super()
    this.siteKey = ''
    this._typed = ''
    this._choices = { agencies: [], regions: [] }
    this._ways = []
    this._shows = 0
    this._isBusy = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#loadChoices()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('siteKey')) void this.#load()
  }

  protected override readAgain(): void {
    if (this._site === undefined) void this.#load()
  }

  protected override render(): TemplateResult {
    const { _site: site, _draft: draft } = this
    return html`
      <p><a href="#/situs">← Situs</a></p>
      <h1 tabindex="-1">${site?.name ?? this.siteKey}</h1>
      ${this.notes(site === undefined && this.fault === undefined ? 'Memuat…' : undefined)}
      ${site === undefined || draft === undefined ? nothing : html`<p class="quiet">Kunci <code>${site.key}</code> · versi ${site.version}</p>${this.#refused(site)}<div class="sides"><div>${this.#settings(draft)}</div><div>${this.#live(site)}</div></div>`}
    `
  }

  #refused({ refusedOrigins }: OfficerSite): TemplateResult | typeof nothing {
    if (refusedOrigins.length === 0) return nothing
    return html`<section class="card" aria-labelledby="refused">
      <h2 id="refused">Ditolak karena tidak terdaftar</h2>
      <p class="quiet">Halaman ini mencoba menampilkan formulir. Izinkan bila memang situs instansi.</p>
      <ul>
        ${refusedOrigins.map(({ origin, count, lastAt }) => html`<li class="row">
          <span>ditolak dari <strong>${origin}</strong> <span class="quiet">${count} kali, terakhir ${momentInWords(lastAt)}</span></span>
          <button aria-label=${`Izinkan ${origin}`} @click=${() => this.#allow(origin)}>Izinkan</button>
        </li>`)}
      </ul>
    </section>`
  }

  #settings(draft: SiteDraft): TemplateResult {
    const edit = (change: Partial<SiteDraft>): void => {
      this._draft = { ...draft, ...change }
      this.said = undefined
    }
    const sections: readonly (readonly [title: string, fields: TemplateResult])[] = [
      ['Siapa', identityFields(draft, this._choices, edit)],
      ['Alamat halaman yang boleh memasang', this.#originField()],
      ['Tampilan', colourField(draft, edit)],
      ['Ubin kategori', tileFields(draft, edit)],
      ['Yang ditanyakan', html`${askedFields(draft, edit)} ${fileFields(draft, edit)}`],
      ['Yang dijanjikan', promiseFields(draft, edit)],
      ['Pemberitahuan data pribadi', noticeFields(draft, edit)],
      ['Penerusan dan penangkal', handingFields(draft, edit)],
    ]
    return html`<form @submit=${this.#onSave}>
      ${sections.map(([title, fields]) => html`<section class="card"><h2>${title}</h2>${fields}</section>`)}
      <div class="row"><button class="main" ?disabled=${this._isBusy}>${this._isBusy ? 'Menyimpan…' : 'Simpan'}</button><button type="button" @click=${this.#onReset}>Kembalikan</button></div>
    </form>`
  }

  #originField(): TemplateResult {
    return html`<div class="field">
      <label for="origins">Satu alamat per baris</label>
      <textarea id="origins" rows="3" spellcheck="false" autocapitalize="off" placeholder="https://kelurahan.contoh.go.id" .value=${this._typed} @input=${(event: Event) => (this._typed = (event.target as HTMLTextAreaElement).value)}></textarea>
      <p class="quiet">Dengan dan tanpa www, http dan https: bagi browser itu alamat yang berbeda.</p>
    </div>`
  }

  #live(site: OfficerSite): TemplateResult {
    return html`
      <section class="card">
        <h2>Begini tampilannya</h2>
        <p class="quiet">Formulir yang sungguhan; kiriman dari sini menjadi laporan. <a href=${`/lapor/${site.key}`} target="_blank" rel="noopener">Buka halaman penuh</a></p>
        <iframe src=${`/embed/${site.key}?${this._shows}`} title=${`Contoh formulir ${site.name}`}></iframe>
      </section>
      <section class="card">
        <h2>Baris untuk pengelola situs web</h2>
        ${this._ways.map(({ id, title, when, lines }) => html`<details ?open=${id === 'bingkai'}>
          <summary>${title}</summary>
          <p class="quiet">${when}</p>
          <label for=${`lines-${id}`}>Baris</label>
          <textarea class="lines" id=${`lines-${id}`} readonly rows="6" spellcheck="false" .value=${lines}></textarea>
          <p></p>
          <button type="button" @click=${() => this.#copy(id, title)}>Salin</button>
        </details>`)}
      </section>
    `
  }

  async #load(): Promise<void> {
    this._site = undefined
    const site = await this.attempt(({ sites }) => sites.retrieve(this.siteKey))
    if (site === undefined) return
    this.#show(site)
    await this.updateComplete
    this.focusHeading()
  }

  #show(site: OfficerSite): void {
    this._site = site
    this._draft = draftOf(site)
    this._typed = site.origins.join('\n')
    this._shows++
    this.#key = crypto.randomUUID()
    void this.#loadWays()
  }

  async #loadChoices(): Promise<void> {
    const [agencies, regions] = await Promise.all([readDeskFile<AgencyChoice>('agencies.json'), readDeskFile<RegionChoice>('regions.json')])
    this._choices = { agencies, regions }
  }

  async #loadWays(): Promise<void> {
    this._ways = await readDeskFile<SnippetWay>(`snippet.json?situs=${encodeURIComponent(this.siteKey)}`)
  }

  #onReset = (): void => {
    if (this._site !== undefined) this.#show(this._site)
    this.said = undefined
  }

  #onSave = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { _site: site, _draft: draft } = this
    if (site === undefined || draft === undefined) return
    const { origins, wrong } = originsIn(this._typed)
    if (wrong !== undefined) {
      this.said = undefined
      this.fault = `“${wrong}” bukan alamat situs web. Contoh: https://kelurahan.contoh.go.id`
      return
    }
    const change = changeOf(site, { ...draft, origins })
    if (change === null) {
      this.said = 'Tidak ada yang diubah.'
      return
    }
    await this.#put(async ({ sites }) => this.#show(await sites.change(site.key, change, { idempotencyKey: this.#key })), 'Tersimpan. Formulir di samping sudah yang baru.')
  }

  #allow(origin: string): Promise<void> {
    return this.#put(async ({ sites }) => this.#letIn(origin, await sites.allow(this.siteKey, { origin })), `Halaman dari ${origin} sekarang boleh menampilkan formulir.`)
  }

  /** What is written and not saved yet stays: of the fields only the list of addresses has changed, by one line. */
  #letIn(origin: string, site: OfficerSite): void {
    const read = this._site?.version ?? site.version
    // Where somebody else has changed the site since it was read, what is written is for the older one: to save it is refused, and says so.
    this._site = site.version > read + 1 ? { ...site, version: read } : site
    if (!originsIn(this._typed).origins.includes(origin)) this._typed = [this._typed.trimEnd(), origin].filter((line) => line !== '').join('\n')
    this._shows++
    void this.#loadWays()
  }

  async #put(work: (client: NonNullable<DeskView['client']>) => Promise<void>, said: string): Promise<void> {
    if (this.client === undefined) return
    this._isBusy = true
    this.said = undefined
    this.fault = undefined
    try {
      await work(this.client)
      this.said = said
    } catch (error) {
      this.fail(error)
      this.fault = refusals[codeOf(error) ?? ''] ?? this.fault
      // Refused for good under this key: what is sent next is another intention.
      this.#key = crypto.randomUUID()
    } finally {
      this._isBusy = false
    }
    await this.updateComplete
    this.focusHeading()
  }

  /** Without a clipboard (plain http) the line is selected, ready to be copied by hand. */
  async #copy(id: string, title: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`#lines-${id}`)
    field?.select()
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(field?.value ?? '')).then(() => navigator.clipboard !== undefined, () => false)
    this.said = isCopied ? `Tersalin: ${title}.` : 'Baris sudah dipilih: tekan salin di perangkat Anda.'
  }
}
