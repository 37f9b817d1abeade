/** <lapor-desk>: where officers answer: sign-in, and one of the views by the page's fragment. */
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { codeOf } from './desk-error.ts'
import './desk-overdue.define.ts'
import './desk-queue.define.ts'
import './desk-report.define.ts'
import { type DeskOfficer, signIn, signOut, whoIsHere } from './desk-session.ts'
import { deskStyles } from './desk.styles.ts'

/**
 * The whole desk. The fragment names the view, so that a tracking ID never reaches the server's log.
 */
export class LaporDesk extends LitElement {
  static override styles = [deskStyles]

  static override properties = { _officer: { state: true }, _isReady: { state: true }, _path: { state: true }, _fault: { state: true }, _isBusy: { state: true } }

  declare private _officer: DeskOfficer | undefined
  declare private _isReady: boolean
  declare private _path: string
  declare private _fault: string | undefined
  declare private _isBusy: boolean

  #client: OfficerClient = createOfficerClient({ baseUrl: location.origin })
  #listening: AbortController | undefined

  constructor() {
    super()
    this._isReady = false
    this._isBusy = false
    this._path = location.hash.slice(1)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    addEventListener('hashchange', () => (this._path = location.hash.slice(1)), { signal: this.#listening.signal })
    this.addEventListener('desk-lost', this.#onLost, { signal: this.#listening.signal })
    void this.#begin()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this._isReady) return html`<p role="status">Memuat…</p>`
    return this._officer === undefined ? this.#signInForm() : this.#desk(this._officer)
  }

  #signInForm(): TemplateResult {
    return html`
      <h1>Meja petugas</h1>
      <form class="card" @submit=${this.#onSignIn}>
        ${this._fault === undefined ? nothing : html`<p class="note" role="alert">${this._fault}</p>`}
        <div class="field">
          <label for="token">Token petugas</label>
          <input id="token" type="password" autocomplete="current-password" spellcheck="false" required />
        </div>
        <p class="quiet">Token diberikan pengelola saat Anda didaftarkan. Jangan berikan kepada siapa pun.</p>
        <button class="main" ?disabled=${this._isBusy}>Masuk</button>
      </form>
    `
  }

  #desk(officer: DeskOfficer): TemplateResult {
    return html`
      <nav class="row" aria-label="Meja petugas">
        <a class="button" href="#/" aria-current=${this._path === '' || this._path === '/' ? 'page' : nothing}>Antrean</a>
        ${officer.role === 'officer' ? nothing : html`<a class="button" href="#/terlewat" aria-current=${this._path === '/terlewat' ? 'page' : nothing}>Terlewat per instansi</a>`}
        <span class="quiet">${officer.name}</span>
        <button @click=${this.#onSignOut}>Keluar</button>
      </nav>
      ${this.#view(officer)}
    `
  }

  #view(officer: DeskOfficer): TemplateResult {
    const [, trackingId] = /^\/laporan\/([\w-]{12,20})$/.exec(this._path) ?? []
    if (trackingId !== undefined) return html`<desk-report .client=${this.#client} .officer=${officer} .trackingId=${trackingId}></desk-report>`
    if (this._path === '/terlewat' && officer.role !== 'officer') return html`<desk-overdue .client=${this.#client}></desk-overdue>`
    return html`<desk-queue .client=${this.#client} .officer=${officer}></desk-queue>`
  }

  async #begin(): Promise<void> {
    this._officer = await whoIsHere().catch(() => undefined)
    this._isReady = true
  }

  #onSignIn = async (event: Event): Promise<void> => {
    event.preventDefault()
    this._isBusy = true
    const signedIn = await signIn(this.renderRoot.querySelector<HTMLInputElement>('#token')?.value ?? '')
    this._isBusy = false
    if (typeof signedIn === 'string') this._fault = signedIn
    else {
      this._fault = undefined
      this._officer = signedIn
    }
  }

  #onSignOut = async (): Promise<void> => {
    await signOut()
    this._officer = undefined
    location.hash = '#/'
  }

  #onLost = (event: Event): void => {
    if (codeOf((event as CustomEvent<unknown>).detail) !== 'officer-token-wrong') return
    this._officer = undefined
    this._fault = 'Sesi Anda sudah berakhir. Masuklah lagi.'
  }
}
