// A node:test reporter that writes the runner's own totals as JSON, so that scripts/test.mjs can sum them.
export default async function* nodeTotals(events) {
  for await (const { type, data } of events) {
    // Each file has a summary with its name; the one without a file is that of the whole run.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed } = data.counts
      // What was skipped, cancelled or left as "todo" has not been shown to work.
      yield JSON.stringify({ passed, failed: tests - passed })
    }
  }
}
