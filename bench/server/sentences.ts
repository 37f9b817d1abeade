/** Texts as citizens write them, from a seed: common words are in a tenth of them and more, streets in few. */

const matters = ['Lampu jalan mati', 'Jalan berlubang dalam', 'Sampah menumpuk', 'Saluran air tersumbat', 'Pohon tumbang', 'Air bersih keruh', 'Antrean loket panjang', 'Trotoar amblas', 'Kabel menjuntai rendah', 'Parkir liar menutup jalan', 'Tembok kali retak', 'Taman bermain rusak', 'Bau limbah menyengat', 'Rambu hilang', 'Halte bocor']
const since = ['sejak dua malam lalu', 'sudah tiga minggu', 'setiap hujan deras', 'setelah perbaikan pipa', 'sejak pagi tadi', 'hampir sebulan', 'setiap akhir pekan']
const harm = ['anak sekolah terpaksa memutar', 'motor warga hampir jatuh', 'asapnya masuk ke rumah', 'pedagang kehilangan pembeli', 'lansia sulit lewat', 'banjir masuk ke halaman', 'warga takut lewat malam hari', 'kendaraan harus antre lama']
const wish = ['Mohon segera ditangani', 'Tolong petugas datang memeriksa', 'Kami menunggu kabarnya', 'Semoga cepat diperbaiki', 'Mohon dijadwalkan perbaikannya']
const streets = ['Mawar', 'Melati', 'Kenanga', 'Cempaka', 'Anggrek', 'Dahlia', 'Flamboyan', 'Teratai', 'Bougenville', 'Kamboja', 'Rajawali', 'Merpati', 'Kutilang', 'Cendrawasih', 'Jalak', 'Gelatik', 'Merbabu', 'Semeru', 'Rinjani', 'Kerinci', 'Bromo', 'Dieng', 'Salak', 'Ceremai', 'Tambora', 'Agung', 'Batur', 'Sindoro', 'Sumbing', 'Lawu']
const marks = ['warung', 'mushola', 'sekolah', 'puskesmas', 'pasar', 'lapangan', 'bengkel', 'apotek', 'kantor', 'jembatan']

/** @param random from 0 to 1 */
export const sentenceOf = (random: () => number): string => {
  const one = (list: readonly string[]): string => list[Math.floor(random() * random() * list.length)] ?? ''
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return `${one(matters)} di Jalan ${any(streets)} ${any(streets)} nomor ${1 + Math.floor(random() * 240)} dekat ${any(marks)} ${any(streets)}, ${any(since)}. Akibatnya ${any(harm)}. ${any(wish)}.`
}
