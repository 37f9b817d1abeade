/** Reads the HTML of a page into a tree, as long as it is no larger than pages are. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse, type TreeAdapter } from 'parse5'

/** A page of a news portal has some thousands. The length of the HTML says little: each <p> opens all unclosed <b> before it anew, so 6 kB can become 160,000. */
const mostNodes = 50_000

/** Chromium keeps 512 (kMaximumHTMLParserDOMTreeDepth) and lays what is deeper beside each other. */
const deepest = 2000

class TooLarge extends Error {}

/** @returns undefined where the page is too large: nobody reads it to the end, and everybody else would wait meanwhile */
export const parsePage = (html: string): Tree.Document | undefined => {
  try {
    return parse(html, { treeAdapter: countingAdapter() })
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

const countingAdapter = (): TreeAdapter<Tree.DefaultTreeAdapterMap> => {
  let nodes = 0
  let depth = 0
  const counted = <Node>(node: Node): Node => {
    if (++nodes > mostNodes) throw new TooLarge()
    return node
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => counted(defaultTreeAdapter.createElement(...given)),
    createTextNode: (...given) => counted(defaultTreeAdapter.createTextNode(...given)),
    createCommentNode: (...given) => counted(defaultTreeAdapter.createCommentNode(...given)),
    onItemPush: () => {
      if (++depth > deepest) throw new TooLarge()
    },
    onItemPop: () => void depth--,
  }
}
