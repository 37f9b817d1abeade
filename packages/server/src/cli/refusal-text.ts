/** Says a refusal to an officer at the terminal: in Indonesian, with the way out where there is one. */
import type { KnownProblemCode } from '@lapor/sdk/contract'
import type { Refusal } from '../domain/refusal.ts'
import { CliError } from './cli-error.ts'

const sentences: Partial<Record<KnownProblemCode, string>> = {
  'report-not-found': 'Tidak ada laporan dengan kode itu. Periksa lagi kodenya, misalnya dengan "report list".',
  'agency-not-yours': 'Laporan itu milik instansi lain; petugas ini tidak dapat menanganinya.',
  'transition-not-allowed': 'Status laporan tidak mengizinkan perintah itu. Lihat statusnya dengan "report show".',
  'attachment-not-image': 'Berkas bukti bukan foto JPEG, PNG, atau WebP.',
  'attachment-not-found': 'Foto bukti tidak ditemukan pada laporan itu.',
  'attachment-limit-reached': 'Jumlah lampiran pada laporan itu sudah mencapai batas.',
  'storage-busy': 'Basis data sedang dipakai proses lain. Ulangi sebentar lagi.',
}

export const refusedAs = (refusal: Refusal): CliError => {
  if (refusal.issues?.some((issue) => issue.code === 'evidence-owed')) {
    return new CliError('Menutup laporan sebagai "resolved" perlu bukti: tambahkan --evidence FOTO (boleh lebih dari satu).')
  }
  if (refusal.issues?.some((issue) => issue.path.startsWith('/passages/'))) return new CliError('Ada bagian yang tidak terdapat dalam teks laporan maupun kata-kata petugas. Salin persis seperti tertulis.')
  if (refusal.issues?.some((issue) => issue.path === '/law')) return new CliError('Penolakan harus menyebut pasal dan undang-undangnya: --law "UU 27/2022 pasal 15 ayat (1) huruf c".')
  const notOffered = refusal.issues?.find((issue) => issue.code === 'not-offered')?.path
  if (notOffered === '/officer') return new CliError('Petugas itu tidak ada, sudah dicabut, atau bukan dari instansi laporan ini. Lihat "officer list".')
  if (notOffered === '/agency') return new CliError('Instansi itu tidak ada, atau laporan itu sudah di sana. Tulis slug instansi yang berwenang, misalnya disdukcapil.')
  return new CliError(sentences[refusal.refused] ?? `Perintah ditolak (${refusal.refused}).`)
}
