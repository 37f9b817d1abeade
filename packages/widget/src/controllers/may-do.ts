/** Whether a reporter may do something with a report, by the table of transitions. */
import { nextStatus, type Report, type ReporterCommand } from '@lapor/sdk/contract'

export const mayDo = (command: ReporterCommand, { status }: Pick<Report, 'status'>): boolean => nextStatus(command, status) !== undefined
