/** The life of a report, written out a second time by hand: every command in every status. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clockOf, nextStatus, statuses, takesReply, transitions, type Command } from './index.ts'

const short = { f: 'filed', r: 'returned', v: 'verified', w: 'waiting', p: 'in-progress', a: 'answered', c: 'closed', x: 'archived', t: 'withdrawn' } as const

/** Who gives it, what it leaves, and where it leads from each status in the order of the first line; a dot: it is refused. */
const table = `
command             by        entry        f r v w p a c x t
verify              officer   verified     v . . . . . . . .
return              officer   returned     r . . . . . . . .
ask                 officer   asked        . . w w w w . . .
assign              officer   assigned     . . v w p a . . .
transfer            officer   transferred  f . v v v v . . .
extend              officer   extended     . . v w p . . . .
follow-up           officer   followed-up  . . p p p p . . .
respond             officer   responded    . . a a a a . . .
close               officer   closed       . . c c c c . . .
archive             officer   archived     x x . . . . . . .
reply               reporter  replied      f f v p p p . . .
correct             reporter  corrected    f f . . . . . . .
confirm             reporter  closed       . . . . . c . . .
reopen              reporter  reopened     . . . . . p p . .
rate                reporter  rated        . . . . . a c . .
withdraw            reporter  withdrawn    t t t t t t . . .
warn                system    warned       . r . w . a . . .
close-by-silence    system    closed       . . . c . c . . .
archive-by-silence  system    archived     . x . . . . . . .
alert               system    alerted      f r v w p a . . .
escalate            system    escalated    f r v w p a . . .
`
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s+/))

describe('the table of transitions', () => {
  it('has each command, and no other', () => {
    assert.deepEqual(Object.keys(transitions).sort(), table.map(([command]) => command).sort())
  })

  for (const [command, by, entry, ...to] of table) {
    it(`lets ${by} ${command} where it may be, and nowhere else`, () => {
      const transition = transitions[command as Command]
      assert.deepEqual([transition.by, transition.entry], [by, entry])
      statuses.forEach((from, at) => assert.equal(nextStatus(command as Command, from), short[to[at] as keyof typeof short], from))
    })
  }

  it('knows nothing of a status that only a newer relay has', () => assert.equal(nextStatus('verify', 'tertunda'), undefined))

  it('says where a reporter may answer', () => {
    assert.deepEqual(statuses.filter(takesReply), ['filed', 'returned', 'verified', 'waiting', 'in-progress', 'answered'])
  })

  it('stops the clock while the reporter is asked, and ends it with the report', () => {
    assert.deepEqual(statuses.map(clockOf), ['runs', 'paused', 'runs', 'paused', 'runs', 'runs', 'ended', 'ended', 'ended'])
  })
})
