/** The Sundanese part: a draft that says so. What it has no sentence for stays Indonesian. */
import { formTexts as indonesian } from '../id/form.ts'
import type { FormTexts } from '../form-texts.ts'
import { formDraft } from './form.ts'

export const formTexts: FormTexts = { ...indonesian, ...formDraft }
export { publicDraft as publicTexts } from './public.ts'
