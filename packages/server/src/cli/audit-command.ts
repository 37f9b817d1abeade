/** `lapor-server audit verify`: tells whether anybody changed the audit trail behind the relay's back. */
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

export const auditCommand = async ([name, ...rest]: readonly string[]): Promise<void> => {
  if (name !== 'verify' || rest.length > 0) throw new CliError('Perintah jejak audit: audit verify.', 2)
  await atWork(async ({ actions }) => {
    const { chains, entries, breaks } = await actions.verifyAudit()
    for (const { trackingId, seq } of breaks) say(`Putus pada catatan ${seq} ${trackingId === null ? 'jejak meja petugas' : `laporan ${trackingId}`}.`)
    if (breaks.length > 0) throw new CliError(`Jejak audit tidak utuh: ${breaks.length} dari ${chains} rantai putus. Ada catatan yang diubah, dihapus, atau disisipkan di luar relay.`)
    say(`Jejak audit utuh: ${entries} catatan dalam ${chains} rantai.`)
  })
}
