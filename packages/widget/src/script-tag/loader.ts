/** lapor.js: fetches what the tags on the page need, now or when one comes: the form first, what is public after it. */
import type { ChunkName, Registry } from './registry.ts'

/** Filled in by the build: integrity of the first chunk; each chunk carries that of those that come after it. */
declare const __LAPOR_FORM__: string

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

  const integrity: Registry['integrity'] = { form: __LAPOR_FORM__ }

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

  lapor[version] = { site: script?.dataset.site, base, load, integrity }

  /** Tags that come later (a page without reloads, a slow template) are seen by the observers. */
  const wanted: [tags: string, chunks: ChunkName[]][] = [
    ['lapor-widget', ['form']],
    ['lapor-statistics,lapor-feed,lapor-badge', ['form', 'send', 'public']],
  ]
  for (const [tags, chunks] of wanted) {
    const look = async (): Promise<void> => {
      if (!document.querySelector(tags)) return
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
}
