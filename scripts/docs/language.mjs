// Tells a page in Indonesian from one in English by the small words that a text cannot do without.

const words = { id: /\b(yang|dan|untuk|dengan|tidak|atau|bila|dari|pada)\b/gi, en: /\b(the|and|for|with|not|or|when|from|of)\b/gi }

const text = (html) => html.replace(/^[^]*<main|<pre[^]*?<\/pre>|<[^>]+>/g, ' ').replace(/<(aside|nav)[^]*$/, ' ')

export function isIndonesian(html) {
  const [, main = ''] = /<div class="col-content">([^]*?)<div class="col-sidebar">/.exec(html) ?? []
  const read = text(main)
  return (read.match(words.id) ?? []).length > (read.match(words.en) ?? []).length
}
