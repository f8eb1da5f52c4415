import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { newest } from './client.ts'
import { pairOn } from './pairs.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('server')

const title = 'Friendly reminder: your first visit'
/** How many went out: an answered one is no longer to be seen. */
const reminders = async (name: string): Promise<number> => {
  const { prisma } = journey.world.running.database
  const { id } = await prisma.person.findFirstOrThrow({ where: { name } })
  return prisma.delivery.count({ where: { notice: 'nudge', state: 'sent', personId: id } })
}
/** Everything that was sent as a reminder, with where the person is. */
const sent = async () => {
  const rows = await journey.world.running.database.prisma.delivery.findMany({
    where: { notice: 'nudge', state: 'sent' },
    select: { personId: true, settledAt: true },
  })
  const people = await journey.world.running.database.prisma.person.findMany({ include: { district: true } })
  return rows.map(({ personId, settledAt }) => {
    const { timeZone, district, districtCode } = people.find((one) => one.id === personId)!
    const zone = timeZone ?? district?.timeZone
    return { personId: personId!, at: DateTime.fromJSDate(settledAt!, { zone }), districtCode }
  })
}

describe('reminders of a first visit that nobody plans', () => {
  const slackers = () => pairOn(journey.pairs, 'slack', 'teams')

  it('do not come before the time, then come with everything they can be answered with, on both platforms', async () => {
    const { a, b } = slackers()
    await journey.world.passTo('2026-10-10', 12)
    for (const { name } of [a, b]) expect(await reminders(name)).toBe(0)
    await journey.world.passTo('2026-11-02', 12)
    for (const [me, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const words = newest(journey.world.client(me.name), `${title} with ${other.first}`)
      for (const label of [
        'Suggest times',
        'We already met',
        'Remind me in a week',
        'Remind me later',
        'Need help',
        'Stop these reminders',
      ])
        expect(words).toContain(label)
    }
  })

  it('rest for a week when asked to, come again, and end when asked to', async () => {
    const { a, b } = slackers()
    const [slack, teams] = [journey.world.client(a.name), journey.world.client(b.name)]
    await slack.press('Remind me in a week')
    newest(slack, 'No reminders before')
    await teams.press('Remind me later…')
    expect(await teams.fill({ when: 'date', day: '2026-11-01' })).toMatchObject({
      problems: expect.stringContaining('still ahead'),
    })
    expect(await teams.fill({ when: 'date', day: '2026-11-16' })).toBe('closed')
    newest(teams, 'No reminders before Mon, Nov 16')
    const both = () => Promise.all([reminders(a.name), reminders(b.name)])
    const before = await both()
    await journey.world.passTo('2026-11-08', 12)
    expect(await both()).toEqual(before)
    await journey.world.passTo('2026-11-12', 12)
    expect(await reminders(a.name)).toBe(before[0] + 1)
    await slack.press('Stop these reminders')
    newest(slack, 'No more reminders about the first visit')
    const stopped = await reminders(a.name)
    await journey.world.passTo('2026-12-01', 12)
    expect(await reminders(a.name)).toBe(stopped)
    expect(await reminders(b.name)).toBeGreaterThan(before[1])
  })

  it('let a partner ask for help, which every coordinator hears', async () => {
    const { a, b } = pairOn(
      journey.pairs.filter((pair) => pair.id !== slackers().id),
      'teams',
      'teams',
    )
    const chat = journey.world.client(a.name)
    await chat.press('Need help')
    expect(await chat.fill({ note: 'I can’t reach them <!channel>' })).toBe('closed')
    newest(chat, 'The coordinator has your question')
    for (const platform of ['slack', 'teams'] as const)
      newest(journey.world.coordinator(platform), a.name, b.name, 'I can’t reach them <!channel>')
  })

  it('have an end: then the coordinator’s digest says which pairs do not move', async () => {
    const counts = new Map<string, number>()
    for (const { personId } of await sent()) counts.set(personId, (counts.get(personId) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(4)
    for (const platform of ['slack', 'teams'] as const)
      newest(journey.world.coordinator(platform), 'What waits for you in P3')
    const coordinator = journey.world.coordinator('slack')
    await coordinator.say('overdue')
    newest(coordinator, 'past due')
  })

  it('rest over the winter break, and wait for its end when asked to', async () => {
    await journey.world.passTo('2026-12-09', 12)
    const { a, b } = pairOn(
      journey.pairs.filter((pair) => pair.id !== slackers().id),
      'slack',
      'slack',
    )
    const [mine, other] = [journey.world.client(a.name), journey.world.client(b.name)]
    await mine.say('log')
    expect(await mine.fill({ host: b.participantId, happenedOn: '2026-12-09', minutes: '180' })).toBe('closed')
    await journey.world.passTo('2026-12-18', 12)
    newest(mine, 'Friendly reminder: your follow-up call')
    await other.press('Remind me later…', 'the follow-up call')
    expect(await other.fill({ when: 'afterBreak' })).toBe('closed')
    newest(other, 'No reminders before Mon, Jan 4')
    const both = () => Promise.all([reminders(a.name), reminders(b.name)])
    const before = await both()
    await journey.world.passTo('2027-01-03', 12)
    expect(await both()).toEqual(before)
    await journey.world.passTo('2027-01-07', 12)
    expect(await both()).toEqual(before.map((count) => count + 1))
  })

  it('came in working hours of everyone’s own zone only, never on a weekend or in a break, at most twice a week', async () => {
    await journey.world.passTo('2027-01-15', 12)
    const all = await sent()
    expect(all.length).toBeGreaterThan(100)
    const blackouts = await journey.world.running.database.prisma.blackout.findMany()
    for (const { at, districtCode } of all) {
      expect(at.weekday).toBeLessThanOrEqual(5)
      expect(at.hour * 60 + at.minute).toBeGreaterThanOrEqual(7 * 60 + 30)
      expect(at.hour).toBeLessThan(17)
      const day = at.toISODate()!
      const breaks = blackouts.filter((one) => one.districtCode === null || one.districtCode === districtCode)
      for (const { startsOn, endsOn } of breaks)
        expect(day >= startsOn.toISOString().slice(0, 10) && day <= endsOn.toISOString().slice(0, 10)).toBe(false)
    }
    const byPerson = Map.groupBy(all, (one) => one.personId)
    for (const some of byPerson.values())
      for (const { at } of some)
        expect(some.filter((one) => one.at >= at && one.at < at.plus({ days: 7 })).length).toBeLessThanOrEqual(2)
  })
})

it('nothing went wrong on the way, and every message arrived', async () => {
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
})
