/** The door of @lapor/widget: the class, its events, and no side effects (safe to import on a server). */
export { LaporWidget } from './components/lapor-widget/lapor-widget.ts'
export type { PublicEvents } from './events.ts'
export type { Locale } from './locales/locale.ts'
