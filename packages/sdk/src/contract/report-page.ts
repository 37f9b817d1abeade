/** One page of reports. */
import { pageOf } from './page.ts'
import { Report } from './report.ts'

export const ReportPage = pageOf(Report)
