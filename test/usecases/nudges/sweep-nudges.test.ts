import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '../../../src/core/actor.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { createNewId } from '../../../src/store/db/new-id.ts'
import { askHelp } from '../../../src/usecases/nudges/ask-help.ts'
import { snoozeNudges } from '../../../src/usecases/nudges/snooze-nudges.ts'
import { stopNudges } from '../../../src/usecases/nudges/stop-nudges.ts'
import { sweepNudges } from '../../../src/usecases/nudges/sweep-nudges.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { silentLog } from '../../deliveries/stage.ts'
import { storeWithoutJobs, withDatabase } from '../../store/database.ts'
import { addCycle, addPair } from '../pair.ts'

const database = withDatabase()
let clock: MovableClock
let deps: Deps
let names: [string, string]
let count = 0
const actor = (personId: string): PersonActor => ({
  kind: 'person',
  personId,
  directs: [],
  coordinator: false,
  operator: false,
})
const goTo = (moment: string) => clock.advance(new Date(moment).getTime() - clock.now().getTime())
const sweepAt = async (moment: string) => {
  goTo(moment)
  await sweepNudges(deps)
}
const sentTo = async (...people: string[]) => {
  const where = { personId: { in: people } }
  const rows = await database().prisma.delivery.findMany({ where, orderBy: { queuedAt: 'asc' } })
  return rows.map(
    (row) => `${row.notice} ${row.personId?.replace(/\d+/, '')} ${row.queuedAt.toISOString().slice(0, 10)}`,
  )
}
const nextLook = async () =>
  (await database().prisma.partnership.findUniqueOrThrow({ where: { id: names.join('+') } })).nextNudgeAt?.toISOString()

beforeAll(() => addCycle(database()))
beforeEach(async () => {
  await database().prisma.partnership.updateMany({ data: { nextNudgeAt: null } })
  clock = createFixedClock('2026-09-01T15:00:00Z')
  const store = storeWithoutJobs(database(), clock)
  deps = { store, clock, newId: createNewId(clock), log: silentLog } as unknown as Deps
  count++
  names = [`ana${count}`, `ben${count}`]
  await addPair(database(), store, names, clock.now(), '2026-10-13')
})

describe('the sweep', () => {
  it('places a new pair on its ladder and reminds nobody', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    expect(await sentTo(...names)).toEqual([])
    expect(await nextLook()).toBe('2026-10-06T12:30:00.000Z')
  })

  it('reminds both three times, tells the coordinator once, and is silent', async () => {
    const boss = `cora${count}`
    await deps.store.transaction((data) =>
      data.people.add({
        id: boss,
        name: 'Cora',
        email: `${boss}@x.example`,
        title: '',
        role: 'coordinator',
      }),
    )
    for (const day of ['09-01', '10-06', '10-07', '10-13', '10-14', '10-20', '10-21', '10-27', '10-28', '11-10'])
      await sweepAt(`2026-${day}T15:00:00Z`)
    expect(await sentTo(...names)).toEqual([
      'nudge ana 2026-10-06',
      'nudge ben 2026-10-06',
      'nudge ana 2026-10-13',
      'nudge ben 2026-10-13',
      'nudge ana 2026-10-20',
      'nudge ben 2026-10-20',
    ])
    expect(await nextLook()).toBeUndefined()
    const toBoss = (await sentTo(boss)).filter((sent) => !sent.startsWith('weeklyDigest'))
    expect(toBoss).toEqual(['coordinatorDigest cora 2026-10-27'])
    const left = await database().prisma.nudge.findMany({
      where: { personId: { in: [...names] }, escalatedAt: { not: null } },
    })
    expect(left.map((one) => one.personId).sort()).toEqual([...names].sort())
  })

  it('reminds nobody twice when it runs again at once, or twice at the same time', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    goTo('2026-10-06T15:00:00Z')
    await Promise.all([sweepNudges(deps), sweepNudges(deps)])
    await sweepNudges(deps)
    expect((await sentTo(...names)).length).toBe(2)
  })

  it('keeps when it last reminded somebody, also from an ask that had read before it wrote', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    const stepId = `${names.join('+')}-1`
    const standing = { stepId, personId: names[0], turn: 't', since: clock.now(), rung: 0 }
    await sweepAt('2026-10-06T15:00:00Z')
    await deps.store.transaction((data) => data.nudges.keep([{ ...standing, askedAt: clock.now() }], []))
    const where = { stepId_personId: { stepId, personId: names[0] } }
    expect((await database().prisma.nudge.findUniqueOrThrow({ where })).lastSentAt).toEqual(clock.now())
  })

  it('reminds one person of two pairs in one message', async () => {
    const cleo = `cleo${count}`
    const { steps } = await addPair(database(), deps.store, [names[0], cleo], clock.now(), '2026-10-13')
    await sweepAt('2026-09-01T15:00:00Z')
    await sweepAt('2026-10-06T15:00:00Z')
    expect((await sentTo(...names, cleo)).length).toBe(3)
    const message = await database().prisma.delivery.findFirstOrThrow({ where: { personId: names[0] } })
    const stepIds = String((message.facts as Record<string, string>).stepIds).split(' ')
    expect(stepIds.sort()).toEqual([steps[0]!.id, `${names.join('+')}-1`].sort())
  })
})

describe('whoever has something wrong', () => {
  const logged: object[] = []
  const noting = () => ({ ...deps, log: { ...silentLog, error: (facts: object) => void logged.push(facts) } }) as Deps
  const zoned = (timeZone: string) => database().prisma.person.update({ where: { id: names[0] }, data: { timeZone } })
  beforeEach(() => logged.splice(0))

  it.each(['', 'Nowhere/Land', 'Mars/Olympus'])('a zone “%s” falls back to the district’s', async (zone) => {
    await zoned(zone)
    await sweepAt('2026-09-01T15:00:00Z')
    await sweepAt('2026-10-06T15:00:00Z')
    expect((await sentTo(...names)).length).toBe(2)
  })

  it('a pair that can’t be decided about holds up no other, is logged by its id and looked at again later', async () => {
    const broken: [string, string] = [`cid${count}`, `dan${count}`]
    await addPair(database(), deps.store, broken, clock.now(), '2026-10-13')
    await sweepAt('2026-09-01T15:00:00Z')
    await database().prisma
      .$executeRaw`UPDATE "Step" SET "dueOn" = 'infinity' WHERE "partnershipId" = ${broken.join('+')}`
    goTo('2026-10-06T15:00:00Z')
    await sweepNudges(noting())
    expect((await sentTo(...names)).length).toBe(2)
    expect(logged).toMatchObject([{ partnershipId: broken.join('+') }])
    const left = await database().prisma.partnership.findUniqueOrThrow({ where: { id: broken.join('+') } })
    expect(left.nextNudgeAt?.toISOString()).toBe('2026-10-06T16:00:00.000Z')
  })

  it('a pair that can’t be written to holds up no other', async () => {
    const broken: [string, string] = [`eli${count}`, `fay${count}`]
    await addPair(database(), deps.store, broken, clock.now(), '2026-10-13')
    await sweepAt('2026-09-01T15:00:00Z')
    goTo('2026-10-06T15:00:00Z')
    const { store } = deps
    const failing: Deps['store'] = {
      ...store,
      transaction: (work) =>
        store.transaction((data) =>
          work({
            ...data,
            outbox: {
              ...data.outbox,
              send: async (notices) => {
                if (notices.some((one) => one.partnershipId === broken.join('+'))) throw new Error('no')
                return data.outbox.send(notices)
              },
            },
          }),
        ),
    }
    await sweepNudges({ ...noting(), store: failing })
    expect((await sentTo(...names)).length).toBe(2)
    expect((await sentTo(...broken)).length).toBe(0)
    expect(logged.at(-1)).toMatchObject({ partnershipId: broken.join('+') })
  })
})

describe('a partner', () => {
  const step = () => `${names.join('+')}-1`

  it('who snoozes a week is reminded a week later, the other one at once', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    goTo('2026-10-06T12:00:00Z')
    expect(await snoozeNudges(deps, actor(names[0]), step(), { kind: 'week' })).toEqual({
      ok: true,
      until: '2026-10-13',
    })
    for (const day of ['10-06', '10-07', '10-13']) await sweepAt(`2026-${day}T15:00:00Z`)
    expect(await sentTo(...names)).toEqual(['nudge ben 2026-10-06', 'nudge ana 2026-10-13', 'nudge ben 2026-10-13'])
  })

  it('who stops them is reminded no more', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    expect(await stopNudges(deps, actor(names[0]), step())).toEqual({ ok: true })
    for (const day of ['10-06', '10-13', '10-20']) await sweepAt(`2026-${day}T15:00:00Z`)
    expect((await sentTo(names[0])).length).toBe(0)
    expect((await sentTo(names[1])).length).toBe(3)
  })

  it('who asks for help is heard by the coordinators, once, and left in peace for a week', async () => {
    await sweepAt('2026-09-01T15:00:00Z')
    goTo('2026-10-05T15:00:00Z')
    expect(await askHelp(deps, actor(names[0]), step(), 'No answer')).toEqual({ ok: true })
    expect(await askHelp(deps, actor(names[0]), step())).toMatchObject({
      ok: false,
      refusal: { kind: 'helpAskedAlready' },
    })
    await sweepAt('2026-10-06T15:00:00Z')
    expect(await sentTo(...names)).toEqual(['nudge ben 2026-10-06'])
    const where = { notice: 'helpAsked', partnershipId: names.join('+') }
    expect(await database().prisma.delivery.count({ where })).toBe((await deps.store.read.people.coordinators()).length)
  })

  it('of another pair may not snooze, stop or ask', async () => {
    const refused = { ok: false, refusal: { kind: 'notYours' } }
    expect(await snoozeNudges(deps, actor('someone'), step(), { kind: 'day' })).toEqual(refused)
    expect(await stopNudges(deps, actor('someone'), step())).toEqual(refused)
    expect(await askHelp(deps, actor('someone'), step())).toEqual(refused)
  })

  it.each([
    [{ kind: 'date', day: '2026-09-01' }, { kind: 'dayPassed' }],
    [
      { kind: 'date', day: '2027-09-01' },
      { kind: 'tooFarAhead', latest: '2026-12-30' },
    ],
    [{ kind: 'afterBreak' }, { kind: 'noBreakAhead' }],
  ] as const)('can’t snooze until %o', async (until, refusal) => {
    expect(await snoozeNudges(deps, actor(names[0]), step(), until)).toEqual({ ok: false, refusal })
  })
})
