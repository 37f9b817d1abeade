/** What a reporter wrote that the officer did not get in time. */
export type UnsentKind = 'reply' | 'reopen' | 'correct'

/** What such words can still be sent as. */
export type UnsentWay = 'reply' | 'reopen'
