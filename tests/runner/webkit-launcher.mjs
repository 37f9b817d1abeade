// Starts WebKitGTK for the browser tests: WebKitWebDriver, and the runner's WebDriver launcher.
import { webdriverLauncher } from '@web/test-runner-webdriver'
import { freePort } from '../../scripts/free-port.mjs'
import { miniBrowser, startWebKitDriver } from './webkit-driver.mjs'

export async function webkitLauncher() {
  const port = await freePort()
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKitWebDriver has no BiDi; without this line the client waits for a socket that never opens.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  })
  let stopDriver = () => undefined
  const initialize = launcher.initialize.bind(launcher)
  const stop = launcher.stop.bind(launcher)
  launcher.initialize = async (config) => {
    await initialize(config)
    launcher.name = 'WebKitGTK'
    stopDriver = await startWebKitDriver(port)
  }
  launcher.stop = async () => {
    await stop()
    stopDriver()
  }
  return launcher
}
