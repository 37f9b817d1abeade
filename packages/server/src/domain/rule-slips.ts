/** Checks the rules of a site: what is wrong is named by its place, so that whoever wrote it finds it. */
import { fileBytes, fileMediaTypes, wayOutKinds } from '@lapor/sdk/contract'
import { ordinaryPace } from './pace.ts'
import type { SiteSettings } from './site-record.ts'
import { mercatorEnd } from './tile-area.ts'

export interface RuleSlip {
  /** Where in the settings, e.g. "deadlines.complaint[0].unit". */
  readonly path: string
  /** What it has to be, in the language of the people who write settings. */
  readonly expected: string
}

/** What of the settings rests on a law or a decision of the city, and is written by its people. */
export type SiteRules = Pick<SiteSettings, 'deadlines' | 'silence' | 'retention' | 'escalateAfter' | 'escalation' | 'waysOut' | 'ppid' | 'formalRequests' | 'pace' | 'files' | 'mapCentre'>

const longest = 3650

/** @param settings as they came from a file: anything may be in them */
export const ruleSlips = (settings: Readonly<Record<Exclude<keyof SiteRules, 'escalateAfter' | 'ppid' | 'formalRequests' | 'pace' | 'files' | 'mapCentre'> | 'classifications' | 'timeZone', unknown>> & { readonly escalateAfter?: unknown; readonly ppid?: unknown; readonly formalRequests?: unknown; readonly pace?: unknown; readonly files?: unknown; readonly mapCentre?: unknown }): RuleSlip[] => [
  ...deadlineSlips(settings.deadlines, Array.isArray(settings.classifications) ? settings.classifications : []),
  ...silenceSlips(settings.silence),
  ...retentionSlips(settings.retention),
  ...(settings.escalateAfter === undefined ? [] : wholeSlips(settings.escalateAfter, 0, 'escalateAfter')),
  ...escalationSlips(settings.escalation),
  ...waysOutSlips(settings.waysOut),
  ...(settings.ppid === undefined || isWebAddress(settings.ppid) ? [] : [{ path: 'ppid', expected: 'alamat "https://…" halaman PPID' }]),
  ...formalSlips(settings.formalRequests, settings.classifications),
  ...paceSlips(settings.pace),
  ...filesSlips(settings.files),
  ...mapCentreSlips(settings.mapCentre),
  ...(isTimeZone(settings.timeZone) ? [] : [{ path: 'timeZone', expected: 'nama zona waktu IANA, misalnya "Asia/Jakarta"' }]),
]

const deadlineSlips = (deadlines: unknown, classifications: readonly unknown[]): RuleSlip[] => {
  if (!isObject(deadlines)) return [{ path: 'deadlines', expected: 'tenggat untuk setiap klasifikasi' }]
  return [
    ...classifications.filter((one) => !Object.hasOwn(deadlines, String(one))).map((one) => ({ path: `deadlines.${String(one)}`, expected: 'ada, karena situs menerima klasifikasi itu' })),
    ...Object.entries(deadlines).flatMap(([name, rules]) => listSlips(rules, `deadlines.${name}`)),
  ]
}

const listSlips = (rules: unknown, path: string): RuleSlip[] => {
  if (!Array.isArray(rules) || rules.length === 0) return [{ path, expected: 'daftar berisi paling sedikit satu tenggat' }]
  const kinds = rules.map((rule: unknown) => (isObject(rule) ? rule['kind'] : undefined))
  return [...rules.flatMap((rule: unknown, index) => deadlineRuleSlips(rule, `${path}[${index}]`)), ...(new Set(kinds).size < kinds.length ? [{ path, expected: 'paling banyak satu tenggat dari setiap "kind"' }] : [])]
}

const deadlineRuleSlips = (rule: unknown, path: string): RuleSlip[] => {
  if (!isObject(rule)) return [{ path, expected: 'tenggat dengan kind, amount, unit, dan legalBasis' }]
  return [
    ...unknownSlips(rule, ['kind', 'amount', 'unit', 'legalBasis'], path),
    ...(['communication', 'resolution'].includes(String(rule['kind'])) ? [] : [{ path: `${path}.kind`, expected: '"communication" atau "resolution"' }]),
    ...spanSlips(rule, path),
  ]
}

const spanSlips = (span: Readonly<Record<string, unknown>>, path: string): RuleSlip[] => [
  ...wholeSlips(span['amount'], 1, `${path}.amount`),
  ...(['calendar-day', 'working-day'].includes(String(span['unit'])) ? [] : [{ path: `${path}.unit`, expected: '"calendar-day" atau "working-day"' }]),
  ...basisSlips(span['legalBasis'], path),
]

/** What the law wants of a formal request has to be there whole: a request without its limit would be one that may be left lying. */
const formalSlips = (formal: unknown, classifications: unknown): RuleSlip[] => {
  if (formal === undefined) return []
  if (!isObject(formal)) return [{ path: 'formalRequests', expected: 'null, atau deadlines dan extension' }]
  const { deadlines, extension } = formal
  return [
    ...unknownSlips(formal, ['deadlines', 'extension'], 'formalRequests'),
    ...listSlips(deadlines, 'formalRequests.deadlines'),
    ...(Array.isArray(deadlines) && deadlines.some((rule: unknown) => isObject(rule) && rule['kind'] === 'resolution') ? [] : [{ path: 'formalRequests.deadlines', expected: 'ada tenggat "resolution": batas menurut UU 14/2008' }]),
    ...(isObject(extension) ? [...unknownSlips(extension, ['amount', 'unit', 'legalBasis'], 'formalRequests.extension'), ...spanSlips(extension, 'formalRequests.extension')] : [{ path: 'formalRequests.extension', expected: 'perpanjangan dengan amount, unit, dan legalBasis' }]),
    ...(Array.isArray(classifications) && classifications.includes('information-request') ? [] : [{ path: 'formalRequests', expected: 'hanya di situs yang menerima permintaan informasi' }]),
  ]
}

const silenceSlips = (silence: unknown): RuleSlip[] => {
  if (silence === null) return []
  if (!isObject(silence)) return [{ path: 'silence', expected: 'null, atau warnAfter, closeAfter, dan legalBasis' }]
  const { warnAfter, closeAfter, legalBasis } = silence
  const slips = [...unknownSlips(silence, ['warnAfter', 'closeAfter', 'legalBasis'], 'silence'), ...wholeSlips(warnAfter, 1, 'silence.warnAfter'), ...wholeSlips(closeAfter, 2, 'silence.closeAfter'), ...basisSlips(legalBasis, 'silence')]
  // A warning on the day of the closing is none.
  if (slips.length === 0 && Number(closeAfter) <= Number(warnAfter)) return [{ path: 'silence.closeAfter', expected: `lebih dari warnAfter (${String(warnAfter)})` }]
  return slips
}

const retentionSlips = (retention: unknown): RuleSlip[] => {
  if (!isObject(retention)) return [{ path: 'retention', expected: 'identityDays dan publicDays' }]
  return [...unknownSlips(retention, ['identityDays', 'publicDays'], 'retention'), ...['identityDays', 'publicDays'].flatMap((name) => (retention[name] === null ? [] : wholeSlips(retention[name], 1, `retention.${name}`)))]
}

const escalationSlips = (escalation: unknown): RuleSlip[] => {
  if (!Array.isArray(escalation)) return [{ path: 'escalation', expected: 'daftar, boleh kosong' }]
  return escalation.flatMap((one: unknown, index) => {
    const path = `escalation[${index}]`
    if (!isObject(one)) return [{ path, expected: 'name dan url' }]
    return [
      ...unknownSlips(one, ['name', 'url'], path),
      ...(isWords(one['name']) ? [] : [{ path: `${path}.name`, expected: 'nama lembaga' }]),
      // It becomes a link on a citizen's page: nothing that runs there.
      ...(typeof one['url'] === 'string' && /^(https:\/\/|tel:\+?\d|mailto:)\S+$/.test(one['url']) ? [] : [{ path: `${path}.url`, expected: 'alamat "https://…", "tel:…", atau "mailto:…"' }]),
    ]
  })
}

const waysOutSlips = (waysOut: unknown): RuleSlip[] => {
  if (!Array.isArray(waysOut)) return [{ path: 'waysOut', expected: 'daftar, boleh kosong' }]
  return waysOut.flatMap((one: unknown, index) => {
    const path = `waysOut[${index}]`
    if (!isObject(one)) return [{ path, expected: 'kind dan phone' }]
    return [
      ...unknownSlips(one, ['kind', 'phone', 'name'], path),
      ...(isWords(one['kind']) ? [] : [{ path: `${path}.kind`, expected: `jenis, misalnya ${wayOutKinds.join(', ')}` }]),
      ...(typeof one['phone'] === 'string' && /^\+?[\d-]{3,20}$/.test(one['phone']) ? [] : [{ path: `${path}.phone`, expected: 'nomor telepon tanpa spasi, misalnya "112" atau "+6221555012"' }]),
      ...(one['name'] === undefined || isWords(one['name']) ? [] : [{ path: `${path}.name`, expected: 'nama yang dibaca warga' }]),
    ]
  })
}

const paceSlips = (pace: unknown): RuleSlip[] => {
  if (pace === undefined) return []
  if (!isObject(pace)) return [{ path: 'pace', expected: `objek dengan ${Object.keys(ordinaryPace).join(', ')}` }]
  return [
    ...unknownSlips(pace, Object.keys(ordinaryPace), 'pace'),
    ...['filings', 'network', 'forms', 'supports', 'receipt'].flatMap((name) => (pace[name] === undefined ? [] : numbersSlips(pace[name], { atOnce: [1, 100_000], perHour: [1, 1_000_000] }, `pace.${name}`))),
    // 16 times 100,000 is some 20 s in the median on a phone that is six times slower, by the figures of docs/decisions/0008 (reckoned).
    ...(pace['proof'] === undefined ? [] : numbersSlips(pace['proof'], { easiest: [1_000, 100_000], steps: [0, 4] }, 'pace.proof')),
  ]
}

const filesSlips = (files: unknown): RuleSlip[] => {
  if (files === undefined) return []
  if (!Array.isArray(files)) return [{ path: 'files', expected: 'daftar, boleh kosong' }]
  const types = files.map((one: unknown) => (isObject(one) ? one['mediaType'] : undefined))
  return [
    ...files.flatMap((one: unknown, index) => {
      const path = `files[${index}]`
      if (!isObject(one)) return [{ path, expected: 'mediaType dan maxBytes' }]
      return [
        ...unknownSlips(one, ['mediaType', 'maxBytes'], path),
        ...(fileMediaTypes.some((type) => type === one['mediaType']) ? [] : [{ path: `${path}.mediaType`, expected: fileMediaTypes.map((type) => `"${type}"`).join(' atau ') }]),
        ...wholeSlips(one['maxBytes'], fileBytes.least, `${path}.maxBytes`, fileBytes.most),
      ]
    }),
    ...(new Set(types).size < types.length ? [{ path: 'files', expected: 'paling banyak satu baris untuk setiap mediaType' }] : []),
  ]
}

const mapCentreSlips = (centre: unknown): RuleSlip[] => {
  if (centre === undefined) return []
  if (!isObject(centre)) return [{ path: 'mapCentre', expected: 'null, atau latitude dan longitude' }]
  return [
    ...unknownSlips(centre, ['latitude', 'longitude'], 'mapCentre'),
    ...Object.entries({ latitude: mercatorEnd, longitude: 180 }).flatMap(([name, most]) => (typeof centre[name] === 'number' && Math.abs(centre[name]) <= most ? [] : [{ path: `mapCentre.${name}`, expected: `derajat sebagai angka antara -${most} dan ${most}` }])),
  ]
}

/** An object of whole numbers, each within its bounds. */
const numbersSlips = (value: unknown, bounds: Readonly<Record<string, readonly [number, number]>>, path: string): RuleSlip[] => {
  if (!isObject(value)) return [{ path, expected: Object.keys(bounds).join(' dan ') }]
  return [...unknownSlips(value, Object.keys(bounds), path), ...Object.entries(bounds).flatMap(([name, [least, most]]) => wholeSlips(value[name], least, `${path}.${name}`, most))]
}

/** A word that is mistyped would otherwise be a rule that never holds. */
const unknownSlips = (value: Readonly<Record<string, unknown>>, known: readonly string[], path: string): RuleSlip[] => Object.keys(value).filter((name) => !known.includes(name)).map((name) => ({ path: `${path}.${name}`, expected: `tidak ada; yang dikenal: ${known.join(', ')}` }))

const wholeSlips = (value: unknown, least: number, path: string, most = longest): RuleSlip[] => (Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? [] : [{ path, expected: `bilangan bulat ${least} sampai ${most}` }])

const basisSlips = (value: unknown, path: string): RuleSlip[] => (value === null || isWords(value) ? [] : [{ path: `${path}.legalBasis`, expected: 'dasar hukum sebagai teks, atau null' }])

const isWebAddress = (value: unknown): boolean => typeof value === 'string' && /^https:\/\/\S+$/.test(value)

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isTimeZone = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && new Intl.DateTimeFormat('id', { timeZone: value }) !== undefined
  } catch {
    return false
  }
}
