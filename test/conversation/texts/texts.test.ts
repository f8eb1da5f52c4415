import { globSync, readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { inTitles } from '../../../src/conversation/kit/in-titles.ts'
import { drawings } from '../../../src/conversation/registry.ts'
import { sampledTexts, sampleOf } from '../../../src/conversation/texts/samples.ts'
import { withTitles } from '../../../src/core/directors/titled.ts'
import { noticeNames } from '../../../src/core/notice.ts'
import { placeholdersOf, type TextName, textNames, texts } from '../../../src/core/texts/texts.ts'
import { fixedText, textsOfNotices } from '../../../src/core/texts/texts-of-notices.ts'
import { drawCard as slackCard } from '../../../src/slack/render/draw-card.ts'
import { anotherState } from '../../../src/states/another/places.ts'
import { drawCard as teamsCard } from '../../../src/teams/render/draw-card.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { seeHeadTitle } from '../../../src/usecases/directors/head-title.ts'
import { proposeTimes } from '../../../src/usecases/partnership/path-requests.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { cardOf, converse, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World

const facts = {
  partnershipId: 'pair',
  stepId: 'step-firstVisit',
  cycleId: 'cycle',
  districtCode: 'd1',
  participantId: 'p-ana',
  since: '2026-09-01T00:00:00Z',
  closesOn: '2027-05-28',
  until: '2027-05-28',
  goesOn: '2030-05-28',
  week: '2026-09-07',
  round: '1',
  draftId: 'draft',
  personId: 'ana',
  about: 'introduction',
  ownerId: 'p-ana',
  asked: '1',
}
/** Every message that can be drawn here, as each of these people gets it. */
const drawn = async () => {
  const cards: { name: (typeof noticeNames)[number]; text: string; kept: string }[] = []
  for (const name of noticeNames)
    for (const personId of ['ana', 'ben', 'dora', 'cora']) {
      const to = name.startsWith('channel')
        ? ({ kind: 'channel', channelId: 'c' } as const)
        : ({ kind: 'person', personId } as const)
      const own = { ...facts, ...(name === 'sharedPlan' && personId === 'ana' && { ownerId: 'p-ben' }) }
      const card = await drawNotice(withoutStore(world.deps), { name, to, facts: own, priority: 'interactive' }, to)
      if (card) cards.push({ name, text: textOf(card), kept: beside(card) })
    }
  return cards
}
/** What stands on a message besides its sentences. */
const beside = ({ title, blocks, actions, footer }: Card) =>
  JSON.stringify({ title, blocks: blocks.filter(({ kind }) => kind !== 'text'), actions, footer })
const reset = () => database().prisma.cycle.updateMany({ data: { settings: {} } })
const wordsFor = (name: TextName) =>
  `OWN ${name} of ${placeholdersOf(name)
    .map((one) => `{${one}}`)
    .join(' and ')}`

beforeAll(async () => {
  world = await makeWorld(database())
  const { prisma } = database()
  await prisma.cycle.updateMany({ data: { closesOn: new Date('2027-05-28') } })
  await prisma.optIn.createMany({ data: [{ cycleId: 'cycle', districtCode: 'd1', at: new Date() }] })
  const startsAt = new Date(world.clock.now().getTime() + 5 * 86_400_000)
  const input = { times: [{ startsAt, minutes: 180 }], hostId: 'p-ben', agenda: [] }
  expect(await proposeTimes(world.deps, world.actors.ana, { stepId: 'step-firstVisit' }, input)).toMatchObject({
    ok: true,
  })
})

describe('the words of messages', () => {
  afterEach(reset)

  it('are data of every message that is drawn, or a reason is written why they are not', () => {
    expect(Object.keys(textsOfNotices).sort()).toEqual(Object.keys(drawings).sort())
    const used = new Set(Object.values(textsOfNotices).filter((of) => !fixedText(of)))
    expect([...used].sort()).toEqual([...textNames].sort())
    const reasons = Object.values(textsOfNotices).filter(fixedText)
    for (const { fixed } of reasons) expect(fixed).toMatch(/^(?:\S+ ){7,}\S+\.$/)
    expect(reasons.length).toBeLessThan(8)
  })

  it('are words of notices: no mail is written but what is drawn from one, and the operator’s alarm', () => {
    const writers = globSync('src/**/*.ts').filter((file) => /\.sendMail\(/.test(readFileSync(file, 'utf8')))
    // An alarm goes out when the database that has the program's words may be gone.
    expect(writers.sort()).toEqual(['src/app/alarm.ts', 'src/email/outbound/deliver.ts'])
  })

  it('stand on the message once a coordinator wrote them, filled in, with all facts and buttons, and go back to the original', async () => {
    const before = await drawn()
    const own = Object.fromEntries(textNames.map((name) => [name, wordsFor(name)]))
    await database().prisma.cycle.updateMany({ data: { settings: { texts: own } } })
    const after = await drawn()
    const said = new Set<string>()
    for (const { name, text } of after) {
      const of = textsOfNotices[name]
      if (fixedText(of)) expect([name, text.includes('OWN ')]).toEqual([name, false])
      else if (text.includes(`OWN ${of} of P3`)) said.add(name)
      if (!fixedText(of) && texts[of].original === '')
        expect([name, text]).toEqual([name, expect.stringContaining('OWN ')])
      expect([name, text]).toEqual([name, expect.not.stringMatching(/[{}]/)])
    }
    expect(after.map(({ name, kept }) => [name, kept])).toEqual(before.map(({ name, kept }) => [name, kept]))
    const offered = after.filter(({ name }) => name === 'timesOffered').map(({ text }) => text)
    expect(offered.join('\n')).toContain('2026-27 and Ana Alder and the first visit')
    const drawable = new Set(after.map(({ name }) => name).filter((name) => !fixedText(textsOfNotices[name])))
    // Whose district has answered, and whose step goes on, reads that instead.
    for (const name of ['directorInvitation', 'visitMissed'] as const) drawable.delete(name)
    expect([...drawable].filter((name) => !said.has(name))).toEqual([])
    expect(said.size).toBeGreaterThan(20)
    await reset()
    expect(await drawn()).toEqual(before)
  })

  it('are refused, kindly, without a fact that stands nowhere else', async () => {
    const cora = await converse(world.deps, world.actors.coordinator)
    for (const [title, words, asked] of [
      [
        'invitation of a nominated',
        'Join us!',
        'Please keep {nominator} in it. Without it, nobody reads who nominated them.',
      ],
      ['partner’s district', 'It is out.', 'Please keep {district} in it.'],
    ] as const) {
      const one = cardOf(await cora.say(`texts ${title}`))
      expect(JSON.stringify(problemsOf(await cora.send(await cora.press(one, 'Change'), { words })))).toContain(asked)
      expect(textOf(cardOf(await cora.say('texts own')))).toContain('No message has that in its name.')
    }
  })

  it('are previewed in Slack and in Teams with every name filled in', async () => {
    const own = Object.fromEntries(textNames.map((name) => [name, wordsFor(name)]))
    await database().prisma.cycle.updateMany({ data: { settings: { texts: own } } })
    const cora = await converse(world.deps, world.actors.coordinator)
    for (const name of textNames) {
      const list = cardOf(await cora.say(`texts ${withTitles(texts[name].title, 'director')}`))
      const preview = cardOf(await cora.press(list, 'Preview'))
      const samples = Object.entries(texts[name].sample).filter(([of]) => !['program', 'department'].includes(of))
      for (const shown of [
        JSON.stringify(slackCard(preview)),
        JSON.stringify(teamsCard(preview, { surface: 'message', forms: 'dialog', newKey: () => 'key' })),
      ]) {
        expect(shown).toContain(`OWN ${name} of`)
        for (const [, value] of samples) expect(shown).toContain(withTitles(value, 'director'))
      }
      expect(labelsOf(preview)).toEqual(['Change', 'All texts'])
    }
    await reset()
  })

  it('are previewed with the whole message around them, and its buttons named, in Slack and in Teams', async () => {
    const cora = await converse(world.deps, world.actors.coordinator)
    const { cycles } = world.deps.store.read
    const deps = { cycle: (await cycles.current(world.clock.now()))!, now: world.clock.now(), links: world.deps.links }
    for (const name of sampledTexts) {
      const message = await inTitles(withoutStore(world.deps), sampleOf(deps, name)!)
      const list = cardOf(await cora.say(`texts ${withTitles(texts[name].title, 'director')}`))
      const preview = cardOf(await cora.press(list, 'Preview'))
      const said = textOf(preview)
      for (const part of [message.title, message.footer ?? '', ...labelsOf(message).map((label) => `“${label}”`)])
        expect([name, said]).toEqual([name, expect.stringContaining(part)])
      for (const shown of [
        JSON.stringify(slackCard(preview)),
        JSON.stringify(teamsCard(preview, { surface: 'message', forms: 'dialog', newKey: () => 'key' })),
      ]) {
        expect(shown).toContain(JSON.stringify(message.title).slice(1, -1))
        for (const label of labelsOf(message)) expect(shown).toContain(`“${label}”`)
      }
    }
    expect(textNames.filter((name) => !sampledTexts.includes(name))).toEqual([
      ...['channelNudge', 'thanks', 'directorDigest', 'sharedPlan', 'wordsGoSoon', 'weeklyDigest'],
    ])
    const board = cardOf(await cora.press(cardOf(await cora.say('texts weekly summary')), 'Preview'))
    expect(textOf(board)).toContain('All of it is drawn from where things stand when it is sent.')
  })

  it('are found by name, page by page, previewed, refused with a placeholder that is none, and put back', async () => {
    await reset()
    const cora = await converse(world.deps, world.actors.coordinator)
    const first = cardOf(await cora.say('texts'))
    expect(textOf(first)).toContain(`${textNames.length} messages, page 1 of 6`)
    expect(textOf(cardOf(await cora.press(first, 'Next')))).toContain('page 2 of 6')
    expect(textOf(cardOf(await cora.say('texts own')))).toContain('No message has that in its name.')
    const one = cardOf(await cora.say('texts meet your'))
    expect(labelsOf(one).slice(0, 2)).toEqual(['Change', 'Preview'])
    expect(textOf(cardOf(await cora.press(one, 'Preview')))).toContain('A visit each way')
    const wrong = await cora.send(await cora.press(one, 'Change'), { words: 'Hello {partnr}' })
    expect(JSON.stringify(problemsOf(wrong))).toContain('{partnr}')
    await cora.send(await cora.press(one, 'Change'), { words: 'Welcome to {program}!' })
    const to = { kind: 'person', personId: 'ana' } as const
    const introduction = { name: 'introduction', to, facts, priority: 'interactive' } as const
    const card = await drawNotice(withoutStore(world.deps), introduction, to)
    expect(textOf(card!)).toContain('Welcome to P3!')
    expect(textOf(card!)).not.toContain('A visit each way')
    const changed = cardOf(await cora.say('texts own'))
    expect(textOf(changed)).toContain('1 message')
    await cora.press(changed, 'Back to the original')
    expect(textOf((await drawNotice(withoutStore(world.deps), introduction, to))!)).toContain('A visit each way')
  })
})

describe('what the head of a district is called', () => {
  const newest = () =>
    database().prisma.audit.findFirst({
      where: { action: 'program.headTitle' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    })

  it('is the program’s to say: in every message and file from then on, with a way back, and a line of the trail', async () => {
    await reset()
    const cora = await converse(world.deps, world.actors.coordinator)
    const before = await drawn()
    expect(before.some(({ text }) => text.includes('director of schools'))).toBe(true)
    const texts = await cora.say('texts')
    expect(textOf(cardOf(texts))).toContain('The head of a district: Director of schools')
    const form = await cora.press(texts, 'Contact and names')
    expect(openOf(form).answers).toMatchObject({ head: 'director' })
    const saved = await cora.send(form, { head: 'superintendent' })
    expect(textOf(cardOf(saved))).toContain('P3 says “Superintendent” from now on.')
    expect(await newest()).toMatchObject({ personId: 'cora', details: { head: 'superintendent' } })

    const after = await drawn()
    expect(after.filter(({ text }) => /directors? (?:of schools )?|directors?\b/.test(text))).toEqual([])
    expect(after.map(({ text }) => text)).toEqual(
      before.map(({ text }) =>
        text.replaceAll(/directors? of schools|directors?\b/g, (one) =>
          /^directors/.test(one) ? 'superintendents' : 'superintendent',
        ),
      ),
    )
    const help = textOf(cardOf(await cora.say('help')))
    expect(help).toContain('superintendents: Superintendents: name, ask, who has not answered')
    const list = await cora.say('superintendents')
    expect(textOf(cardOf(list))).toMatch(/^Superintendents\n/)
    expect(openOf(await cora.press(list, 'Name a superintendent')).answers).toMatchObject({ title: 'Superintendent' })
    // A title that somebody typed is theirs.
    expect(textOf(cardOf(await cora.say('directors dora')))).toContain('Director of Schools')

    // Saved again as it is, nothing is said of it and nothing written.
    const at = await newest()
    const again = await cora.send(await cora.press(await cora.say('texts'), 'Contact and names'), {})
    expect(labelsOf(cardOf(again)).filter((label) => label.startsWith('Back to'))).toEqual([])
    expect(await newest()).toEqual(at)

    await cora.press(saved, 'Back to “Director of schools”')
    expect(await newest()).toMatchObject({ details: { head: 'director' } })
    expect(await drawn()).toEqual(before)
  })

  it('is superintendent to begin with in every other state', async () => {
    const elsewhere = {
      ...world.deps,
      places: anotherState({ state: 'Franklin', department: 'F', timeZone: 'America/New_York' }),
    }
    await database().prisma.program.updateMany({ data: { settings: {} } })
    expect(await seeHeadTitle(elsewhere)).toBe('superintendent')
    expect(await seeHeadTitle(world.deps)).toBe('director')
  })
})
