/** Writes a message as people read it: what happened to which report, and where to look. Never what anybody wrote. */
import { dayInWords } from '../domain/day-in-words.ts'
import type { DigestNews, ReportNews } from '../domain/message.ts'
import type { Parcel } from '../domain/send.ts'
import { type Links, linkTo, linkToDesk } from './links.ts'

export interface Letter {
  readonly subject: string
  readonly text: string
}

const forOfficers: Readonly<Record<string, string>> = {
  'report.filed': 'Laporan baru masuk',
  'report.replied': 'Pelapor membalas',
  'report.corrected': 'Pelapor memperbaiki laporan',
  'report.reopened': 'Pelapor menyatakan belum selesai; laporan dibuka kembali',
  'report.transferred': 'Laporan diteruskan kepada instansi Anda',
  'report.withdrawn': 'Pelapor mencabut laporan',
  'report.alerted': 'Tenggat laporan terlewat; pelapor belum diberi tahu tempat mengadu',
  'report.escalated': 'Tenggat laporan terlewat dan belum ditangani; pelapor diberi tahu tempat mengadu',
}

const forReporters: Readonly<Record<string, string>> = {
  'report.filed': 'Laporan Anda sudah diterima',
  'report.verified': 'Laporan Anda sudah diverifikasi',
  'report.returned': 'Laporan Anda perlu dilengkapi',
  'report.asked': 'Ada pertanyaan tentang laporan Anda',
  'report.transferred': 'Laporan Anda diteruskan ke instansi lain',
  'report.followed-up': 'Laporan Anda sedang ditindaklanjuti',
  'report.extended': 'Batas waktu permohonan Anda diperpanjang; alasannya ada di halaman laporan',
  'report.responded': 'Laporan Anda sudah ditanggapi',
  'report.closed': 'Laporan Anda dinyatakan selesai',
  'report.archived': 'Laporan Anda diarsipkan; alasannya ada di halaman laporan',
  'report.warned': 'Laporan Anda akan berakhir bila tidak ada kabar dari Anda',
  'report.escalated': 'Janji kepada Anda terlewat; di halaman laporan ada tempat mengadu',
}

/** @param to officers and reporters read other sentences */
export const letterOf = ({ news, siteName, timeZone, to }: Pick<Parcel, 'news' | 'siteName' | 'timeZone' | 'to'>, links: Links): Letter => {
  if (news.event === 'digest') return digest(news, siteName, links)
  return to === 'reporter' ? reporterLetter(news, siteName, links) : officerLetter(news, siteName, timeZone, links)
}

const officerLetter = (news: ReportNews, siteName: string, timeZone: string, links: Links): Letter => {
  const what = forOfficers[news.event] ?? `Laporan berubah (${news.status})`
  const due = news.dueAt === null ? [] : [`Tenggat berikutnya: ${dayInWords(news.dueAt, timeZone)}.`]
  return { subject: `${news.trackingId}: ${what}`, text: lines(`${what}.`, '', `Kode pelacakan: ${news.trackingId}`, `Situs: ${siteName}`, ...due, ...link(linkTo(links, news.trackingId, 'officer', news.site))) }
}

const reporterLetter = (news: ReportNews, siteName: string, links: Links): Letter => {
  const what = forReporters[news.event] ?? 'Ada kabar tentang laporan Anda'
  return {
    subject: `${news.trackingId}: ${what}`,
    text: lines(
      `${what}.`,
      '',
      `Kode pelacakan: ${news.trackingId}`,
      `Lewat: ${siteName}`,
      ...link(linkTo(links, news.trackingId, 'reporter', news.site)),
      '',
      'Isi laporan dan jawaban tidak ditulis di email. Bacalah di halaman laporan, dengan kode rahasia Anda.',
      'Email ini dikirim mesin; balasan kepadanya tidak dibaca. Kami tidak pernah meminta kode rahasia Anda.',
    ),
  }
}

const digest = ({ day, dueToday, more, overdue }: DigestNews, siteName: string, links: Links): Letter => {
  const count = more ? `lebih dari ${dueToday.length}` : String(dueToday.length)
  return {
    subject: `Jatuh tempo hari ini: ${count} laporan${overdue === 0 ? '' : `, terlewat: ${overdue}`}`,
    text: lines(
      `${siteName}, ${dayInWords(`${day}T00:00:00Z`, 'UTC')}`,
      '',
      `Jatuh tempo hari ini: ${count}`,
      ...dueToday.map((trackingId) => `- ${trackingId}`),
      ...(more ? ['- dan lainnya, lihat meja petugas'] : []),
      `Sudah terlewat: ${overdue}`,
      ...link(linkToDesk(links)),
    ),
  }
}

const link = (url: string | undefined): string[] => (url === undefined ? [] : ['', url])

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
