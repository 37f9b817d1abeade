// Starts WebKitWebDriver on a virtual display of its own.
import { spawn } from 'node:child_process'
import { browserPath } from '../../scripts/browsers.mjs'

/** Where Debian puts WebKitGTK's own small browser, the only one that can be automated without GNOME. */
export const miniBrowser = process.env.LAPOR_MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** Starts a program as the leader of its own process group, so that its children end with it. */
function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true })
  const stop = () => {
    // By the time this process ends, the number may be another program's.
    process.off('exit', stop)
    try {
      process.kill(-child.pid, 'SIGTERM')
    } catch {
      // The group has ended already.
    }
  }
  process.once('exit', stop)
  return { child, stop }
}

/** Xvfb picks a free display itself and writes its number to the file descriptor it was given. */
function startDisplay() {
  const group = startGroup(browserPath('display'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    group.child.once('error', reject)
    group.child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
    group.child.stdio[3].once('data', (number) => resolve({ ...group, display: `:${String(number).trim()}` }))
  })
}

async function waitUntilReady(port, child) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode}`)
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false)
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds')
}

/** @returns what ends it */
export async function startWebKitDriver(port) {
  const display = await startDisplay()
  const driver = startGroup(browserPath('webkit'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // In the locale C WebKit 2.50 says "en-US"; in C.UTF-8 it says "C", a language tag that Intl refuses.
      LC_ALL: 'C',
    },
  })
  await waitUntilReady(port, driver.child)
  return () => {
    driver.stop()
    display.stop()
  }
}
