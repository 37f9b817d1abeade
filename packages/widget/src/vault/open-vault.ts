/** The page's side of the hidden frame: a storage in the relay's origin, for what must not lie in that of the page. */
import { newId } from '@lapor/sdk'
import { memoryStorage, overflowing, type Storage } from '@lapor/sdk/storage'
import { greeting, type Asked, type Calls, type Greeting, type Told, type VaultNews } from './vault-call.ts'

/** A frame that came and says nothing is a browser's page about a refusal: longer than it waits for its own storage to open. */
const silenceMs = 5_000
/** It is fetched while somebody begins to write, and beside all else that is; longer than this is no line to send on. */
const patienceMs = 30_000

export interface Vault {
  readonly storage: Storage
  /** The frame does not come, or may keep nothing: the page's memory stands in. */
  readonly isRefused: boolean
  /** There is something to say of this page: the same, or it came without TLS. */
  readonly isLacking: boolean
  news: VaultNews
  /** Called after a change. */
  moved: () => void
}

/** @param make what answers a call of this name */
const callsBy = (make: (name: keyof Calls) => (...values: never[]) => Promise<unknown>): Calls =>
  Object.fromEntries((['get', 'put', 'swap', 'delete', 'entries'] as const).map((name) => [name, make(name)])) as unknown as Calls

/**
 * @param base address of the relay
 * @param place where the frame stands, out of sight; taken out and put in again with its host, it goes on
 */
export const openVault = (base: string, site: string, place: Node): Vault => {
  const frame = document.createElement('iframe')
  const visit = newId()
  const unanswered = new Map<number, { readonly asked: Asked; readonly answered: (answer: unknown, failed?: true) => void }>()
  let port: MessagePort | undefined
  let count = 0

  /** Of the frame, while it answers. */
  const disk = callsBy(
    (name) =>
      (...values) =>
        new Promise((resolve, reject) => {
          const asked: Asked = [count++, name, ...values]
          unanswered.set(asked[0], { asked, answered: (answer, failed) => (failed ? reject(new Error(name)) : resolve(answer)) })
          port?.postMessage(asked)
        }),
  )

  let opened: Storage | undefined
  let open: (storage: Storage) => void
  const opening = new Promise<Storage>((resolve) => (open = resolve))
  const settle = (isOpen: boolean): void => {
    if (opened) return
    open((opened = isOpen ? overflowing({ persistent: true, ...disk }) : memoryStorage()))
    vault.isRefused = !isOpen
    vault.isLacking ||= !isOpen
    vault.moved()
  }

  const vault: { -readonly [Key in keyof Vault]: Vault[Key] } = {
    storage: Object.defineProperty(
      callsBy((name) => async (...values) => ((await opening)[name] as (...all: never[]) => Promise<unknown>)(...values)),
      'persistent',
      { get: () => opened?.persistent !== false },
    ) as Storage,
    isRefused: false,
    isLacking: !isSecureContext,
    news: { waiting: 0, arrived: 0, refused: 0 },
    moved: () => undefined,
  }

  const hear = (told: Told): void => {
    if (!Array.isArray(told)) {
      vault.news = told as VaultNews
      vault.moved()
      return
    }
    const [first, ...answer] = told as readonly [number | boolean, unknown?, true?]
    if (typeof first === 'number') {
      unanswered.get(first)?.answered(...answer)
      unanswered.delete(first)
    } else {
      settle(first)
      // The frame is there again: what the one before has not answered is asked once more.
      for (const { asked } of unanswered.values()) port?.postMessage(asked)
    }
  }

  frame.hidden = true
  const address = `${base.replace(/\/$/, '')}/simpan/${site}`
  frame.src = address
  frame.onload = () => {
    const { port1, port2 } = new MessageChannel()
    let isHeard = false
    port = port1
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      isHeard = true
      hear(data)
    }
    // Handed to the relay by name: a page in its place gets nothing.
    frame.contentWindow?.postMessage([greeting, visit] satisfies Greeting, new URL(base).origin, [port2])
    setTimeout(() => {
      settle(false)
      // It has answered before: the page moved its host while there was no signal to fetch it again.
      if (!isHeard && !vault.isRefused && place.isConnected) frame.src = address
    }, silenceMs)
  }
  // A host that has left holds nothing back.
  if (place.isConnected) setTimeout(settle, patienceMs, false)
  place.appendChild(frame)
  return vault
}
