/** What lapor.js puts on a page's window, for a page's own TypeScript: `import type {} from '@lapor/widget/lapor.js'`. */
import type { LaporCalls } from '@lapor/widget'

declare global {
  interface Window {
    /** The only global; absent until lapor.js has run. */
    Lapor?: LaporCalls
  }
}
