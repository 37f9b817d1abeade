// Keeps libraries from leaving marks on a host page's window, or from following marks that are there: the script tag promises no global but Lapor.

/**
 * Marks by which two copies of a library find each other. Each script-tag chunk has its own copy and needs none.
 * A library that changed its mark fails the build, so that no mark slips through.
 */
const marks = [
  { id: /\/lit-html\/lit-html\.js$/, mark: /\(\w+\.litHtmlVersions\?\?=\[\]\)/, instead: '[]' },
  // A page with a Lit of its own may allow this name but once; lapor.js has made one policy for all that it loads.
  { id: /\/lit-html\/lit-html\.js$/, mark: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/, instead: 'Lapor.trusted' },
  { id: /\/lit-element\/lit-element\.js$/, mark: /\(\w+\.litElementVersions\?\?=\[\]\)/, instead: '[]' },
  { id: /\/reactive-element\/reactive-element\.js$/, mark: /\(\w+\.reactiveElementVersions\?\?=\[\]\)/, instead: '[]' },
  // Only decorators, which we do not use, write into this map; it also adds a symbol to the page's Symbol.
  { id: /\/reactive-element\/reactive-element\.js$/, mark: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, instead: 'const litPropertyMetadata=new WeakMap;' },
  // Through these a page's polyfills, or another version's hydration, would change our copy of Lit. No browser on our floor needs one.
  { id: /\/(lit-html\/lit-html|reactive-element\/reactive-element)\.js$/, mark: /\w+\.(litHtml|reactiveElement)PolyfillSupport/, instead: 'undefined' },
  { id: /\/lit-element\/lit-element\.js$/, mark: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, instead: '' },
  { id: /\/lit-element\/lit-element\.js$/, mark: /\w+\.litElementPolyfillSupport/, instead: 'undefined' },
  { id: /\/reactive-element\/css-tag\.js$/, mark: /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/, instead: 'true' },
  { id: /\/zod\/v4\/core\/core\.js$/, mark: /globalThis(?=\)?\.__zod_globalConfig)/g, instead: 'ownMarks', before: 'const ownMarks = {};\n' },
  // What a page added to Object.prototype would be taken for a property of each schema, and for an unknown field of each report.
  { id: /\/zod\/v4\/core\/core\.js$/, mark: /for \(const k in proto\)/, instead: 'for (const k of Object.keys(proto))' },
  { id: /\/zod\/v4\/core\/schemas\.js$/, mark: /for \(const key in (input|shape)\)/g, instead: 'for (const key of Object.keys($1))' },
  { id: /\/zod\/v4\/core\/util\.js$/, mark: /for \(const key in (table|computes)\)/g, instead: 'for (const key of Object.keys($1))' },
  { id: /\/zod\/v4\/core\/registries\.js$/, mark: /globalThis(?=\)?\.__zod_globalRegistry)/g, instead: 'ownMarks', before: 'const ownMarks = {};\n' },
]

export const noMarks = {
  name: 'no-marks',
  transform(code, id) {
    let clean = code
    for (const { mark, instead, before = '' } of marks.filter((one) => one.id.test(id))) {
      const changed = clean.replace(mark, instead)
      if (changed === clean) this.error(`${id} no longer leaves the mark ${mark}: look at what it leaves now`)
      clean = before + changed
    }
    return clean === code ? null : { code: clean, map: null }
  },
}
