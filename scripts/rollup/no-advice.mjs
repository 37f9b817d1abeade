// Takes out of libraries the sentences for developers that no phone needs: they are two percent of what a form weighs.

/** Only our own templates, styles and schemas reach these places, and the npm build, with which they are developed, keeps every word. */
const advice = [
  { id: /\/reactive-element\/css-tag\.js$/, said: '"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."' },
  { id: /\/reactive-element\/css-tag\.js$/, said: /"Value passed to 'css' function must be a 'css' function result: "\+\w+\+"[^"]*"/ },
  { id: /\/lit-html\/lit-html\.js$/, said: '"invalid template strings array"' },
  { id: /\/zod\/v4\/core\/core\.js$/, said: '`Encountered Promise during synchronous parse. Use .parseAsync() instead.`' },
  { id: /\/zod\/v4\/core\/schemas\.js$/, said: '`Invalid element at key "${String(k)}": expected a Zod schema`' },
  { id: /\/zod\/v4\/mini\/schemas\.js$/, said: '"Uninitialized schema in ZodMiniType."' },
]

/** A library that speaks differently fails the build, so that no sentence slips in again. */
export const noAdvice = {
  name: 'no-advice',
  transform(code, id) {
    let short = code
    for (const { said } of advice.filter((one) => one.id.test(id))) {
      const changed = short.replace(said, '"lib"')
      if (changed === short) this.error(`${id} no longer says ${said}: look at what it says now`)
      short = changed
    }
    return short === code ? null : { code: short, map: null }
  },
}
