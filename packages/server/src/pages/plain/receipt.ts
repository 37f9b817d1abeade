/** The receipt as HTML: both codes, the promise, what became of the photos, and how to go on. */
import type { ReportReceipt, Site } from '@lapor/sdk/contract'
import { dayInWords } from '../../domain/day-in-words.ts'
import { fieldOf, described } from './field.ts'
import { type Markup, markup } from './markup.ts'
import { groupedCode, momentWords } from './words.ts'

/** What unlocks a report, in hidden fields: a form is sent in a body, and a body stands in no address. */
export interface Keys {
  readonly trackingId: string
  readonly secret: string
}

export interface PhotoOutcome {
  readonly name: string
  /** Absent: it was taken. */
  readonly fault?: string
  /** Of what it became. */
  readonly id?: string
}

export const keyFields = ({ trackingId, secret }: Keys): Markup => markup`<input type="hidden" name="trackingId" value="${trackingId}"><input type="hidden" name="secret" value="${secret}">`

export const receiptContent = (site: Site, receipt: ReportReceipt, keys: Keys, photos: readonly PhotoOutcome[], newId: string): Markup => markup`<div class="note success" role="status"><p class="title">Laporan sudah diterima</p><p>${momentWords(receipt.receivedAt, site.timeZone)}, oleh ${receipt.agency.name}.</p></div>
<h1>Simpan kedua kode ini</h1>
<p>Tanpa keduanya Anda tidak dapat melihat tanggapan lengkap atau membalas. Tulis di kertas, ambil gambar layar, atau simpan sebagai berkas.</p>
<dl class="codes"><dt>Kode pelacakan</dt><dd><code>${receipt.trackingId}</code></dd><dt>Kode rahasia</dt><dd><code>${groupedCode(keys.secret)}</code></dd></dl>
<form method="post" action="/lapor/${site.key}/kode">${keyFields(keys)}<button class="button" type="submit">Simpan kode sebagai berkas</button></form>
<form method="post" action="/lapor/${site.key}/lacak">${keyFields(keys)}<button class="button primary" type="submit">Lihat laporan ini</button></form>
<h2>Janji kami</h2>
<ul>${receipt.promise.map(({ kind, dueAt }) => markup`<li>${kind === 'communication' ? 'Kabar, berhasil atau tidak: paling lambat' : 'Penyelesaian: paling lambat'} <strong>${dayInWords(dueAt, site.timeZone)}</strong></li>`)}</ul>
${photos.length > 0 && markup`<h2>Foto</h2>${photoOutcomes(photos)}`}
${site.fields.photo !== 'hidden' && photoForm(site, keys, newId)}
<p><a href="/lapor/${site.key}">Tulis laporan lain</a></p>`

export const photoOutcomes = (photos: readonly PhotoOutcome[]): Markup => markup`<ul>${photos.map(({ name, fault }) => markup`<li>${name}: ${fault === undefined ? 'sudah diterima.' : markup`<strong class="error">belum diterima.</strong> ${fault}`}</li>`)}</ul>`

export const photoForm = (site: Site, keys: Keys, newId: string): Markup => {
  const field = { name: 'photos', label: 'Tambah foto', isRequired: true, hint: `JPEG, PNG, atau WebP; paling banyak ${site.limits.attachments} foto untuk satu laporan.` }
  return markup`<form method="post" action="/lapor/${site.key}/foto" enctype="multipart/form-data">${keyFields(keys)}<input type="hidden" name="id" value="${newId}">
${fieldOf(field, markup`<input class="input" type="file" id="photos" name="photos" accept="image/jpeg,image/png,image/webp" multiple${described(field)}>`)}<button class="button" type="submit">Kirim foto</button></form>`
}
