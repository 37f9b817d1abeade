/** Opens windows of WebKitGTK, which Puppeteer does not drive: by WebDriver itself (https://www.w3.org/TR/webdriver2/). */
import { freePort } from '../../scripts/free-port.mjs'
import * as driver from '../runner/webkit-driver.mjs'

const { miniBrowser, startWebKitDriver } = driver as { miniBrowser: string; startWebKitDriver: (port: number) => Promise<() => void> }

export interface WebKitWindow {
  goto(url: string): Promise<void>
  /** @param script the body of an async function; what it returns must be JSON */
  run(script: string): Promise<unknown>
  /** Keys as from a keyboard, to whatever has the focus; what is no letter by its code (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
  type(keys: string): Promise<void>
  /** Scripts and keys go to the first frame of the page whose address has these words from now on, also to one in a shadow root; waits until its document is there. */
  intoFrame(address: string): Promise<void>
  /** And to the page again. */
  outOfFrame(): Promise<void>
  close(): Promise<void>
}

export interface WebKit {
  /** A private window with a storage of its own: WebKitGTK keeps nothing of an automated session on the disk. */
  open(): Promise<WebKitWindow>
}

const openWindow = async (proxy: string | undefined): Promise<WebKitWindow> => {
  const port = await freePort()
  const stop = await startWebKitDriver(port)

  const command = async (method: 'POST' | 'DELETE', path: string, parameters?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, body: parameters ? JSON.stringify(parameters) : null })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`)
    return value
  }

  const options = { binary: miniBrowser, args: ['--automation', '--private'] }
  const { sessionId } = (await command('POST', '', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', ...(proxy === undefined ? {} : { proxy: { proxyType: 'manual', httpProxy: proxy } }), 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  return {
    goto: async (url) => void (await command('POST', `/${sessionId}/url`, { url })),
    run: async (script) => {
      const [thrown, result] = (await command('POST', `/${sessionId}/execute/async`, {
        script: `const done = arguments[0]; (async () => { ${script} })().then((result) => done([null, result]), (error) => done([String(error), null]))`,
        args: [],
      })) as [string | null, unknown]
      if (thrown !== null) throw new Error(thrown)
      return result
    },
    type: async (keys) => void (await command('POST', `/${sessionId}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: [...keys].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }] })),
    intoFrame: async (address) => {
      const find = 'const find = (root) => [...root.querySelectorAll("iframe")].find((one) => one.src.includes(arguments[0])) ?? [...root.querySelectorAll("*")].reduce((found, one) => found ?? (one.shadowRoot && find(one.shadowRoot)), null); return find(document)'
      const here = (script: string): Promise<unknown> => command('POST', `/${sessionId}/execute/sync`, { script, args: [address] })
      for (const until = Date.now() + 15_000; Date.now() < until; ) {
        const id = await here(find)
        if (id === null) continue
        await command('POST', `/${sessionId}/frame`, { id })
        // Until its document has come it has an empty one of the page's own origin.
        if (await here('return location.href.includes(arguments[0])')) return
        await command('POST', `/${sessionId}/frame`, { id: null })
      }
      throw new Error(`no frame came whose address has "${address}"`)
    },
    outOfFrame: async () => void (await command('POST', `/${sessionId}/frame`, { id: null })),
    close: async () => {
      await command('DELETE', `/${sessionId}`)
      stop()
    },
  }
}

/**
 * A driver for each window: one that is asked for a window while the browser of the last one is still ending may never answer.
 * @param proxy host and port of an HTTP proxy for every request; none where absent
 */
export const startWebKit = (proxy?: string): WebKit => ({ open: () => openWindow(proxy) })
