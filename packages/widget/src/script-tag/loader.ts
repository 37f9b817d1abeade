/** lapor.js: fetches what the tags on the page need, now or when one comes; a page without a form gets a launcher. */
import type { ChunkName, Registry } from './registry.ts'

/** Filled in by the build: integrity of the chunks that may come first; each chunk carries that of those that come after it. */
declare const __LAPOR_FORM__: string
declare const __LAPOR_PLACE__: string

interface Rules {
  createScriptURL(url: string): string
  createHTML(template: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules
}

const version = '__LAPOR_VERSION__'
/** Filled in by the relay that serves this file, since a cache plugin may move it to an address of its own. */
const baked = '__LAPOR_BASE__'

/** Without a prototype: what a page's libraries gave to every object and array is no setting and no call of ours. */
const lapor = (window.Lapor ??= {})
;(lapor as { __proto__: null }).__proto__ = null

if (!lapor[version]) {
  const as = (text: string): string => text
  const rules = { createScriptURL: as, createHTML: as }
  // One for files and templates, and for all versions on the page: a policy that allows no name twice need allow but this one.
  const policy = (lapor.trusted ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lapor', rules) ?? rules)
  // A file that was concatenated or is run late is not the current script, or one without our settings.
  const own = document.currentScript as HTMLScriptElement | null
  const script = own?.hasAttribute('data-site') ? own : document.querySelector<HTMLScriptElement>('script[data-site]')
  const settings = { __proto__: null, ...(script ?? own)?.dataset } as unknown as Registry['settings']
  const { site } = settings
  const base = (settings.base || (baked.startsWith('h') ? baked : new URL((own ?? script)?.src || location.href).origin)).replace(/\/$/, '')
  const loading: Partial<Record<ChunkName, Promise<void> | undefined>> = {}

  const integrity: Registry['integrity'] = { form: __LAPOR_FORM__, place: __LAPOR_PLACE__ }

  const load = (name: ChunkName): Promise<void> =>
    (loading[name] ??= new Promise((resolve, reject) => {
      const hash = integrity[name]
      const tag = document.createElement('script')
      const fail = (): void => {
        // Forgotten, so that the next call tries again: a signal comes and goes.
        loading[name] = undefined
        tag.remove()
        reject(new Error(`lapor-${name}.js could not be loaded`))
      }
      // A browser runs whatever comes where it is told no hash.
      if (!hash) return fail()
      tag.onload = () => resolve()
      tag.onerror = fail
      tag.crossOrigin = 'anonymous'
      tag.integrity = hash
      tag.src = policy.createScriptURL(`${base}/assets/${version}/lapor-${name}.js`)
      document.head.append(tag)
    }))

  lapor[version] = { site, base, settings, load, integrity }

  /** Fetches them once there is such an element. What comes later (a page without reloads, a slow template) is seen by the observer. */
  const want = (selector: string, chunks: readonly ChunkName[]): void => {
    const look = async (): Promise<void> => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      try {
        for (const name of chunks) await load(name)
      } catch {
        window.addEventListener('online', look, { once: true })
      }
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
    void look()
  }

  const formTag = 'lapor-widget'
  const publicTags = 'lapor-statistics,lapor-feed,lapor-badge'
  /** In isolation the form comes in a frame, and its tag is taken before another chunk can take it. */
  const form: ChunkName = settings.isolation ? 'place' : 'form'
  want(formTag, [form])
  want(publicTags, [form, 'form', 'send', 'read', 'public'])

  const { launcher } = settings
  const launch = (): void => {
    if (launcher === undefined ? !document.querySelector(`${formTag},${publicTags}`) : launcher !== 'off') want('html', ['place'])
  }
  if (site) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', launch)
    else launch()
  }

  // The chunk puts its own in their place, and takes the calls that came before this file out of their array.
  for (const name of ['open', 'close', 'push'] as const) lapor[name] ??= (argument?: unknown) => load('place').then(() => lapor[name]?.(argument as never))
  want(Array.isArray(lapor) ? 'html' : '[data-lapor-open]', ['place'])
}
