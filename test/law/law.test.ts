import { describe, expect, it } from 'vitest'
import { whoSeesWhat } from '../../src/core/access.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { erasePerson } from '../../src/usecases/privacy/erase-person.ts'
import { textColumns, withoutWords, words } from './columns.ts'
import { written } from './law.ts'
import { neverPressed, type Shown } from './walk.ts'
import { found, planted, readIn } from './walking.ts'

const { marks, walking, expectLawful } = planted()

describe('the law', () => {
  it('knows of every column of the database whether somebody’s words about the work stand in it', () => {
    expect([...Object.keys(words), ...withoutWords].sort()).toEqual([...textColumns].sort())
  })
  it('decides by the table that people read', () => {
    expect(whoSeesWhat).toEqual(written)
  })
  it('has a word in every place, and presses everything there is', () => {
    expect([...new Set(marks().map((one) => one.column))].sort()).toEqual(Object.keys(words).sort())
    expect(neverPressed()).toEqual([])
  })
})

/** Buttons and links of before, in the hands of whoever has no part in them any more. */
describe('an old id, pressed by', () => {
  /** Messages to them are not sent; what one of before would say is held against the law as well. */
  const opened = (shown: readonly Shown[]) =>
    shown.filter(
      ({ refused, whole, where }) => !/ message | home$/.test(where) && (!refused || found(whole).length > 0),
    )

  it('somebody who was erased, opens nothing', async () => {
    const shown = await walking('fred', 'email', async ({ deps, reads }) => {
      const cora = actorOf((await deps.store.read.people.find('cora'))!)
      expect(await erasePerson(deps, cora, 'p-fred')).toMatchObject({ ok: true })
      return reads()
    })
    expect(opened(shown).map(({ where }) => where)).toEqual([])
    expectLawful('fred', shown)
  })

  it('a partner who was taken out of a pair on hold, shows nothing that was written after', async () => {
    const shown = await walking('ben', 'slack', async ({ reads }, { prisma }) => {
      await prisma.partnership.update({ where: { id: 'pair' }, data: { status: 'frozen' } })
      const out = { status: 'withdrawn' as const, statusAt: new Date('2026-09-03T15:00:00Z') }
      await prisma.participant.update({ where: { id: 'p-ben' }, data: out })
      return reads()
    })
    expectLawful('ben', shown)
    const after = marks()
      .filter(({ later, owner }) => later && owner === 'ana')
      .map(({ word }) => word)
    expect(after.length).toBeGreaterThan(0)
    expect([...readIn(shown)].filter(([word]) => after.includes(word))).toEqual([])
  })

  it('somebody of another program, opens nothing of this one', async () => {
    const shown = await walking('pat', 'slack', async ({ reads }, { prisma }) => {
      const year = { name: '2026-27', startsOn: new Date('2026-07-01'), endsOn: new Date('2027-06-30') }
      const place = { state: 'KY', department: 'Another', timeZone: 'America/New_York' }
      await prisma.program.create({ data: { id: 'another', name: 'Another', ...place } })
      await prisma.cycle.create({ data: { id: 'elsewhere', programId: 'another', rubricId: 'rubric', ...year } })
      const theirs = { cycleId: 'elsewhere' }
      await prisma.participant.updateMany({ where: { id: { in: ['p-pat', 'p-duo'] } }, data: theirs })
      await prisma.partnership.update({ where: { id: 'pair2' }, data: theirs })
      return reads()
    })
    expectLawful('pat', shown)
  })
})

describe('a guest and a stranger', () => {
  it.each(['slack', 'teams'] as const)('are refused whatever they ask, on %s', async (way) => {
    for (const [id, guest] of [
      ['guest', true],
      ['nobody', false],
    ] as const) {
      const profile = { guest, email: guest ? 'ana@example.org' : 'nobody@example.org', name: 'Ana Alder' }
      const shown = await walking(id, way, (walker) => walker.reads(), profile)
      expect(shown.filter(({ refused, where }) => !refused && !where.includes(' message '))).toEqual([])
      expect(readIn(shown).size).toBe(0)
    }
  })
})
