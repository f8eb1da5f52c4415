import { beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '../../src/core/actor.ts'
import { askDirectors } from '../../src/usecases/directors/ask-directors.ts'
import { nameDirector } from '../../src/usecases/directors/name-director.ts'
import { nominateTogether } from '../../src/usecases/directors/nominate-together.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { giveOffice } from '../../src/usecases/identity/offices.ts'
import { askHelp } from '../../src/usecases/nudges/ask-help.ts'
import { settleHelp } from '../../src/usecases/nudges/settle-help.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { importRoster } from '../../src/usecases/roster/import-roster.ts'
import { nominate } from '../../src/usecases/roster/nominate.ts'
import { optDistrict } from '../../src/usecases/roster/opt-district.ts'
import { keepFile, previewImport } from '../../src/usecases/roster/preview-import.ts'
import { inviteAgain, remindInvited, withdrawFromYear } from '../../src/usecases/roster/see-to-person.ts'
import { addBlackout } from '../../src/usecases/year/change-blackouts.ts'
import { announceEnd } from '../../src/usecases/year/close-year.ts'
import { prepareYear } from '../../src/usecases/year/prepare-year.ts'
import { type Conversation, cardOf, converse, openOf, problemsOf, textOf } from '../conversation/conversation.ts'
import { databaseKinds, withDatabase } from '../store/database.ts'
import { makeWorld, type World } from './world.ts'

const row = { name: 'Nia New', email: 'nia@one.example', title: 'Principal', schoolCode: 's1' }
const nia = { person: { email: row.email } }

/** What a coordinator does; what is there once of it, however many do it at once; who hears of it; whether the second is told so. */
interface Act {
  readonly does: (world: World, who: PersonActor) => Promise<unknown>
  readonly audit: string
  readonly sent: readonly string[]
  /** Of the second of the two. */
  readonly second: object
}
const acts: Record<string, Act> = {
  'nominate somebody': {
    does: ({ deps }, who) => nominate(deps, who, { ...row, refinements: [], strengths: [], years: 1 }),
    audit: 'participant.nominated',
    sent: ['invitation'],
    second: { ok: true, isNew: false },
  },
  'nominate several': {
    does: ({ deps }, who) => nominateTogether(deps, who, [row]),
    audit: 'participant.nominated',
    sent: ['invitation'],
    second: { kind: 'nominated', invited: 0, refreshed: 1 },
  },
  'name a director': {
    does: ({ deps }, who) => nameDirector(deps, who, { ...row, districtCode: 'd2' }, { answerBy: '2026-10-01' }),
    audit: 'director.named',
    sent: ['directorInvitation'],
    second: { ok: true, isNew: false, asked: false },
  },
  'give an office': {
    does: ({ deps }, who) => giveOffice(deps, who, { role: 'operator', email: row.email, name: row.name }),
    audit: 'operator.named',
    sent: [],
    second: { ok: true, name: 'Nia New' },
  },
  'opt a district out': {
    does: ({ deps }, who) => optDistrict(deps, who, { districtCode: 'd2', takesPart: false }),
    audit: 'district.optedOut',
    sent: ['districtOptedOut', 'districtOptedOut', 'districtOptedOut'],
    second: { ok: true },
  },
  'ask the directors': {
    does: async ({ deps }, who) => askDirectors(deps, who, '2026-10-01'),
    audit: 'directors.asked',
    sent: ['directorInvitation'],
    second: { value: 0 },
  },
  'add a break': {
    does: ({ deps }, who) => addBlackout(deps, who, { name: 'Snow', startsOn: '2026-12-01', endsOn: '2026-12-02' }),
    audit: 'blackout.added',
    sent: [],
    second: { value: { kind: 'knownAlready' } },
  },
  'announce the last day': {
    does: ({ deps }, who) => announceEnd(deps, who, '2027-05-28'),
    audit: 'cycle.endAnnounced',
    sent: ['yearEnds', 'yearEnds', 'yearEnds'],
    second: { value: { kind: 'announcedAlready' } },
  },
  'prepare the next year': {
    does: ({ deps }, who) => prepareYear(deps, who, { name: '2027-28', startsOn: '2027-08-02', endsOn: '2028-05-31' }),
    audit: 'cycle.prepared',
    sent: [],
    second: { value: { kind: 'overlaps', name: '2027-28' } },
  },
  'take somebody with a partner out': {
    does: ({ deps }, who) => withdrawFromYear(deps, who, 'p-ben'),
    audit: 'participant.withdrawn',
    sent: ['partnershipFrozen', 'partnershipFrozen', 'partnershipFrozen', 'partnershipFrozen'],
    second: { ok: true, person: { state: 'withdrawn' } },
  },
  'invite again': {
    does: ({ deps }, who) => inviteAgain(deps, who, 'p-cleo'),
    audit: 'participant.invitedAgain',
    sent: ['invitation'],
    second: { refusal: { kind: 'answeredAlready' } },
  },
  'remind of an invitation': {
    does: ({ deps }, who) => remindInvited(deps, who, 'p-cleo'),
    audit: 'participant.reminded',
    sent: ['invitation'],
    second: { refusal: { kind: 'remindedToday' } },
  },
  'settle a call for help': {
    does: async ({ deps }, who) => settleHelp(deps, who, 'help'),
    audit: 'help.settled',
    sent: [],
    second: { ok: true, value: true },
  },
  'import a roster': {
    does: async ({ deps }, who) => {
      const bytes = new TextEncoder().encode(`name,email,title,school\n${Object.values(row).join(',')}`)
      const importId = await keepFile(deps, who, { name: 'roster.csv', bytes })
      const seen = await previewImport(deps, who, importId)
      return importRoster(deps, who, { importId, mark: seen.ok && seen.kind === 'plan' ? seen.plan.mark : '' })
    },
    audit: 'participant.nominated',
    sent: ['invitation'],
    second: { ok: true },
  },
}

describe.each(databaseKinds)('two coordinators, on a database that is %s', (kind) => {
  const database = withDatabase(kind)
  let world: World
  let both: readonly [PersonActor, PersonActor]
  let chats: readonly [Conversation, Conversation]

  beforeEach(async () => {
    world = await makeWorld(database())
    const { prisma } = database()
    await prisma.participant.deleteMany({ where: nia })
    await prisma.roleGrant.deleteMany({ where: { OR: [nia, { personId: 'carl' }] } })
    await prisma.directorAsk.deleteMany()
    await prisma.person.deleteMany({ where: { email: row.email } })
    await prisma.blackout.deleteMany()
    await prisma.cycle.deleteMany({ where: { id: { not: 'cycle' } } })
    await prisma.cycle.updateMany({ data: { closesOn: null, closedAt: null, settings: {} } })
    await prisma.helpRequest.deleteMany()
    await prisma.participant.updateMany({ data: { status: 'joined', leftProgram: false } })
    const carl = { id: 'carl', name: 'Carl Coordinator', email: 'carl@example.org', title: 'P3 coordinator' }
    await prisma.person.upsert({ where: { id: 'carl' }, create: carl, update: {} })
    await prisma.roleGrant.create({ data: { id: 'g-carl', personId: 'carl', role: 'coordinator' } })
    await prisma.coordinatorDesk.deleteMany()
    await prisma.person.update({ where: { id: 'cleo' }, data: { title: 'Principal' } })
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: { years: 0 } })
    await prisma.roleGrant.updateMany({ where: { personId: 'dora' }, data: { title: null, endsOn: null } })
    await prisma.optIn.deleteMany()
    await prisma.program.updateMany({ data: { settings: {} } })
    await prisma.tenant.deleteMany()
    await prisma.tenant.create({
      data: {
        id: 'tenant',
        platform: 'slack',
        externalId: 'T01DEPARTMENT',
        name: 'Department',
        channels: { create: { id: 'channel', externalId: 'C1', name: 'p3' } },
      },
    })
    both = [world.actors.coordinator, actorOf((await world.deps.store.read.people.find('carl'))!)]
    const [one, other] = both
    chats = [await converse(world.deps, one), await converse(world.deps, other)]
  })

  const optIn = () =>
    database().prisma.optIn.createMany({
      data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: new Date('2026-08-01') })),
    })

  it.each(Object.keys(acts))('%s at once: it is done once, and told once', async (name) => {
    const { prisma } = database()
    const { does, audit, sent, second } = acts[name]!
    if (name !== 'ask the directors') await optIn()
    const status = name === 'invite again' ? 'declined' : 'invited'
    const invited = { status, statusAt: new Date('2026-08-01'), reminders: 0, remindedAt: null } as const
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: invited })
    await askHelp(world.deps, world.actors.ana, world.stepId('firstVisit'))
    await prisma.helpRequest.updateMany({ data: { id: 'help' } })
    await prisma.delivery.deleteMany()
    await prisma.audit.deleteMany()
    await Promise.all(both.map((who) => does(world, who)))
    const told = (await prisma.delivery.findMany()).map(({ notice }) => notice)
    expect(told.toSorted()).toEqual(sent)
    const once = ['operator.named', 'directors.asked'].includes(audit) ? 2 : 1
    expect(await prisma.audit.count({ where: { action: audit } })).toBe(once)
    // Whoever comes later is told how it stands.
    expect(await does(world, both[1])).toMatchObject(second)
    expect(await prisma.delivery.count()).toBe(sent.length)
  })

  const opens: Record<
    string,
    { open: (chat: Conversation) => ReturnType<Conversation['say']>; one: object; other: object; tells: object }
  > = {
    'dates and reminders': {
      open: async (chat) => chat.press(await chat.say('year'), 'Dates and reminders'),
      one: { amend: '3' },
      other: { aWeek: '1' },
      tells: { amend: '“3”', aWeek: '“2”' },
    },
    'what makes a good pair': {
      open: async (chat) => chat.press(await chat.say('year'), 'What makes a good pair'),
      one: { reach: '40' },
      other: { earlier: 'never-again' },
      tells: { reach: '“40”', earlier: '“May be matched again, with fewer points”' },
    },
    'contact and names': {
      open: async (chat) => chat.press(await chat.say('texts'), 'Contact and names'),
      one: { contact: 'Jordan Example' },
      other: { names: 'yes' },
      tells: { contact: '“Jordan Example”', names: '“No: districts and counts only”' },
    },
    'details of a person': {
      open: async (chat) => chat.press(await chat.press(await chat.say('roster cleo'), 'Open'), 'Change details'),
      one: { title: 'Dean' },
      other: { years: '12' },
      tells: { title: '“Dean”', years: '“0”' },
    },
    'who looks after a pair': {
      open: async (chat) => chat.press(await chat.press(await chat.say('pairs ana'), 'Open'), 'Change'),
      one: { note: 'Called them on Monday' },
      other: { assignTo: 'carl' },
      tells: { note: '“Called them on Monday”', assignTo: 'nothing' },
    },
    'the words of a message': {
      open: async (chat) => chat.press(await chat.say('texts'), 'Change'),
      one: { words: 'Welcome to {program}!' },
      other: { words: 'Hello from {department}' },
      tells: { words: '“Welcome to {program}!”' },
    },
    'details of a director': {
      open: async (chat) => chat.press(await chat.press(await chat.say('directors dora'), 'Open'), 'Correct'),
      one: { title: 'Superintendent', endsOn: '2027-05-31' },
      other: { endsOn: '2027-06-30' },
      tells: { title: '“Superintendent”', endsOn: '“Mon, May 31, 2027”' },
    },
    'how long words are kept': {
      open: async (chat) => chat.press(await chat.say('retention'), 'Change'),
      one: { months: '36' },
      other: { hold: 'yes' },
      tells: { months: '“36”', hold: '“No: forget when the time has come”' },
    },
    'the weekly message of a channel': {
      open: async (chat) => chat.press(await chat.say('channels'), 'Weekly message'),
      one: { weekday: '3', at: '08:00' },
      other: { at: '10:00' },
      tells: { weekday: '“Wednesday”', at: '“8:00 AM”' },
    },
    'whose a workspace is': {
      open: async (chat) => chat.press(await chat.say('workspaces'), 'Change'),
      one: { name: 'Everybody', serves: 'every' },
      other: { serves: 'department' },
      tells: { name: '“Everybody”', serves: '“Everyone: all districts share it”' },
    },
    'the weekly digest': {
      open: async (chat) => chat.press(await chat.say('digest'), 'Change this digest'),
      one: { channels: ['channel'] },
      other: {},
      tells: { channels: '“#p3”' },
    },
  }

  it.each(Object.keys(opens))(
    'have %s open at once: who saves second is told what is saved, and overwrites it knowingly',
    async (name) => {
      const { open, one, other, tells } = opens[name]!
      await optIn()
      const [mine, theirs] = [await open(chats[0]), await open(chats[1])]
      expect((await chats[0].send(mine, { ...one })).kind).toBe('done')
      const asked = await chats[1].send(theirs, { ...other })
      const saved = (words: string) =>
        `Someone else saved this form while you had it open. Saved here now: ${words}. To save yours instead, check the box at the end.`
      expect(problemsOf(asked)).toEqual(
        Object.fromEntries(Object.entries(tells).map(([id, words]) => [id, saved(words)])),
      )
      // With what the other one saved there is nothing to ask but their own change.
      const { fields } = openOf(asked).form
      expect(Object.keys(fields).at(-1)).toBe('saveOver')
      const field = fields.saveOver
      const [yes] = field?.kind === 'choices' ? field.choices : []
      expect((await chats[1].send(asked, { saveOver: [yes!.value] })).kind).toBe('done')
      // Yes to one state is no yes to another.
      const stale = await open(chats[0])
      expect((await chats[1].send(await open(chats[1]), { ...one })).kind).toBe('done')
      expect(problemsOf(await chats[0].send(stale, { ...other, saveOver: [yes!.value] }))).not.toEqual({})
    },
  )

  /** Whoever saves waits until the other one is about to save, too: both have looked by then. */
  const meeting = (deps: Deps): Deps => {
    const { promise: met, resolve } = Promise.withResolvers<void>()
    let here = 0
    const transaction: Deps['store']['transaction'] = async (work) => {
      here += 1
      if (here === 2) resolve()
      await met
      return deps.store.transaction(work)
    }
    return { ...deps, store: { ...deps.store, transaction } }
  }

  // Of the digest each saves the channels that they changed, and no others.
  it.each(Object.keys(opens).filter((name) => name !== 'the weekly digest'))(
    'send %s in the same instant: one is saved, and the other is told what is saved',
    async (name) => {
      const { open, one, other, tells } = opens[name]!
      await optIn()
      const forms = [await open(chats[0]), await open(chats[1])] as const
      const deps = meeting(world.deps)
      const [mine, theirs] = await Promise.all([
        (await converse(deps, both[0])).send(forms[0], { ...one }),
        (await converse(deps, both[1])).send(forms[1], { ...other }),
      ])
      expect([mine.kind, theirs.kind].toSorted()).toEqual(['done', 'problems'])
      const asked = mine.kind === 'problems' ? mine : theirs
      expect(Object.keys(problemsOf(asked)).toSorted()).toEqual(Object.keys(tells).toSorted())
    },
  )

  it('change a workspace that is off the list by then: it does not come back on it', async () => {
    const form = await chats[0].press(await chats[0].say('workspaces'), 'Change')
    expect((await chats[1].press(await chats[1].say('workspaces'), 'Remove from the list')).kind).toBe('card')
    const sent = await chats[0].send(form, { serves: 'every' })
    expect(textOf(cardOf(sent))).toContain('not on the list any more')
    expect(await database().prisma.tenant.count()).toBe(0)
  })

  it('announce the last day: the second reads that nobody is told twice', async () => {
    await optIn()
    const forms = [
      await chats[0].press(await chats[0].say('year'), 'Announce the last day'),
      await chats[1].press(await chats[1].say('year'), 'Announce the last day'),
    ]
    await chats[0].send(forms[0]!, { closesOn: '2027-05-28' })
    expect(textOf(cardOf(await chats[1].send(forms[1]!, { closesOn: '2027-05-28' })))).toContain(
      'Fri, May 28 was announced already. Nobody was told twice.',
    )
  })
})
