/** A bad line between a phone and the relay: a TCP proxy that can be cut after so many bytes, be down, or go silent. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface BadLine {
  readonly baseUrl: string
  /** Bytes that went from phone to relay. */
  readonly sent: () => number
  /** Cuts every connection once so many more bytes have gone to the relay; then the line works again, unless it stays down. */
  readonly cutAfter: (bytes: number, then?: 'up' | 'down') => void
  readonly up: () => void
  readonly down: () => void
  /** Takes what comes, and gives nothing on. */
  readonly silent: () => void
  readonly close: () => Promise<void>
}

export const openBadLine = async (relayPort: number): Promise<BadLine> => {
  const ends = new Set<Socket>()
  let state: 'up' | 'down' | 'silent' = 'up'
  let afterwards: 'up' | 'down' = 'up'
  let left = Infinity
  let sent = 0
  const cut = (): void => {
    for (const end of ends) end.destroy()
  }

  const server = createServer((phone) => {
    phone.on('error', () => undefined)
    if (state === 'down') return void phone.destroy()
    ends.add(phone)
    phone.on('close', () => ends.delete(phone))
    if (state === 'silent') return void phone.resume()
    const relay = connect(relayPort, '127.0.0.1')
    ends.add(relay)
    relay.on('error', () => phone.destroy())
    relay.on('close', () => (ends.delete(relay), phone.destroy()))
    phone.on('close', () => relay.destroy())
    relay.pipe(phone)
    phone.on('data', (bytes) => {
      const goes = bytes.subarray(0, Math.min(bytes.byteLength, left))
      left -= goes.byteLength
      sent += goes.byteLength
      if (left > 0) return void relay.write(goes)
      left = Infinity
      state = afterwards
      phone.pause().removeAllListeners('data')
      // What was on its way arrives before the line breaks, as with a phone that loses its signal.
      relay.write(goes, () => relay.end(cut))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    cutAfter: (bytes, then = 'up') => {
      left = bytes
      afterwards = then
    },
    up: () => void (state = 'up'),
    down: () => {
      state = 'down'
      cut()
    },
    silent: () => {
      state = 'silent'
      cut()
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
