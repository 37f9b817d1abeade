// Ends a test file that hangs, so that it is named and the results of all others stay: at the limit of the whole step they would be lost.
const minutes = Number(process.env.LAPOR_FILE_MINUTES ?? 8)

// Only in the process of one file, not in the one that started it.
if (process.env.NODE_TEST_CONTEXT) {
  setTimeout(() => {
    console.error(`This file has not ended within ${minutes} minutes.`)
    process.exit(1)
  }, minutes * 60_000).unref()
}
