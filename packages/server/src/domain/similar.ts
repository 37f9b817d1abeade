/** Which public reports may be about the same matter as what a citizen is writing. */

export interface Candidate {
  /** How well the full-text index says that it fits; larger is better. */
  readonly score: number
  readonly regionCode: string
  readonly title: string
  readonly text: string
}

/** Words that every report has; without them, what is left says what a report is about. */
const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan aku apa apakah atas atau bagi bahwa bapak baru bisa boleh bukan dalam dan dapat dari dengan depan dia di hal harap hari harus ibu ingin ini itu jadi jika juga kalau kami kamu
  karena kata ke kepada kita lagi lain lalu lebih mau maka masih melalui menjadi mohon oleh orang pada pak para pernah pun saat saja salah sama sampai sangat saya sebagai sebelum secara sedang sejak seperti sering serta
  setelah setiap sudah supaya tapi telah tentang terima kasih tersebut tetapi tidak tolong untuk warga yaitu yang bulan minggu tahun kemarin sekarang the and`.split(/\s+/),
)

/** Longer questions find nothing better, and each word costs a look into the index. */
const mostWords = 24
const shortest = 3

/** A citizen at home in a kelurahan means its lamp, not one at the other end of the city. */
const sameRegionBoost = 1.5
const mostSimilar = 5

/** The words of a text that say something, each once, in lower case and without accents: letters and digits only. */
export const wordsOf = (text: string): string[] => {
  const words = tokensOf(text).map(withoutEnding).filter((word) => word.length >= shortest && !stopWords.has(word))
  return [...new Set(words)].slice(0, mostWords)
}

/**
 * The nearest match first, at most five. One word in common is chance, unless there is only one.
 * @param words as wordsOf gives them; a word also stands for longer ones that begin with it
 */
export const rankSimilar = <Found extends Candidate>(words: readonly string[], regionCode: string | undefined, candidates: readonly Found[]): Found[] => {
  const needed = Math.min(2, words.length)
  const weight = ({ score, regionCode: there }: Found): number => (there === regionCode ? score * sameRegionBoost : score)
  return candidates
    .filter((candidate) => {
      const there = tokensOf(`${candidate.title} ${candidate.text}`)
      return words.filter((word) => there.some((token) => token.startsWith(word))).length >= needed
    })
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, mostSimilar)
}

/** As the full-text index takes words apart (unicode61, accents removed). */
export const tokensOf = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** "lampunya" is "lampu"; the index looks for beginnings, so that the other way round is found too. */
const withoutEnding = (word: string): string => word.replace(/(?<=.{4})(nya|lah|kah)$/u, '')
