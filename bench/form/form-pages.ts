/** The bare pages that are measured: nothing but a form, each said in the way of its own documents. */

export interface FormPage {
  readonly name: string
  readonly path: string
  readonly html: string
  /** Visible once the form can be filled: selectors, each but the first within the shadow root of what the one before it found. */
  readonly firstField: readonly string[]
  /** What of "a text, a place, a photo, a contact, send" it has; for the report. */
  readonly job: string
}

export interface PeerPage {
  readonly name: string
  /** Packages whose version says which peer it was. */
  readonly packages: readonly string[]
  /** The name of its program in bench/peers. */
  readonly program: string
  readonly firstField: readonly string[]
  readonly job: string
}

const head = '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>x</title>'

/** What a person may fill in of ours, as plain HTML: the same fields, the browser's own looks. */
export const staticForm: FormPage = {
  name: 'static form',
  path: '/statis',
  html: `${head}<form><label>Isi<textarea name="text"></textarea></label>
${['Pengaduan', 'Aspirasi', 'Permintaan informasi'].map((name) => `<label><input type="radio" name="c">${name}</label>`).join('')}
<label>Kelurahan<input></label><label>RT<input></label><label>RW<input></label><label>Patokan<input></label>
${['Hari ini', 'Kemarin', 'Tanggal lain', 'Tidak ingat'].map((name) => `<label><input type="radio" name="d">${name}</label>`).join('')}<label>Tanggal<input type="date"></label>
<label>Foto<input type="file"></label>${['Tanpa identitas', 'Nama disembunyikan', 'Dengan nama'].map((name) => `<label><input type="radio" name="i">${name}</label>`).join('')}
<label>Nama<input></label><label>HP<input type="tel"></label><label>E-mail<input type="email"></label><label><input type="checkbox">Rahasia</label><button>Kirim</button></form>`,
  firstField: ['textarea'],
  job: 'all fields of our widget, in the looks of the browser',
}

/** What the others are asked for, as plain HTML. */
export const shortStaticForm: FormPage = {
  name: 'static form, four fields',
  path: '/pendek',
  html: `${head}<form><label>Isi<textarea name="text"></textarea></label><label>Tempat<input></label><label>Foto<input type="file"></label><label>HP<input type="tel"></label><button>Kirim</button></form>`,
  firstField: ['textarea'],
  job: 'text, place, photo, contact, send, in the looks of the browser',
}

/** The tag alone: what an agency's own page costs is not ours. */
export const ourPage = (assets: string): FormPage => ({
  name: 'our widget',
  path: '/ours',
  html: `${head}<lapor-widget site="kel-kademangan" style="display:block;min-height:560px"></lapor-widget><script src="${assets}/assets/latest/lapor.js" defer></script>`,
  firstField: ['lapor-widget', 'lapor-form', 'textarea'],
  job: 'text, place, photo, contact, send; day and who may know whom besides; keeps the draft, waits for a signal',
})

export const peers: readonly PeerPage[] = [
  { name: 'SurveyJS', packages: ['survey-core', 'survey-js-ui'], program: 'surveyjs', firstField: ['textarea'], job: 'text, place, photo, contact, send; its styles ask Google for a font besides, which is not counted' },
  { name: 'Form.io', packages: ['@formio/js'], program: 'formio', firstField: ['textarea'], job: 'text, place, photo, contact, send' },
  { name: 'Uppy', packages: ['@uppy/core', '@uppy/dashboard', '@uppy/xhr-upload'], program: 'uppy', firstField: ['.uppy-Dashboard-browse'], job: 'photo, send; it has no text, place or contact' },
  { name: 'Sentry feedback', packages: ['@sentry/browser'], program: 'sentry', firstField: ['#sentry-feedback', 'textarea'], job: 'text, screenshot, name, e-mail, send; it has no place, and no photo from the phone' },
]

export const peerPage = ({ name, program, firstField, job }: PeerPage, assets: string, hasStyles: boolean): FormPage => ({
  name,
  path: `/${program}`,
  html: `${head}${hasStyles ? `<link rel="stylesheet" href="${assets}/peers/${program}.css">` : ''}<div id="form"></div><script src="${assets}/peers/${program}.js" type="module" crossorigin></script>`,
  firstField,
  job,
})
