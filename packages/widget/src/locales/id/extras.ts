/** The help while writing in Indonesian: plain, short, kind. */
import { asQuestion } from '../as-question.ts'
import type { ExtrasTexts } from '../extras-texts.ts'

export const extrasTexts: ExtrasTexts = {
  outdated: 'Formulir di halaman ini terlalu lama, jadi laporan tidak diterima lagi dari sini. Salin tulisan Anda, lalu kirim lewat halaman lengkap.',
  outdatedWay: 'Buka halaman lengkap',

  clues: { what: 'apa yang terjadi', where: 'di mana tepatnya', when: 'sejak kapan', who: 'siapa yang terdampak' },
  cluesMissing: (clues) => `Lebih cepat ditangani bila Anda juga menulis ${clues.join(', ').replace(/, ([^,]*)$/, ' dan $1')}.`,
  cluesAll: 'Jelas: apa, di mana, sejak kapan, dan siapa yang terdampak.',

  waysOut: (topics) => {
    const words = { emergency: 'darurat', violence: 'kekerasan', inspectorate: 'korupsi', ppid: 'informasi resmi' }
    return asQuestion(topics.map((topic) => words[topic]), topics.length > 2 ? ', atau ' : ' atau ') ?? 'Nomor penting'
  },
  wayOut: {
    emergency: 'Darurat: kebakaran, kecelakaan, bencana',
    police: 'Polisi',
    ambulance: 'Ambulans',
    violence: 'Kekerasan pada perempuan dan anak (SAPA)',
    inspectorate: 'Korupsi atau pungli petugas (Inspektorat)',
    ppid: 'Permohonan informasi resmi (PPID)',
  },
  call: (phone) => `Telepon ${phone}`,
  callFirst: {
    emergency: 'Sedang terjadi dan berbahaya? Jangan menunggu jawaban di sini.',
    police: 'Sedang terjadi? Jangan menunggu jawaban di sini.',
    ambulance: 'Ada yang sakit atau terluka? Jangan menunggu jawaban di sini.',
    violence: 'Ada yang disakiti? Anda bisa bicara dengan orang yang terlatih, dirahasiakan.',
    inspectorate: 'Soal uang atau kelakuan petugas? Pengawas menerimanya langsung.',
    ppid: 'Butuh dokumen resmi? Permohonan dengan tenggat menurut undang-undang diajukan kepada PPID.',
  },
  formalRequest: 'Permohonan informasi resmi: buka halaman PPID',
  question: (workingDays) =>
    workingDays === undefined
      ? 'Di sini Anda bertanya biasa. Permohonan informasi resmi menurut undang-undang diajukan kepada PPID.'
      : `Di sini Anda bertanya biasa. Permohonan informasi resmi menurut undang-undang memerlukan nama, alamat, dan kontak Anda, dan dijawab tertulis paling lambat ${workingDays} hari kerja (dapat diperpanjang satu kali).`,
  fileFormal: 'Ajukan permohonan resmi',

  similar: (count) => `Ada ${count} laporan serupa`,
  similarWhy: 'Bila masalahnya sama, dukung saja: laporan yang didukung banyak orang terlihat oleh petugas. Bila berbeda, lanjutkan menulis.',
  similarFact: (region, day, supports) => `${region}, ${day}${supports > 0 ? `, ${supports} orang lain mengalami` : ''}`,
  support: 'Saya juga mengalami',
  supportAbout: (title) => `Saya juga mengalami: ${title}`,
  supported: (supports) => `Tercatat, sekarang ${supports} orang. Anda tidak perlu mengirim laporan ini, tetapi tetap boleh.`,
  supportFailed: 'Belum tercatat. Coba lagi saat ada sinyal, atau kirim saja laporan Anda.',

  preview: 'Begini publik melihatnya',
  previewFound: (count) => `ada ${count} hal pribadi`,
  previewNot: 'Publik tidak melihat laporan ini.',
  previewWhere: (region, photos) => `${region ? `Kel. ${region}. ` : ''}Tanpa RT, RW, patokan, titik lokasi, ${photos}, nama, dan kontak. Tampil setelah diperiksa petugas.`,
  hiddenAlready: (words) => `Otomatis disamarkan bagi publik: ${words}. Petugas masih membacanya.`,
  hideFromOfficers: 'Samarkan juga bagi petugas',
  platesShown: (words) => `Nomor kendaraan yang akan terlihat publik: ${words}.`,
  hidePlates: 'Samarkan nomor kendaraan',
  hidden: 'Disamarkan dalam tulisan Anda.',

  today: 'Hari ini',
  yesterday: 'Kemarin',
  otherDay: 'Tanggal lain',
  forgotten: 'Tidak ingat',
  whichDay: 'Tanggal kejadian',
  whichDayMissing: 'Pilih tanggalnya, atau pilih Tidak ingat.',

  regionList: 'Pilih dari daftar kecamatan',
  regionInList: 'Daftar kelurahan',
  regionPick: 'Pilih kelurahan',
  locate: 'Pakai lokasi saya',
  locating: 'Mencari lokasi…',
  located: (metres) => (metres === undefined ? 'Titik lokasi disertakan.' : `Titik lokasi disertakan, ketelitian sekitar ${metres} meter.`),
  locatedSeenBy: 'Hanya dilihat petugas.',
  forgetPoint: 'Hapus titik lokasi',
  locationRefused: 'Lokasi tidak diizinkan di perangkat ini. Tulis patokan saja, itu cukup.',
  locationMissing: 'Lokasi tidak ditemukan. Tulis patokan saja, itu cukup.',
  mapShow: 'Tunjukkan di peta',
  mapMove: 'Pindahkan titik di peta',
  mapLoading: 'Membuka peta…',
  mapMissing: 'Peta tidak dapat dibuka. Tulis patokan saja, itu cukup.',
}
