/** lapor-leftover.js: sends what earlier visits left, by the chunks that any page of the relay has. */
import type { Outbox } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'

interface Rules {
  createScriptURL(url: string): string
  createHTML(template: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules
}

/** What lapor.js and its chunks put there. */
interface Shelf {
  load(name: 'form' | 'send'): Promise<void>
  readonly send: { createSendPart(options: { base: string; site: string; storage: Storage }): { readonly outbox: Outbox } }
}

const version = '__LAPOR_VERSION__'
const as = (text: string): string => text
const rules: Rules = { createScriptURL: as, createHTML: as }

const loadLoader = (site: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // One for all: the loader takes the one that is there.
    const lapor = (window.Lapor ??= {})
    const policy = (lapor.trusted ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lapor', rules) ?? rules)
    const tag = document.createElement('script')
    // This page has no form, and wants no button.
    Object.assign(tag.dataset, { site, base: location.origin, launcher: 'off' })
    tag.onload = () => resolve()
    tag.onerror = reject
    tag.src = policy.createScriptURL(`/assets/${version}/lapor.js`)
    document.head.append(tag)
  })

/** Its own loader is loaded once; a chunk that did not come is asked for again. */
let loader: Promise<void> | undefined

/** @param moved called after each change of what it sends */
export const sendLeftover = async (site: string, storage: Storage, moved: () => void): Promise<void> => {
  loader ??= loadLoader(site)
  loader.catch(() => (loader = undefined))
  await loader
  const shelf = window.Lapor?.[version] as Shelf
  await shelf.load('form')
  await shelf.load('send')
  const { outbox } = shelf.send.createSendPart({ base: location.origin, site, storage })
  outbox.subscribe(moved)
  outbox.start()
}
