/** What `lapor-server` can do, in the words of the people who run it. */

export const usage = `lapor-server: relay LAPOR untuk instansi

  serve [--demo] [--fresh]          jalankan relay (--demo: dengan data contoh; --fresh: hapus data demo dulu)
  migrate                           sesuaikan berkas data dengan versi ini
  seed [--demo]                     isi wilayah, instansi, dan situs bila masih kosong (--demo: dengan laporan contoh)

  site list                         daftar situs yang memasang formulir
  site allow KUNCI ASAL             izinkan halaman dari ASAL, misalnya https://kelurahan.contoh.go.id
  site challenge KUNCI on|off       laporan perlu bukti kerja: menangkal kiriman massal oleh mesin

  officer list                      daftar petugas
  officer add --agency SLUG --name NAMA [--role officer|coordinator|admin]
  officer revoke ID                 cabut akses petugas

  report list [--agency SLUG] [--status STATUS] [--assignee PETUGAS] [--overdue]
  report show KODE
  report audit KODE                 tindakan petugas pada laporan, dan apakah jejaknya utuh
  report verify KODE --as PETUGAS
  report return KODE --as PETUGAS --reason ALASAN --text TEKS
  report ask KODE --as PETUGAS --text TEKS
  report assign KODE --as PETUGAS --officer PETUGAS [--text TEKS]
  report transfer KODE --as PETUGAS --agency SLUG --text TEKS
  report follow-up KODE --as PETUGAS --text TEKS [--evidence FOTO …]
  report respond KODE --as PETUGAS --text TEKS [--evidence FOTO …]
  report close KODE --as PETUGAS --reason ALASAN --text TEKS [--evidence FOTO …]
  report archive KODE --as PETUGAS --reason ALASAN --text TEKS

Variabel lingkungan: PORT (8787), HOST (127.0.0.1), LAPOR_DATA (data/lapor.sqlite),
LAPOR_BASE_URL (alamat dari luar), LAPOR_LOG (info, error, silent).`
