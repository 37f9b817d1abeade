/** Looks for what helps an officer to act in what somebody has written so far; a guess by words, so it only ever suggests. */
import type { ReportDraft } from '@lapor/sdk/draft'
import type { Clue } from '../../locales/clue.ts'

const where = /\b(?:di (?!mana)|depan|dekat|samping|belakang|seberang|jalan|jl|jln|gang|gg|rt|rw|blok|simpang|pertigaan|perempatan|perum\w*|komplek\w*|sd\w*|smp\w*|sma\w*|sekolah|masjid|musala|gereja|pasar|jembatan|puskesmas|kantor|loket|near|in front|street|road|at the)\b/i
const when = /\b(?:sejak|dari (?:kemarin|tadi|bulan|minggu|tahun)|kemarin|tadi|hari ini|(?:se|\d+ ?|dua |tiga )(?:hari|minggu|bulan|tahun)|setiap|tiap|malam|pagi|siang|sore|subuh|pukul|jam|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|since|yesterday|today|every|ago|last (?:week|month|night))\b|\d{1,2}[.:]\d{2}/i
const who = /\b(?:warga|anak\w*|lansia|ibu\w*|bapak\w*|orang|keluarga|pejalan|pengendara|pengguna|siswa|murid|rumah|toko|pedagang|kami|saya|tetangga|difabel|penyandang|pasien|residents?|children|people|we|us|family|school)\b/i

/** Shorter than this nothing can be told yet. */
const fewWords = 3

/** @returns undefined while too little is written to say anything */
export const missingClues = ({ text, landmark, rt, occurredOn, point }: ReportDraft): readonly Clue[] | undefined => {
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length < fewWords) return undefined
  const found: Readonly<Record<Clue, boolean>> = {
    what: words.length > fewWords + 2,
    where: where.test(text) || !!(landmark.trim() || rt || point),
    when: when.test(text) || occurredOn !== '',
    who: who.test(text),
  }
  return (Object.keys(found) as Clue[]).filter((clue) => !found[clue])
}
