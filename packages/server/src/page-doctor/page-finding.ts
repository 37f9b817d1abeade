/** What the doctor of pages has found: a finding, and the mended line to copy where one mends it. */
import type { Finding } from '../doctor/finding.ts'

export interface PageFinding extends Finding {
  readonly line?: string
}

export const withLine = (finding: Finding, line: string | undefined): PageFinding => (line === undefined ? finding : { ...finding, line })
