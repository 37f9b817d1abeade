/** Shows a report as another system gets it: what officers have hidden stays hidden, and whoever publishes gets the place as the public sees it. */
import type { Connector } from './connector.ts'
import { publicWords } from './public-words.ts'
import type { ReportRecord } from './report-record.ts'

/** The tracking ID goes along: an authority that needs the original asks the agency for it, and its officers decide. */
export const asHandedOn = (report: ReportRecord, { publishes }: Pick<Connector, 'publishes'>): ReportRecord => ({
  ...report,
  ...publicWords(report),
  // RW, RT, landmark and point can lead to a door; see visibility.ts.
  place: publishes ? { ...report.place, rw: null, rt: null, landmark: null, point: null } : report.place,
})
