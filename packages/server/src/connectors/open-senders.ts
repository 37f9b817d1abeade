/** Sets up the ways out of a relay, as far as the operator has configured them. */
import type { Connectors, Senders } from '../domain/send.ts'
import { type MailServer, openMailer } from './email.ts'
import { openLapor } from './lapor.ts'
import { openOpen311 } from './open311.ts'
import { type Bot, telegramSender } from './telegram.ts'
import { webhookSender } from './webhook.ts'

export interface Outside {
  readonly baseUrl?: string | undefined
  readonly mail?: MailServer | undefined
  readonly telegram?: Bot | undefined
}

export interface OpenedSenders {
  readonly senders: Senders
  readonly close: () => void
}

/** Nothing is sent by them before a channel is set up. */
export const connectors: Connectors = { lapor: openLapor, open311: openOpen311 }

export const openSenders = ({ baseUrl, mail, telegram }: Outside): OpenedSenders => {
  const links = { baseUrl }
  const mailer = mail && openMailer(mail, links)
  return {
    senders: { webhook: webhookSender(links), ...(mailer === undefined ? {} : { email: mailer.send }), ...(telegram === undefined ? {} : { telegram: telegramSender(telegram, links) }) },
    close: () => mailer?.close(),
  }
}
