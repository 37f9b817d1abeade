/** What looks personal or like spam in a text: it is masked in public, and officers are told. */
import { openEnum } from './open-enum.ts'

/** `nik`: a number of an identity card. `link`: an address outside the government's pages; most are gambling. */
export const contentFlags = ['nik', 'phone', 'email', 'link'] as const

/** Besides: `honeypot` says that the sender filled a field that no person sees. */
export type KnownContentFlag = (typeof contentFlags)[number] | 'honeypot'

/** What was found in a text; a newer relay may find more. */
export const ContentFlag = openEnum<KnownContentFlag>()
