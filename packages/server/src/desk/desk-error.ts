/** Says what went wrong with a request of the desk, and what to do. */

const sentences: Readonly<Record<string, string>> = {
  'transition-not-allowed': 'Laporan ini sudah berubah: petugas lain atau pelapor lebih dulu. Keadaan terbaru ditampilkan di atas; yang Anda tulis masih ada. Periksa, lalu kirim lagi bila masih perlu.',
  'idempotency-key-reused': 'Kiriman sebelumnya ternyata sudah masuk; lihat di atas. Yang Anda tulis masih ada: kirim lagi bila masih perlu.',
  'validation-failed': 'Ada isian yang kurang atau tidak sesuai. Periksa, lalu kirim lagi.',
  'agency-not-yours': 'Laporan ini sekarang milik instansi lain.',
  'report-not-found': 'Tidak ada laporan dengan kode itu.',
  // Read once the same officer is here again: until then the door says what to do.
  'officer-token-wrong': 'Sesi Anda berakhir lebih dulu, jadi ini belum terlaksana. Coba lagi.',
  'attachment-not-image': 'Foto tidak dapat dibaca. Pakai JPEG, PNG, atau WebP.',
  'attachment-limit-reached': 'Laporan ini sudah memuat foto sebanyak yang diperbolehkan.',
  'body-too-large': 'Foto terlalu besar.',
  'storage-busy': 'Basis data sedang sibuk. Coba lagi sebentar.',
}

export const codeOf = (error: unknown): string | undefined => {
  const problem = typeof error === 'object' && error !== null && 'problem' in error ? error.problem : undefined
  return typeof problem === 'object' && problem !== null && 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined
}

export const sentenceFor = (error: unknown): string => {
  const code = codeOf(error)
  if (code === undefined) return 'Relay tidak menjawab. Periksa sambungan, lalu coba lagi; tidak ada yang terkirim dua kali.'
  return sentences[code] ?? `Permintaan ditolak (${code}).`
}
