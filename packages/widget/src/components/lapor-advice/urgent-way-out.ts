/** Recognises what should be called in rather than written, by words; it only ever points to a number that the site names. */
import type { Site, WayOutKind } from '@lapor/sdk/contract'

/** The first row that fits counts: a life before a thing. */
const signs: readonly (readonly [kind: WayOutKind, words: RegExp])[] = [
  ['ambulance', /\b(?:ambulans?|pingsan|serangan jantung|sesak napas|mau melahirkan|tidak sadarkan|unconscious|heart attack)/i],
  ['emergency', /\b(?:kebakaran|terbakar|kecelakaan|tabrakan|tenggelam|meledak|ledakan|longsor|tersengat|kebocoran gas|gas bocor|on fire|drowning)/i],
  ['violence', /\b(?:kdrt|pelecehan|dilecehkan|perkosa|pemerkosaan|dicabuli|pencabulan|kekerasan|dipukuli|menganiaya|dianiaya|abused?|rape)/i],
  ['police', /\b(?:begal|dibegal|perampok\w*|dirampok|tawuran|maling|pencuri\w*|narkoba|todong|ditodong|bacok|dibacok|senjata tajam|robbery|robbed)/i],
  ['inspectorate', /\b(?:korupsi|suap|menyuap|pungli|pungutan liar|gratifikasi|uang pelicin|bribe|corruption)/i],
]

export type WayOut = Site['waysOut'][number]

/** A city without an ambulance line of its own is reached by its emergency number. */
export const urgentWayOut = (text: string, waysOut: readonly WayOut[]): WayOut | undefined => {
  const kind = signs.find(([, words]) => words.test(text))?.[0]
  return waysOut.find((way) => way.kind === kind) ?? (kind === 'ambulance' ? waysOut.find((way) => way.kind === 'emergency') : undefined)
}
