/** The marks around figures that a command has written into a page: what stands between them is nobody's to type. */

/** @param command as one types it, which ends with "--record" */
export const runMark = (command: string): string => `<!-- The last run: written by "${command}". -->`

export const runEnds = '<!-- The end of the last run. -->'

/** @returns the page as people write it: what was recorded is left out */
export const withoutRecordedRuns = (page: string): string => page.replaceAll(/<!-- The last run: written by "[^"\n]+ --record"\. -->[\s\S]*?<!-- The end of the last run\. -->/g, '')
