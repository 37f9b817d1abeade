// A node:test reporter that writes the runner's own totals, and what failed, as JSON, so that scripts/test.mjs can sum and repeat them.
import { relative } from 'node:path'

export default async function* nodeTotals(events) {
  const failures = []
  for await (const { type, data } of events) {
    // A suite fails because a test in it did; a file that broke by itself is told as one test.
    if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') {
      const cause = data.details?.error?.cause
      failures.push({ test: data.name, file: data.file && relative(process.cwd(), data.file), why: String(cause?.message ?? cause ?? data.details?.error?.message) })
    }
    // Each file has a summary with its name; the one without a file is that of the whole run.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed } = data.counts
      // What was skipped, cancelled or left as "todo" has not been shown to work.
      yield JSON.stringify({ passed, failed: tests - passed, failures })
    }
  }
}
