/** What helps an officer to act on a report. */
export type Clue = 'what' | 'where' | 'when' | 'who'
