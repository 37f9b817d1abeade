/** Finds in a text what should not stand in public: numbers of identity cards, telephone numbers, e-mail addresses, links. */
import type { KnownContentFlag } from '@lapor/sdk/contract'

export interface Finding {
  readonly flag: KnownContentFlag
  /** UTF-16 code units; `to` is excluded. */
  readonly from: number
  readonly to: number
}

/** What stands between the digits of a number that somebody typed to be read. */
const gap = '[ .\\-–]?'

/** 16 digits in a row or in groups, not part of a longer number. */
const sixteen = new RegExp(`(?<!\\d)(?:\\d${gap}){15}\\d(?!\\d)`, 'gu')

/**
 * A mobile number as it is written in Indonesia (08…, 628…, +62 8…), and one of a landline whose area code stands in brackets, after
 * a country code, or apart from the rest ("021-7401234").
 */
const mobile = new RegExp(`(?<![\\d+])(?:\\+?62${gap}|\\(?\\+62\\)${gap}|0)8(?:${gap}\\d){8,12}(?!\\d)`, 'gu')
const landline = new RegExp(`(?<![\\d+])(?:\\+?62${gap}|\\(?0)[2-79]\\d{1,2}\\)?[ \\-–]\\d{3,4}${gap}\\d{3,4}(?!\\d)`, 'gu')

const email = /[\p{L}\p{N}._%+-]+(?:@|\s?[[(](?:at|et)[\])]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu

/** With or without "https://"; a bare name counts where its ending is one that spam and shorteners use. */
const link = /(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|biz|xyz|top|site|online|club|vip|win|bet|live|shop|store|link|click|icu|cc|me|ly|io|co|id|tk|gg)(?![\p{L}\p{N}])(?:\/[^\s<>"']*)?/giu

/** Pages of the government say nothing about a citizen and sell nothing. */
const trusted = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:go|desa)\.id(?:[/:?#]|$)/iu

/** Ordered by where they begin. They flag and mask, and are never a reason to refuse a report. */
export const findPersonal = (text: string): Finding[] => {
  const identityNumbers = found(text, sixteen, 'nik', isIdentityNumber)
  const others = [
    ...found(text, mobile, 'phone'),
    ...found(text, landline, 'phone'),
    ...found(text, email, 'email'),
    ...found(text, link, 'link', (address) => !trusted.test(address)),
  ]
  // A group of an identity card's digits may look like a telephone number.
  const apart = others.filter(({ from, to }) => !identityNumbers.some((number) => from < number.to && to > number.from))
  return [...identityNumbers, ...apart].sort((one, other) => one.from - other.from)
}

/** Each kind once, in one order. */
export const flagsOf = (text: string): KnownContentFlag[] => [...new Set(findPersonal(text).map(({ flag }) => flag))].sort()

const found = (text: string, pattern: RegExp, flag: KnownContentFlag, isMeant: (words: string) => boolean = () => true): Finding[] =>
  [...text.matchAll(pattern)].filter(([words]) => isMeant(words)).map(({ 0: words, index }) => ({ flag, from: index, to: index + words.length }))

/**
 * NIK: six digits of a region, the day of birth (40 more for women), month, year, and a running number that is never 0000
 * (Permendagri 73/2022 keeps the structure of PP 40/2019 art. 36). A number of an account or a meter rarely fits.
 */
const isIdentityNumber = (words: string): boolean => {
  const digits = words.replace(/\D/gu, '')
  const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number) as [number, number, number]
  return province >= 11 && province <= 96 && ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12 && digits.slice(12) !== '0000'
}
