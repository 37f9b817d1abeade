/** The languages of the widget and their names for Intl. */

/** A language of the widget. */
export type Locale = 'id' | 'en' | 'su'

/** British English writes the day first, as Indonesians do. Browsers know no Sundanese dates and numbers: it takes the Indonesian ones. */
export const intlLocales: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB', su: 'id-ID' }
