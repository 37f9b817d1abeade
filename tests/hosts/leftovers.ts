/** What a page still holds after something was put there and taken away many times: listeners, nodes, memory, as Chromium counts them. */
import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'

/** Runs in the page: a new form takes the place of the one that is there, and moves at once. */
export const moveAndReplace = async (times: number): Promise<null> => {
  for (let round = 0; round < times; round++) {
    document.querySelector('lapor-widget')?.remove()
    const widget = document.createElement('lapor-widget')
    widget.setAttribute('site', 'kel-kademangan')
    document.body.append(widget)
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete
    // Moved: taken out and put in at once.
    document.body.prepend(widget)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}

/** A leaking round would leave some 60 listeners, 150 nodes and 50 kB; this is for a hundred. */
const limits: Readonly<Record<string, number>> = { JSEventListeners: 200, Nodes: 1000, JSHeapUsedSize: 1_500_000 }

/** @param rounds does it so many times */
export const assertNothingLeft = async (page: Page, rounds: (count: number) => Promise<unknown>): Promise<void> => {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const measure = async (): Promise<Record<string, number>> => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  await rounds(20)
  const first = await measure()
  await rounds(100)
  const grown = async (): Promise<string[]> => {
    const last = await measure()
    return Object.entries(limits).flatMap(([name, limit]) => ((last[name] ?? 0) - (first[name] ?? 0) > limit ? [`${name}: ${first[name]}, then ${last[name]}`] : []))
  }
  // An element that has just gone is held by its last timers, a second long, and by requests that are under way.
  const end = Date.now() + 15_000
  let left = await grown()
  while (left.length > 0 && Date.now() < end) left = await grown()
  assert.deepEqual(left, [])
}
