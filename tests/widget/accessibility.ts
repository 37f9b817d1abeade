/** Asks axe-core what is wrong for people with disabilities, in the page as it is rendered now. */
import 'axe-core/axe.min.js'
import type axe from 'axe-core'

/** WCAG 2.2 A and AA. @returns one line for each violation; an empty list is what one wants */
export const violationsOf = async (element: Element): Promise<string[]> => {
  const engine = (window as unknown as { axe: typeof axe }).axe
  const { violations } = await engine.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}
