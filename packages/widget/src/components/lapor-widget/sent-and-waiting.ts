/** The receipt of what was sent last, and all that waits: with the words and elements that come once a person begins. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutboxController } from '../../controllers/outbox-controller.ts'
import type { LaporEvent } from '../../events.ts'
import type { SendPart } from '../../send-part.ts'
import type { LaporOutbox } from '../lapor-outbox/lapor-outbox.ts'
import { fullPage } from '../full-page.ts'
import type { Underway } from './underway.ts'

/** @returns undefined until the texts of its part are here */
export const sentAndWaiting = ({ part, outbox, submit, texts, timeZone, onFollow, onAnother, onMend }: Underway, arrived: TemplateResult): TemplateResult | undefined => {
  const { form, follow } = texts
  const { receipt, entry } = submit
  if (!follow) return undefined
  const others = outbox.entries.filter((candidate) => !receipt || candidate !== entry)
  const retry = (event: LaporEvent<'lapor-retry'>): void => void part.outbox.retry(event.detail.id)
  const remove = async ({ currentTarget, detail: { id } }: LaporEvent<'lapor-remove'>): Promise<void> => {
    const list = currentTarget as LaporOutbox
    list.refused = undefined
    const why = await part.outbox.take(id).then((isTaken) => (isTaken ? undefined : 'sendingNow'), () => 'discardFailed' as const)
    if (why) {
      // It stays as it was, to be thrown away once more.
      await outbox.read()
      list.refused = { id, why }
    } else if (id === submit.current) {
      // Nothing is awaited of it any more: the empty form takes its place.
      submit.another()
    }
  }
  return html`${receipt
    ? html`<lapor-receipt
        .receipt=${receipt}
        .entry=${entry}
        .onTheWay=${part.onTheWay.photo}
        .texts=${follow}
        .outbox=${part.outbox}
        .persistent=${outbox.persistent}
        .page=${fullPage(part)}
        .timeZone=${timeZone}
        @lapor-follow=${({ detail: { trackingId, trackingSecret } }: LaporEvent<'lapor-follow'>) => onFollow(findsSecret(part, outbox, trackingId) ? { trackingId } : { trackingId, ...(trackingSecret && { trackingSecret }) })}
        @lapor-write-another=${onAnother}
        @lapor-retry=${retry}
      ></lapor-receipt>`
    : nothing}
  ${submit.arrived ? arrived : nothing}
    <lapor-outbox
      data-then="#tab-write"
      .entries=${others}
      .texts=${follow}
      .formTexts=${form}
      .persistent=${outbox.persistent}
      .onTheWay=${part.onTheWay.photo}
      @lapor-retry=${retry}
      @lapor-mend=${(event: LaporEvent<'lapor-mend'>) => onMend(event.detail.id)}
      @lapor-remove=${remove}
    ></lapor-outbox>`
}

/** The frame in which the report is followed has what this page handed in, unless somebody has forgotten it here. */
const findsSecret = ({ mirror }: SendPart, { persistent, receipts }: OutboxController, trackingId: string): boolean =>
  mirror !== undefined && persistent && isSecureContext && receipts.some((receipt) => receipt.trackingId === trackingId)
