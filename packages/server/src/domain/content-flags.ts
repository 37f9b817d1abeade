/** Which kinds of what should not stand in public are in a text. */
import { findPersonal, type KnownContentFlag } from '@lapor/sdk/contract'

/** Each kind once, in one order. */
export const flagsOf = (text: string): KnownContentFlag[] => [...new Set(findPersonal(text).map(({ flag }) => flag))].sort()
