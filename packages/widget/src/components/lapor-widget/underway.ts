/** What is on its way from this phone: the receipt, or where the last report is, and all that waits. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutboxController } from '../../controllers/outbox-controller.ts'
import type { SubmitController } from '../../controllers/submit-controller.ts'
import type { TextsController } from '../../controllers/texts-controller.ts'
import type { SendPart } from '../../send-part.ts'
import type { ReportLink } from './take-report-link.ts'

export interface Sent {
  readonly part: SendPart
  readonly outbox: OutboxController
  readonly submit: SubmitController
}

export interface Underway extends Sent {
  readonly texts: TextsController
  readonly elsewhere: typeof import('../../elsewhere-part.ts') | undefined
  readonly receiptPart: typeof import('../../receipt-part.ts') | undefined
  readonly timeZone: string | undefined
  readonly onFollow: (link: ReportLink) => void
  readonly onMyReports: () => void
  readonly onAnother: () => void
  readonly onMend: (id: string) => void
}

/** Until the receipt part is here (no signal to fetch it), the shell's own sentences stand in; then the outbox says why it waits. */
export const underway = (all: Underway): TemplateResult => {
  const { part, outbox, submit, texts: { shell }, elsewhere, receiptPart, onMyReports, onAnother } = all
  const { receipt, current } = submit
  const isWaiting = current !== undefined && !receipt
  const arrived = html`<div class="note success row arrived" role="status">
    <p class="title">${shell.sent}</p>
    <button class="button quiet" type="button" @click=${onMyReports}>${shell.tabFollow}</button>
  </div>`
  return html`${part.mirror && elsewhere?.mirrorNotes({ part, shell, writing: current === undefined ? submit.draft : undefined, onMyReports })}
  ${receiptPart?.sentAndWaiting(all, arrived) ?? (isWaiting ? html`<p class="queued" role="status" tabindex="-1">${outbox.persistent ? shell.queued : shell.notKept}</p>` : submit.arrived || receipt ? arrived : nothing)}
  ${isWaiting ? html`<button class="button" type="button" @click=${onAnother}>${shell.writeAnother}</button>` : nothing}`
}
