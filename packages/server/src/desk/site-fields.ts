/** Draws the settings of a site as fields: addresses, looks, agency, what is asked, promises, tiles, notice, and handing on. */
import { classifications, fieldRules, fileBytes, fileMediaTypes, siteFields, type FileMediaType, type KnownClassification } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import type { AgencyChoice } from './agency-choice.ts'
import { type DeadlineDraft, type SiteDraft, tileId } from './site-draft.ts'
import { classificationWords, deadlineWords } from './words.ts'

export interface RegionChoice {
  readonly code: string
  readonly name: string
  readonly district: string
}

export interface Choices {
  readonly agencies: readonly AgencyChoice[]
  readonly regions: readonly RegionChoice[]
}

type Edit = (change: Partial<SiteDraft>) => void

const fieldWords: Readonly<Record<string, string>> = { name: 'Nama', address: 'Alamat pelapor', contact: 'Telepon atau email', photo: 'Foto' }

const ruleWords: Readonly<Record<string, string>> = { hidden: 'tidak ditanyakan', optional: 'boleh kosong', required: 'wajib' }

const unitWords: Readonly<Record<string, string>> = { 'calendar-day': 'hari kalender', 'working-day': 'hari kerja' }

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value

const select = (id: string, label: string, value: string, options: readonly (readonly [value: string, name: string])[], change: (value: string) => void): TemplateResult => html`<div class="field">
  <label for=${id}>${label}</label>
  <select id=${id} @change=${(event: Event) => change(valueOf(event))}>${options.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`)}</select>
</div>`

export const identityFields = (draft: SiteDraft, { agencies, regions }: Choices, edit: Edit): TemplateResult => html`
  <div class="field"><label for="name">Nama yang dibaca warga</label><input id="name" required minlength="3" maxlength="120" .value=${draft.name} @input=${(event: Event) => edit({ name: valueOf(event) })} /></div>
  ${select('agency', 'Instansi yang menjawab', draft.agency, agencies.map(({ slug, name }) => [slug, name] as const), (agency) => edit({ agency }))}
  ${select('region', 'Kelurahan yang terisi dari awal', draft.regionCode ?? '', [['', 'Pelapor memilih sendiri'], ...regions.map(({ code, name, district }) => [code, `${name}, ${district}`] as const)], (code) => edit({ regionCode: code || null }))}
  ${select('supervisor', 'Laporan tentang petugas instansi ini masuk ke', draft.supervisor ?? '', [['', 'Tidak diterima di situs ini'], ...agencies.filter(({ slug }) => slug !== draft.agency).map(({ slug, name }) => [slug, name] as const)], (slug) => edit({ supervisor: slug || null }))}
`

export const colourField = (draft: SiteDraft, edit: Edit): TemplateResult => html`<fieldset>
  <legend>Warna instansi</legend>
  <label class="inline"><input type="checkbox" .checked=${draft.colour !== null} @change=${(event: Event) => edit({ colour: (event.target as HTMLInputElement).checked ? '#17467f' : null })} />Pakai warna sendiri</label>
  ${draft.colour === null ? nothing : html`<div class="row"><input type="color" aria-label="Warna" .value=${draft.colour} @input=${(event: Event) => edit({ colour: valueOf(event) })} /><code>${draft.colour}</code></div>`}
  <p class="quiet">Warna apa pun boleh: nada yang terbaca dibuat darinya, terang maupun gelap.</p>
</fieldset>`

export const askedFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`<div class="filters">
  ${siteFields.map((field) => select(`field-${field}`, fieldWords[field] ?? field, draft.fields[field], fieldRules.map((rule) => [rule, ruleWords[rule] ?? rule] as const), (rule) => edit({ fields: { ...draft.fields, [field]: rule } })))}
</div>`

const fileWords: Readonly<Record<FileMediaType, string>> = { 'video/mp4': 'Video', 'application/pdf': 'PDF' }

/** What a limit begins with when a kind is switched on: ten seconds of film, or a scanned letter. */
const usualMegabytes: Readonly<Record<FileMediaType, number>> = { 'video/mp4': 20, 'application/pdf': 5 }

const megabyte = 1_000_000

export const fileFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`<fieldset>
  <legend>Selain foto</legend>
  <p class="quiet" id="files-hint">Foto dibersihkan dari lokasi dan nama kamera. Video dan PDF dapat memuat nama pembuat atau tempat; pelapor diberi tahu sebelum menambahkannya.</p>
  ${fileMediaTypes.map((type) => {
    const rule = draft.files.find(({ mediaType }) => mediaType === type)
    const set = (megabytes: number | undefined): void => edit({ files: [...draft.files.filter(({ mediaType }) => mediaType !== type), ...(megabytes === undefined ? [] : [{ mediaType: type, maxBytes: Math.round(megabytes * megabyte) }])] })
    const id = `file-${type.replace('/', '-')}`
    return html`<div class="row">
      <label class="inline"><input type="checkbox" aria-describedby="files-hint" .checked=${rule !== undefined} @change=${() => set(rule === undefined ? usualMegabytes[type] : undefined)} />${fileWords[type]} diterima</label>
      ${rule === undefined ? nothing : html`<label class="inline" for=${id}>paling besar (MB)</label><input id=${id} type="number" required min=${fileBytes.least / megabyte} max=${fileBytes.most / megabyte} step="0.1" .value=${String(rule.maxBytes / megabyte)} @input=${(event: Event) => set(Number(valueOf(event)))} />`}
    </div>`
  })}
</fieldset>`

export const promiseFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`${classifications.map((one) => {
  const isTaken = draft.classifications.includes(one)
  return html`<fieldset>
    <legend>${classificationWords[one] ?? one}</legend>
    <label class="inline"><input type="checkbox" .checked=${isTaken} ?disabled=${isTaken && draft.classifications.length === 1} @change=${() => edit({ classifications: classifications.filter((other) => (other === one ? !isTaken : draft.classifications.includes(other))) })} />Diterima di situs ini</label>
    ${isTaken ? (draft.deadlines[one] ?? []).map((rule, at) => promise(draft, one, rule, at, edit)) : nothing}
  </fieldset>`
})}`

const promise = (draft: SiteDraft, one: KnownClassification, rule: DeadlineDraft, at: number, edit: Edit): TemplateResult => {
  const change = (changed: Partial<DeadlineDraft>): void => edit({ deadlines: { ...draft.deadlines, [one]: (draft.deadlines[one] ?? []).map((other, index) => (index === at ? { ...other, ...changed } : other)) } })
  const name = `${deadlineWords[rule.kind] ?? rule.kind}, ${classificationWords[one] ?? one}`
  return html`<div class="card">
    <p><strong>${deadlineWords[rule.kind] ?? rule.kind}</strong></p>
    <div class="filters">
      <div><label for=${`amount-${one}-${at}`}>Paling lama</label><input id=${`amount-${one}-${at}`} type="number" min="1" max="3650" required aria-label=${`Paling lama: ${name}`} .value=${String(rule.amount)} @input=${(event: Event) => change({ amount: Number(valueOf(event)) })} /></div>
      <div><label for=${`unit-${one}-${at}`}>Satuan</label><select id=${`unit-${one}-${at}`} aria-label=${`Satuan: ${name}`} @change=${(event: Event) => change({ unit: valueOf(event) as DeadlineDraft['unit'] })}>${Object.entries(unitWords).map(([unit, words]) => html`<option value=${unit} ?selected=${unit === rule.unit}>${words}</option>`)}</select></div>
    </div>
    <label for=${`basis-${one}-${at}`}>Dasar hukum</label>
    <input id=${`basis-${one}-${at}`} aria-label=${`Dasar hukum: ${name}`} maxlength="300" .value=${rule.legalBasis ?? ''} @input=${(event: Event) => change({ legalBasis: valueOf(event).trim() || null })} />
  </div>`
}

export const tileFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`
  <ul>
    ${draft.categories.map((tile, at) => html`<li class="row">
      <input aria-label=${`Ubin ${at + 1}`} required minlength="2" maxlength="60" .value=${tile.label} @input=${(event: Event) => edit({ categories: draft.categories.map((other, index) => (index === at ? { ...other, label: valueOf(event) } : other)) })} />
      <button type="button" aria-label=${`Hapus ubin ${tile.label}`} @click=${() => edit({ categories: draft.categories.filter((_, index) => index !== at) })}>Hapus</button>
    </li>`)}
  </ul>
  <div class="row">
    <input id="new-tile" aria-label="Ubin baru" maxlength="60" placeholder="Misalnya: Trotoar" />
    <button type="button" @click=${(event: Event) => addTile(event, draft, edit)}>Tambah ubin</button>
  </div>
  <p class="quiet">8 sampai 12 ubin dengan kata sehari-hari. “Tidak tahu” selalu ada.</p>
`

const addTile = (event: Event, draft: SiteDraft, edit: Edit): void => {
  const input = (event.target as HTMLElement).parentElement?.querySelector('input')
  const label = input?.value.trim() ?? ''
  if (!input || label.length < 2) return
  edit({ categories: [...draft.categories, { id: tileId(label, draft.categories.map(({ id }) => id)), label }] })
  input.value = ''
  input.focus()
}

export const noticeFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`
  <div class="field"><label for="notice">Dibaca sebelum isian identitas</label><textarea id="notice" required minlength="20" maxlength="5000" rows="8" .value=${draft.privacyNotice.text} @input=${(event: Event) => edit({ privacyNotice: { ...draft.privacyNotice, text: valueOf(event) } })}></textarea></div>
  <div class="field"><label for="notice-version">Versi</label><input id="notice-version" required maxlength="40" aria-describedby="notice-hint" .value=${draft.privacyNotice.version} @input=${(event: Event) => edit({ privacyNotice: { ...draft.privacyNotice, version: valueOf(event) } })} /><p class="quiet" id="notice-hint">Teks lain perlu versi lain: setiap laporan menyimpan versi yang ditunjukkan (UU 27/2022 pasal 24).</p></div>
`

export const handingFields = (draft: SiteDraft, edit: Edit): TemplateResult => html`
  ${select('upstream', 'Diteruskan ke SP4N-LAPOR! sesudah verifikasi', draft.upstream ?? '', [['', 'Tidak diteruskan'], ['agency-account', 'Diteruskan; yang anonim atau tanpa kontak atas nama instansi'], ['keep', 'Diteruskan; yang anonim atau tanpa kontak tetap di sini']], (rule) => edit({ upstream: (rule || null) as SiteDraft['upstream'] }))}
  <p class="quiet">Pelapor diberi tahu sebelum mengirim. Kanalnya sendiri disiapkan di relay: <code>lapor-server channel add</code>.</p>
  <label class="inline"><input type="checkbox" .checked=${draft.challenge} @change=${(event: Event) => edit({ challenge: (event.target as HTMLInputElement).checked })} />Minta bukti kerja (penangkal kiriman massal oleh mesin)</label>
`
