/** The report form as HTML: what was written before stands in it again, and what is wrong stands beside it. */
import { type Issue, type KnownClassification, type Region, type Site, textMinLength } from '@lapor/sdk/contract'
import { dayInWords } from '../../domain/day-in-words.ts'
import { checkbox, choices, described, fieldOf, option, selectField, textArea, textField } from './field.ts'
import { formalSection } from './formal-request.ts'
import { attribute, type Markup, markup } from './markup.ts'
import { classificationWords, fileWords, identityWords, issueWords } from './words.ts'
import type { Fields, FormKeys } from './written-report.ts'

export interface FormState {
  readonly site: Site
  readonly regions: readonly Region[]
  readonly keys: FormKeys
  readonly fields: Fields
  readonly issues: readonly Issue[]
  /** What is wrong with the form as a whole. */
  readonly problem?: string | undefined
  /** Files have to be chosen again: a browser lets no page put them back. */
  readonly hadPhotos: boolean
}

/** A field that no person sees; programs that fill whatever they find fill this too. */
export const trapField = 'situs_web'

/** Names of fields by the path of an issue: where they are not the path's last word. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const reportForm = (state: FormState): Markup => {
  const { site, fields, keys, issues } = state
  const fault = (name: string): string | undefined => {
    const issue = issues.find(({ path }) => nameOf(path) === name)
    return issue && issueWords(issue)
  }
  const field = (name: string, label: string, rest: { readonly hint?: string; readonly isRequired?: boolean } = {}) => ({ name, label, value: fields[name] ?? '', fault: fault(name), ...rest })
  const promise = (site.promises[fields['classification'] as KnownClassification] ?? site.promises.complaint)?.find(({ kind }) => kind === 'communication')
  return markup`<h1>Tulis laporan</h1>
${summary(state)}
<form method="post" action="/lapor/${site.key}" enctype="multipart/form-data" novalidate>
<input type="hidden" name="id" value="${keys.id}"><input type="hidden" name="trackingSecret" value="${keys.trackingSecret}"><input type="hidden" name="noticeVersion" value="${site.privacyNotice.version}">
${textArea({ ...field('text', 'Apa yang perlu kami ketahui?', { isRequired: true }), hint: 'Ceritakan apa yang terjadi, sejak kapan, dan siapa yang terdampak.' }, markup` minlength="${textMinLength}" maxlength="${site.limits.textMaxLength}" required`)}
${choices({ ...field('classification', 'Ini laporan apa?'), value: fields['classification'] ?? site.classifications[0] ?? '' }, site.classifications.map((one) => [one, ...(classificationWords[one as KnownClassification] ?? [one, ''])] as const))}
${formalSection({ site, fields, field })}
${site.categories.length > 0 && selectField(field('category', 'Bidang'), markup`${option('', 'Tidak tahu', fields['category'] ?? '')}${site.categories.map(({ id, label }) => option(id, label, fields['category'] ?? ''))}`)}
<h2>Di mana tempatnya?</h2>
${selectField(field('regionCode', 'Kelurahan', { isRequired: true }), regionOptions(state))}
<div class="pair">${textField(field('rt', 'RT'), markup` inputmode="numeric" maxlength="3"`)}${textField(field('rw', 'RW'), markup` inputmode="numeric" maxlength="3"`)}</div>
${textField({ ...field('landmark', 'Patokan'), hint: 'Misalnya: depan SDN 2, dekat jembatan.' }, markup` maxlength="300"`)}
${textField({ ...field('occurredOn', 'Kapan terjadi?'), hint: 'Misalnya 24-11-2026.' }, markup` type="date"`)}
${site.fields.photo !== 'hidden' && photoField(state, fault('photos'))}
${identityFields(state, field)}
${checkbox('confidential', fields['confidential'] === 'ya', 'Rahasiakan laporan ini', 'Isi laporan tidak ditampilkan kepada publik.')}
${site.supervisor !== undefined && checkbox('aboutStaff', fields['aboutStaff'] === 'ya', 'Laporan ini tentang petugas instansi ini', `Dikirim kepada ${site.supervisor.name}; ${site.agency.name} tidak melihatnya.`)}
${checkbox('onBehalf', fields['onBehalf'] === 'ya', 'Saya mewakili warga', 'Untuk pengurus RT/RW dan loket: petugas tahu bahwa Anda menyampaikan untuk orang lain.')}
${whoSeesWhat(site)}
<div class="trap" aria-hidden="true"><label for="${trapField}">Jangan diisi</label><input id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off"></div>
<p>Laporan ini ditujukan kepada ${site.agency.name}${site.supervisor && `, atau kepada ${site.supervisor.name} bila tentang petugasnya`}.${promise && markup` <strong>Paling lambat ${dayInWords(promise.dueAt, site.timeZone)} Anda mendapat kabar, berhasil atau tidak.</strong>`} Tanpa akun, tanpa NIK.</p>
<button class="button primary" type="submit">Kirim laporan</button>
</form>`
}

/** First thing on the page, so that it is read first; each line leads to its field. */
const summary = ({ issues, problem, hadPhotos }: FormState): Markup | false =>
  (issues.length > 0 || problem !== undefined) &&
  markup`<div class="note danger" role="alert" id="perlu-diperbaiki"><p class="title">${problem ?? `Laporan belum terkirim: ada ${issues.length} hal yang perlu diperbaiki`}</p>${issues.length > 0 && markup`<ul>${issues.map((issue) => markup`<li><a href="#${nameOf(issue.path)}">${issueWords(issue)}</a></li>`)}</ul>`}${hadPhotos && markup`<p>Tulisan Anda masih ada. Foto perlu dipilih lagi, atau kirim dulu tulisannya: foto bisa menyusul.</p>`}</div>`

const regionOptions = ({ site, regions, fields }: FormState): Markup => {
  const chosen = fields['regionCode'] ?? site.regionCode ?? ''
  const districts = [...new Set(regions.map(({ district }) => district))]
  return markup`${option('', 'Pilih kelurahan', chosen)}${districts.map((district) => markup`<optgroup label="Kec. ${district}">${regions.filter((region) => region.district === district).map(({ code, name }) => option(code, name, chosen))}</optgroup>`)}`
}

const photoField = ({ site }: FormState, fault: string | undefined): Markup => {
  const field = { name: 'photos', label: 'Foto', isRequired: site.fields.photo === 'required', fault, hint: `Paling banyak ${site.limits.attachments} foto, masing-masing paling besar ${Math.floor(site.limits.attachmentMaxBytes / 1024 / 1024)} MB. Data lokasi di dalam foto dihapus di server. Sinyal lemah? Kirim tulisannya dulu; foto bisa menyusul.${otherFiles(site)}` }
  return fieldOf(field, markup`<input class="input" type="file" id="photos" name="photos" accept="image/jpeg,image/png,image/webp" multiple${described(field)}>`)
}

/** It cannot ask before a file is sent with all that is in it: the widget does. */
const otherFiles = ({ files = [] }: Site): string => {
  const kinds = files.map(({ mediaType }) => fileWords[mediaType] ?? mediaType).join(' dan ')
  return kinds && ` Mau mengirim ${kinds}? Nyalakan JavaScript di browser ini, lalu buka lagi halaman ini.`
}

const identityFields = ({ site, fields }: FormState, field: (name: string, label: string, rest?: { readonly isRequired?: boolean }) => Parameters<typeof textField>[0]): Markup | false => {
  const { name, address, contact } = site.fields
  if ([name, address, contact].every((rule) => rule === 'hidden')) return false
  const isOwed = [name, address, contact].includes('required')
  const offered = (Object.keys(identityWords) as (keyof typeof identityWords)[]).filter((one) => !isOwed || one !== 'none')
  return markup`<h2>Tentang Anda</h2>
<details${attribute('open', isOwed)}><summary>Untuk apa data Anda dipakai</summary><p>${site.privacyNotice.text}</p><p class="hint">Versi pemberitahuan: ${site.privacyNotice.version}</p></details>
${choices({ ...field('identity', 'Siapa yang tahu nama Anda?'), value: fields['identity'] ?? (isOwed ? '' : 'none') }, offered.map((one) => [one, ...identityWords[one]] as const))}
<p class="hint">${isOwed ? 'Belum 18 tahun? Isi bersama orang tua atau wali.' : 'Belum 18 tahun? Kirim tanpa identitas, atau bersama orang tua atau wali.'}</p>
${name !== 'hidden' && textField(field('name', 'Nama Anda', { isRequired: name === 'required' }), markup` autocomplete="name" maxlength="120"`)}
${address !== 'hidden' && textField(field('address', 'Alamat Anda (bukan lokasi masalah)', { isRequired: address === 'required' }), markup` autocomplete="street-address" maxlength="300"`)}
${contact !== 'hidden' && markup`${contact === 'required' && markup`<p class="hint">Isi salah satu: nomor HP atau email.</p>`}${textField(field('phone', 'Nomor HP', { isRequired: contact === 'required' }), markup` type="tel" autocomplete="tel"`)}${textField(field('email', 'Email', { isRequired: contact === 'required' }), markup` type="email" autocomplete="email"`)}`}`
}

/** Without a script the choices are not known here: each row says what changes with which. */
const whoSeesWhat = (site: Site): Markup => markup`<details><summary>Siapa melihat apa</summary><dl>
<dt>Publik</dt><dd>Setelah diperiksa petugas: isi laporan, tanggal, nama kelurahan, dan tanggapan instansi; laporan yang dirahasiakan tidak. Nama dan kontak Anda tidak pernah.</dd>
<dt>${site.agency.name} (instansi tujuan)</dt><dd>Isi laporan, tempat, dan foto. Nama dan kontak hanya bila Anda memilih “Dengan nama”.</dd>
<dt>${site.operator} (pengelola layanan)</dt><dd>Semuanya, termasuk nama dan kontak yang Anda isi.</dd>
${site.upstream && markup`<dt>Sistem lain, misalnya SP4N-LAPOR!</dt><dd>${goesAlong} ${site.upstream === 'keep' ? 'Selain itu laporan tidak diteruskan.' : 'Selain itu laporan diteruskan atas nama instansi, tanpa nama dan kontak Anda.'}</dd>
`}</dl>${site.supervisor && markup`<p>Bila Anda mencentang “Laporan ini tentang petugas instansi ini”: instansi tujuannya ${site.supervisor.name}. ${site.agency.name} dan publik tidak melihat laporan itu sampai ${site.supervisor.name} membukanya; bila dirahasiakan juga, publik tetap tidak melihatnya.</p>`}${[site.agency.name, site.agency.acronym].includes(site.operator) && markup`<p>Pengelola layanan ini adalah instansi tujuan sendiri. Nama yang disembunyikan tetap tersimpan pada mereka. Bila Anda ragu, jangan beri nama atau kontak.</p>`}</details>`

/** UU 27/2022 art. 21: to whom data go is told before they are given. The relay's rule is its decideForward. */
const goesAlong = 'Setelah diperiksa, laporan diteruskan ke sana. Nama, nomor HP, dan email Anda ikut bila Anda memilih “Dengan nama” serta mengisi nama dan salah satu kontak; alamat Anda tidak.'
