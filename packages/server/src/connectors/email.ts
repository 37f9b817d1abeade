/** Tells people by e-mail, through the operator's own mail server. */
import { createTransport } from 'nodemailer'
import type { Sending } from '../domain/message.ts'
import type { Send } from '../domain/send.ts'
import { failureCode } from './failure-code.ts'
import { letterOf } from './letter.ts'
import type { Links } from './links.ts'
import { patienceMs } from './post.ts'

export interface MailServer {
  /** "smtps://…", or "smtp://…", which turns to TLS where the server offers it. */
  readonly url: string
  /** The sender, e.g. "LAPOR Tangsel <lapor@contoh.go.id>". */
  readonly from: string
}

export interface Mailer {
  readonly send: Send
  /** Breaks off what is on its way, too. */
  readonly close: () => void
}

/** From handing in to the server's last word, waiting for its turn included: a server that goes on sending a byte now and then is silent for no limit of its own. */
const wholeMs = 90_000

export const openMailer = ({ url, from }: MailServer, links: Links, patience = wholeMs): Mailer => {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, disableFileAccess: true, disableUrlAccess: true })
  const domain = /@([\w.-]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async (parcel): Promise<Sending> => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: parcel.address },
          ...letterOf(parcel, links),
          // The same with each try: a mail server or reader that gets it twice can tell (RFC 5322 §3.6.4).
          messageId: `<${parcel.id}@${domain}>`,
          // No holiday notices come back (RFC 3834 §5).
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(patience),
        })
        return { kind: 'sent' }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => transport.close({ force: true }),
  }
}

/** 5yz is for good (RFC 5321 §4.2.1), unless it is about the operator's own password. */
const failureOf = (error: unknown): Sending => {
  const status = error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined
  if (status === undefined) return { kind: 'later', error: failureCode(error) }
  const isOurs = error instanceof Error && 'code' in error && error.code === 'EAUTH'
  return { kind: status >= 500 && !isOurs ? 'never' : 'later', error: `smtp-${status}` }
}
