// Keeps libraries from leaving marks on a host page's window: the script tag promises no global but Lapor.

/**
 * Marks by which two copies of a library find each other. Each script-tag chunk has its own copy and needs none.
 * A library that changed its mark fails the build, so that no mark slips through.
 */
const marks = [
  { id: /\/lit-html\/lit-html\.js$/, mark: /\(\w+\.litHtmlVersions\?\?=\[\]\)/, instead: '[]' },
  { id: /\/lit-element\/lit-element\.js$/, mark: /\(\w+\.litElementVersions\?\?=\[\]\)/, instead: '[]' },
  { id: /\/reactive-element\/reactive-element\.js$/, mark: /\(\w+\.reactiveElementVersions\?\?=\[\]\)/, instead: '[]' },
  // Only decorators, which we do not use, write into this map; it also adds a symbol to the page's Symbol.
  { id: /\/reactive-element\/reactive-element\.js$/, mark: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, instead: 'const litPropertyMetadata=new WeakMap;' },
  { id: /\/zod\/v4\/core\/core\.js$/, mark: /globalThis(?=\)?\.__zod_globalConfig)/g, instead: 'ownMarks', before: 'const ownMarks = {};\n' },
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
