/** The door of @lapor/widget: the classes, their events, and no side effects (safe to import on a server). */
export { LaporBadge } from './components/lapor-badge/lapor-badge.ts'
export { LaporFeed } from './components/lapor-feed/lapor-feed.ts'
export { LaporStatistics } from './components/lapor-statistics/lapor-statistics.ts'
export { LaporWidget } from './components/lapor-widget/lapor-widget.ts'
export type { PublicEvents } from './events.ts'
export type { Locale } from './locales/locale.ts'
export type { LaporCall, LaporCalls } from './script-tag/lapor-calls.ts'
