/** Presses with the pointer until what was to be pressed has heard it: what is drawn a moment later moves it away from under the pointer. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ElementHandle } from 'puppeteer-core'

const patienceMs = 15_000
/** For one press: Puppeteer scrolls to a thing once, and looks for ever at one that was drawn anew. */
const pressMs = 2_000
/** A click that comes of a finger comes a moment after it. */
const echoMs = 300

/** True where it heard the press, or where nobody is left to ask: the press led to another page, or ended this one. */
const hears = async (target: ElementHandle, press: (target: ElementHandle) => Promise<void>): Promise<boolean> => {
  const ear = await target.evaluateHandle((element) => {
    const ear = { heard: false }
    element.addEventListener('click', () => (ear.heard = true), { capture: true, once: true })
    return ear
  }).catch(() => undefined)
  if (!ear) return false
  // Beside it, or not at all: it is looked for anew.
  await press(target).catch(() => undefined)
  return ear.evaluate((ear, ms) => ear.heard || new Promise<boolean>((resolve) => setTimeout(() => resolve(ear.heard), ms)), echoMs).catch(() => true)
}

const click = (target: ElementHandle): Promise<void> => target.asLocator().setTimeout(pressMs).click()

/**
 * @param what is named when it never hears it
 * @param find looks for it anew each time; null while it is not there
 * @param press once; a click where absent
 */
export const pressUntilMet = async (what: string, find: () => Promise<ElementHandle | null>, press = click): Promise<void> => {
  for (const until = Date.now() + patienceMs; ; ) {
    const target = await find()
    if (target && (await hears(target, press))) return
    if (Date.now() > until) throw new Error(`"${what}" ${target ? 'heard no press' : 'did not come'}`)
    await sleep(20)
  }
}
