// Makes the marked examples of a guide live: what its HTML says stands below it, and its CSS applies to that alone.

/** `<!-- contoh -->` … `<!-- /contoh -->`, around blocks of HTML and of CSS: on GitHub and in an editor they are plain blocks of code. */
const marked = /<!-- contoh -->\n([^]*?)<!-- \/contoh -->\n/g

const blocks = (text, language) => [...text.matchAll(new RegExp('^```' + language + '\\n([^]*?)^```$', 'gm'))].map(([, code]) => code)

/** Each rule for the example's own stage; rules with braces inside braces have no place in an example. */
const scoped = (css, stage) => css.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors, body) => `${selectors.split(',').map((one) => `${stage} ${one.trim()}`).join(', ')} ${body}\n`)

/** Where there is no relay behind the page, the tags show what stands inside them. */
export function liveExamples(text) {
  let count = 0
  const rules = []
  const page = text.replace(marked, (_, inside) => {
    const html = blocks(inside, 'html').join('')
    if (html === '') throw new Error('an example of the docs has no HTML')
    const stage = `contoh-${++count}`
    rules.push(...blocks(inside, 'css').map((css) => scoped(css, `.${stage}`)))
    return `${inside}\n<div class="contoh ${stage}">\n${html}</div>\n`
  })
  return { page, css: rules.join('') }
}

/** The space that a pasted line reserves by its `style`, which the policy of the docs forbids. */
export const stageCss = '.contoh { margin: 16px 0; padding: 16px; border: 1px dashed #8a939c; max-width: 640px }\n.contoh lapor-widget { display: block; min-height: 560px }\n'
