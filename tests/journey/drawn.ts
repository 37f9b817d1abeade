/** Waits for what has a role and a name. */
import { setTimeout } from 'node:timers/promises'
import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { named } from './named.ts'
import { visibleText } from './visible-text.ts'

const patienceMs = 15_000

/**
 * Puppeteer's own waiting looks again only when the document changes, and what a shadow root draws is no such change: what is in the
 * accessibility tree a moment after it was asked for would be waited for until the end.
 */
export const drawn = async (place: Page | Frame, name: string, role: string): Promise<ElementHandle<HTMLElement>> => {
  const until = Date.now() + patienceMs
  for (;;) {
    const found = (await place.$(named(name, role))) as ElementHandle<HTMLElement> | null
    if (found) return found
    if (Date.now() > until) throw new Error(`no ${role} "${name}" came; on the screen: ${await place.evaluate(visibleText)}`)
    // No frame is drawn for a document that is out of sight.
    await setTimeout(20)
  }
}
