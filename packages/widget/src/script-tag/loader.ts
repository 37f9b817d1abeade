/** lapor.js: fetches the form when a <lapor-widget> stands on the page, now or later. */
import type { ChunkName } from './registry.ts'

/** Filled in by the build: integrity of each chunk. */
declare const __LAPOR_CHUNKS__: Readonly<Record<ChunkName, string>>

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const version = '__LAPOR_VERSION__'
/** Filled in by the relay that serves this file, since a cache plugin may move it to an address of its own. */
const baked = '__LAPOR_BASE__'

const lapor = (window.Lapor ??= {})

if (!lapor[version]) {
  const policy = (lapor.policy ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lapor', { createScriptURL: (url) => url }) ?? {
    createScriptURL: (url) => url,
  })
  // A file that was concatenated or is run late is not the current script, or one without our settings.
  const own = document.currentScript as HTMLScriptElement | null
  const script = own?.dataset.site ? own : document.querySelector<HTMLScriptElement>('script[data-site]')
  const base = (script?.dataset.base || (baked.startsWith('h') ? baked : new URL((own ?? script)?.src || location.href).origin)).replace(/\/$/, '')
  const loading: Partial<Record<ChunkName, Promise<void> | undefined>> = {}

  const load = (name: ChunkName): Promise<void> =>
    (loading[name] ??= new Promise((resolve, reject) => {
      const tag = document.createElement('script')
      tag.onload = () => resolve()
      tag.onerror = () => {
        // Forgotten, so that the next call tries again: a signal comes and goes.
        loading[name] = undefined
        tag.remove()
        reject(new Error(`lapor-${name}.js could not be loaded`))
      }
      tag.crossOrigin = 'anonymous'
      tag.integrity = __LAPOR_CHUNKS__[name]
      tag.src = policy.createScriptURL(`${base}/assets/${version}/lapor-${name}.js`)
      document.head.append(tag)
    }))

  lapor[version] = { site: script?.dataset.site, base, load }

  /** Tags that come later (a page without reloads, a slow template) are seen by the observer. */
  const look = (): void => {
    if (!document.querySelector('lapor-widget')) return
    observer.disconnect()
    load('form').catch(() => window.addEventListener('online', look, { once: true }))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  look()
}
