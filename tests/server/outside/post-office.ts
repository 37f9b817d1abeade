/** A real mail server that keeps what it is given, and refuses what it is told to. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface Mail {
  readonly to: readonly string[]
  /** Headers and body as they came. */
  readonly source: string
}

/** @param refuse the reply code for a mailbox; undefined takes it */
export const openPostOffice = async (refuse: (mailbox: string) => number | undefined = () => undefined) => {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      const code = refuse(address)
      done(code === undefined ? undefined : Object.assign(new Error('refused'), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), source })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** The text of a mail as its reader sees it. */
export const readable = ({ source }: Mail): string => {
  const [head = '', body = ''] = source.split(/\r?\n\r?\n([\s\S]*)/)
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  return body.replace(/=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
}
