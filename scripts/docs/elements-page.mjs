// The elements as a page for webmasters and developers, from custom-elements.json.

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()

function table(heads, rows) {
  if (rows.length === 0) return []
  return [`| ${heads.join(' | ')} |`, `|${'---|'.repeat(heads.length)}`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`), '']
}

function section(title, heads, rows) {
  return rows.length === 0 ? [] : [`### ${title}`, '', ...table(heads, rows)]
}

const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``)

function element({ tagName, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const methods = members.filter(({ kind, privacy = 'public', static: isStatic = false, description: says }) => kind === 'method' && privacy === 'public' && !isStatic && says)
  return [
    // Neither code nor angle brackets: TypeDoc makes a heading's anchor, and its line in the page's menu, of its plain words alone.
    `## ${tagName}`,
    '',
    description ?? '',
    '',
    ...section('Attributes', ['Name', 'Type', 'Default', 'What it does'], attributes.map(({ name, type, default: standard, description: says }) => [code(name), code(type?.text), code(standard), says])),
    ...section('Methods', ['Name', 'What it does'], methods.map(({ name, parameters = [], description: says }) => [code(`${name}(${parameters.map((one) => one.name).join(', ')})`), says])),
    ...section('Events', ['Name', 'When'], events.map(({ name, description: says }) => [code(name), says])),
    ...section('Slots', ['Name', 'What goes there'], slots.map(({ name, description: says }) => [name === '' ? '(default)' : code(name), says])),
    ...section('Parts', ['Name', 'What it is'], cssParts.map(({ name, description: says }) => [code(name), says])),
    ...section('Custom properties', ['Name', 'What it sets'], cssProperties.map(({ name, description: says }) => [code(name), says])),
  ]
}

/** What a page may write into its HTML comes first: the rest are parts of <lapor-widget>. */
const forPages = ['lapor-widget', 'lapor-statistics', 'lapor-feed', 'lapor-badge']

export function elementsPage(manifest) {
  // Classes that elements share have no tag.
  const all = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined)
  const rank = ({ tagName }) => (forPages.includes(tagName) ? forPages.indexOf(tagName) : forPages.length)
  const sorted = all.sort((a, b) => rank(a) - rank(b) || (a.tagName < b.tagName ? -1 : 1))
  return ['# Elements', '', 'Made from `custom-elements.json` of `@lapor/widget`.', '', ...sorted.flatMap(element)].join('\n')
}
