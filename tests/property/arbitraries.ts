/** What people may type, as arbitraries: any script, emoji, invisible marks beside readable letters, and lengths at the limits. */
import fc from 'fast-check'
import type { ReportSubmission, Site } from '@lapor/sdk/contract'
import { newTrackingSecret, textMaxLength, textMinLength } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'

/** Fixed, so that a failure here is a failure everywhere. */
export const seed = 20261124

const pieces = fc.oneof(
  fc.constantFrom('Lampu', ' mati', '\n', '\t', '\r\n', '👨‍👩‍👧‍👦', '🇮🇩', '😀', 'السلام', 'שלום', 'ᮞᮥᮔ᮪ᮓ', '警察', 'é', '\u200b', '\u200d', '\u200f', '\u202e', '\ufeff', '\u2028', '\u00a0', '\ufffd', '𝕏'),
  fc.constantFrom('"', '\\', "'; DROP TABLE report; --", '<script>', '%00', '&amp;', '\\u0000', '$1', '{site}', '–'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => /^[^\p{Cs}\0-\x08\v\f\x0e-\x1f\x7f-\x9f]*$/u.test(text)),
)

/** As zod and JSON Schema count: code points. */
const lengthOf = (text: string): number => [...text].length

/** Words that fit between the lengths, in code points, without space around them. */
export const words = (shortest: number, longest: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('as they are', 'shortest', 'longest')).map(([chosen, size]) => {
    let text = ''
    for (const piece of chosen) if (lengthOf((text + piece).trim()) <= (size === 'shortest' ? shortest : longest)) text = (text + piece).trim()
    const wanted = size === 'longest' ? longest : Math.max(shortest, 1)
    if (!/[\p{L}\p{N}\p{S}]/u.test(text)) text = 'a'
    return text + 'x'.repeat(Math.max(0, wanted - lengthOf(text)))
  })

/** As a person leaves it in a field: space around it does not count. */
const typed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(fc.constantFrom('', ' ', '\n', '\u00a0\t'), text, fc.constantFrom('', '  ', '\r\n')).map((parts) => parts.join(''))

const orNothing = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(text, fc.constantFrom('', ' '))

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }).map((all) => all.join(''))
/** As a phone tells it: five decimals are about one metre. */
const points = fc.tuple(fc.integer({ min: -1_100_000, max: 600_000 }), fc.integer({ min: 9_500_000, max: 14_100_000 }), fc.option(fc.integer({ min: 0, max: 99_999 }))).map(([lat, lon, off]) => `geo:${(lat / 1e5).toFixed(5)},${(lon / 1e5).toFixed(5)}${off === null ? '' : `;u=${off}`}`)
/** Nothing that is tomorrow to any clock of today. */
const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const phones = fc.tuple(fc.constantFrom('', '+'), fc.stringMatching(/^[0-9][0-9 .-]{6,18}[0-9]$/)).map((parts) => parts.join(''))
const emailPart = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /^[^\s@.]+$/.test(text))
const emails = fc.oneof(
  fc.tuple(emailPart, emailPart, emailPart).map(([who, host, top]) => `${who}@${host}.${top}`),
  fc.constant(`${'a'.repeat(248)}@b.id`.slice(-254)),
)
export const secrets = fc.array(fc.nat(231), { minLength: 24, maxLength: 24 }).map((bytes) => newTrackingSecret(() => Uint8Array.from(bytes)))
export const instants = fc
  .tuple(fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), fc.constantFrom('Z', '+07:00', '-03:30', '+23:59'))
  .map(([date, offset]) => date.toISOString().replace('Z', offset))

const photo = fc.uuid().map((id) => ({ id, blob: new Blob([id], { type: 'image/jpeg' }) }))

/** Objects as a program writes them. */
const records = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record<T, keyof T>(fields, { noNullPrototype: true })

/** Drafts that the site takes as they are. @param regions codes the relay knows */
export const validDrafts = (site: Site, regions: readonly string[]): fc.Arbitrary<ReportDraft> => {
  const { fields } = site
  const asked = (field: 'name' | 'address' | 'contact', text: fc.Arbitrary<string>): fc.Arbitrary<string> => (fields[field] === 'hidden' ? fc.constant('') : fields[field] === 'required' ? typed(text) : orNothing(typed(text)))
  return records({
    id: fc.uuid(),
    classification: fc.constantFrom('complaint', 'aspiration', 'information-request'),
    // A site's own limit is in UTF-16 code units, as a text field counts.
    text: typed(words(textMinLength, textMaxLength).filter((text) => text.length <= site.limits.textMaxLength)),
    occurredOn: orNothing(dates),
    regionCode: fc.constantFrom(...regions),
    rw: orNothing(digits),
    rt: orNothing(digits),
    landmark: orNothing(typed(words(1, 300))),
    point: orNothing(points),
    category: orNothing(fc.constantFrom(...site.categories.map(({ id }) => id))),
    aboutStaff: fc.boolean(),
    onBehalf: fc.boolean(),
    identity: fields.name === 'required' ? fc.constantFrom('named', 'hidden') : fc.constantFrom('named', 'hidden', 'none'),
    confidential: fc.boolean(),
    name: asked('name', words(1, 120)),
    address: asked('address', words(1, 300)),
    phone: asked('contact', phones),
    email: orNothing(emails),
    photos: fc.array(photo, { maxLength: site.limits.attachments }),
  })
}

/** Submissions in which every field is given. */
export const wholeSubmissions = (regions: readonly string[]): fc.Arbitrary<Required<ReportSubmission>> =>
  records({
    classification: fc.constantFrom('complaint', 'aspiration', 'information-request'),
    text: words(textMinLength, textMaxLength).filter((text) => text.length <= textMaxLength),
    occurredOn: dates,
    place: records({ regionCode: fc.constantFrom(...regions), rw: digits, rt: digits, landmark: words(1, 300), point: points }),
    category: fc.constant('jalan'),
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    aboutStaff: fc.boolean(),
    onBehalf: fc.boolean(),
    formal: records({ purpose: words(1, 300), delivery: fc.constantFrom('email', 'address', 'agency') }),
    reporter: records({ name: words(1, 120), address: words(1, 300), phone: phones, email: emails }),
    trackingSecret: secrets,
    photos: fc.integer({ min: 0, max: 5 }),
    noticeVersion: words(1, 40),
    createdAtDevice: instants,
  })
