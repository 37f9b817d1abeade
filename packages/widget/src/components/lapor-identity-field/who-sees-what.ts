/** Says who sees what of a report, for the choices made so far. */
import type { Site } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import type { FormTexts } from '../../locales/form-texts.ts'

/** Rows of the table: who, and what they see. */
export const whoSeesWhat = ({ identity, confidential, aboutStaff, name, phone, email }: ReportDraft, site: Site, texts: FormTexts): readonly (readonly [who: string, what: string])[] => {
  const { onlookers, sees } = texts
  // A report about its own staff is kept from the agency and from the public until the supervisor releases it.
  const supervisor = aboutStaff ? site.supervisor : undefined
  return [
    [onlookers.public(''), supervisor ? sees.untilReleased : sees.public(confidential)],
    ...(supervisor ? ([[onlookers.agency(supervisor.acronym), sees.agency[identity]], [onlookers.accused(site.agency.acronym), sees.untilReleased]] as const) : ([[onlookers.agency(site.agency.acronym), sees.agency[identity]]] as const)),
    [onlookers.operator(site.operator), sees.operator[identity]],
    // The relay's rule (its decideForward): a name goes on only with a contact.
    ...(site.upstream ? ([[onlookers.upstream(''), identity === 'named' && name && (phone || email) ? sees.upstream.named : site.upstream === 'keep' ? sees.upstream.keep : sees.upstream.agency]] as const) : []),
    [onlookers.page(''), sees.page],
  ]
}

/** Then a hidden name is hidden from nobody who matters. */
export const operatorIsAgency = ({ operator, agency }: Site): boolean => operator === agency.name || operator === agency.acronym
