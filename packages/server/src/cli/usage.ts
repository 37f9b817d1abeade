/** What `lapor-server` can do, in the words of the people who run it. */

export const usage = `lapor-server: relay LAPOR untuk instansi

  sandbox                           coba semuanya dengan data contoh, di berkas tersendiri (juga tanpa perintah, selama LAPOR_DATA dan DATABASE_URL kosong)
  serve [--demo] [--fresh]          jalankan relay (--demo: dengan data contoh; --fresh: hapus data demo dulu)
  migrate                           sesuaikan berkas data dengan versi ini
  seed [--demo]                     isi wilayah, instansi, dan situs bila masih kosong (--demo: dengan laporan contoh)

  backup FOLDER                     cadangkan semua data ke folder baru, sementara relay melayani
  restore FOLDER [--without-erasures]     pulihkan cadangan ke tempat kosong dan terapkan daftar penghapusan (--without-erasures: belum pernah ada penghapusan)
  export FOLDER [--agency SLUG] [--with-identity]     semua laporan sebagai JSON Lines dan lampiran, untuk arsip atau sistem lain
  doctor                            periksa setelan, basis data, kunci, cakram, jam, hari libur, sambungan keluar, dan proxy

  site list                         daftar situs yang memasang formulir
  site add KUNCI --name NAMA --agency SLUG --origin ASAL [--preset ringkas|lengkap]     situs baru, dengan setelan awal
  site snippet KUNCI                baris untuk ditempel pengelola situs
  site allow KUNCI ASAL             izinkan halaman dari ASAL, misalnya https://kelurahan.contoh.go.id
  site challenge KUNCI on|off       laporan perlu bukti kerja: menangkal kiriman massal oleh mesin
  site supervisor KUNCI SLUG|none   kepada siapa laporan tentang petugas instansi itu sendiri
  site upstream KUNCI agency-account|keep|off     teruskan laporan; apa yang terjadi pada yang anonim atau tanpa kontak
  site rules KUNCI [BERKAS]         lihat atau ganti tenggat, penutupan otomatis, masa simpan, tempat mengadu dan kapan, PPID, permohonan informasi resmi, batas kiriman, dan letak awal peta

  officer list                      daftar petugas
  officer add --agency SLUG --name NAMA [--role officer|coordinator|admin]
  officer calendar ID               alamat kalender tenggat untuk ponsel petugas
  officer revoke ID                 cabut akses petugas dan akhiri sesinya

  audit verify                      periksa apakah semua jejak audit utuh

  jobs run                          kerjakan yang sudah waktunya: peringatan, penutupan otomatis, eskalasi, penghapusan, pesan

  channel list                      ke mana kabar dikirim
  channel add KUNCI --kind webhook|email|telegram --to TUJUAN [--role officer|coordinator|system] [--digest]
  channel add KUNCI --kind lapor|open311 --to ALAMAT --settings BERKAS     teruskan laporan terverifikasi ke sistem lain
  channel health ID                 apakah sistem itu menjawab, dan mengenal topik di setelan
  channel end ID                    berhenti mengirim ke sana
  upstream record KODE --as PETUGAS --number NOMOR [--status STATUS] [--channel ID]     catat nomor di sistem lain dengan tangan; tidak dikirim lagi
  upstream export KUNCI             laporan yang belum diteruskan, sebagai CSV untuk dimasukkan dengan tangan
  message list [--state failed|waiting|sent|dropped]     pesan yang gagal, menunggu, terkirim, atau batal
  message retry ID|all              coba lagi yang gagal (all: kecuali yang mungkin sudah masuk di sistem lain)

  open311 list                      aplikasi yang boleh mengirim laporan lewat Open311
  open311 key KUNCI NAMA            buat api_key untuk sebuah aplikasi
  open311 end ID                    cabut api_key

  report list [--agency SLUG] [--status STATUS] [--assignee PETUGAS] [--overdue] [--due-within HARI] [--flagged]
  report show KODE
  report audit KODE                 tindakan petugas pada laporan, dan apakah jejaknya utuh
  report verify KODE --as PETUGAS
  report return KODE --as PETUGAS --reason ALASAN --text TEKS
  report ask KODE --as PETUGAS --text TEKS
  report assign KODE --as PETUGAS --officer PETUGAS [--text TEKS]
  report transfer KODE --as PETUGAS --agency SLUG --text TEKS
  report extend KODE --as PETUGAS --text TEKS   perpanjang batas permohonan informasi resmi, sekali, dengan alasannya
  report follow-up KODE --as PETUGAS --text TEKS [--evidence FOTO …]
  report respond KODE --as PETUGAS --text TEKS [--evidence FOTO …]
  report close KODE --as PETUGAS --reason ALASAN --text TEKS [--evidence FOTO …]
  report archive KODE --as PETUGAS --reason ALASAN --text TEKS
  report mask KODE --as PETUGAS (--hide TEKS … | --none)     samarkan bagian teks untuk publik
  report release KODE --as PETUGAS  lepaskan laporan tentang petugas kepada instansi yang dilaporkan
  report identity KODE --as ADMIN   siapa di balik laporan anonim; dicatat dalam jejak audit

  privacy list [--agency SLUG] [--status open|done|refused]
  privacy settle KODE --as PETUGAS --text TEKS [--refused --law "UU … pasal …"]
  privacy reapply BERKAS            terapkan lagi daftar penghapusan dari tempat lain pada data yang dipulihkan

  keys new                          buat kunci identitas baru, untuk LAPOR_IDENTITY_KEYS
  keys list                         kunci yang dipakai, dan untuk berapa identitas
  keys rotate                       bungkus ulang semua identitas dengan kunci pertama

Variabel lingkungan: PORT (8787), HOST (127.0.0.1), LAPOR_DATA (data/lapor.sqlite),
LAPOR_METRICS_TOKEN (token untuk membaca /metrics),
DATABASE_URL (basis data PostgreSQL sebagai ganti berkas: postgres://lapor:SANDI@localhost:5432/lapor),
LAPOR_BASE_URL (alamat dari luar), LAPOR_IDENTITY_KEYS (kunci identitas: id:kunci,id:kunci), LAPOR_LOG (info, error, silent),
LAPOR_TRUST_PROXY (banyaknya proxy di depan relay, 0), LAPOR_SMTP (server email: smtps://nama:sandi@host) bersama LAPOR_MAIL_FROM (pengirim),
LAPOR_TELEGRAM_TOKEN (bot), LAPOR_TELEGRAM_API (https://api.telegram.org),
LAPOR_TILES_URL (sumber peta: https://peta.contoh.go.id/{z}/{x}/{y}.png) bersama LAPOR_TILES_ATTRIBUTION (pembuat peta) dan
LAPOR_TILES_BOUNDS (barat,selatan,timur,utara), LAPOR_TILES_ZOOM (12-18),
LAPOR_ERASURES (daftar penghapusan, di samping berkas data).`
