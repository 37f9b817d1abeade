/** Declares the same tests for Firefox and for WebKit, each with an engine of its own that stops after them. */
import { after, before, describe } from 'node:test'
import { type Engine, type EngineWindow, startFirefox, startWebKitEngine } from './windows.ts'

/** Acts in a new window at this address. WebKit's driver has room for one at a time: it is closed whatever happens in it. */
export type InWindow = <Result>(url: string, act: (window: EngineWindow) => Promise<Result>) => Promise<Result>

export const inOtherEngines = (declare: (name: Engine['name'], inWindow: InWindow) => void): void => {
  for (const [name, start] of [['Firefox', startFirefox], ['WebKit', startWebKitEngine]] as const) {
    describe(`in ${name}`, () => {
      let engine: Engine
      before(async () => {
        engine = await start()
      })
      after(() => engine?.stop())

      declare(name, async (url, act) => {
        const window = await engine.open()
        try {
          await window.goto(url)
          return await act(window)
        } finally {
          await window.close()
        }
      })
    })
  }
}
