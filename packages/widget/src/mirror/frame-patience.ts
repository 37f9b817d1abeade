/** How long the hidden frame is waited for, and when it is fetched again. */

/** The frame is fetched while somebody begins to write, and beside all else that is; longer than this is no line to send on. Also between two attempts. */
const patienceMs = 30_000
/** A frame that is at work says so more often; one that says nothing for this time was killed, or is a browser's page about a refusal. */
const silenceMs = 6_000

export interface FramePatience {
  /** It is on its way. */
  fetched(): void
  /** It has come. */
  came(): void
  /** It owes an answer. */
  asked(): void
  /** It owes none any more. */
  heard(): void
  /** @param isNeeded whether there is something to say to it when it is time to fetch it again */
  lost(wasThere: boolean, isNeeded: () => boolean): void
  /** There is something to say, which itself waits for nothing. @param isOut it stands on no page */
  wanted(isOut: boolean, isAway: boolean): void
  /** Nobody waits for anything. */
  rest(): void
}

export const framePatience = (fetch: () => void, giveUp: () => void): FramePatience => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let triedAt = 0
  /** When it was time to fetch it again there was nothing to say. */
  let isResting = false

  const after = (ms: number, work: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }
  const asked = (): void => after(silenceMs, giveUp)

  return {
    fetched: () => {
      triedAt = Date.now()
      after(patienceMs, giveUp)
    },
    came: () => {
      isResting = false
      asked()
    },
    asked,
    heard: () => clearTimeout(timer),
    lost: (wasThere, isNeeded) => {
      isResting = false
      after(wasThere ? 0 : patienceMs, () => {
        isResting = !isNeeded()
        if (!isResting) fetch()
      })
    },
    wanted: (isOut, isAway) => {
      const late = Date.now() - triedAt
      if (isOut || (isAway && late > patienceMs)) fetch()
      else if (isResting) {
        isResting = false
        after(patienceMs - late, fetch)
      }
    },
    rest: () => {
      clearTimeout(timer)
      isResting = true
    },
  }
}
