/** One page of reports. */
import { pageOf } from './page.ts'
import { Report } from './report.ts'

/** One page of public reports, newest first. */
export const ReportPage = pageOf(Report)
