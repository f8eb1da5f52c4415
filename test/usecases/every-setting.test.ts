import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cycleSettings, defaultCycleSettings } from '../../src/core/calendar/cycle-settings.ts'
import { fitTermsOf } from '../../src/core/matching/fit.ts'
import { buildRoster } from '../../src/core/matching/roster.ts'
import { matchingSettingsSchema } from '../../src/core/matching/settings.ts'
import { type StepKind, stepKinds, stepOf } from '../../src/core/partnership/partnership.ts'
import type { PersonalSettings } from '../../src/core/people/personal-settings.ts'
import type { ChannelFacts } from '../../src/usecases/channels/channels-port.ts'
import { sweepNudges } from '../../src/usecases/nudges/sweep-nudges.ts'
import { followInvitation } from '../../src/usecases/partnership/follow-invitation.ts'
import { acceptTime, amendLog, logStep, proposeTimes } from '../../src/usecases/partnership/path-requests.ts'
import { changeSettings, pause, seeSettings } from '../../src/usecases/people/change-settings.ts'
import { seeAddressee } from '../../src/usecases/people/see-addressee.ts'
import { addPlanTemplate, seePlanTemplates } from '../../src/usecases/plan/plan-templates.ts'
import { cardOf, converse } from '../conversation/conversation.ts'
import { district, inputOf, person } from '../core/matching/builders.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from './world.ts'

/** A test elsewhere that turns the setting over and looks at what changes, by its title. */
type Elsewhere = readonly [file: string, title: string]
type Look = (world: World) => Promise<unknown>
/** Here: what is turned, what is looked at, and what is seen before and after. */
interface Turned<Change> {
  readonly change: Change
  readonly look: Look
  readonly seen: readonly [unknown, unknown]
}
const isElsewhere = (one: object): one is Elsewhere => Array.isArray(one)

const database = withDatabase()
const goTo = ({ clock }: World, moment: string) => clock.advance(new Date(moment).getTime() - clock.now().getTime())
const entry = {
  happenedOn: '2026-09-01',
  minutes: 60,
  activities: ['culture'],
  strategies: [],
  indicators: [],
  ideas: 'x',
}

/** Logs every step before that one, a day after another. */
const logUntil = async (world: World, kind: StepKind) => {
  for (const [at, step] of stepKinds.slice(0, stepKinds.indexOf(kind)).entries()) {
    const said = {
      entry: { ...entry, happenedOn: `2026-09-0${at + 2}` },
      ...(step === 'firstVisit' && { hostId: 'p-ben' }),
      sure: true,
    }
    goTo(world, `2026-09-0${at + 2}T20:00:00Z`)
    const done = await logStep(world.deps, world.actors.ana, { stepId: world.stepId(step) }, said)
    expect(done.ok ? 'ok' : done.refusal).toBe('ok')
  }
  return stepOf(await world.pair(), kind)
}
/** The last step that the path on one’s status names. */
const lastStop = async ({ deps, actors }: World) => {
  const { blocks } = cardOf(await (await converse(deps, actors.ana)).say('status'))
  return blocks.flatMap((block) => (block.kind === 'path' ? block.stops : [])).at(-1)?.label
}
const due =
  (kind: StepKind): Look =>
  async (world) =>
    (await logUntil(world, kind)).dueOn

/** The weekdays of October on which Ana is reminded of a first visit that is due on the 13th, and on which it is left to the office. */
const reminded =
  (hour = 15): Look =>
  async (world) => {
    const told: string[] = []
    await sweepNudges(world.deps)
    for (const date of [6, 9, 12, 13, 16, 20, 22, 23, 26, 27, 29]) {
      goTo(world, `2026-10-${String(date).padStart(2, '0')}T${hour}:00:00Z`)
      await sweepNudges(world.deps)
      const { prisma } = database()
      if ((await prisma.delivery.deleteMany({ where: { notice: 'nudge', personId: 'ana' } })).count > 0)
        told.push(`${date}`)
      if ((await prisma.nudge.count({ where: { personId: 'ana', escalatedAt: { not: null } } })) > 0) {
        told.push(`office ${date}`)
        break
      }
    }
    return told
  }
const usually = ['6', '13', '20', 'office 27']
const never = ['office 27']
const { ladder, windows } = defaultCycleSettings
const laddered = (change: Partial<typeof ladder>, seen: readonly string[]) =>
  ({ change: { ladder: { ...ladder, ...change } }, look: reminded(), seen: [usually, seen] }) as const

const amendedAfterTenDays: Look = async (world) => {
  await logUntil(world, 'call')
  goTo(world, '2026-09-12T20:00:00Z')
  const said = { entry: { ...entry, happenedOn: '2026-09-02', ideas: 'y' }, sure: true }
  const done = await amendLog(world.deps, world.actors.ana, { stepId: world.stepId('firstVisit') }, said)
  return done.ok || done.refusal.kind
}

const ofTheYear = {
  'windows.firstVisit': {
    change: { windows: { ...windows, firstVisit: 21 } },
    look: due('firstVisit'),
    seen: ['2026-10-13', '2026-09-22'],
  },
  'windows.call': {
    change: { windows: { ...windows, call: 7 } },
    look: due('call'),
    seen: ['2026-09-16', '2026-09-09'],
  },
  'windows.secondVisit': {
    change: { windows: { ...windows, secondVisit: 28 } },
    look: due('secondVisit'),
    seen: ['2026-10-29', '2026-10-01'],
  },
  'windows.finalMeeting': {
    change: { windows: { ...windows, finalMeeting: 60 } },
    look: due('finalMeeting'),
    seen: ['2026-10-05', '2026-11-03'],
  },
  'ladder.beforeDueDays': laddered({ beforeDueDays: 4 }, ['9', '13', '20', 'office 27']),
  'ladder.afterDueDays': laddered({ afterDueDays: 9 }, ['6', '13', '22', 'office 27']),
  'ladder.escalateAfterDays': laddered({ escalateAfterDays: 16 }, ['6', '13', '20', 'office 29']),
  // With four days before instead of seven, the day itself comes within a week of it.
  'ladder.perPersonAWeek': laddered({ beforeDueDays: 4, perPersonAWeek: 1 }, ['9', '16', '23', 'office 27']),
  finalMeeting: {
    change: { finalMeeting: false },
    look: async (world) => [
      await lastStop(world),
      (await logUntil(world, 'finalMeeting')).state,
      (await world.pair()).status,
    ],
    seen: [
      ['Final meeting', 'open', 'active'],
      ['Second visit', 'skipped', 'completed'],
    ],
  },
  amendDays: { change: { amendDays: 5 }, look: amendedAfterTenDays, seen: [true, 'amendTooLate'] },
  emailWhenUnreachable: ['test/deliveries/deliver.test.ts', 'Email when chat fails: No'],
  contact: {
    change: { contact: 'Pat at 615-555-0100' },
    look: async ({ deps }) => (await seeAddressee(deps, 'ana'))?.contact,
    seen: [undefined, 'Pat at 615-555-0100'],
  },
  texts: ['test/conversation/texts/texts.test.ts', 'stand on the message once a coordinator wrote them'],
  namesInChannels: [
    'test/usecases/channels/sweep-channels.test.ts',
    'names partners only where the program’s setting says so',
  ],
  planTemplates: ['test/usecases/every-setting.test.ts', 'an example goal is offered once it was added'],
} satisfies Record<string, Elsewhere | Turned<object>>

const personal = {
  timeZone: { change: { timeZone: 'America/Halifax' }, look: reminded(11), seen: [never, usually] },
  workStart: { change: { workStart: '06:00' }, look: reminded(11), seen: [never, usually] },
  workEnd: { change: { workEnd: '14:00' }, look: reminded(20), seen: [usually, never] },
  rhythm: { change: { rhythm: 'off' }, look: reminded(), seen: [usually, never] },
  pausedUntil: { change: { pausedUntil: '2026-10-12' }, look: reminded(), seen: [usually, ['13', '20', 'office 27']] },
  phone: {
    change: { phone: '615-555-0142' },
    look: async (world) => (await world.pair()).a.phone,
    seen: [undefined, '615-555-0142'],
  },
  preferEmail: ['test/deliveries/deliver.test.ts', 'goes by email to who prefers it'],
  invitesByMail: {
    change: { invitesByMail: true },
    look: async (world) => {
      const target = { stepId: world.stepId('firstVisit') }
      const times = [{ startsAt: new Date('2026-09-15T15:00:00Z'), minutes: 180 }]
      const offered = await proposeTimes(world.deps, world.actors.ana, target, {
        hostId: 'p-ben',
        agenda: ['culture'],
        times,
      })
      expect(offered).toMatchObject({ ok: true })
      const step = stepOf(await world.pair(), 'firstVisit')
      const said = { offerId: step.offers[0]!.id }
      expect(await acceptTime(world.deps, world.actors.ben, target, said)).toMatchObject({
        ok: true,
      })
      const booked = {
        name: 'visitScheduled',
        to: { kind: 'person', personId: 'ana' },
        facts: target,
        priority: 'interactive',
      } as const
      await followInvitation(world.deps, booked)
      return (await world.sent()).filter((one) => one.startsWith('calendarUpdate'))
    },
    seen: [[], ['calendarUpdate to ana']],
  },
} satisfies Record<keyof Required<PersonalSettings>, Elsewhere | Turned<Partial<PersonalSettings>>>

const channels = 'test/usecases/channels/sweep-channels.test.ts'
const ofChannels = {
  announces: [channels, 'goes nowhere that is left out'],
  districtCode: [channels, 'tells a district’s own channel of its own pairs'],
  weekday: [channels, 'follows the day and hour that were chosen'],
  at: [channels, 'follows the day and hour that were chosen'],
  digest: ['test/usecases/desk/send-weeklies.test.ts', 'is posted in the program’s channel where that is wanted'],
} satisfies Record<keyof ChannelFacts | 'digest', Elsewhere>

const ofMatching = {
  weights: ['test/core/matching/fit.test.ts', 'a weight of 0 switches its term off'],
  earlierPartners: ['test/core/matching/what-if.test.ts', 'not matched again when so set'],
  distanceReachMiles: ['test/usecases/every-setting.test.ts', 'the reach of distance'],
} satisfies Record<keyof typeof matchingSettingsSchema.shape, Elsewhere>

const written = ([file, title]: Elsewhere) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').includes(title)

let world: World
const begin = async (settings: object) => {
  const { prisma } = database()
  await prisma.cycle.updateMany({ data: { settings } })
  world = await makeWorld(database())
  await prisma.partnership.updateMany({ data: { nextNudgeAt: world.clock.now() } })
  await prisma.person.updateMany({
    data: {
      timeZone: null,
      timeZoneSet: false,
      workStart: '07:30',
      workEnd: '16:30',
      invitesByMail: false,
      phone: null,
    },
  })
  return world
}
const turnOwn = async (change: Partial<PersonalSettings>) => {
  const { deps, actors } = world
  const { pausedUntil, ...settings } = { ...(await seeSettings(deps, actors.ana)), ...change }
  expect(await changeSettings(deps, actors.ana, settings)).toMatchObject({ ok: true })
  if (pausedUntil) expect(await pause(deps, actors.ana, pausedUntil)).toMatchObject({ ok: true })
}

const turnedIn = <Change>(table: Readonly<Record<string, Elsewhere | Turned<Change>>>) =>
  Object.entries(table).flatMap(([name, one]) => (isElsewhere(one) ? [] : [[name, one] as const]))

describe('each setting does what it says:', () => {
  const keys = Object.entries(cycleSettings.shape).flatMap(([name, schema]) => {
    const inner = name === 'windows' || name === 'ladder' ? Object.keys(defaultCycleSettings[name]) : undefined
    return inner ? inner.map((one) => `${name}.${one}`) : schema ? [name] : []
  })

  it('none of the year, of matching, of a person or of a channel is left out', () => {
    expect(Object.keys(ofTheYear).sort()).toEqual(keys.sort())
    expect(Object.keys(ofMatching).sort()).toEqual(Object.keys(matchingSettingsSchema.shape).sort())
    const elsewhere = [ofTheYear, personal, ofChannels, ofMatching].flatMap((table) =>
      Object.values(table).filter(isElsewhere),
    )
    expect(elsewhere.filter((one) => !written(one))).toEqual([])
  })

  it.each(turnedIn<object>(ofTheYear))('%s, of the year', async (_name, { change, look, seen }) => {
    expect([await look(await begin({})), await look(await begin(change))]).toEqual(seen)
  })

  it.each(turnedIn<Partial<PersonalSettings>>(personal))('%s, of a person', async (_name, { change, look, seen }) => {
    const before = await look(await begin({}))
    await begin({})
    await turnOwn(change)
    expect([before, await look(world)]).toEqual(seen)
  })

  it('an example goal is offered once it was added', async () => {
    const { deps, actors } = await begin({})
    const offered = async () => {
      const seen = await seePlanTemplates(deps, actors.coordinator)
      return seen.ok && seen.value.settings.planTemplates.map(({ goal }) => goal)
    }
    expect(await offered()).toEqual([])
    await addPlanTemplate(deps, actors.coordinator, { id: 't', indicator: 'A3', goal: 'Walk the halls' })
    expect(await offered()).toEqual(['Walk the halls'])
  })

  it('the reach of distance in miles, within which a near partner counts for more', () => {
    const input = inputOf([person('1', 'A'), person('2', 'B')], {
      districts: [district('A'), district('B', { centroid: { latitude: 36.04, longitude: -86 } })],
      neighbors: [['A', 'B']],
    })
    const pointsWithin = (distanceReachMiles: number) => {
      const roster = buildRoster({ ...input, settings: { ...input.settings, distanceReachMiles } })
      return (
        fitTermsOf(roster.members[0]!, roster.members[1]!, roster).find(({ name }) => name === 'distance')?.points ?? 0
      )
    }
    expect(pointsWithin(500)).toBeGreaterThan(pointsWithin(5))
  })
})
