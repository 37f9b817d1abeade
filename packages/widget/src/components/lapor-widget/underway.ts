/** What is on its way from this phone: the receipt, or where the last report is, and all that waits. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutboxController } from '../../controllers/outbox-controller.ts'
import type { SubmitController } from '../../controllers/submit-controller.ts'
import type { TextsController } from '../../controllers/texts-controller.ts'
import type { LaporEvent } from '../../events.ts'
import type { SendPart } from '../../send-part.ts'
import type { ReportLink } from './take-report-link.ts'

export interface Sent {
  readonly part: SendPart
  readonly outbox: OutboxController
  readonly submit: SubmitController
}

interface Underway extends Sent {
  readonly texts: TextsController
  readonly timeZone: string | undefined
  readonly onFollow: (link: ReportLink) => void
  readonly onMyReports: () => void
  readonly onAnother: () => void
  readonly onMend: (id: string) => void
}

/** Until the texts of the receipt part are here (no signal to fetch it), the shell's own sentences stand in; then the outbox says why it waits. */
export const underway = ({ part, outbox, submit, texts, timeZone, onFollow, onMyReports, onAnother, onMend }: Underway): TemplateResult => {
  const { shell, form, follow } = texts
  const { receipt, entry } = submit
  const isWaiting = submit.current !== undefined && !receipt
  const others = outbox.entries.filter((candidate) => !receipt || candidate !== entry)
  const retry = (event: LaporEvent<'lapor-retry'>): void => void part.outbox.retry(event.detail.id)
  const remove = async ({ detail: { id } }: LaporEvent<'lapor-remove'>): Promise<void> => {
    // Of what was thrown away nothing is awaited any more: the empty form takes its place.
    if ((await part.outbox.take(id)) && id === submit.current) submit.another()
  }
  return html`${receipt && follow
    ? html`<lapor-receipt
        .receipt=${receipt}
        .entry=${entry}
        .onTheWay=${part.onTheWay.photo}
        .texts=${follow}
        .outbox=${part.outbox}
        .timeZone=${timeZone}
        @lapor-follow=${(event: LaporEvent<'lapor-follow'>) => onFollow(event.detail)}
        @lapor-write-another=${onAnother}
        @lapor-retry=${retry}
      ></lapor-receipt>`
    : nothing}
  ${isWaiting && !follow ? html`<p class="queued" role="status" tabindex="-1">${shell.queued}</p>` : nothing}
  ${submit.arrived || (receipt && !follow)
    ? html`<div class="note success row arrived" role="status">
        <p class="title">${shell.sent}</p>
        <button class="button quiet" type="button" @click=${onMyReports}>${shell.tabFollow}</button>
      </div>`
    : nothing}
  ${follow
    ? html`<lapor-outbox
        data-then="#tab-write"
        .entries=${others}
        .texts=${follow}
        .formTexts=${form}
        .persistent=${outbox.persistent}
        @lapor-retry=${retry}
        @lapor-mend=${(event: LaporEvent<'lapor-mend'>) => onMend(event.detail.id)}
        @lapor-remove=${remove}
      ></lapor-outbox>`
    : nothing}
  ${isWaiting ? html`<button class="button" type="button" @click=${onAnother}>${shell.writeAnother}</button>` : nothing}`
}
