/** Lets a page breathe: ends the running task, so that whatever else the page has to do comes in between. */

/**
 * Resolves in a task of its own. Not by scheduler.yield(), which goes on before the page's timers: a search would hold them up to
 * its end. A timer is the last choice: browsers stretch a chain of them to 4 ms each, and to a second in a tab behind.
 */
export const pause = (): Promise<void> => {
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
