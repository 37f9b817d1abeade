/** <desk-sites>: for the operator's admin, the sites that embed the form, the pages that were refused, and the way to a new one. */
import type { NewSiteBody, OfficerSite } from '@lapor/sdk/contract'
import type { OfficerClient, PageOptions, Pages } from '@lapor/sdk/officer'
import { html, nothing, type TemplateResult } from 'lit'
import type { AgencyChoice } from './agency-choice.ts'
import { readDeskFile } from './desk-file.ts'
import { DeskList } from './desk-list.ts'
import { originOf } from './origin-of.ts'

export class DeskSites extends DeskList<OfficerSite> {
  static override properties = { _agencies: { state: true }, _isAdding: { state: true }, _isSending: { state: true } }

  declare private _agencies: readonly AgencyChoice[]
  declare private _isAdding: boolean
  declare private _isSending: boolean

  #key = crypto.randomUUID()

  constructor() {
    super()
    this._agencies = []
    this._isAdding = false
    this._isSending = false
  }

  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">Situs yang memasang formulir</h1>
      ${this.notes(this.reading())}
      <div class="row"><button class="main" aria-expanded=${this._isAdding ? 'true' : 'false'} @click=${this.#onToggle}>Tambah situs</button></div>
      ${this._isAdding ? this.#form() : nothing}
      <ul class="list">${(this.items ?? []).map(entry)}</ul>
      ${this.more()}
    `
  }

  #form(): TemplateResult {
    return html`<form class="card" @submit=${this.#onAdd}>
      <h2 tabindex="-1">Situs baru</h2>
      <div class="field"><label for="name">Nama yang dibaca warga</label><input id="name" required minlength="3" maxlength="120" autocomplete="off" /></div>
      <div class="field">
        <label for="agency">Instansi yang menjawab</label>
        <select id="agency" required><option value="">Pilih instansi</option>${this._agencies.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}</select>
      </div>
      <div class="field"><label for="key">Kunci situs</label><input id="key" required pattern="[a-z0-9][a-z0-9\\-]{1,61}[a-z0-9]" autocomplete="off" spellcheck="false" aria-describedby="key-hint" /><p class="quiet" id="key-hint">Huruf kecil, angka, tanda hubung. Tertulis di alamat formulir dan tidak dapat diganti: misalnya kel-setu.</p></div>
      <div class="field"><label for="origin">Alamat situs web</label><input id="origin" inputmode="url" autocomplete="off" spellcheck="false" placeholder="https://kelurahan.contoh.go.id" aria-describedby="origin-hint" /><p class="quiet" id="origin-hint">Boleh dikosongkan: halaman yang mencobanya nanti muncul sebagai “ditolak dari …”.</p></div>
      <fieldset>
        <legend>Yang ditanyakan</legend>
        <label class="inline"><input type="radio" name="preset" value="ringkas" checked />Ringkas: teks dan tempat; nama dan kontak boleh kosong</label>
        <label class="inline"><input type="radio" name="preset" value="lengkap" />Lengkap: nama, alamat, dan kontak wajib, seperti SP4N-LAPOR!</label>
      </fieldset>
      <div class="row"><button class="main" ?disabled=${this._isSending}>Buat situs</button><button type="button" @click=${() => (this._isAdding = false)}>Batal</button></div>
    </form>`
  }

  #onToggle = async (): Promise<void> => {
    this._isAdding = !this._isAdding
    this.#key = crypto.randomUUID()
    if (!this._isAdding) return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
    // After the focus: whoever writes by the time they have come is left where they are.
    if (this._agencies.length === 0) this._agencies = await readDeskFile<AgencyChoice>('agencies.json')
  }

  #onAdd = async (event: Event): Promise<void> => {
    event.preventDefault()
    const read = (selector: string): string => this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value.trim() ?? ''
    const typed = read('#origin')
    const origin = typed === '' ? undefined : originOf(typed)
    if (typed !== '' && origin === undefined) {
      this.fault = `“${typed}” bukan alamat situs web. Contoh: https://kelurahan.contoh.go.id`
      return
    }
    this._isSending = true
    const preset = read('input[name=preset]:checked') as NewSiteBody['preset']
    const site = await this.attempt(({ sites }) => sites.create({ key: read('#key'), name: read('#name'), agency: read('#agency'), preset, origins: origin === undefined ? [] : [origin] }, { idempotencyKey: this.#key }))
    this._isSending = false
    if (site === undefined) this.#key = crypto.randomUUID()
    else location.hash = `#/situs/${site.key}`
  }

  protected override page({ sites }: OfficerClient, from: PageOptions): Pages<OfficerSite> {
    return sites.list({ limit: 50, ...from })
  }
}

const entry = ({ key, name, agency, origins, refusedOrigins }: OfficerSite): TemplateResult => html`<li>
  <a class="entry" href=${`#/situs/${key}`}>
    <strong>${name}</strong>
    <span class="quiet">${agency.name} · ${key}</span><br />
    <span class="quiet">${origins.length === 0 ? 'Belum ada alamat yang diizinkan' : origins.join(', ')}</span>
    ${refusedOrigins.length === 0 ? nothing : html`<br /><span class="pill warn">ditolak dari ${refusedOrigins[0]?.origin}${refusedOrigins.length > 1 ? ` dan ${refusedOrigins.length - 1} lainnya` : ''}</span>`}
  </a>
</li>`
