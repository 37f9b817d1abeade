/** What the widget loads once there is a receipt: the ways to keep it. */
import './components/lapor-keep/lapor-keep.define.ts'

/** Indonesian; those of other languages come within the texts of the receipt. */
export { keepTexts } from './locales/id/keep.ts'
