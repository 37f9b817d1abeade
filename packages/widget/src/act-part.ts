/** What the widget loads for the reporter of an open report: "selesai" or not, a rating, a correction, files and words that did not leave, and the door to what is his or hers. */
import './components/lapor-act/lapor-act.define.ts'
import './components/lapor-file/lapor-file.define.ts'
import './components/lapor-unsent/lapor-unsent.define.ts'
import './components/lapor-mine/lapor-mine.define.ts'
