import { beforeEach, describe, expect, it } from 'vitest'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import { databaseKinds, withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { type Conversation, cardOf, converse, labelsOf, problemsOf, textOf } from './conversation.ts'

describe.each(databaseKinds)('a name with a typing error, on a database that is %s', (kind) => {
  const database = withDatabase(kind)
  let world: World
  let chat: Conversation

  beforeEach(async () => {
    world = await makeWorld(database())
    for (const districtCode of ['d1', 'd2'])
      await database().prisma.optIn.upsert({
        where: { cycleId_districtCode: { cycleId: 'cycle', districtCode } },
        create: { cycleId: 'cycle', districtCode, at: new Date('2026-08-01T00:00:00Z') },
        update: { withdrawnAt: null },
      })
    chat = await converse(world.deps, world.actors.coordinator)
  })

  const said = async (words: string) => textOf(cardOf(await chat.say(words)))

  it.each(['roster', 'pairs', 'board', 'ledger', 'status', 'link', 'audit', 'proof'])(
    'is answered by “%s” with who was likely meant, who opens with a press',
    async (word) => {
      const asked = await chat.say(`${word} Bne Brich`)
      expect(textOf(cardOf(asked))).toMatch(/Did you mean one of these\?[\s\S]*Ben Birch/)
      expect(textOf(cardOf(asked))).toContain('Birch Elementary, Birch County')
      const [button] = labelsOf(cardOf(asked)).filter((one) => one === 'Show' || one === 'Choose')
      expect(textOf(cardOf(await chat.press(asked, button!)))).toContain('Ben Birch')
      expect(textOf(cardOf(await chat.say(`${word} Ben Birch`)))).not.toContain('Did you mean')
    },
  )

  it.each(['roster', 'pairs', 'board'])('of a school or district is answered by “%s” with that place', async (word) => {
    const asked = await chat.say(`${word} Brich Elementery`)
    expect(textOf(cardOf(asked))).toMatch(/Did you mean one of these\?[\s\S]*Birch Elementary/)
    expect(textOf(cardOf(await chat.press(asked, 'Show')))).toContain('Ben Birch')
  })

  it('is offered as it stands in the list that is looked through: no pair for who has none, nobody who left', async () => {
    expect(await said('roster Cloe Ceder')).toMatch(/Did you mean one of these\?[\s\S]*Cleo Cedar/)
    expect(await said('pairs Cloe Ceder')).not.toContain('Did you mean')
    expect(await said('link Otot Oak')).toMatch(/Did you mean one of these\?[\s\S]*Otto Oak/)
    expect(await said('roster Otot Oak')).not.toContain('Did you mean')
    await database().prisma.person.update({ where: { id: 'cleo' }, data: { leftAt: new Date() } })
    expect(await said('roster Cloe Ceder')).not.toContain('Did you mean')
    await database().prisma.person.update({ where: { id: 'cleo' }, data: { leftAt: null } })
  })

  it('is no reason to name anybody to who may not look for people', async () => {
    for (const actor of [world.actors.ana, world.actors.directorOfAna, world.actors.operator]) {
      const outsider = await converse(world.deps, actor)
      for (const word of ['roster', 'pairs', 'board', 'ledger', 'status', 'link', 'audit', 'proof', 'directors'])
        expect(textOf(cardOf(await outsider.say(`${word} Cloe Ceder`))), word).not.toContain('Cedar')
    }
  })

  it('in a form of the matching says who was perhaps meant', async () => {
    await database().prisma.partnership.updateMany({ data: { status: 'ended' } })
    expect((await proposeMatches(world.deps, world.actors.coordinator)).ok).toBe(true)
    const form = await chat.press(await chat.say('match'), 'What if…')
    const answers = { what: 'lock-pair', one: 'Ana Adler', other: 'Bne Birch', reason: 'Both asked' }
    expect(problemsOf(await chat.send(form, answers))).toEqual({
      one: 'Nobody has that name. Did you mean one of these? Ana Alder, Alder Elementary.',
      other: 'Nobody has that name. Did you mean one of these? Ben Birch, Birch Elementary.',
    })
    const districts = { what: 'add-person', one: 'Brich Conty' }
    expect(textOf(cardOf(await chat.send(form, districts)))).toContain('Birch County')
  })

  it('in the filter of the audit trail says who was perhaps meant', async () => {
    const form = await chat.press(await chat.say('audit'), 'Filter')
    expect(problemsOf(await chat.send(form, { who: 'Ana Adler' }))).toEqual({
      who: 'Nobody has that name. Did you mean Ana Alder?',
    })
  })

  it('is offered to a director among their own nominees alone', async () => {
    const dora = await converse(world.deps, world.actors.directorOfAna)
    const search = async (name: string) => textOf(cardOf(await dora.say(`nominations ${name}`)))
    expect(await search('Ana Adler')).toMatch(/Did you mean one of these\?[\s\S]*Ana Alder/)
    expect(await search('Bne Brich')).not.toContain('Birch')
  })

  it('finds a director of schools, by their own name or their district’s', async () => {
    for (const typed of ['Doar Dale', 'Alder Conty'])
      expect(await said(`directors ${typed}`)).toMatch(/Did you mean one of these\?[\s\S]*Dora Dale/)
  })

  it('of several people who have a name asks whose hours are meant', async () => {
    await database().prisma.person.update({ where: { id: 'cleo' }, data: { name: 'Ben Birchwood' } })
    const asked = await chat.say('proof ben birch')
    expect(cardOf(asked).title).toBe('Which person?')
    expect((await chat.press(asked, 'Choose')).kind).toBe('file')
    await database().prisma.person.update({ where: { id: 'cleo' }, data: { name: 'Cleo Cedar' } })
  })
})
