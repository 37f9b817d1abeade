/** The help while writing in Sundanese: a draft, see form.ts. */
import { asQuestion } from '../as-question.ts'
import type { ExtrasTexts } from '../extras-texts.ts'

export const extrasTexts: ExtrasTexts = {
  outdated: 'Formulir di halaman ieu heubeul teuing, jadi laporan teu ditarima deui ti dieu. Salin tulisan anjeun, tuluy kirim tina kaca lengkep.',
  outdatedWay: 'Buka kaca lengkep',

  clues: { what: 'naon nu kajadian', where: 'di mana persisna', when: 'ti iraha', who: 'saha nu kakeunaan' },
  cluesMissing: (clues) => `Leuwih gancang diurus lamun anjeun ogé nulis ${clues.join(', ').replace(/, ([^,]*)$/, ' jeung $1')}.`,
  cluesAll: 'Jéntré: naon, di mana, ti iraha, jeung saha nu kakeunaan.',

  waysOut: (topics) => {
    const words = { emergency: 'darurat', violence: 'kekerasan', inspectorate: 'korupsi', ppid: 'informasi resmi' }
    return asQuestion(topics.map((topic) => words[topic]), topics.length > 2 ? ', atawa ' : ' atawa ') ?? 'Nomer penting'
  },
  wayOut: {
    emergency: 'Darurat: kahuruan, kacilakaan, bancana',
    police: 'Pulisi',
    ambulance: 'Ambulan',
    violence: 'Kekerasan ka awéwé jeung budak (SAPA)',
    inspectorate: 'Korupsi atawa pungli patugas (Inspektorat)',
    ppid: 'Paménta informasi resmi (PPID)',
  },
  call: (phone) => `Telepon ${phone}`,
  callFirst: {
    emergency: 'Nuju kajadian jeung bahaya? Ulah ngantosan waleran di dieu.',
    police: 'Nuju kajadian? Ulah ngantosan waleran di dieu.',
    ambulance: 'Aya nu gering atawa tatu? Ulah ngantosan waleran di dieu.',
    violence: 'Aya nu dinyenyeri? Anjeun tiasa nyarita ka nu tos dilatih, dirusiahkeun.',
    inspectorate: 'Soal duit atawa kalakuan patugas? Pangawas nampina langsung.',
    ppid: 'Peryogi dokumén resmi? Paménta nu wates waktuna numutkeun undang-undang diajukeun ka PPID.',
  },
  formalRequest: 'Paménta informasi resmi: buka halaman PPID',
  question: (workingDays) =>
    workingDays === undefined
      ? 'Di dieu anjeun naros biasa. Paménta informasi resmi numutkeun undang-undang diajukeun ka PPID.'
      : `Di dieu anjeun naros biasa. Paménta informasi resmi numutkeun undang-undang merlukeun nami, alamat, jeung kontak anjeun, sarta diwaler ku tulisan pangtelatna ${workingDays} poé gawé (tiasa dipanjangkeun sakali).`,
  fileFormal: 'Ajukeun paménta resmi',

  similar: (count) => `Aya ${count} laporan nu sarua`,
  similarWhy: 'Lamun masalahna sarua, rojong waé: laporan nu dirojong ku loba jalma katingali ku patugas. Lamun béda, teraskeun nulis.',
  similarFact: (region, day, supports) => `${region}, ${day}${supports > 0 ? `, ${supports} jalma séjén ngalaman` : ''}`,
  support: 'Kuring ogé ngalaman',
  supportAbout: (title) => `Kuring ogé ngalaman: ${title}`,
  supported: (supports) => `Kacatet, ayeuna ${supports} jalma. Anjeun teu kudu ngirim laporan ieu, tapi tetep meunang.`,
  supportFailed: 'Teu acan kacatet. Cobian deui lamun aya sinyal, atawa kirim waé laporan anjeun.',

  preview: 'Kieu balaréa ningalina',
  previewFound: (count) => `aya ${count} hal pribadi`,
  previewNot: 'Balaréa teu ningali laporan ieu.',
  previewWhere: (region, photos) => `${region ? `Kel. ${region}. ` : ''}Tanpa RT, RW, tanda tempat, titik lokasi, ${photos}, nami, jeung kontak. Témbong sanggeus dipariksa patugas.`,
  hiddenAlready: (words) => `Otomatis disamurkeun pikeun balaréa: ${words}. Patugas masih maca.`,
  hideFromOfficers: 'Samurkeun ogé pikeun patugas',
  platesShown: (words) => `Nomer kandaraan nu bakal katingali ku balaréa: ${words}.`,
  hidePlates: 'Samurkeun nomer kandaraan',
  hidden: 'Disamurkeun dina tulisan anjeun.',

  today: 'Poé ieu',
  yesterday: 'Kamari',
  otherDay: 'Poé séjén',
  forgotten: 'Poho',
  whichDay: 'Tanggal kajadian',
  whichDayMissing: 'Pilih tanggalna, atawa pilih Poho.',

  regionList: 'Pilih tina daptar kacamatan',
  regionInList: 'Daptar kalurahan',
  regionPick: 'Pilih kalurahan',
  locate: 'Anggo lokasi kuring',
  locating: 'Nuju néangan lokasi…',
  located: (metres) => (metres === undefined ? 'Titik lokasi disertakeun.' : `Titik lokasi disertakeun, telitina kira-kira ${metres} méter.`),
  locatedSeenBy: 'Ngan ditingali ku patugas.',
  forgetPoint: 'Hapus titik lokasi',
  locationRefused: 'Lokasi teu diidinan di ieu parangkat. Tulis tanda tempat waé, éta cekap.',
  locationMissing: 'Lokasi teu kapanggih. Tulis tanda tempat waé, éta cekap.',
  mapShow: 'Témbongkeun dina peta',
  mapMove: 'Pindahkeun titik dina peta',
  mapLoading: 'Nuju muka peta…',
  mapMissing: 'Peta teu tiasa dibuka. Tulis tanda tempat waé, éta cekap.',
}
