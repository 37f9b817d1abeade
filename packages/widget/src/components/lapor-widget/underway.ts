/** What is on its way from this phone: the receipt, or where the last report is, and all that waits. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutboxController } from '../../controllers/outbox-controller.ts'
import type { SubmitController } from '../../controllers/submit-controller.ts'
import type { TextsController } from '../../controllers/texts-controller.ts'
import type { LaporEvent } from '../../events.ts'
import type { SendPart } from '../../send-part.ts'
import type { ReportLink } from './secret-link.ts'

export interface Sent {
  readonly part: SendPart
  readonly outbox: OutboxController
  readonly submit: SubmitController
}

interface Underway extends Sent {
  readonly texts: TextsController
  readonly elsewhere: typeof import('../../elsewhere-part.ts') | undefined
  readonly timeZone: string | undefined
  readonly onFollow: (link: ReportLink) => void
  readonly onMyReports: () => void
  readonly onAnother: () => void
  readonly onMend: (id: string) => void
}

/** Until the texts of the receipt part are here (no signal to fetch it), the shell's own sentences stand in; then the outbox says why it waits. */
export const underway = ({ part, outbox, submit, texts, elsewhere, timeZone, onFollow, onMyReports, onAnother, onMend }: Underway): TemplateResult => {
  const { shell, form, follow } = texts
  const { receipt, entry, current } = submit
  const isWaiting = current !== undefined && !receipt
  const others = outbox.entries.filter((candidate) => !receipt || candidate !== entry)
  const seen = (): void => {
    // It is shown where it leads to.
    if (part.vault) part.vault.news = { ...part.vault.news, arrived: 0 }
    onMyReports()
  }
  const leads = (look: string, said: string): TemplateResult =>
    html`<div class="note ${look} row arrived" role="status">
      <p class="title">${said}</p>
      <button class="button quiet" type="button" @click=${seen}>${shell.tabFollow}</button>
    </div>`
  const retry = (event: LaporEvent<'lapor-retry'>): void => void part.outbox.retry(event.detail.id)
  return html`${part.vault && elsewhere?.fullPageNote({ page: `${part.clientOptions.baseUrl}/lapor/${part.site}`, locale: shell.lang, isRefused: part.vault.isRefused })}
  ${receipt && follow
    ? html`<lapor-receipt
        .receipt=${receipt}
        .entry=${entry}
        .onTheWay=${part.onTheWay.photo}
        .texts=${follow}
        .persistent=${outbox.persistent}
        .timeZone=${timeZone}
        @lapor-follow=${({ detail: { trackingId, trackingSecret } }: LaporEvent<'lapor-follow'>) => onFollow(findsSecret(part) ? { trackingId } : { trackingId, ...(trackingSecret && { trackingSecret }) })}
        @lapor-write-another=${onAnother}
        @lapor-retry=${retry}
      ></lapor-receipt>`
    : nothing}
  ${isWaiting && !follow ? html`<p class="queued" role="status" tabindex="-1">${shell.queued}</p>` : nothing}
  ${current === undefined && part.vault?.news.waiting ? html`<p class="note waiting" role="status">${shell.queued}</p>` : nothing}
  ${submit.arrived || part.vault?.news.arrived || (receipt && !follow) ? leads('success', shell.sent) : nothing} ${part.vault?.news.refused ? leads('waiting', shell.refused) : nothing}
  ${others.length > 0 && follow
    ? html`<lapor-outbox
        .entries=${others}
        .texts=${follow}
        .formTexts=${form}
        .persistent=${outbox.persistent}
        @lapor-retry=${retry}
        @lapor-mend=${(event: LaporEvent<'lapor-mend'>) => onMend(event.detail.id)}
        @lapor-remove=${(event: LaporEvent<'lapor-remove'>) => void part.outbox.take(event.detail.id)}
      ></lapor-outbox>`
    : nothing}
  ${isWaiting ? html`<button class="button" type="button" @click=${onAnother}>${shell.writeAnother}</button>` : nothing}`
}

/** The frame in which the report is followed has what this page handed in. */
const findsSecret = ({ vault }: SendPart): boolean => vault !== undefined && !vault.isRefused && isSecureContext
