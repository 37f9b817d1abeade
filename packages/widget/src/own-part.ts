/** What the widget loads when a reporter opens what belongs to him or her: secret, data, withdrawal. */
import './components/lapor-keep/lapor-keep.define.ts'
import './components/lapor-own/lapor-own.define.ts'

export { settleSecret } from './controllers/settle-secret.ts'
/** Indonesian; those of other languages come within the texts of the tracker. */
export { ownTexts } from './locales/id/own.ts'
