/** Says who sees what of a report, for the choices made so far. */
import type { Site } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import type { FormTexts } from '../../locales/form-texts.ts'

/** Rows of the table: who, and what they see. */
export const whoSeesWhat = ({ identity, confidential }: ReportDraft, site: Site, texts: FormTexts): readonly (readonly [who: string, what: string])[] => {
  const { onlookers, sees } = texts
  return [
    [onlookers.public(''), sees.public(confidential)],
    [onlookers.agency(site.agency.acronym), sees.agency[identity]],
    [onlookers.operator(site.operator), sees.operator[identity]],
    [onlookers.page(''), sees.page],
  ]
}

/** Then a hidden name is hidden from nobody who matters. */
export const operatorIsAgency = ({ operator, agency }: Site): boolean => operator === agency.name || operator === agency.acronym
