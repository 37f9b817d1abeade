/** What officers do so that no more is told than has to be, and who knows of a report about an agency's own staff. */
import { type Changed, type Identity, type MaskBody, whatsappNumber, type WhatsappNumber } from '../contract/index.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { note } from './note.ts'
import { Refusal } from './refusal.ts'

/** Who holds it knows of it, and admins from elsewhere: nobody of the agency that it is about. */
export const isKnownTo = ({ guardedFrom, report }: KeptReport, { agency, role }: Officer): boolean => guardedFrom === null || (agency !== guardedFrom && (role === 'admin' || agency === report.agency.slug))

/** Hides passages wherever they stand, in whichever case. */
export const masked = (text: string, passages: readonly string[]): string => passages.reduce((shown, passage) => shown.replace(new RegExp(passage.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), '▇▇▇'), text)

/** @throws Refusal validation-failed where a passage stands nowhere */
export const mask = (memory: Memory, kept: KeptReport, officer: Officer, { passages }: MaskBody): Changed => {
  const texts = [kept.report.text ?? '', ...kept.timeline.map(({ by, text }) => (by === 'officer' ? (text ?? '') : ''))]
  const issues = passages.flatMap((passage, at) => (texts.some((text) => masked(text, [passage]) !== text) ? [] : [{ path: `/passages/${at}`, code: 'invalid' } as const]))
  if (issues.length > 0) throw new Refusal('validation-failed', issues)
  kept.masks = [...passages]
  return changed(memory, kept, officer, 'mask')
}

/** @throws Refusal transition-not-allowed, agency-not-yours */
export const release = (memory: Memory, kept: KeptReport, officer: Officer): Changed => {
  if (kept.guardedFrom === null) throw new Refusal('transition-not-allowed')
  if (officer.role === 'officer') throw new Refusal('agency-not-yours')
  kept.guardedFrom = null
  return changed(memory, kept, officer, 'release')
}

/** @throws Refusal agency-not-yours where the report is anonymous and the officer no admin */
const refuseAnonymous = ({ report }: KeptReport, { role }: Officer): void => {
  if (report.anonymous && role !== 'admin') throw new Refusal('agency-not-yours')
}

/** @throws Refusal agency-not-yours */
export const identify = (memory: Memory, kept: KeptReport, officer: Officer): Identity => {
  refuseAnonymous(kept, officer)
  note(kept, officer, 'identify', kept.report.trackingId, memory.now())
  return kept.report.reporter ?? {}
}

/** @throws Refusal agency-not-yours */
export const whatsapp = (memory: Memory, kept: KeptReport, officer: Officer): WhatsappNumber => {
  refuseAnonymous(kept, officer)
  const number = whatsappNumber(kept.report.reporter?.phone ?? '') ?? null
  if (number !== null) note(kept, officer, 'whatsapp', kept.report.trackingId, memory.now())
  return { number }
}

const changed = ({ now }: Memory, kept: KeptReport, officer: Officer, act: string): Changed => {
  note(kept, officer, act, kept.report.trackingId, now())
  return { version: ++kept.report.version }
}
