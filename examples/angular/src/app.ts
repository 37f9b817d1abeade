/**
 * A page with the form and a feed as plain tags.
 * CUSTOM_ELEMENTS_SCHEMA lets Angular take tags it does not know, and so it cannot check their attributes or events: look them up in
 * the reference, and annotate the listener with the event's type, as below.
 */
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type { PublicEvents } from '@lapor/widget'

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Kelurahan dengan Angular</h1>
      <lapor-widget [attr.base]="base" [attr.site]="site" (lapor-submitted)="submitted($event)">
        <a [href]="base + '/lapor/' + site">Tulis laporan</a>
      </lapor-widget>
      <p role="status">{{ trackingId() === '' ? 'Belum ada laporan.' : 'Terkirim: ' + trackingId() }}</p>
      <lapor-feed [attr.base]="base" [attr.site]="site" theme="auto"></lapor-feed>
    </main>
  `,
})
export class App {
  readonly base = 'https://RELAY'
  readonly site = 'kel-kademangan'
  readonly trackingId = signal('')

  submitted({ detail }: CustomEvent<PublicEvents['lapor-submitted']>): void {
    this.trackingId.set(detail.trackingId)
  }
}
