/** lapor-leftover.js: sends what earlier visits left, by the chunks that any page of the relay has. */
import type { Outbox } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** What lapor.js and its chunks put there. */
interface Shelf {
  load(name: 'form' | 'send'): Promise<void>
  readonly send: { createSendPart(options: { base: string; site: string; storage: Storage; isShared: true }): { readonly outbox: Outbox } }
}

const version = '__LAPOR_VERSION__'
const rules = { createScriptURL: (url: string) => url }

const loadLoader = (site: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lapor', rules) ?? rules
    const tag = document.createElement('script')
    // This page has no form, and wants no button.
    Object.assign(tag.dataset, { site, base: location.origin, launcher: 'off' })
    tag.onload = () => resolve()
    tag.onerror = reject
    tag.src = policy.createScriptURL(`/assets/${version}/lapor.js`)
    document.head.append(tag)
  })

export const openOutbox = async (site: string, storage: Storage): Promise<Outbox> => {
  await loadLoader(site)
  const shelf = window.Lapor?.[version] as Shelf
  await shelf.load('form')
  await shelf.load('send')
  return shelf.send.createSendPart({ base: location.origin, site, storage, isShared: true }).outbox
}
