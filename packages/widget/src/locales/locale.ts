/** The languages of the widget and their names for Intl. */
export type Locale = 'id' | 'en'

/** British English writes the day first, as Indonesians do. */
export const intlLocales: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' }
