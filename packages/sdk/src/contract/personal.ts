/** Finds in a text what should not stand in public: numbers of identity cards, telephone numbers, e-mail addresses, links, and number plates. */
import type { KnownContentFlag } from './content-flag.ts'

/** Where something personal stands in a text. */
export interface Finding {
  /** What it looks like. */
  readonly flag: KnownContentFlag | 'plate'
  /** UTF-16 code units; `to` is excluded. */
  readonly from: number
  /** The first unit behind it. */
  readonly to: number
}

/** What stands between the digits of a number that somebody typed to be read. */
const gap = '[ .\\-–]?'

// No lookbehind anywhere: Safari has it since 16.4 only. What must not stand before is the first group, and is left out again.

/** 16 digits in a row or in groups, not part of a longer number. */
const sixteen = new RegExp(`(^|\\D)(?:\\d${gap}){15}\\d(?!\\d)`, 'gu')

/**
 * A mobile number as it is written in Indonesia (08…, 628…, +62 8…), and one of a landline whose area code stands in brackets, after
 * a country code, or apart from the rest ("021-7401234").
 */
const mobile = new RegExp(`(^|[^\\d+])(?:\\+?62${gap}|\\(?\\+62\\)${gap}|0)8(?:${gap}\\d){8,12}(?!\\d)`, 'gu')
const landline = new RegExp(`(^|[^\\d+])(?:\\+?62${gap}|\\(?0)[2-79]\\d{1,2}\\)?[ \\-–]\\d{3,4}${gap}\\d{3,4}(?!\\d)`, 'gu')

const email = /()[\p{L}\p{N}._%+-]+(?:@|\s?[[(](?:at|et)[\])]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu

/** With or without "https://"; a bare name counts where its ending is one that spam and shorteners use. */
const address = /()(?:https?:\/\/|www\.)[^\s<>"']+/giu
const bareName = /(^|[^\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|biz|xyz|top|site|online|club|vip|win|bet|live|shop|store|link|click|icu|cc|me|ly|io|co|id|tk|gg)(?![\p{L}\p{N}])(?:\/[^\s<>"']*)?/giu

/** Pages of the government say nothing about a citizen and sell nothing. */
const trusted = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:go|desa)\.id(?:[/:?#]|$)/iu

/** One or two letters of the area, up to four digits, up to three letters (Perpol 7/2021 art. 44): "B 1234 XYZ". Without letters at the end it may be anything. */
const plate = /(^|[^\p{L}\p{N}])[A-Z]{1,2}[ -]?\d{1,4}[ -]?[A-Z]{1,3}(?![\p{L}\p{N}])/gu

/**
 * Ordered by where they begin. They flag and mask, and are never a reason to refuse a report.
 * @example
 * import { findPersonal } from '@lapor/sdk/contract'
 * const [first] = findPersonal('Hubungi 0812 3456 7890') // { flag: 'phone', from: 8, to: 22 }
 */
export const findPersonal = (text: string): (Finding & { readonly flag: KnownContentFlag })[] => {
  const identityNumbers = found(text, sixteen, 'nik', isIdentityNumber)
  const isTold = (words: string): boolean => !trusted.test(words)
  const addresses = found(text, address, 'link', isTold)
  const others = [
    ...found(text, mobile, 'phone'),
    ...found(text, landline, 'phone'),
    ...found(text, email, 'email'),
    ...addresses,
    ...apart(found(text, bareName, 'link', isTold), found(text, address, 'link')),
  ]
  // A group of an identity card's digits may look like a telephone number.
  return [...identityNumbers, ...apart(others, identityNumbers)].sort((one, other) => one.from - other.from)
}

/**
 * Number plates: whether one belongs into public depends on the matter, so nobody hides it but its writer.
 * @example
 * import { findPlates } from '@lapor/sdk/contract'
 * const [plate] = findPlates('Mobil B 1234 XYZ di trotoar') // { flag: 'plate', from: 6, to: 16 }
 */
export const findPlates = (text: string): Finding[] => found(text, plate, 'plate', (words) => !/^(?:RT|RW|KM|NO|JL|GG)/.test(words))

const apart = <Found extends Finding>(findings: readonly Found[], from: readonly Finding[]): Found[] =>
  findings.filter((one) => !from.some((other) => one.from < other.to && one.to > other.from))

const found = <Flag extends Finding['flag']>(text: string, pattern: RegExp, flag: Flag, isMeant: (words: string) => boolean = () => true): (Finding & { readonly flag: Flag })[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: match, 1: before = '', index }) => {
    const words = match.slice(before.length)
    const from = index + before.length
    return isMeant(words) ? [{ flag, from, to: from + words.length }] : []
  })

/**
 * NIK: six digits of a region, the day of birth (40 more for women), month, year, and a running number that is never 0000
 * (Permendagri 73/2022 keeps the structure of PP 40/2019 art. 36). A number of an account or a meter rarely fits.
 */
const isIdentityNumber = (words: string): boolean => {
  const digits = words.replace(/\D/gu, '')
  const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number) as [number, number, number]
  return province >= 11 && province <= 96 && ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12 && digits.slice(12) !== '0000'
}
