/** The door for React: each element as a component with typed properties and events. It registers nothing, so that a server can import it. */
import { createComponent, type EventName } from '@lit/react'
import * as React from 'react'
import { LaporBadge as Badge } from './components/lapor-badge/lapor-badge.ts'
import { LaporFeed as Feed } from './components/lapor-feed/lapor-feed.ts'
import { LaporStatistics as Statistics } from './components/lapor-statistics/lapor-statistics.ts'
import { LaporWidget as Widget } from './components/lapor-widget/lapor-widget.ts'
import type { PublicEvents } from './events.ts'

type Event<Name extends keyof PublicEvents> = EventName<CustomEvent<PublicEvents[Name]>>

/** `<lapor-widget>`: the form and the tracker. `onLaporSubmit` may stop a report by `event.preventDefault()`. */
export const LaporWidget = createComponent({
  react: React,
  tagName: 'lapor-widget',
  elementClass: Widget,
  events: { onLaporSubmit: 'lapor-submit' as Event<'lapor-submit'>, onLaporQueued: 'lapor-queued' as Event<'lapor-queued'>, onLaporSubmitted: 'lapor-submitted' as Event<'lapor-submitted'> },
})

/** `<lapor-feed>`: public reports. */
export const LaporFeed = createComponent({ react: React, tagName: 'lapor-feed', elementClass: Feed, events: { onLaporSupported: 'lapor-supported' as Event<'lapor-supported'> } })

/** `<lapor-statistics>`: follow-up figures. */
export const LaporStatistics = createComponent({ react: React, tagName: 'lapor-statistics', elementClass: Statistics })

/** `<lapor-badge>`: the share of reports that were followed up. */
export const LaporBadge = createComponent({ react: React, tagName: 'lapor-badge', elementClass: Badge })
