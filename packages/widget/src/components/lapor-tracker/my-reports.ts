/** The reports that were sent from this device, to open or to forget. */
import { html, nothing, type TemplateResult } from 'lit'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import type { ConfirmController } from '../../controllers/confirm-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import type { FollowTexts } from '../../locales/follow-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { confirmStep } from '../confirm-step.ts'

export interface MyReportsOptions {
  readonly receipts: readonly StoredReceipt[]
  readonly texts: TrackTexts
  readonly timeZone: string | undefined
  readonly confirm: ConfirmController
  readonly onOpen: (receipt: StoredReceipt) => void
  readonly onForget: (receipt: StoredReceipt) => void
  /** Said once after something was forgotten. */
  readonly forgotten: boolean | undefined
  /** Could not be forgotten. */
  readonly stuck: StoredReceipt | undefined
  readonly followTexts: FollowTexts
}

export const myReports = ({ receipts, texts, timeZone, confirm, onOpen, onForget, forgotten, stuck, followTexts }: MyReportsOptions): TemplateResult =>
  html`<section class="stack tight" aria-labelledby="mine">
    <h2 id="mine" tabindex="-1">${texts.mine}</h2>
    <p role="status">${forgotten ? texts.forgotten : nothing}</p>
    ${receipts.length === 0
      ? html`<p class="muted">${texts.mineNone}</p>`
      : html`<ul class="mine stack tight">
          ${receipts.map((receipt) => {
            const id = `mine-${receipt.trackingId}`
            return html`<li class="card stack tight">
              <p id=${id} dir="auto"><strong dir="auto">${receipt.title}</strong></p>
              <p class="muted small">${texts.sentTo(isolated(receipt.agency.name), dayInWords(receipt.receivedAt, texts.lang, timeZone))} · <span class="whole" translate="no">${receipt.trackingId}</span></p>
              ${stuck?.trackingId === receipt.trackingId ? html`<p class="error" role="alert">${followTexts.onThisPhone.stuck}</p>` : nothing}
              <div class="row">
                <button type="button" class="button" aria-describedby=${id} @click=${() => onOpen(receipt)}>${texts.open}</button>
                ${confirmStep(confirm, {
                  key: `forget-${receipt.trackingId}`,
                  label: texts.forget,
                  question: texts.forgetQuestion,
                  yes: texts.forgetYes,
                  no: texts.forgetNo,
                  describedBy: id,
                  goes: true,
                  onYes: () => onForget(receipt),
                })}
              </div>
            </li>`
          })}
        </ul>`}
  </section>`
