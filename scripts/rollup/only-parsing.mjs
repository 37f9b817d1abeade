// Takes out of zod what a phone never asks of it: the script tag only parses, at once, and reads of a failure its path and its code.

/** Makes the classes of schemas: without subclasses of users, stacks of errors, names, and methods that are bound when they are read. */
const plainConstructor = `{
    const zodProto = {};
    function init(inst, def) {
        if (!inst._zod) Object.defineProperty(inst, "_zod", { value: Object.assign(Object.create(zodProto), { def, constr: _, traits: new Set() }) });
        if (inst._zod.traits.has(name)) return;
        inst._zod.traits.add(name);
        initializer(inst, def);
        Object.assign(inst._zod.constr.prototype, proto);
    }
    function _(def) {
        init(this, def);
        for (const fn of this._zod.deferred ?? []) fn();
    }
    _.init = init;
    return _;
}
`

/** What `safeParse` of our schemas never reaches: promises, templates, registries, encoding, coercion, words for developers. */
const never = [
  { id: /\/v4\/mini\/schemas\.js$/, said: /\n {4}\/\/ `with` is an alias[\s\S]*?(?=\n {4}safeParse\()/, instead: '' },
  { id: /\/v4\/mini\/schemas\.js$/, said: /\n {4}safeParseAsync\([\s\S]*?(?=\n {4}check\()/, instead: '' },
  { id: /\/v4\/mini\/schemas\.js$/, said: /\n {4}brand\(\) \{[\s\S]*?(?=\n\}\);)/, instead: '' },
  { id: /\/v4\/mini\/schemas\.js$/, said: /\n {4}if \(!inst\._zod\)\n.*Uninitialized schema.*;/, instead: '' },
  { id: /\/v4\/core\/schemas\.js$/, said: /\n {4}for \(const k of allKeys\) \{[\s\S]*?expected a Zod schema[\s\S]*?\n {4}\}/, instead: '' },
  { id: /\/v4\/core\/schemas\.js$/, said: /\{\n {4}\/\/ Wrappers extend this by[\s\S]*?\n\}(?=\);)/, instead: 'undefined' },
  { id: /\/v4\/core\/(schemas|parse)\.js$/, said: /\b\w+ instanceof Promise/g, instead: 'false' },
  { id: /\/v4\/core\/schemas\.js$/, said: 'if (asyncResult || false)', instead: 'if (false)' },
  { id: /\/v4\/core\/schemas\.js$/, said: /if \(asyncResult\) \{\s+return/, instead: 'if (false) { return' },
  { id: /\/v4\/core\/schemas\.js$/, said: /if \(!proms\.length\)/g, instead: 'if (true)' },
  { id: /\/v4\/core\/schemas\.js$/, said: /if \(proms\.length\)/g, instead: 'if (false)' },
  { id: /\/v4\/core\/schemas\.js$/, said: /return (proms|promises)\.length \? .*?: payload;/g, instead: 'return payload;' },
  { id: /\/v4\/core\/schemas\.js$/, said: /ctx\??\.skipChecks|ctx\.direction === "backward"|def\.coerce(?=\))|ctx\?\.abortEarly/g, instead: 'false' },
  // Only templates of literals ask for a pattern, and only unions of objects for the values of a property or a field.
  { id: /\/v4\/core\/schemas\.js$/, said: /\n {4}util\.defineLazyInternal\(inst, "(?:pattern|propValues|values)", \(zod\) => \{[\s\S]*?\n {4}\}\);/g, instead: '' },
  // Whose schema an issue is of counts for messages only.
  { id: /\/v4\/core\/schemas\.js$/, said: /util\.attachSchema\(.*?\);/g, instead: '' },
  { id: /\/v4\/core\/util\.js$/, said: /\n {4}const traits = iss\.inst[\s\S]*?\n {4}\}(?=\n {4}\/\/ Decreasing)/, instead: '' },
  { id: /\/v4\/core\/schemas\.js$/, said: /core\.globalConfig\.memoizer/g, instead: 'undefined' },
  // A list that is too long is refused all the same, after its parts were looked at: what is long here is ten photos.
  { id: /\/v4\/core\/schemas\.js$/, said: 'capSize(inst, arraySize);', instead: '' },
  // No schema of ours has a default.
  { id: /\/v4\/core\/schemas\.js$/, said: 'if (def.innerType._zod.optin !== "defaulted")\n                return payload;', instead: 'return payload;' },
  { id: /\/v4\/core\/schemas\.js$/, said: '...(received ? { received } : {}),', instead: '' },
  { id: /\/v4\/core\/schemas\.js$/, said: /\n {4}inst\._zod\.pattern = .*;/g, instead: '' },
  { id: /\/v4\/core\/util\.js$/, said: /(?<=export function defineLazyInternal\(inst, key, compute\) )\{[\s\S]*?\n\}\n/, instead: '{ Object.defineProperty(Object.getPrototypeOf(inst._zod), key, { configurable: true, get() { return compute(this); } }); }\n' },
  { id: /\/v4\/core\/core\.js$/, said: /(?<=\nproto, params\) )\{[\s\S]*?\n\}\n/, instead: plainConstructor },
  // A failure is its issues.
  { id: /\/v4\/core\/parse\.js$/, said: '_safeParse(errors.$ZodRealError)', instead: '_safeParse(class { constructor(issues) { this.issues = issues; } })' },
  { id: /\/v4\/core\/parse\.js$/, said: /(?<=function failure\(Err, issues, ctx\) )\{[\s\S]*?\n\}\n/, instead: '{ return { success: false, error: new Err(issues.map((iss) => util.finalizeIssue(iss, ctx))) }; }\n' },
  { id: /\/v4\/core\/registries\.js$/, said: /\(_a = \w+\)\.__zod_globalRegistry \?\? .*;/, instead: '' },
  { id: /\/v4\/core\/util\.js$/, said: /const schemaError = [\s\S]*?"Invalid input"\);/, instead: 'const message = "";' },
]

/** A version of zod that reads differently fails the build; what is taken out is tried on every example of the contract (tests/package/only-parsing.test.ts). */
export const onlyParsing = {
  name: 'only-parsing',
  transform(code, id) {
    let short = code
    for (const { said, instead } of /\/zod\//.test(id) ? never.filter((one) => one.id.test(id)) : []) {
      const changed = short.replace(said, instead)
      if (changed === short) this.error(`${id} no longer says ${said}: look at what it says now`)
      short = changed
    }
    return short === code ? null : { code: short, map: null }
  },
}
