/** What a tracker lends to the parts that are fetched later: what it knows, its sentences, and the time zone of the agency. */
import type { Site } from '@lapor/sdk/contract'
import type { TrackerController } from '../controllers/tracker-controller.ts'
import type { FollowTexts } from '../locales/follow-texts.ts'
import type { FormTexts } from '../locales/form-texts.ts'
import type { TrackTexts } from '../locales/track-texts.ts'

/** All of them are there while a report is shown. */
export interface TrackerHost {
  readonly tracker: TrackerController
  readonly texts: TrackTexts
  readonly followTexts: FollowTexts
  readonly formTexts: FormTexts
  readonly timeZone: string | undefined
  /** Undefined until its settings are here, or where they cannot be had. */
  readonly site: Site | undefined
  /** What it knows is on the screen. */
  readonly updateComplete: Promise<unknown>
}
