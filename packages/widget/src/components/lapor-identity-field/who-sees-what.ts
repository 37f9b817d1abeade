/** Says who sees what of a report, for the choices made so far. */
import type { Site } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import type { FormTexts } from '../../locales/form-texts.ts'
import { isolated } from '../../locales/isolated.ts'

/**
 * Rows of the table: who, and what they see.
 * @param isOwnPage the form stands on a page of the relay: nobody but its operator could read along, and the operator is named anyway
 */
export const whoSeesWhat = ({ identity, confidential, aboutStaff, name, phone, email }: ReportDraft, site: Site, texts: FormTexts, isOwnPage: boolean): readonly (readonly [who: string, what: string])[] => {
  const { onlookers, sees } = texts
  const photos = texts.attached(!!site.files?.length)
  const agency = isolated(site.agency.acronym)
  // A report about its own staff is kept from the agency and from the public until the supervisor releases it; a confidential one stays so afterwards (the relay's release.ts).
  const supervisor = aboutStaff ? site.supervisor : undefined
  return [
    [onlookers.public(''), supervisor && !confidential ? sees.untilReleased : sees.public(confidential)],
    ...(supervisor ? ([[onlookers.agency(isolated(supervisor.acronym)), sees.agency[identity](photos)], [onlookers.accused(agency), sees.untilReleased]] as const) : ([[onlookers.agency(agency), sees.agency[identity](photos)]] as const)),
    [onlookers.operator(isolated(site.operator)), sees.operator[identity](photos)],
    // The relay's rule (its decideForward): a name goes on only with a contact.
    ...(site.upstream ? ([[onlookers.upstream(''), identity === 'named' && name && (phone || email) ? sees.upstream.named : site.upstream === 'keep' ? sees.upstream.keep : sees.upstream.agency]] as const) : []),
    ...(isOwnPage ? [] : ([[onlookers.page(''), sees.page]] as const)),
  ]
}

/** Then a hidden name is hidden from nobody who matters. */
export const operatorIsAgency = ({ operator, agency }: Site): boolean => operator === agency.name || operator === agency.acronym
