/** Checks that what falls due, what the relay owes others, and what they ask for, is read by index. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import type { Compilable } from 'kysely'
import { planOf } from '../../../../tests/server/plan-of.ts'
import { dueActRows } from './due-acts.ts'
import { dueMessages, messageRows } from './messages.ts'
import { migrate } from './migrate.ts'
import { requestRows, updateRows } from './open311.ts'
import { type Database, openDatabase } from './open-database.ts'
import { caseRows } from './privacy.ts'

let db: Database
before(async () => {
  db = openDatabase(':memory:')
  await migrate(db)
})
after(() => db.destroy())

const plan = async (query: Compilable): Promise<string> => (await planOf(db, query)).join('\n')

const period = { from: '2026-01-01', to: '2026-02-01' }

it('messages are found without reading what was sent before', async () => {
  assert.match(await plan(messageRows(db, 'failed', { createdAt: '2026', id: 'x' }, 10)), /^SEARCH message USING INDEX message_by_state/)
  assert.match(await plan(dueMessages(db, '2026', 10)), /^SEARCH message USING INDEX message_by_due[^\n]*$/)
})

it('public reports of a span are found by their agency, and what happened in it by its time', async () => {
  assert.match(await plan(requestRows(db, { agencySlug: 'a', statuses: ['verified', 'closed'], ...period, offset: 0, limit: 10 })), /SEARCH public_report USING INDEX public_report_by_agency/)
  assert.match(await plan(updateRows(db, 'a', period, 0, 10)), /SEARCH timeline_entry USING INDEX timeline_entry_by_time/)
})

it('what the relay has to do, and what it was asked about personal data, is found by its day', async () => {
  assert.match(await plan(dueActRows(db, '2026', { actsAt: '2025', id: 'x' }, 10)), /^SEARCH report USING COVERING INDEX report_by_acts[^\n]*$/)
  for (const agencySlug of [undefined, 'a']) {
    const cases = await plan(caseRows(db, { officer: { role: 'coordinator', agencySlug: 'a' }, agencySlug, status: 'open', after: { dueAt: '2026', id: 'x' }, limit: 10 }))
    assert.match(cases, /SEARCH privacy_request USING INDEX privacy_request_by_due/)
    assert.doesNotMatch(cases, /SCAN|TEMP B-TREE/)
  }
})
