/** <lapor-desk>: where officers answer: sign-in, and one of the views by the page's fragment. */
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import './desk-acts.define.ts'
import { codeOf } from './desk-error.ts'
import './desk-messages.define.ts'
import './desk-overdue.define.ts'
import './desk-privacy.define.ts'
import './desk-queue.define.ts'
import './desk-report.define.ts'
import { type DeskOfficer, signIn, signOut, whoIsHere } from './desk-session.ts'
import './desk-site.define.ts'
import './desk-sites.define.ts'
import { deskStyles } from './desk.styles.ts'
import { laporDeskStyles } from './lapor-desk.styles.ts'

interface View {
  readonly path: string
  readonly name: string
  readonly roles: readonly DeskOfficer['role'][]
}

const all = ['officer', 'coordinator', 'admin'] as const

const views: readonly View[] = [
  { path: '/', name: 'Antrean', roles: all },
  { path: '/terlewat', name: 'Terlewat', roles: ['coordinator', 'admin'] },
  { path: '/data-pribadi', name: 'Data pribadi', roles: all },
  { path: '/situs', name: 'Situs', roles: ['admin'] },
  { path: '/kabar', name: 'Kabar gagal', roles: ['admin'] },
  { path: '/jejak', name: 'Jejak', roles: ['admin'] },
]

const roleWords: Readonly<Record<string, string>> = { officer: 'petugas', coordinator: 'koordinator', admin: 'admin pengelola' }

/**
 * The whole desk. The fragment names the view, so that a tracking ID never reaches the server's log.
 */
export class LaporDesk extends LitElement {
  static override styles = [deskStyles, laporDeskStyles]

  static override properties = { client: { attribute: false }, _officer: { state: true }, _isAway: { state: true }, _isReady: { state: true }, _path: { state: true }, _fault: { state: true }, _isBusy: { state: true } }

  /** How the relay is asked; by the cookie of this page where nobody hands in another. */
  declare client: OfficerClient
  declare private _officer: DeskOfficer | undefined
  /** The session ended while the officer was at work: what was written waits behind the door. */
  declare private _isAway: boolean
  declare private _isReady: boolean
  declare private _path: string
  declare private _fault: string | undefined
  declare private _isBusy: boolean

  #listening: AbortController | undefined

  constructor() {
    super()
    this.client = createOfficerClient({ baseUrl: location.origin })
    this._isAway = false
    this._isReady = false
    this._isBusy = false
    this._path = pathHere()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    addEventListener('hashchange', () => (this._path = pathHere()), { signal: this.#listening.signal })
    this.addEventListener('desk-lost', this.#onLost, { signal: this.#listening.signal })
    void this.#begin()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  protected override render(): TemplateResult {
    const { _officer: officer } = this
    const isIn = officer !== undefined && !this._isAway
    return html`
      <header>
        <p class="name">Meja petugas LAPOR</p>
        ${isIn
          ? html`<div class="leave">
              <p class="who">${officer.name} (${roleWords[officer.role] ?? officer.role})</p>
              <button @click=${this.#onSignOut}>Keluar</button>
            </div>`
          : nothing}
      </header>
      ${isIn && this._fault !== undefined ? html`<div class="stay"><p class="note" role="alert">${this._fault}</p></div>` : nothing}
      ${isIn ? nothing : html`<div class="door">${this._isReady ? this.#signInForm() : html`<p role="status">Memuat…</p>`}</div>`}
      ${officer === undefined ? nothing : keyed(officer.id, html`<div ?hidden=${this._isAway} ?inert=${this._isAway}>${this.#desk(officer)}</div>`)}
    `
  }

  #signInForm(): TemplateResult {
    return html`
      <form class="card" @submit=${this.#onSignIn}>
        <h1>Masuk</h1>
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
    const offered = views.filter(({ roles }) => roles.includes(officer.role))
    return html`
      <nav aria-label="Meja petugas">
        ${offered.map(({ path, name }) => html`<a href=${`#${path}`} aria-current=${this._path === path ? 'page' : nothing}>${name}</a>`)}
      </nav>
      <div class="view">${this.#view(officer, offered)}</div>
    `
  }

  #view(officer: DeskOfficer, offered: readonly View[]): TemplateResult {
    const { client, _path: path } = this
    const [, trackingId] = /^\/laporan\/([\w-]{12,20})$/.exec(path) ?? []
    if (trackingId !== undefined) return html`<desk-report .client=${client} .officer=${officer} .trackingId=${trackingId}></desk-report>`
    const [, siteKey] = /^\/situs\/([a-z0-9-]+)$/.exec(path) ?? []
    if (siteKey !== undefined && officer.role === 'admin') return html`<desk-site .client=${client} .officer=${officer} .siteKey=${siteKey}></desk-site>`
    switch (offered.find((view) => view.path === path)?.path) {
      case '/terlewat':
        return html`<desk-overdue .client=${client} .officer=${officer}></desk-overdue>`
      case '/data-pribadi':
        return html`<desk-privacy .client=${client} .officer=${officer}></desk-privacy>`
      case '/situs':
        return html`<desk-sites .client=${client} .officer=${officer}></desk-sites>`
      case '/kabar':
        return html`<desk-messages .client=${client} .officer=${officer}></desk-messages>`
      case '/jejak':
        return html`<desk-acts .client=${client} .officer=${officer}></desk-acts>`
      default:
        return html`<desk-queue .client=${client} .officer=${officer}></desk-queue>`
    }
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
      this._isAway = false
      this._officer = signedIn
    }
  }

  #onSignOut = async (): Promise<void> => {
    this._fault = undefined
    if (!(await signOut())) {
      // Not "close the browser": many bring their sessions back when they are opened again.
      this._fault = 'Belum keluar: relay tidak menjawab. Siapa pun di komputer ini masih bisa membuka meja Anda. Periksa sambungan, lalu tekan Keluar lagi.'
      return
    }
    this._officer = undefined
    location.hash = '#/'
  }

  #onLost = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>
    if (codeOf(detail) !== 'officer-token-wrong' || this._officer === undefined) return
    this._isAway = true
    this._fault = 'Sesi Anda sudah berakhir. Masuklah lagi: yang Anda tulis masih ada.'
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#token')?.focus())
  }
}

const pathHere = (): string => location.hash.slice(1) || '/'
