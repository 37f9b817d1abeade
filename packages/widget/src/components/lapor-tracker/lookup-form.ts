/** The fields by which one finds a report: tracking ID (or its link) and, if one has it, the secret. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LookupSlip } from '../../controllers/tracker-controller.ts'
import { typedCodes } from '../../controllers/typed-codes.ts'
import { problemSentence, type FollowTexts } from '../../locales/follow-texts.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'

export interface LookupOptions {
  readonly texts: TrackTexts
  readonly followTexts: FollowTexts
  /** As the form says it. */
  readonly optionalText: string
  readonly slip: LookupSlip | undefined
  /** What the relay said, or what happened on the way to it. */
  readonly failure: string | undefined
  /** What was typed before, so that nobody types it twice. */
  readonly trackingId: string
  readonly secret: string
  /** Set where the report is open already and only the secret is asked for. */
  readonly secretOnly: boolean
  readonly onSubmit: (trackingId: string, secret: string) => void
}

const slipSentence = (slip: LookupSlip, typed: string, texts: TrackTexts): string => {
  const code = typedCodes(typed).id.replace(/[\s.\-–—_]/g, '')
  return slip === 'trackingIdSlip' && code.length !== 12 ? texts.trackingIdLength(code.length) : texts[slip]
}

export const lookupForm = ({ texts, followTexts, optionalText, slip, failure, trackingId, secret, secretOnly, onSubmit }: LookupOptions): TemplateResult => {
  const wrong = slip && slipSentence(slip, trackingId, texts)
  const secretWrong = slip === 'secretSlip'
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const { elements } = event.target as HTMLFormElement
    const typed = (name: string): string => (elements.namedItem(name) as HTMLInputElement).value
    onSubmit(secretOnly ? trackingId : typed('tracking-id'), typed('secret'))
  }
  const field = (name: string, label: string, optional: boolean, hint: string, wrong: string | undefined, value: string): TemplateResult =>
    html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for=${name}>${label} ${optional ? html`<span class="optional">${optionalText}</span>` : nothing}</label>
      <p class="hint" id="${name}-hint">${hint}</p>
      ${wrong ? html`<p class="error" id="${name}-error">${wrong}</p>` : nothing}
      <input
        class="input code"
        id=${name}
        .value=${value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `${name}-error ${name}-hint` : `${name}-hint`}
      />
    </div>`
  return html`<form class="stack" novalidate @submit=${submit}>
    ${failure ? html`<div class="note danger" role="alert"><p>${problemSentence(followTexts, failure)}</p></div>` : nothing}
    ${secretOnly ? nothing : field('tracking-id', followTexts.trackingId, false, texts.trackingIdHint, secretWrong ? undefined : wrong, trackingId)}
    ${field('secret', followTexts.secret, !secretOnly, texts.secretHint, secretWrong ? wrong : undefined, secret)}
    <div><button class="button ${secretOnly ? '' : 'primary'}" type="submit">${texts.show}</button></div>
  </form>`
}
