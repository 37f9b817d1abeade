// Reads what "npm audit --json" said: which package has which hole, or that the registry said nothing.

/** npm's own, mildest first. What is below "moderate" is no reason to stop a change. */
const severities = ['info', 'low', 'moderate', 'high', 'critical']
const mildest = severities.indexOf('moderate')

/** One line for each advisory: a package that only depends on another one with a hole names that one by a word. */
function linesOf({ name, range, severity, via, fixAvailable }) {
  const holes = via.filter((one) => typeof one === 'object')
  const fix = typeof fixAvailable === 'object' ? `${fixAvailable.name}@${fixAvailable.version} mends it` : fixAvailable ? '"npm audit fix" mends it' : 'there is no version that mends it'
  return holes.map(({ title, url }) => `${name} ${range} (${severity}): ${title}, ${url}; ${fix}`)
}

/**
 * @param {string} said what npm wrote
 * @returns {{ isClean: boolean, lines: string[] }} whether nothing is known against the packages, and what to tell a person
 */
export function advisoriesOf(said) {
  let report
  try {
    report = JSON.parse(said)
  } catch {
    report = {}
  }
  if (report.auditReportVersion !== 2) {
    const reason = report.message ?? report.error?.summary ?? 'npm wrote no report'
    return { isClean: false, lines: [`The registry did not say what it knows of these packages: ${reason}`, 'So nothing is known against them, and nothing for them. The licences are checked without a network: npm test -- --only=node.'] }
  }
  const found = Object.values(report.vulnerabilities).filter(({ severity }) => severities.indexOf(severity) >= mildest).flatMap(linesOf)
  const count = report.metadata.dependencies.prod
  if (found.length === 0) return { isClean: true, lines: [`${count} packages come along with ours; nothing moderate or worse is known of them.`] }
  return { isClean: false, lines: [`Of ${count} packages that come along with ours:`, ...found] }
}
