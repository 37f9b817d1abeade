// node trap.mjs <door>…: imports each door and prints what it touched, started, added or changed on the way.
const touched = []

/** Stands where something of the platform stands, and writes down every use; to be asked for with typeof is no use. */
const trap = (name, real) =>
  new Proxy(real, {
    apply: (target, self, given) => (touched.push(`${name}()`), Reflect.apply(target, self, given)),
    construct: (target, given) => (touched.push(`new ${name}`), Reflect.construct(target, given)),
    get: (target, key, self) => (typeof target === 'object' && touched.push(`${name}.${String(key)}`), Reflect.get(target, key, self)),
    set: (target, key, value) => (touched.push(`${name}.${String(key)} =`), Reflect.set(target, key, value)),
  })

// A server that renders pages often has stand-ins for these, so that they are no proof of a browser.
const browserOnly = ['document', 'window', 'indexedDB', 'localStorage', 'sessionStorage', 'location']
const actions = ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'WebSocket', 'BroadcastChannel', 'Function', 'eval']
for (const name of browserOnly) Object.defineProperty(globalThis, name, { configurable: true, value: trap(name, {}) })
for (const name of actions) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: trap(name, globalThis[name]) })
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: trap('navigator', {}) })

/** What everything else in the process shares. */
const shared = () => ({
  globals: Object.getOwnPropertyNames(globalThis),
  builtIns: [Object, Array, String, Promise, Map, Set, Date, RegExp, Error, URL, Request, Response, Headers, Blob].flatMap((type) => Reflect.ownKeys(type.prototype).map((key) => `${type.name}.${String(key)}`)),
  listeners: process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`),
  // What keeps the process alive; standard output is the test's.
  alive: process.getActiveResourcesInfo().filter((name) => !/^(PipeWrap|TTYWrap|FSReqPromise|CloseReq)$/.test(name)),
})

const before = shared()
const doors = process.argv.slice(2)
for (const door of doors) await import(door)
const after = shared()

const added = Object.fromEntries(Object.keys(before).map((kind) => [kind, after[kind].filter((name) => !before[kind].includes(name))]))
console.log(JSON.stringify({ touched, ...added, zod: globalThis.__zod_globalConfig }))
