/** The second tab: the tracker, or on a page of another origin the relay's frame in which it stands. */
import { html, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { SubmitController } from '../../controllers/submit-controller.ts'
import type { TextsController } from '../../controllers/texts-controller.ts'
import type { SendPart } from '../../send-part.ts'
import { fullPage } from '../full-page.ts'
import type { ReportLink } from './take-report-link.ts'
import { withSafeWays } from './with-safe-ways.ts'

type Elsewhere = typeof import('../../elsewhere-part.ts')

export interface FollowPanel {
  readonly part: SendPart
  readonly submit: SubmitController
  readonly texts: TextsController
  readonly site: Site | undefined
  readonly theme: string
  /** The report that it opens. */
  readonly link: ReportLink | undefined
  readonly elsewhere: Elsewhere | undefined
}

/** @returns undefined until its part is here */
export const followPanel = ({ part, submit, texts, site, theme, link, elsewhere }: FollowPanel): TemplateResult | undefined => {
  const { shell, form, follow, track } = texts
  if (elsewhere) return elsewhere.followElsewhere({ base: part.clientOptions.baseUrl, page: fullPage(part), site: part.site, locale: shell.lang, theme, link, onOpened: () => void submit.letGo() })
  return (
    track &&
    html`<lapor-tracker
      .services=${part}
      .target=${link}
      .texts=${track}
      .followTexts=${follow}
      .formTexts=${form}
      .site=${site && withSafeWays(site)}
    ></lapor-tracker>`
  )
}
