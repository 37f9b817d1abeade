/** Formal requests for information as HTML: what a question here is not, where a formal request goes, and how one is made here. */
import type { FormalRequest, OfficerReport, Report, Site } from '@lapor/sdk/contract'
import { type Field, option, selectField, textField } from './field.ts'
import { attribute, type Markup, markup } from './markup.ts'
import type { Fields } from './written-report.ts'

export const deliveryWords: Readonly<Record<FormalRequest['delivery'], string>> = {
  email: 'Dikirim lewat email',
  address: 'Dikirim lewat pos',
  agency: 'Dilihat atau diambil di kantor',
}

export interface FormalState {
  readonly site: Site
  readonly fields: Fields
  readonly field: (name: string, label: string, rest?: { readonly hint?: string; readonly isRequired?: boolean }) => Field
}

/** @returns false where the site takes no information requests, or has nothing to say about formal ones */
export const formalSection = ({ site, fields, field }: FormalState): Markup | false => {
  if (!site.classifications.includes('information-request')) return false
  const ppid = site.ppid !== undefined && markup`<a href="${site.ppid}" rel="noopener">halaman PPID</a>`
  if (site.promises.formal === undefined) return ppid && markup`<p class="hint">Permintaan informasi di sini adalah pertanyaan biasa. Permohonan informasi resmi menurut UU 14/2008 diajukan kepada PPID: ${ppid}.</p>`
  const limit = site.promises.formal.find(({ kind }) => kind === 'resolution')
  return markup`<details${attribute('open', ['formal', 'purpose', 'delivery'].some((name) => (fields[name] ?? '') !== ''))}><summary>Permohonan informasi resmi (UU 14/2008)</summary>
<p class="hint">Tanpa ini, permintaan informasi adalah pertanyaan biasa. Permohonan resmi memerlukan nama, alamat, dan kontak Anda, dan dijawab tertulis${limit && ` paling lambat ${limit.amount} hari kerja`}; batas itu dapat diperpanjang satu kali dengan alasan tertulis.${ppid && markup` Keterangan lebih lanjut: ${ppid}.`}</p>
<label class="choice bare"><input type="checkbox" id="formal" name="formal" value="ya"${attribute('checked', fields['formal'] === 'ya')}><span><strong>Ajukan sebagai permohonan resmi</strong></span></label>
${fault(field('formal', ''))}${textField({ ...field('purpose', 'Tujuan penggunaan informasi'), hint: 'Misalnya: penelitian, musyawarah warga.' }, markup` maxlength="300"`)}
${selectField(field('delivery', 'Cara mendapatkan jawaban'), markup`${option('', 'Pilih', fields['delivery'] ?? '')}${Object.entries(deliveryWords).map(([value, words]) => option(value, words, fields['delivery'] ?? ''))}`)}
${site.fields.name === 'hidden' && textField(field('name', 'Nama Anda'), markup` autocomplete="name" maxlength="120"`)}${site.fields.address === 'hidden' && textField(field('address', 'Alamat Anda'), markup` autocomplete="street-address" maxlength="300"`)}${site.fields.contact === 'hidden' && markup`${textField(field('phone', 'Nomor HP'), markup` type="tel" autocomplete="tel"`)}${textField(field('email', 'Email'), markup` type="email" autocomplete="email"`)}`}</details>`
}

const fault = ({ fault }: Field): Markup | false => fault !== undefined && markup`<p class="error" id="formal-fault"><span class="hidden">Perbaiki: </span>${fault}</p>`

/** What its reporter asked with it, besides the text. */
export const formalFacts = (report: Report): (readonly [string, string])[] => {
  const { formal } = report as Partial<Pick<OfficerReport, 'formal'>>
  if (formal === undefined) return []
  return [
    ['Permohonan informasi resmi', 'UU 14/2008'],
    ['Tujuan', formal.purpose],
    ['Cara mendapatkan jawaban', deliveryWords[formal.delivery as FormalRequest['delivery']] ?? formal.delivery],
  ]
}

/** Whose right it is to object, where the law's limit went by (UU 14/2008 art. 35(1)d, 36). */
export const objectionWords = (report: Report): string | false =>
  formalFacts(report).length > 0 && report.clock.deadlines.some(({ kind, state }) => kind === 'resolution' && state === 'missed') && 'Batas menurut UU 14/2008 sudah lewat. Anda berhak mengajukan keberatan tertulis kepada atasan PPID dalam 30 hari kerja (pasal 35 dan 36).'
