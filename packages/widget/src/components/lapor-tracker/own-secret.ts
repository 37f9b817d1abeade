/** The secret of a report that this device keeps: shown to who asks, for another device or a piece of paper. */
import { html, type TemplateResult } from 'lit'
import type { FollowTexts } from '../../locales/follow-texts.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { grouped } from '../grouped.ts'

/** @param copied whether copying went well; undefined before */
export const ownSecret = (secret: string, texts: TrackTexts, followTexts: FollowTexts, copied: boolean | undefined, onCopy: (code: string) => void): TemplateResult => {
  const code = grouped(secret).join('-')
  return html`<details>
    <summary>${texts.showSecret}</summary>
    <div class="stack tight">
      <p><code translate="no">${code}</code></p>
      <p class="hint">${followTexts.secretHint}</p>
      <div><button type="button" class="button" @click=${() => onCopy(code)}>${followTexts.copySecret}</button></div>
      <p role="status" class="small">${copied === undefined ? '' : copied ? followTexts.copied : followTexts.copyByHand}</p>
    </div>
  </details>`
}
