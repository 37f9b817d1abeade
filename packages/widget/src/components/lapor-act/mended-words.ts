/** What a correction says besides what the relay has already: the text where it is another one, and each part of the place. */
import type { Region, Report } from '@lapor/sdk/contract'
import type { FormTexts } from '../../locales/form-texts.ts'
import type { Mending } from './mend-form.ts'

/** A report as the form of its correction begins. */
export const asMending = ({ text, place }: Pick<Report, 'text' | 'place'>): Mending => ({ text: text ?? '', regionCode: place.regionCode, rt: place.rt ?? '', rw: place.rw ?? '', landmark: place.landmark ?? '' })

/** @returns nothing where the relay has all of it */
export const mendedWords = (mending: Mending, report: Pick<Report, 'text' | 'place'>, regions: readonly Region[], texts: FormTexts): string => {
  const before = asMending(report)
  const places = (['regionCode', 'rt', 'rw', 'landmark'] as const).filter((part) => mending[part].trim() !== before[part].trim())
  const labels = { regionCode: texts.region, rt: texts.rt, rw: texts.rw, landmark: texts.landmark }
  const said = { ...mending, regionCode: regions.find(({ code }) => code === mending.regionCode)?.name ?? mending.regionCode }
  const text = mending.text.trim()
  return [text === before.text.trim() ? '' : text, places.map((part) => `${labels[part]}: ${said[part].trim() || '–'}`).join('\n')].filter(Boolean).join('\n\n')
}
