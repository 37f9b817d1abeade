/** A mail server that never comes to an end holds up one letter for a while, and neither the others for ever nor the end of the relay. */
import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { after, before, it } from 'node:test'
import { openMailer } from '../../packages/server/src/connectors/email.ts'
import type { Parcel } from '../../packages/server/src/domain/send.ts'

/** Greets, and then says again and again that there is more to come. */
let server: Server
let url: string
before(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 surat.example\r\n')
    const trickle = setInterval(() => socket.write('250-sebentar\r\n'), 50)
    socket.once('close', () => clearInterval(trickle))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => void server.close())

const parcel: Parcel = { id: 'kabar-1', address: 'petugas@kantor.example', secret: null, to: 'officer', siteName: 'Kelurahan', timeZone: 'Asia/Jakarta', news: { event: 'report.filed', trackingId: '7K3M-Q9XT-4BW9', site: 'kel-kademangan', agency: 'kel-kademangan', status: 'filed', version: 1, at: '2026-11-24T03:00:00.000Z', dueAt: null } }

it('a letter is given up after a while, to be tried again', { timeout: 30_000 }, async () => {
  const mailer = openMailer({ url, from: 'lapor@relay.example' }, { baseUrl: undefined }, 300)
  assert.deepEqual(await mailer.send(parcel), { kind: 'later', error: 'timeout' })
  mailer.close()
})

it('a relay that ends breaks off what is on its way', { timeout: 30_000 }, async () => {
  const mailer = openMailer({ url, from: 'lapor@relay.example' }, { baseUrl: undefined })
  const sending = mailer.send(parcel)
  await new Promise<void>((resolve) => server.once('connection', () => resolve()))
  mailer.close()
  assert.equal((await sending).kind, 'later')
})
