/** Every event of the widget in one table: events go up, properties come down. */
import type { ReportDraft } from '@lapor/sdk/draft'

/**
 * Events a host page may listen to on <lapor-widget>. They carry no text, name, contact or secret: other scripts of the
 * page hear them too.
 */
export interface PublicEvents {
  /** Before a report is put into the outbox; `preventDefault()` stops it and the form keeps all that was written. */
  'lapor-submit': { classification: string; photos: number }
  /** The report is stored on this phone and will be sent; `id` names the outbox entry. */
  'lapor-queued': { id: string }
  /** The relay acknowledged the report. */
  'lapor-submitted': { id: string; trackingId: string }
  /** On <lapor-feed>: the relay counted "saya juga mengalami". */
  'lapor-supported': { trackingId: string; supports: number }
}

/** Events from a part to the shell; they do not leave the shadow root of <lapor-widget>. */
export interface InnerEvents {
  /** A person began to write: all of the form shows as soon as it is here. */
  'lapor-begin': null
  /** A person changed something in one part of the form. */
  'lapor-edit': { patch: Partial<ReportDraft> }
  /** A person changed something in the form; this is all of it. */
  'lapor-draft-change': { draft: ReportDraft }
  /** "Hapus draf" was confirmed. */
  'lapor-draft-discard': null
  /** The map was left; `chosen` where its middle became the point. */
  'lapor-map-close': { chosen: boolean }
  /** "Kirim laporan" was pressed on a form that is filled in. */
  'lapor-send': null
  /** "Kirim sekarang": try at once. */
  'lapor-retry': { id: string }
  /** "Perbaiki": put a rejected entry back into the form. */
  'lapor-mend': { id: string }
  /** "Buang" was confirmed. */
  'lapor-remove': { id: string }
  /** "Lihat perkembangan": open the tracker at a report. */
  'lapor-follow': { trackingId: string; trackingSecret?: string }
  /** "Tulis laporan lain": back to an empty form. */
  'lapor-write-another': null
  /** The relay has the reply. */
  'lapor-replied': null
  /** The reporter did something with the report besides replying. */
  'lapor-acted': { act: string }
  /** Words that did not leave in time are to be sent as something else. */
  'lapor-use-words': { text: string; as: 'reply' | 'reopen' }
  /** "Buang tulisan" was confirmed. */
  'lapor-discard-words': null
  /** The tracking secret was replaced. */
  'lapor-secret': { trackingId: string; trackingSecret: string }
  /** "Lupakan di perangkat ini" was confirmed. */
  'lapor-forget': { trackingId: string }
}

export type LaporEvents = PublicEvents & InnerEvents

declare global {
  interface HTMLElementEventMap {
    'lapor-submit': CustomEvent<PublicEvents['lapor-submit']>
    'lapor-queued': CustomEvent<PublicEvents['lapor-queued']>
    'lapor-submitted': CustomEvent<PublicEvents['lapor-submitted']>
    'lapor-supported': CustomEvent<PublicEvents['lapor-supported']>
  }
}

/** Only these cross shadow roots. */
const isPublic = (name: keyof LaporEvents): boolean => name === 'lapor-submit' || name === 'lapor-queued' || name === 'lapor-submitted' || name === 'lapor-supported'

/** @returns false where a listener of a cancelable event called `preventDefault()` */
export const emit = <Name extends keyof LaporEvents>(target: EventTarget, name: Name, detail: LaporEvents[Name]): boolean =>
  target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: isPublic(name), cancelable: name === 'lapor-submit', detail }))

/** The detail of an event whose name is known: for `@lapor-…` listeners in templates. */
export type LaporEvent<Name extends keyof LaporEvents> = CustomEvent<LaporEvents[Name]>
