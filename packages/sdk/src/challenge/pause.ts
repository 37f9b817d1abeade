/** Lets a page breathe: ends the running task, so that what the person typed or tapped comes first. */

/** Resolves in a task of its own. A timer is the last choice: browsers stretch a chain of them to 4 ms each, and to a second in a tab behind. */
export const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }
  // Chrome 129, Firefox 142: goes on after input and before other tasks of the page.
  if (scheduler?.yield) return scheduler.yield()
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve))
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      // An open port would keep Node alive.
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
