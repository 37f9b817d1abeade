/** Writes public reports as an Atom feed (RFC 4287), so that anybody can follow an agency without an account. */
import type { Report } from '@lapor/sdk/contract'
import { xmlText } from './xml-text.ts'

export interface Feed {
  /** Absolute; also the feed's id. */
  readonly self: string
  /** Where the reports are read by people. */
  readonly page: string
  readonly title: string
  readonly updatedAt: string
  readonly reports: readonly { readonly report: Report; readonly updatedAt: string }[]
}

export const atom = ({ self, page, title, updatedAt, reports }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updatedAt}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...reports.map(({ report, updatedAt }) => entry(report, updatedAt, page)),
    '</feed>',
    '',
  ].join('\n')

/** A tag URI names it for good, whatever the relay's address becomes (RFC 4151). */
const entry = (report: Report, updatedAt: string, page: string): string =>
  [
    '<entry>',
    `<id>tag:lapor-embed,2026:${xmlText(report.trackingId)}</id>`,
    `<title>${xmlText(report.title ?? report.trackingId)}</title>`,
    `<published>${report.receivedAt}</published>`,
    `<updated>${updatedAt}</updated>`,
    `<author><name>${xmlText(report.agency.name)}</name></author>`,
    `<category term="${xmlText(report.status)}"/>`,
    `<category term="${xmlText(report.classification)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${page}#lapor=${report.trackingId}`)}"/>`,
    `<content type="text">${xmlText(report.text ?? '')}</content>`,
    '</entry>',
  ].join('\n')
