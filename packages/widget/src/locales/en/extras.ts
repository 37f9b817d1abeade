/** The help while writing in English. */
import { asQuestion } from '../as-question.ts'
import type { ExtrasTexts } from '../extras-texts.ts'

export const extrasTexts: ExtrasTexts = {
  outdated: 'The form on this page is too old: reports are no longer accepted from here. Copy what you wrote and send it on the full page.',
  outdatedWay: 'Open the full page',

  clues: { what: 'what happened', where: 'where exactly', when: 'since when', who: 'who is affected' },
  cluesMissing: (clues) => `It can be handled faster if you also write ${clues.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`,
  cluesAll: 'Clear: what, where, since when and who is affected.',

  waysOut: (topics) => {
    const words = { emergency: 'emergency', violence: 'violence', inspectorate: 'corruption', ppid: 'official documents' }
    return asQuestion(topics.map((topic) => words[topic]), ' or ') ?? 'Useful numbers'
  },
  wayOut: {
    emergency: 'Emergency: fire, accident, disaster',
    police: 'Police',
    ambulance: 'Ambulance',
    violence: 'Violence against women and children (SAPA)',
    inspectorate: 'Corruption or bribes (Inspectorate)',
    ppid: 'Formal request for public information (PPID)',
  },
  call: (phone) => `Call ${phone}`,
  callFirst: {
    emergency: 'Happening now and dangerous? Do not wait for an answer here.',
    police: 'Happening now? Do not wait for an answer here.',
    ambulance: 'Is somebody ill or hurt? Do not wait for an answer here.',
    violence: 'Is somebody being hurt? You can talk to trained people, in confidence.',
    inspectorate: 'About money or an officer’s conduct? The inspectors take it directly.',
    ppid: 'Do you need official documents? A request with a deadline by law goes to the PPID.',
  },
  formalRequest: 'Formal request for information: open the PPID’s page',
  question: (workingDays) =>
    workingDays === undefined
      ? 'Here you ask an ordinary question. A formal request for information under the law goes to the PPID.'
      : `Here you ask an ordinary question. A formal request for information under the law needs your name, address and contact, and is answered in writing within ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} (this may be extended once).`,
  fileFormal: 'Make a formal request',

  similar: (count) => (count === 1 ? 'There is a similar report' : `There are ${count} similar reports`),
  similarWhy: 'If it is the same matter, support it: officers see what many people live with. If it is another, go on writing.',
  similarFact: (region, day, supports) => `${region}, ${day}${supports > 0 ? `, ${supports} ${supports === 1 ? 'other lives' : 'others live'} with it` : ''}`,
  support: 'It happens to me too',
  supportAbout: (title) => `It happens to me too: ${title}`,
  supported: (supports) => `Noted, ${supports === 1 ? 'one person' : `${supports} people`} now. You need not send this report, but you may.`,
  supportFailed: 'Not noted yet. Try again with a signal, or just send your report.',

  preview: 'How the public sees it',
  previewFound: (count) => (count === 1 ? 'one personal thing in it' : `${count} personal things in it`),
  previewNot: 'The public does not see this report.',
  previewWhere: (region, photos) => `${region ? `Kel. ${region}. ` : ''}Without RT, RW, landmark, exact point, ${photos}, name and contact. Shown once an officer has checked it.`,
  hiddenAlready: (words) => `Hidden from the public by itself: ${words}. Officers still read it.`,
  hideFromOfficers: 'Hide it from officers too',
  platesShown: (words) => `Number plates that the public would see: ${words}.`,
  hidePlates: 'Hide number plates',
  hidden: 'Hidden in your text.',

  today: 'Today',
  yesterday: 'Yesterday',
  otherDay: 'Another day',
  forgotten: 'I don’t remember',
  whichDay: 'Date it happened',
  whichDayMissing: 'Choose the date, or choose “I don’t remember”.',

  regionList: 'Choose from a list by kecamatan',
  regionInList: 'List of kelurahan',
  regionPick: 'Choose a kelurahan',
  locate: 'Use my location',
  locating: 'Looking for your location…',
  located: (metres) => (metres === undefined ? 'An exact point is included.' : `An exact point is included, accurate to about ${metres} ${metres === 1 ? 'metre' : 'metres'}.`),
  locatedSeenBy: 'Only officers see it.',
  forgetPoint: 'Remove the exact point',
  locationRefused: 'Location is not allowed on this device. A landmark is enough.',
  locationMissing: 'No location was found. A landmark is enough.',
  mapShow: 'Show it on a map',
  mapMove: 'Move the point on a map',
  mapLoading: 'Opening the map…',
  mapMissing: 'The map could not be opened. A landmark is enough.',
}
