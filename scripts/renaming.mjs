// Says what a text, or a path, of this repository is under another name. Pure: scripts/rename.mjs does it to the files.

const capitalized = (word) => word[0].toUpperCase() + word.slice(1)

/**
 * The forms in which a name occurs. The word "lapor" by itself is Indonesian for "to report" and stays: a button, an address ("/lapor/SITEKEY"),
 * a variable; so do SP4N-LAPOR!, lapor.go.id and the connector to it, which are others' names.
 */
function formsOf({ scope, product, prefix }, next) {
  const [small, large, title] = [prefix, prefix.toUpperCase(), capitalized(prefix)]
  const to = { small: next.prefix, large: next.prefix.toUpperCase(), title: capitalized(next.prefix) }
  return [
    // Packages, the export condition of the sources, a registry's line in .npmrc.
    [`${scope}(?=[/:]|\\\\/)`, next.scope],
    [product, next.product],
    // As a person is told what this is: "Relay LAPOR", "Meja petugas LAPOR".
    [`(?<=\\b[Rr]elay |petugas |Tenggat )${large}\\b(?!!)`, next.product],
    // Tags, events, custom properties, headers, the command: "lapor-widget", "--lapor-color-agency", "Lapor-Secret".
    [`(?<![a-zA-Z0-9]|sp4n-)${small}-(?=[a-z$*…["'])`, `${to.small}-`],
    // A listener as an attribute: "onlapor-submitted".
    [`(?<=\\bon)${small}-(?=[a-z])`, `${to.small}-`],
    [`\\b${title}-(?=[A-Z])`, `${to.title}-`],
    // Classes and types, and what a data- attribute is called in a script: "LaporWidget", "dataset.laporOpen".
    [`\\b${title}(?=[A-Z])`, to.title],
    [`\\b${small}(?=[A-Z])`, to.small],
    // Variables of the environment and placeholders of the build: "LAPOR_DATA", "__LAPOR_VERSION__".
    [`(?<![A-Z])${large}_(?=[A-Z])`, `${to.large}_`],
    // Numbers for Prometheus, names in nginx and PostgreSQL.
    [`(?<![a-zA-Z0-9])${small}_(?=[a-z\\\\])`, `${to.small}_`],
    // Files that bear the name, also in patterns of them.
    [`(?<![a-zA-Z0-9-])${small}(?=\\\\?\\.(?:js|css|service|sqlite|d\\.ts)\\b|\\(-\\[|\\[\\^/\\])`, to.small],
    // The only global of a page, the policy of Trusted Types, the storage of a browser, the realm of a token.
    [`\\b${title}(?=\\.(?:open|close|push)\\b|\\?: (?:${title}|${to.title})Calls)|(?<=window\\.|\\{ |global but )${title}\\b`, to.title],
    [`(?<=createPolicy\\('|indexedDB\\.open\\('|indexedDbStorage\\('|name = '|trusted-types |realm=")${small}\\b`, to.small],
  ].map(([pattern, replacement]) => [new RegExp(pattern, 'g'), replacement])
}

/**
 * @param {{ scope: string, product: string, prefix: string }} now
 * @param {{ scope: string, product: string, prefix: string }} next
 * @returns {(text: string) => string}
 */
export function renaming(now, next) {
  const forms = formsOf(now, next)
  return (text) => forms.reduce((said, [pattern, replacement]) => said.replace(pattern, () => replacement), text)
}

/** Prefixes that mean something else in HTML or CSS: a tag "data-widget" would read like an attribute. */
const taken = ['data', 'aria', 'font', 'color', 'annotation', 'missing', 'xml', 'webkit', 'moz']

/** @returns {string | undefined} what is wrong with a name, as a sentence */
export function faultOf({ scope, product, prefix }) {
  if (!/^@[a-z0-9][a-z0-9-]{0,40}$/.test(scope ?? '')) return `--scope must be a scope of npm like "@kota", not "${scope}".`
  if (!/^[^\n"'\\`<>&$/]{2,60}$/.test(product ?? '')) return `--product must be a name like "Lapor Kota", without quotes, slashes or markup, not "${product}".`
  if (/lapor\.go\.id|sp4n|LAPOR!/i.test(product)) return `--product must not pass for the national channel: "${product}".`
  // One word: it becomes part of a tag (kota-widget), a class (KotaWidget) and a variable (KOTA_DATA).
  if (!/^[a-z][a-z0-9]{1,11}$/.test(prefix ?? '')) return `--prefix must be one word of 2 to 12 small letters like "kota", not "${prefix}".`
  if (taken.includes(prefix)) return `--prefix "${prefix}" means something else in HTML or CSS.`
  return undefined
}
