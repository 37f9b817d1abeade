// Takes out of libraries the sentences for developers that no phone needs: they are two percent of what a form weighs.

/** Only our own templates and styles reach these places, and the npm build, with which they are developed, keeps every word. */
const advice = [
  { id: /\/reactive-element\/css-tag\.js$/, said: '"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."' },
  { id: /\/reactive-element\/css-tag\.js$/, said: /"Value passed to 'css' function must be a 'css' function result: "\+\w+\+"[^"]*"/ },
  // Hooks are for programs that keep a log.
  { id: /\/sdk\/src\/call\.ts$/, said: 'options.hooks ? observed(', instead: 'false ? observed(' },
  { id: /\/lit-html\/lit-html\.js$/, said: '"invalid template strings array"' },
]

/** A library that speaks differently fails the build, so that no sentence slips in again. */
export const noAdvice = {
  name: 'no-advice',
  transform(code, id) {
    let short = code
    for (const { said, instead = '"lib"' } of advice.filter((one) => one.id.test(id))) {
      const changed = short.replace(said, instead)
      if (changed === short) this.error(`${id} no longer says ${said}: look at what it says now`)
      short = changed
    }
    return short === code ? null : { code: short, map: null }
  },
}
