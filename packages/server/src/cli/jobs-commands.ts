/** `lapor-server jobs run`: does what is due by the clock, once; for a cron job beside a relay, or without one. */
import { describeFailure } from '../http/request-log.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import { CliError } from './cli-error.ts'
import { complain, say } from './say.ts'
import { atWork } from './workplace.ts'

const words: Readonly<Record<string, string>> = { reports: 'Laporan: tindakan menurut waktu', proofs: 'Bukti kerja kedaluwarsa dihapus', limits: 'Hitungan batas yang sudah habis dihapus', digests: 'Ringkasan pagi disiapkan', messages: 'Pesan terkirim', handovers: 'Status dari sistem lain', erasures: 'Penghapusan dicatat di luar berkas data', figures: 'Statistik semua perangkat daerah disiapkan' }

export const jobsCommand = async ([name]: readonly string[]): Promise<void> => {
  if (name !== 'run') throw new CliError('Perintah tugas berkala: jobs run.', 2)
  await atWork(async ({ context }) => {
    const jobs = await runJobs(context, (job, error) => {
      // What an error quotes may be what a citizen wrote: its name and place are enough.
      const { error: name, message, at } = describeFailure(error)
      complain(`Tugas "${job}" gagal: ${name}${message === undefined ? '' : ` (${message})`}\n  ${at.slice(0, 3).join('\n  ')}`)
    })
    for (const { name, done } of jobs) say(`${words[name] ?? name}: ${done}`)
    const failed = jobs.reduce((sum, job) => sum + job.failed, 0)
    if (failed > 0) throw new CliError(`${failed} kegagalan; yang lain tetap dikerjakan. Jalankan lagi setelah sebabnya diperbaiki.`)
  })
}
