/** The photo whose bytes are leaving, in this tab: known while it lasts, never stored. */
export interface PhotoOnTheWay {
  readonly id: string
  /** What has left; 100 only once the relay has said that it is attached, and then it is no longer on the way. */
  readonly percent: number
}

/** Where whoever sends tells it, and whoever shows it hears of it. */
export interface OnTheWay {
  photo?: PhotoOnTheWay | undefined
  moved: () => void
}
