/** Indonesian words of the pages that work without JavaScript: the codes of the contract as a citizen reads them. */
import type { Issue, KnownClassification, KnownProblemCode, KnownStatus, Site } from '@lapor/sdk/contract'
import type { Refusal } from '../../domain/refusal.ts'

export const classificationWords: Readonly<Record<KnownClassification, readonly [name: string, hint: string]>> = {
  complaint: ['Pengaduan', 'Ada yang rusak atau tidak beres'],
  aspiration: ['Aspirasi', 'Usul atau harapan'],
  'information-request': ['Permintaan informasi', 'Ingin bertanya'],
}

export const identityWords = {
  none: ['Tanpa identitas', 'Anda tidak memberi nama atau kontak'],
  hidden: ['Nama disembunyikan', 'Hanya pengelola layanan yang tahu'],
  named: ['Dengan nama', 'Instansi tahu siapa Anda dan bisa menghubungi'],
} as const satisfies Record<string, readonly [name: string, hint: string]>

export const statusWords: Readonly<Record<KnownStatus, readonly [name: string, meaning: string]>> = {
  filed: ['Menunggu diperiksa', 'Laporan sudah masuk dan diperiksa dulu sebelum ditangani.'],
  returned: ['Perlu dilengkapi', 'Petugas memerlukan keterangan tambahan sebelum laporan ditangani.'],
  verified: ['Sudah diperiksa', 'Laporan diterima untuk ditangani.'],
  waiting: ['Petugas bertanya', 'Penanganan menunggu jawaban pelapor.'],
  'in-progress': ['Sedang ditangani', 'Laporan sedang ditindaklanjuti.'],
  answered: ['Sudah ditanggapi', 'Instansi sudah memberi tanggapan. Pelapor masih dapat membalas.'],
  closed: ['Ditutup', 'Laporan ini sudah ditutup.'],
  archived: ['Tidak ditangani', 'Laporan ini diarsipkan. Alasannya ada di bawah.'],
  withdrawn: ['Dicabut', 'Laporan ini dicabut pelapor.'],
}

export const entryWords: Readonly<Record<string, string>> = {
  filed: 'Laporan diterima',
  verified: 'Diperiksa dan diterima untuk ditangani',
  returned: 'Dikembalikan untuk dilengkapi',
  asked: 'Pertanyaan dari petugas',
  replied: 'Balasan pelapor',
  corrected: 'Diperbaiki pelapor',
  assigned: 'Petugas ditunjuk',
  transferred: 'Diteruskan ke instansi lain',
  'followed-up': 'Tindak lanjut',
  extended: 'Batas waktu diperpanjang',
  responded: 'Tanggapan',
  closed: 'Laporan ditutup',
  reopened: 'Dibuka kembali: belum selesai',
  rated: 'Penilaian pelapor',
  archived: 'Laporan diarsipkan',
  withdrawn: 'Laporan dicabut',
  warned: 'Peringatan: laporan segera berakhir',
  escalated: 'Batas waktu terlewat',
}

/** What an attachment is that is no photo, as it stands in a sentence. */
export const fileWords: Readonly<Record<string, string>> = { 'video/mp4': 'video', 'application/pdf': 'PDF' }

export const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`)

/** Whom to call instead, as the site's own words have it, or as everybody knows it. */
export const wayOutWords = ({ kind, phone, name }: Site['waysOut'][number]): string => `${name === undefined ? (wayOuts[kind] ?? 'Darurat?') : `${name}:`} Telepon ${phone}`

const wayOuts: Readonly<Record<string, string>> = { police: 'Polisi?', ambulance: 'Ambulans?', violence: 'Kekerasan pada perempuan dan anak (SAPA)?', inspectorate: 'Korupsi atau pungli petugas (Inspektorat)?', ppid: 'Informasi resmi (PPID)?' }

export const roleWords: Readonly<Record<string, string>> = { reporter: 'Pelapor', officer: 'Petugas', system: 'Sistem' }

export const reasonWords: Readonly<Record<string, string>> = {
  'place-unclear': 'lokasinya belum jelas',
  'problem-unclear': 'masalahnya belum jelas',
  'evidence-needed': 'perlu foto atau bukti',
  other: 'lihat penjelasan petugas',
  'not-a-report': 'isinya bukan laporan',
  duplicate: 'sudah ada laporan yang sama',
  'in-court': 'sedang diproses di pengadilan',
  emergency: 'keadaan darurat, ditangani lewat 112',
  offensive: 'memuat kata-kata yang tidak pantas',
  'not-completed': 'tidak dilengkapi pelapor',
  resolved: 'masalah sudah diselesaikan',
  answered: 'pertanyaan sudah dijawab',
  unresolved: 'belum dapat diselesaikan',
  'by-reporter': 'pelapor menyatakan selesai',
  'by-silence': 'tidak ada tanggapan pelapor',
  'communication-missed': 'kabar belum diberikan',
  'resolution-missed': 'belum diselesaikan',
}

const fieldNames: Readonly<Record<string, string>> = {
  '/text': 'isi laporan',
  '/classification': 'jenis laporan',
  '/category': 'bidang',
  '/place/regionCode': 'kelurahan',
  '/place/rw': 'RW',
  '/place/rt': 'RT',
  '/place/landmark': 'patokan',
  '/occurredOn': 'tanggal',
  '/photos': 'foto',
  '/reporter/name': 'nama',
  '/reporter/address': 'alamat',
  '/reporter/phone': 'nomor HP',
  '/reporter/email': 'email',
  '/aboutStaff': 'laporan tentang petugasnya sendiri',
  '/formal': 'permohonan informasi resmi',
}

const issueSentences: Readonly<Record<string, (field: string) => string>> = {
  required: (field) => `Isi ${field}.`,
  'too-short': (field) => `Tulis ${field} lebih panjang.`,
  'too-long': (field) => `Tulis ${field} lebih pendek.`,
  invalid: (field) => `Periksa lagi ${field}.`,
  'not-offered': (field) => `Situs ini tidak menerima ${field}.`,
  'in-the-future': (field) => `Pilih ${field} hari ini atau sebelumnya.`,
}

const issuesOfFields: Readonly<Record<string, string>> = {
  '/text required': 'Tulis apa yang terjadi.',
  '/text too-short': 'Tulis sedikit lebih jelas, paling sedikit 10 huruf.',
  '/classification invalid': 'Pilih jenis laporan.',
  '/classification required': 'Pilih jenis laporan.',
  '/place/regionCode required': 'Pilih kelurahan tempat kejadian.',
  '/place/rw invalid': 'RW hanya angka, misalnya 3.',
  '/place/rt invalid': 'RT hanya angka, misalnya 12.',
  '/occurredOn invalid': 'Tulis tanggal seperti 24-11-2026, atau kosongkan.',
  '/photos required': 'Tambahkan paling sedikit satu foto.',
  '/photos too-long': 'Fotonya terlalu banyak. Pilih lebih sedikit.',
  '/identity required': 'Pilih apakah nama Anda diketahui.',
  '/identity invalid': 'Anda memilih “Tanpa identitas”, tetapi nama atau kontak terisi. Kosongkan isian itu, atau pilih cara lain.',
  '/identity not-offered': 'Permohonan informasi resmi memerlukan nama Anda: pilih “Dengan nama”.',
  '/formal required': 'Centang “Ajukan sebagai permohonan resmi”, atau kosongkan tujuan dan cara mendapatkan jawaban.',
  '/formal not-offered': 'Permohonan resmi hanya untuk jenis “Permintaan informasi”, dan tidak untuk laporan tentang petugas.',
  '/formal/purpose required': 'Tulis untuk apa informasinya.',
  '/formal/delivery required': 'Pilih cara mendapatkan jawaban.',
  '/formal/delivery invalid': 'Pilih cara mendapatkan jawaban.',
  '/reporter/phone required': 'Isi nomor HP atau email.',
  '/reporter/phone invalid': 'Tulis nomor HP dengan angka, misalnya 0812 3456 7890.',
  '/reporter/email invalid': 'Tulis email lengkap, misalnya nama@contoh.id.',
}

export const issueWords = ({ path, code }: Issue): string => issuesOfFields[`${path} ${code}`] ?? (issueSentences[code] ?? ((field) => `Periksa lagi ${field}.`))(fieldNames[path] ?? 'isian ini')

/** What is told where a form could not be taken. Each keeps the words that were written. */
const refusalSentences: Partial<Record<KnownProblemCode, string>> = {
  'secret-wrong': 'Kode pelacakan dan kode rahasia tidak cocok. Periksa lagi keduanya.',
  'secret-missing': 'Kode rahasia diperlukan untuk itu.',
  'media-type-unsupported': 'Kiriman ini bukan formulir. Isi formulir di bawah.',
  'report-not-found': 'Laporan dengan kode ini tidak ditemukan. Periksa lagi kodenya.',
  'origin-not-allowed': 'Formulir ini hanya dapat dikirim dari halaman ini sendiri. Periksa tulisan Anda di bawah, lalu kirim lagi.',
  'body-too-large': 'Kirimannya terlalu besar atau terputus di jalan. Pilih foto yang lebih sedikit atau lebih kecil, atau kirim dulu tulisannya: foto bisa menyusul.',
  'idempotency-key-reused': 'Formulir ini sudah pernah terkirim dengan isi lain. Bila yang di bawah ini laporan baru, tekan Kirim sekali lagi.',
  'transition-not-allowed': 'Tahap laporan ini sudah berubah, jadi tindakan itu tidak dapat dilakukan lagi. Keadaan terbarunya ada di bawah.',
  'reopen-limit-reached': 'Laporan ini sudah dibuka kembali sebanyak yang diizinkan. Tulis laporan baru dan sebutkan kode laporan ini.',
  'attachment-limit-reached': 'Jumlah lampiran laporan ini sudah penuh.',
  'attachment-not-image': 'Berkas ini tidak bisa dibaca sebagai foto. Yang diterima: JPEG, PNG, atau WebP.',
  'storage-busy': 'Layanan sedang sibuk. Tulisan Anda masih ada di bawah; tekan Kirim lagi sebentar lagi.',
  'internal-error': 'Ada yang rusak di pihak kami. Tulisan Anda masih ada di bawah; tekan Kirim lagi. Laporan tidak akan menjadi dobel.',
  'validation-failed': 'Ada yang perlu diperbaiki.',
}

export const refusalWords = ({ refused, retryAfterSeconds = 60 }: Pick<Refusal, 'refused' | 'retryAfterSeconds'>): string =>
  refused === 'rate-limited' ? `Terlalu banyak kiriman saat ini. Coba lagi sekitar ${Math.max(1, Math.ceil(retryAfterSeconds / 60))} menit lagi. Tulisan Anda masih ada di bawah.` : (refusalSentences[refused] ?? refusalSentences['internal-error'] ?? '')

/** A moment at the agency: "24 November 2026 pukul 18.20". */
export const momentWords = (instant: string, timeZone: string): string => new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant))

/** In groups of four, as one reads it aloud. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? code
