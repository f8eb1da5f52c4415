import { beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../src/conversation/dispatch.ts'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { tablesOf } from '../../src/conversation/tables.ts'
import type { PersonActor } from '../../src/core/actor.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { cardOf, textOf } from './conversation.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

/** What is typed in one's own chat, read as a whole. */
const hear = async (actor: PersonActor, words: string): Promise<Reply> => {
  const deps = withoutStore(world.deps)
  const person = (await world.deps.store.read.people.find(actor.personId))!
  const speaker = {
    platform: 'slack',
    tenant: 'T1',
    externalId: actor.personId,
    profile: async () => undefined,
  } as const
  return dispatch(
    tablesOf(registry),
    { deps, actor, person, speaker, place: { kind: 'direct' } },
    { kind: 'command', words },
  )
}
const titleOf = async (actor: PersonActor, words: string) => cardOf(await hear(actor, words)).title
const audits = () => database().prisma.audit.count()

describe('a coordinator who names somebody', () => {
  it.each([
    'Ana Alder',
    'alder county',
    'remind ana alder',
    'is Ana Alder ok',
    'did Ana meet Ben',
    'end Ana Alder’s pair',
    'hold ana alder',
    'pause ana alder',
    'write to Ana Alder',
    'withdraw ana alder',
  ])('with “%s” sees whom, and opens and changes nothing by it', async (words) => {
    const before = await audits()
    const reply = await hear(world.actors.coordinator, words)
    expect(textOf(cardOf(reply))).toMatch(/^1 pair with “/)
    expect(await audits()).toBe(before)
  })

  it('sees who is on the roster and has no partner', async () => {
    const pair = { where: { id: 'pair' } }
    await database().prisma.partnership.delete(pair)
    expect(await titleOf(world.actors.coordinator, 'ana alder')).toBe('Roster: 1 person, with “ana alder”')
  })

  it.each(['test', 'ok', 'holiday', 'ana zzz'])(
    'is not understood with “%s”, which begins a name at most',
    async (words) => {
      await database().prisma.person.update({ where: { id: 'ana' }, data: { name: 'Ana Testerman' } })
      expect(await titleOf(world.actors.coordinator, words)).toMatch(/don’t know that word|not sure what you mean/)
    },
  )

  it('still writes to many, pauses their own reminders and sees how long words are kept', async () => {
    const { coordinator } = world.actors
    expect(await hear(coordinator, 'write to everyone')).toMatchObject({ opened: { form: { title: 'Write to many' } } })
    expect(await hear(coordinator, 'pause')).toMatchObject({ opened: { form: { title: 'Pause reminders' } } })
    expect(await titleOf(coordinator, 'hold')).toContain('Words are kept')
  })
})

it('a director who names one of their people sees what that nominee answered, and nobody else’s', async () => {
  for (const words of ['ana alder', 'withdraw ana', 'remove ana alder'])
    expect(await titleOf(world.actors.directorOfAna, words)).toBe('Alder County: your nominees')
  expect(await titleOf(world.actors.directorOfAna, 'ben birch')).not.toContain('nominees')
})

it('a partner who writes a name is shown no list of people', async () => {
  expect(await titleOf(world.actors.ana, 'cora')).toContain('don’t know that word')
})

describe('words behind a word', () => {
  it('give the report as a file and of another year', async () => {
    const { coordinator } = world.actors
    for (const words of ['report pdf', 'report csv', 'report as pdf', 'report statewide'])
      expect(await hear(coordinator, words)).toMatchObject({ kind: 'file', card: { title: 'P3 2026-27 in numbers' } })
    for (const words of ['report 2026', 'year 26-27']) expect(await titleOf(coordinator, words)).toContain('2026-27')
    expect(textOf(cardOf(await hear(coordinator, 'report 2019')))).toContain('There is no such school year')
  })

  it('lead to the year’s own page, to lists, and to my-data in two words', async () => {
    const { coordinator, ana } = world.actors
    expect(await titleOf(coordinator, 'year close')).toBe(await titleOf(coordinator, 'year'))
    expect(await titleOf(coordinator, 'export roster')).toBe('Lists of the program')
    expect(await titleOf(coordinator, 'export my data')).toBe('Your copy of your P3 data')
    expect(await titleOf(ana, 'export roster')).toBe('Your copy of your P3 data')
    expect(await titleOf(ana, 'My Data')).toBe('What P3 has about you')
    expect(await titleOf(world.actors.directorOfAna, 'opt out')).toContain('Alder County in P3')
    expect(await hear(ana, 'opt out')).toMatchObject({ opened: { form: { title: 'Leave the program' } } })
  })

  const alone = registry.commands.filter((one) => one.alone)

  it('are read by every command that does not say that it stands alone', () => {
    const others = registry.commands.filter((one) => !one.alone && one.word !== 'help')
    expect(others.filter(({ run }) => run.length < 2).map(({ word }) => word)).toEqual([])
  })

  it.each(alone.map(({ word }) => word))('are said to be left out by “%s”, which takes none', async (word) => {
    const { coordinator, ana } = world.actors
    const who = ['ideas', 'partner'].includes(word) ? ana : coordinator
    const shown = async (words: string) => textOf(cardOf(await hear(who, words)))
    const left = `“${word}” stands alone, so I left out “zenobia quill”.`
    expect(await shown(`${word} zenobia quill`)).toContain(left)
    for (const words of [word, `${word} please`, `the ${word}`, `${word} page`, `${word} for me`])
      expect([words, await shown(words)]).toEqual([words, expect.not.stringContaining('stands alone')])
  })

  it('are said to be left out by the word that was typed', async () => {
    const shown = textOf(cardOf(await hear(world.actors.coordinator, 'rubric zenobia')))
    expect(shown).toContain('“rubric” stands alone, so I left out “zenobia”.')
  })

  it('that are a question of their own are not said to be left out', async () => {
    for (const words of ['who is my partner', 'my data', 'what are my settings'])
      expect([words, textOf(cardOf(await hear(world.actors.ana, words)))]).toEqual([
        words,
        expect.not.stringContaining('left out'),
      ])
  })

  it('name who can’t be reached, of all or of those with a name or district', async () => {
    const { prisma } = database()
    const lost = { reach: 'unreachable', reachReason: 'user_disabled' } as const
    await prisma.tenant.deleteMany()
    await prisma.tenant.create({ data: { id: 't', platform: 'slack', externalId: 'T1', name: 'Alder' } })
    for (const personId of ['ana', 'ben'])
      await prisma.account.create({
        data: { id: personId, platform: 'slack', tenantId: 't', externalId: personId, personId, ...lost },
      })
    const { coordinator } = world.actors
    expect(await titleOf(coordinator, 'unreachable')).toBe('2 people or channels out of reach')
    const one = cardOf(await hear(coordinator, 'unreachable ana'))
    expect(one.title).toBe('1 person or channel out of reach, with “ana”')
    expect(textOf(one)).toContain('(Alder County)')
    expect(textOf(one)).not.toContain('Birch')
    expect(await titleOf(coordinator, 'unreachable birch county')).toContain('1 person or channel out of reach')
    expect(await titleOf(coordinator, 'unreachable zenobia')).toBe('Nobody is out of reach, with “zenobia”')
    await prisma.tenant.deleteMany()
  })

  it('lead a director’s “status” to the nominee they name, and are said to be nobody’s otherwise', async () => {
    const { directorOfAna } = world.actors
    const shown = async (words: string) => textOf(cardOf(await hear(directorOfAna, words)))
    const own = await shown('status')
    expect(await titleOf(directorOfAna, 'status ana alder')).toBe('Alder County: your nominees')
    expect(await shown('status alder county')).toBe(own)
    expect(await shown('status zenobia')).toContain('None of your nominees is called “zenobia”. This is your district.')
    expect(await shown('status ben birch')).toContain('None of your nominees is called “ben birch”.')
  })
})
