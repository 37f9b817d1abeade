/** What the desk says, in the language of its officers. */
import type { KnownContentFlag, OfficerCommand } from '@lapor/sdk/contract'

export const statusWords: Readonly<Record<string, string>> = {
  filed: 'Menunggu verifikasi',
  returned: 'Dikembalikan kepada pelapor',
  verified: 'Terverifikasi',
  waiting: 'Menunggu pelapor',
  'in-progress': 'Ditindaklanjuti',
  answered: 'Ditanggapi',
  closed: 'Selesai',
  archived: 'Diarsipkan',
  withdrawn: 'Dicabut pelapor',
}

export const entryWords: Readonly<Record<string, string>> = {
  filed: 'Laporan masuk',
  verified: 'Diverifikasi',
  returned: 'Dikembalikan untuk dilengkapi',
  asked: 'Pertanyaan kepada pelapor',
  replied: 'Balasan pelapor',
  corrected: 'Diperbaiki pelapor',
  assigned: 'Ditugaskan',
  transferred: 'Diteruskan ke instansi lain',
  'followed-up': 'Tindak lanjut',
  extended: 'Batas waktu diperpanjang',
  responded: 'Tanggapan',
  closed: 'Selesai',
  reopened: 'Dibuka kembali oleh pelapor',
  rated: 'Dinilai pelapor',
  archived: 'Diarsipkan',
  withdrawn: 'Dicabut pelapor',
  warned: 'Pelapor diperingatkan',
  alerted: 'Tenggat terlewat (hanya petugas yang melihat)',
  escalated: 'Tenggat terlewat: pelapor diberi tahu tempat mengadu',
}

/** Circles of readers, each within the next: whoever reads "publik" is not alone. */
export const audienceWords: Readonly<Record<string, string>> = { public: 'publik', reporter: 'pelapor', officer: 'internal' }

export const classificationWords: Readonly<Record<string, string>> = { complaint: 'Pengaduan', aspiration: 'Aspirasi', 'information-request': 'Permintaan informasi' }

export const deliveryWords: Readonly<Record<string, string>> = { email: 'Jawaban lewat email', address: 'Jawaban lewat pos', agency: 'Jawaban dilihat atau diambil di kantor' }

export const deadlineWords: Readonly<Record<string, string>> = { communication: 'Kabar kepada pelapor', resolution: 'Penyelesaian' }

export const deadlineStateWords: Readonly<Record<string, string>> = { open: '', paused: 'berhenti selama menunggu pelapor', missed: 'TERLEWAT', kept: 'dipenuhi', late: 'dipenuhi, terlambat', lifted: 'tidak berlaku lagi' }

export const handoverWords: Readonly<Record<string, string>> = { taken: 'diterima di sana', refused: 'ditolak di sana', unclear: 'tidak jelas, mungkin sudah masuk: periksa di sana', kept: 'tidak diteruskan' }

/** Why a report was not handed on, or nobody knows whether it was; what the other side said itself is shown as it is. */
const handoverReasons: Readonly<Record<string, string>> = {
  'without-contact': 'Pelapor anonim atau tanpa kontak; menurut setelan situs laporan seperti itu tetap di sini.',
  'no-account': 'Pelapor anonim atau tanpa kontak, dan kanalnya belum menyebut akun instansi.',
  confidential: 'Laporan rahasia; sistem itu dapat menampilkannya kepada umum.',
  guarded: 'Laporan tentang petugas; diteruskan sesudah dibuka bagi instansinya.',
  'no-service': 'Topik laporan belum dipetakan untuk sistem itu.',
  timeout: 'Tidak menjawab pada waktunya.',
  interrupted: 'Relay berhenti saat mengirimnya.',
  'not-noted': 'Relay tidak sempat mencatat jawabannya.',
  'answer-not-understood': 'Jawabannya tidak dapat dibaca.',
  'number-repeated': 'Nomor yang dijawabnya sudah dipakai laporan lain.',
}

export const handoverReasonInWords = (said: string): string =>
  said.startsWith('also-') ? `Terkirim juga dengan sendirinya, sebagai ${said.slice('also-'.length)}: beri tahu sistem itu bahwa keduanya satu laporan.` : (handoverReasons[said] ?? said)

/** What may be personal in a text, or not from a person. */
const flagWords: Readonly<Record<KnownContentFlag, string>> = { nik: 'nomor KTP (NIK)', phone: 'nomor telepon', email: 'alamat email', link: 'tautan', honeypot: 'mungkin dikirim mesin' }

/** A newer relay may find what has no words here. */
export const flagsInWords = (flags: readonly string[]): string => flags.map((flag) => flagWords[flag as KnownContentFlag] ?? flag).join(', ')

export const reasonWords: Readonly<Record<string, string>> = {
  'place-unclear': 'Tempat belum jelas',
  'problem-unclear': 'Masalah belum jelas',
  'evidence-needed': 'Perlu foto atau bukti',
  other: 'Lainnya',
  'not-a-report': 'Bukan laporan',
  duplicate: 'Sudah pernah dilaporkan',
  'in-court': 'Perkara di pengadilan',
  emergency: 'Keadaan darurat (112)',
  offensive: 'Kata-kata tidak pantas',
  'not-completed': 'Tidak dilengkapi',
  resolved: 'Masalah selesai (perlu foto)',
  answered: 'Pertanyaan terjawab',
  unresolved: 'Tidak dapat diselesaikan',
}

export interface StepWords {
  readonly name: string
  /** What the reporter reads above the text; undefined where the reporter does not read it. */
  readonly heading?: string
  readonly hint: string
  /** Texts to begin with. */
  readonly canned: readonly string[]
}

export const stepWords: Readonly<Record<OfficerCommand, StepWords>> = {
  verify: { name: 'Verifikasi', hint: 'Laporan diterima untuk ditangani, dan sesudah itu dapat dibaca publik.', canned: [] },
  return: { name: 'Kembalikan', heading: 'Mohon dilengkapi', hint: 'Tulis apa yang kurang. Pelapor memperbaiki laporan yang sama.', canned: ['Mohon sebutkan RT/RW atau patokan terdekat, supaya petugas menemukan tempatnya.', 'Mohon lampirkan foto yang memperlihatkan masalahnya.'] },
  ask: { name: 'Tanya pelapor', heading: 'Pertanyaan petugas', hint: 'Tenggat berhenti sampai pelapor menjawab.', canned: ['Apakah masalah ini masih terjadi hari ini?', 'Di sebelah mana tepatnya? Mohon sebutkan patokannya.'] },
  assign: { name: 'Tugaskan', hint: 'Kepada Anda sendiri atau petugas lain di instansi ini. Catatan hanya dibaca petugas.', canned: [] },
  transfer: { name: 'Teruskan', heading: 'Diteruskan ke instansi lain', hint: 'Untuk yang bukan wewenang instansi Anda. Kode pelacakan tetap sama.', canned: ['Laporan ini merupakan wewenang instansi lain, sehingga kami teruskan. Anda tidak perlu melapor ulang.'] },
  extend: { name: 'Perpanjang batas', heading: 'Batas waktu diperpanjang', hint: 'Hanya untuk permohonan informasi resmi, satu kali, sebelum batasnya lewat. Tulis alasannya.', canned: [] },
  'follow-up': { name: 'Tindak lanjut', heading: 'Tindak lanjut', hint: 'Ceritakan pekerjaannya, dengan foto bila ada.', canned: ['Petugas sudah meninjau lokasi. Perbaikan dijadwalkan.', 'Laporan sudah kami teruskan kepada tim lapangan.'] },
  respond: { name: 'Tanggapi', heading: 'Tanggapan', hint: 'Jawaban instansi. Dibaca pelapor dan, bila laporan terbuka, publik.', canned: ['Terima kasih atas laporannya. Masalah ini sudah kami tangani.', 'Terima kasih. Usulan ini kami catat untuk perencanaan berikutnya.'] },
  close: { name: 'Selesaikan', heading: 'Laporan selesai', hint: 'Perlu alasan. "Masalah selesai" perlu foto bukti.', canned: ['Perbaikan sudah selesai, lihat foto. Bila belum, pilih "belum selesai" di halaman laporan Anda.'] },
  archive: { name: 'Arsipkan', heading: 'Laporan diarsipkan', hint: 'Tanpa penanganan. Pelapor membaca alasannya.', canned: ['Laporan ini sama dengan laporan yang sudah kami tangani.'] },
}

/** A deadline is a day at the agency; the officer's own clock may be in another zone. */
export const dayInWords = (instant: string, timeZone: string | undefined): string => new Date(instant).toLocaleDateString('id-ID', { ...(timeZone === undefined ? {} : { timeZone }), weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** @param day "2026-11-24", which is the same everywhere */
export const calendarDayInWords = (day: string): string => dayInWords(`${day}T00:00:00Z`, 'UTC')

export const momentInWords = (instant: string, timeZone?: string): string => new Date(instant).toLocaleString('id-ID', { ...(timeZone === undefined ? {} : { timeZone }), day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })
