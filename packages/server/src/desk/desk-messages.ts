/** <desk-messages>: for the operator's admin, what did not arrive, why, and the way to try it again. */
import type { Message } from '@lapor/sdk/contract'
import type { OfficerClient, PageOptions, Pages } from '@lapor/sdk/officer'
import { html, nothing, type TemplateResult } from 'lit'
import { DeskList } from './desk-list.ts'
import { entryWords, momentInWords } from './words.ts'

const kindWords: Readonly<Record<string, string>> = { email: 'Email', telegram: 'Telegram', webhook: 'Webhook', lapor: 'SP4N-LAPOR!', open311: 'Open311' }

/** What an admin can do about it; a code without a sentence is shown as it is. */
const errorWords: Readonly<Record<string, string>> = {
  timeout: 'Tidak menjawab pada waktunya.',
  network: 'Tidak tersambung.',
  'not-set-up': 'Belum disiapkan di relay ini (email atau bot Telegram).',
  'no-secret': 'Kanal ini tidak punya kunci tanda tangan.',
  'no-service': 'Topik laporan belum dipetakan untuk sistem itu.',
  'said-no': 'Sistem itu menolaknya.',
  'answer-not-understood': 'Jawabannya tidak dapat dibaca.',
}

const whyInWords = (error: string | null): string => {
  if (error === null) return 'tidak diketahui'
  // The relay sends these on again only when a person says so; see docs/decisions/0019-handing-on.md.
  if (error.startsWith('unclear-')) return `Mungkin sudah masuk di sana, karena jawabannya tidak jelas (${error.slice('unclear-'.length)}). Cari dulu kode pelacakannya di sistem itu. Bila ada, pengelola mencatat nomornya dengan "upstream record"; bila tidak ada, coba lagi.`
  if (error.startsWith('broken-')) return `Relay sendiri gagal menyiapkannya (${error.slice('broken-'.length)}): periksa log, lalu jalankan "doctor".`
  if (error.startsWith('network-')) return `Tidak tersambung (${error.slice('network-'.length)}): periksa alamat dan jaringan.`
  return errorWords[error] ?? error
}

export class DeskMessages extends DeskList<Message> {
  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">Kabar yang gagal</h1>
      <p class="quiet">Sudah dicoba berulang kali, lalu dihentikan. Tidak ada yang hilang: perbaiki sebabnya, lalu coba lagi.</p>
      ${this.notes(this.reading('Tidak ada kabar yang gagal.'))}
      <ul class="list">${(this.items ?? []).map((message) => this.#entry(message))}</ul>
      ${this.more()}
    `
  }

  #entry({ id, channel, kind, trackingId, event, attempts, createdAt, error }: Message): TemplateResult {
    const what = event === 'digest' ? 'Ringkasan pagi' : (entryWords[event.replace('report.', '')] ?? event)
    return html`<li class="card">
      <h2>${what} lewat ${kind === null ? 'kanal yang sudah diakhiri' : (kindWords[kind] ?? kind)}</h2>
      <dl class="facts">
        <dt>Untuk</dt><dd>${channel === null ? 'Pelapor' : html`Kanal <code>${channel}</code>`}</dd>
        ${trackingId === null ? nothing : html`<dt>Laporan</dt><dd><a href=${`#/laporan/${trackingId}`}>${trackingId}</a></dd>`}
        <dt>Sejak</dt><dd>${momentInWords(createdAt)}, dicoba ${attempts} kali</dd>
        <dt>Sebab</dt><dd class="late">${whyInWords(error)}</dd>
      </dl>
      <p></p>
      <button @click=${() => this.#retry(id, what)} aria-label=${`Coba lagi: ${what}, ${momentInWords(createdAt)}`}>Coba lagi</button>
    </li>`
  }

  protected override page({ messages }: OfficerClient, from: PageOptions): Pages<Message> {
    return messages.list({ limit: 20, ...from })
  }

  async #retry(id: string, what: string): Promise<void> {
    const answer = await this.attempt(({ messages }) => messages.retry(id))
    if (answer === undefined) return
    this.items = this.items?.filter((message) => message.id !== id)
    this.said = answer.retried > 0 ? `Dicoba lagi dalam satu menit: ${what}.` : 'Kabar itu sudah tidak gagal.'
    await this.updateComplete
    this.focusHeading()
  }
}
