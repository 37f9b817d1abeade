/** <desk-privacy>: requests about personal data that officers owe an answer to, what is due first, and how each is settled. */
import type { PrivacyCase } from '@lapor/sdk/contract'
import type { OfficerClient, PageOptions, Pages } from '@lapor/sdk/officer'
import { html, nothing, type TemplateResult } from 'lit'
import { codeOf } from './desk-error.ts'
import { DeskList } from './desk-list.ts'
import { momentInWords } from './words.ts'

const kinds: Readonly<Record<string, { readonly name: string; readonly hint: string }>> = {
  masking: { name: 'Periksa isi laporan', hint: 'Identitas sudah dihapus. Baca teks laporan dan jawaban petugas: samarkan nama, nomor, dan alamat yang masih tertulis di sana.' },
  correction: { name: 'Perbaikan identitas', hint: 'Pelapor memperbaiki datanya sendiri; yang baru sudah berlaku.' },
  erasure: { name: 'Penghapusan identitas', hint: 'Identitas sudah dihapus atas permintaan pelapor.' },
}

/** What a refusal means for a request: it is settled already, so that nothing written is still to be sent. */
const refusals: Readonly<Record<string, string>> = {
  'transition-not-allowed': 'Permintaan ini sudah dijawab petugas lain lebih dulu. Daftar di bawah sudah yang terbaru.',
  'idempotency-key-reused': 'Jawaban Anda sebelumnya ternyata sudah terkirim. Daftar di bawah sudah yang terbaru.',
}

const filters = [['open', 'Yang belum selesai'], ['done', 'Yang dipenuhi'], ['refused', 'Yang ditolak']] as const

type CaseStatus = (typeof filters)[number][0]

export class DeskPrivacy extends DeskList<PrivacyCase> {
  static override properties = { _status: { state: true }, _open: { state: true }, _outcome: { state: true }, _isSending: { state: true } }

  declare private _status: CaseStatus
  /** Tracking ID of the case that is being settled. */
  declare private _open: string | undefined
  declare private _outcome: 'done' | 'refused'
  declare private _isSending: boolean

  #key = crypto.randomUUID()

  constructor() {
    super()
    this._status = 'open'
    this._outcome = 'done'
    this._isSending = false
  }

  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">Permintaan data pribadi</h1>
      <p class="quiet">Pelapor berhak melihat, memperbaiki, dan menghapus datanya; jawabannya paling lama 3 × 24 jam (UU 27/2022 pasal 30 dan 43). Yang menyangkut identitas dikerjakan relay seketika; yang di bawah ini perlu dibaca orang.</p>
      <div class="filters">
        <div>
          <label for="status">Tampilkan</label>
          <select id="status" @change=${(event: Event) => this.#show((event.target as HTMLSelectElement).value as CaseStatus)}>
            ${filters.map(([status, name]) => html`<option value=${status}>${name}</option>`)}
          </select>
        </div>
      </div>
      ${this.notes(this.reading('Tidak ada permintaan.'))}
      <ul class="list">${(this.items ?? []).map((one) => this.#case(one))}</ul>
      ${this.more()}
    `
  }

  #case(one: PrivacyCase): TemplateResult {
    const { kind, trackingId, agency, dueAt, requestedAt, status, text } = one
    const { name, hint } = kinds[kind] ?? { name: kind, hint: '' }
    return html`<li class="card">
      <h2>${name}</h2>
      <p class="quiet">${hint}</p>
      <dl class="facts">
        <dt>Laporan</dt><dd><a href=${`#/laporan/${trackingId}`}>${trackingId}</a> (${agency})</dd>
        <dt>Diminta</dt><dd>${momentInWords(requestedAt)}</dd>
        ${status === 'open' ? html`<dt>Tenggat</dt><dd class=${Date.parse(dueAt) < Date.now() ? 'late' : ''}>${momentInWords(dueAt)} (${leftInWords(dueAt)})</dd>` : nothing}
        ${text == null ? nothing : html`<dt>Jawaban</dt><dd class="text">${text}</dd>`}
      </dl>
      ${status !== 'open' ? nothing : this._open === trackingId ? this.#form(trackingId) : html`<p></p><button @click=${() => this.#begin(trackingId)} aria-label=${`Jawab permintaan pada ${trackingId}`}>Jawab</button>`}
    </li>`
  }

  #form(trackingId: string): TemplateResult {
    return html`<form @submit=${(event: Event) => this.#settle(event, trackingId)}>
      <fieldset>
        <legend>Hasil</legend>
        ${([['done', 'Dipenuhi'], ['refused', 'Ditolak, dengan dasar hukum']] as const).map(([outcome, name]) => html`<label class="inline"><input type="radio" name="outcome" .checked=${this._outcome === outcome} @change=${() => (this._outcome = outcome)} />${name}</label>`)}
      </fieldset>
      <div class="field"><label for="words">Yang dibaca pelapor</label><textarea id="words" minlength="3" maxlength="2000" required></textarea></div>
      ${this._outcome === 'refused' ? html`<div class="field"><label for="law">Pasal dan undang-undang</label><input id="law" minlength="3" maxlength="200" required placeholder="UU 27/2022 pasal 15 ayat (1) huruf c" /></div>` : nothing}
      <div class="row"><button class="main" ?disabled=${this._isSending}>Kirim jawaban</button><button type="button" @click=${() => (this._open = undefined)}>Batal</button></div>
    </form>`
  }

  async #begin(trackingId: string): Promise<void> {
    this._open = trackingId
    this._outcome = 'done'
    this.#key = crypto.randomUUID()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus()
  }

  #show(status: CaseStatus): void {
    this._status = status
    this.said = undefined
    void this.load()
  }

  protected override page({ privacy }: OfficerClient, from: PageOptions): Pages<PrivacyCase> {
    return privacy.list({ status: this._status, limit: 20, ...from })
  }

  async #settle(event: Event, trackingId: string): Promise<void> {
    event.preventDefault()
    const read = (id: string): string => this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(id)?.value.trim() ?? ''
    if (this.client === undefined) return
    this._isSending = true
    this.fault = undefined
    try {
      await this.client.privacy.settle(trackingId, { outcome: this._outcome, text: read('#words'), ...(this._outcome === 'refused' ? { law: read('#law') } : {}) }, { idempotencyKey: this.#key })
    } catch (error) {
      await this.#refuse(error)
      return
    } finally {
      this._isSending = false
    }
    this._open = undefined
    this.said = `Jawaban terkirim kepada pelapor ${trackingId}.`
    await this.load()
    await this.updateComplete
    this.focusHeading()
  }

  async #refuse(error: unknown): Promise<void> {
    const settledBefore = refusals[codeOf(error) ?? '']
    if (settledBefore === undefined) {
      this.fail(error)
      return
    }
    this._open = undefined
    this.said = undefined
    await this.load()
    // Reading the list has its own fault to tell, which comes first.
    this.fault ??= settledBefore
    await this.updateComplete
    this.focusHeading()
  }
}

const hourMs = 3_600_000

const leftInWords = (dueAt: string): string => {
  const hours = Math.floor((Date.parse(dueAt) - Date.now()) / hourMs)
  return hours < 0 ? `terlewat ${-hours} jam` : `sisa ${hours} jam`
}
