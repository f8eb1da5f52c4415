import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addPairsTo, playYear } from '../store/many-pairs.ts'
import { ownDigest, ownMoves, ownReport } from '../store/own-figures.ts'
import { newest } from './client.ts'
import { type PageSeat, sitAsCoordinator } from './page-seat.ts'
import type { Platform } from './pairs.ts'
import { playgroundPage } from './playground-page.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
/** The state's year. Those whom nobody pretends to be have email only. */
const pairsOfState = 900
const today = '2026-11-05'
let cycleId = ''
/** What had moved by the last digest, before the rest of the state was there. */
let before: Awaited<ReturnType<typeof ownMoves>> = []
const prisma = () => world.running.database.prisma

beforeAll(async () => {
  const opened = await open(() => createPublishedWorld('server'))
  world = opened.world
  page = opened.page
  // A fall in which nobody of the sample did anything: most of their first visits are late by now.
  await world.leapTo(today, 10)
  cycleId = (await prisma().cycle.findFirstOrThrow()).id
  before = await ownMoves(world.running.database, cycleId)
  await addPairsTo(world.running.database, pairsOfState - (await prisma().partnership.count()), cycleId)
  await playYear(world.running.database, cycleId)
  expect(await prisma().partnership.count({ where: { cycleId } })).toBe(pairsOfState)
  await page.goto(world.running.url)
})

const picture = (name: string) =>
  process.env.P3_SCREENS ? page.screenshot({ path: `${process.env.P3_SCREENS}/${name}.png` }) : undefined

const platforms = ['slack', 'teams'] as const

describe.each(platforms)('the board of 900 pairs, worked on a page in %s', (platform) => {
  let seat: PageSeat
  const write = (words: string) => seat.write(words)
  const press = (label: string | RegExp, within?: Locator) => seat.press(label, within)
  const sees = (words: string) => seat.sees(words)
  const pick = (label: string, option: string) => seat.pick(label, option)
  const fill = (label: string, words: string) => seat.fill(label, words)
  /** So many of the board's first pairs, and what to do with them; then the preview. */
  const prepare = async (pairs: number, act: string, more: () => Promise<void> = async () => {}): Promise<void> => {
    await press('Choose several')
    const boxes = seat.dialog().getByRole('checkbox')
    const unfold = seat.dialog().getByRole('button', { name: 'Choose' }).first()
    await boxes.first().or(unfold).waitFor()
    if (await unfold.isVisible()) await unfold.click()
    await boxes.first().waitFor()
    // From both ends: of those who are late, some chat and others have email only.
    const last = (await boxes.count()) - 1
    for (let at = 0; at < pairs; at++) await boxes.nth(at % 2 === 0 ? at / 2 : last - (at - 1) / 2).check()
    await pick('Which pairs?', 'Those I pick below')
    await pick('What to do', act)
    await more()
    await press('Preview', seat.dialog())
  }
  const dueDays = async () =>
    new Map((await prisma().step.findMany()).map(({ id, dueOn }) => [id, dueOn?.toISOString().slice(0, 10)]))

  const filter = async () => {
    await write('board')
    await sees('most pressing first')
    await press('Filter')
    await pick('At which step', 'First visit')
    await pick('How late', 'Up to a week late')
    const said = seat.place.getByText('pairs for first visit and up to a week late.')
    const before = await said.count()
    await press('Show these', seat.dialog())
    // The board of this time, not of the time before.
    await expect.poll(() => said.count()).toBeGreaterThan(before)
  }

  it('filters what is late, and reminds twenty pairs at once', async () => {
    seat = await sitAsCoordinator(page, world, platform)
    await filter()
    await picture(`board-${platform}`)
    const before = await prisma().nudge.count()
    await prepare(20, 'Remind whoever’s turn it is')
    await sees('Nothing has been sent yet.')
    expect(await prisma().nudge.count()).toBe(before)
    await press('Remind them')
    await seat.place
      .getByText(/get a reminder$/)
      .last()
      .waitFor()
  })

  it('writes to twenty pairs, in chat and by mail, who read who wrote it', async () => {
    const words = `Could you find a day before the break? (${platform})`
    await filter()
    await prepare(20, 'Write to them', async () => {
      await pick('Write to whom?', 'Both partners')
      await fill('Message, or reason', words)
    })
    await press('See it as they will')
    await sees(words)
    await press('Send the message')
    await sees('Your message goes to 40 people')
    await world.idle()
    const reader = async (by: Platform | 'email') => {
      const where = { notice: 'officeMessage', platform: by, state: 'sent' } as const
      const { personId } = await prisma().delivery.findFirstOrThrow({ where, orderBy: { queuedAt: 'desc' } })
      return prisma().person.findUniqueOrThrow({ where: { id: personId! } })
    }
    const inChat = world
      .client((await reader(platform)).name)
      .messages()
      .findLast((one) => one.includes(words))
    const letter = world.mails((await reader('email')).email).find(({ text }) => text.includes(words))
    for (const read of [inChat, `${letter?.text} ${letter?.html}`]) {
      expect(read).toContain(words)
      expect(read).toContain(world.coordinator(platform).name)
    }
  })

  it('gives twenty pairs a week more', async () => {
    await filter()
    const before = await dueDays()
    await prepare(20, 'Give more time for the step they are at', async () => {
      await fill('More time: how many days?', '7')
      await fill('Message, or reason', 'Testing week')
    })
    await sees('it can’t be undone.')
    expect(await dueDays()).toEqual(before)
    await press('Give more time')
    await sees('20 pairs have more time')
    expect([...(await dueDays())].filter(([id, day]) => before.get(id) !== day)).toHaveLength(20)
  })

  it('puts three pairs on hold, and takes it back', async () => {
    const held = () => prisma().partnership.count({ where: { status: 'frozen' } })
    await filter()
    const before = await held()
    await prepare(3, 'Put on hold', () => fill('Message, or reason', 'Flooded roads'))
    await press('Put on hold')
    await sees('3 pairs are on hold')
    expect(await held()).toBe(before + 3)
    const done = seat.place.locator('[class*="-message-body"]').filter({ hasText: '3 pairs are on hold' }).last()
    await done.getByRole('button', { name: 'Undo', exact: true }).click()
    await sees('Undone for 3 pairs')
    expect(await held()).toBe(before)
  })

  it('answers a call for help from the pair on the board, and settles it', async () => {
    const [a] = (await world.pairs()).map((pair) => pair.a).filter((one) => one.platform === platform)
    const partner = world.client(a!.name)
    await partner.say('status')
    await partner.press('Need help')
    await partner.fill({ note: `We can’t reach each other. (${platform})` })
    const asking = () => prisma().helpRequest.count({ where: { resolvedAt: null } })
    const before = await asking()
    await write(`board ${a!.name}`)
    await sees('1 pair')
    await press('Open')
    await sees(`We can’t reach each other. (${platform})`)
    await picture(`pair-${platform}`)
    await press('Answer and settle')
    await fill('Message', `I have called their school. (${platform})`)
    await press('Preview', seat.dialog())
    await press('Send the message')
    await sees('Your message goes to')
    await world.idle()
    expect(partner.messages().join()).toContain(`I have called their school. (${platform})`)
    expect(await asking()).toBe(before - 1)
  })

  it('answers calls for help of those chosen on the board with one answer, and settles them', async () => {
    const [a] = (await world.pairs()).map((pair) => pair.a).filter((one) => one.platform === platform)
    const partner = world.client(a!.name)
    await partner.say('status')
    await partner.press('Need help')
    await partner.fill({ note: `We are stuck again. (${platform})` })
    const asking = () => prisma().helpRequest.count({ where: { resolvedAt: null } })
    const before = await asking()
    const words = `Your district sends a substitute. (${platform})`
    const said = seat.place.getByText('1 pair')
    const boards = await said.count()
    await write(`board ${a!.name}`)
    await expect.poll(() => said.count()).toBeGreaterThan(boards)
    await press('Choose several')
    await pick('Which pairs?', 'The one on this list')
    await pick('What to do', 'Answer and settle their calls for help')
    await fill('Message, or reason', words)
    await press('Preview', seat.dialog())
    await sees('Answer and settle the calls for help of 1 pair?')
    expect(await asking()).toBe(before)
    await picture(`settle-${platform}`)
    await press('Answer and settle')
    await sees('Your answer goes to 1 person')
    await world.idle()
    expect(partner.messages().join()).toContain(words)
    expect(await asking()).toBe(before - 1)
  })

  it('excuses those chosen on the board from the step they are at, and opens it again', async () => {
    const pair = (await world.pairs()).find(({ a }) => a.platform === platform)!
    const said = seat.place.getByText('1 pair')
    const choose = async (act: string, reason: string) => {
      const boards = await said.count()
      await write(`board ${pair.a.name}`)
      await expect.poll(() => said.count()).toBeGreaterThan(boards)
      await press('Choose several')
      await pick('Which pairs?', 'The one on this list')
      await pick('What to do', act)
      await fill('Message, or reason', reason)
      await press('Preview', seat.dialog())
    }
    const steps = async () =>
      (await prisma().step.findMany({ where: { partnershipId: pair.id }, orderBy: { id: 'asc' } })).map(
        ({ kind, state }) => `${kind} ${state}`,
      )
    const before = await steps()
    await choose('Excuse from the step they are at', `Closed for repairs (${platform})`)
    await press('Excuse them')
    await sees('1 pair is excused')
    expect(await steps()).not.toEqual(before)
    await choose('Reopen the step before the one they are at', `Repaired sooner (${platform})`)
    await sees('opens again')
    await picture(`reopen-${platform}`)
    await press('Reopen these steps')
    await sees('A step of 1 pair is open again')
    // Both are told of it: the report that is read next counts what was sent.
    await world.idle()
    expect(await steps()).toEqual(before)
  })

  it('changes the school of a visit for those chosen on the board, who are told the new one', async () => {
    const pair = (await world.pairs()).find(({ a }) => a.platform === platform)!
    const partner = world.client(pair.a.name)
    const visit = { partnershipId_kind: { partnershipId: pair.id, kind: 'firstVisit' as const } }
    const { aId, bId } = await prisma().partnership.findUniqueOrThrow({ where: { id: pair.id } })
    await prisma().step.update({ where: visit, data: { hostId: aId } })
    const said = seat.place.getByText('1 pair')
    const boards = await said.count()
    await write(`board ${pair.a.name}`)
    await expect.poll(() => said.count()).toBeGreaterThan(boards)
    await press('Choose several')
    await pick('Which pairs?', 'The one on this list')
    await pick('What to do', 'Change whose school the visit is at')
    await fill('Message, or reason', `Road works (${platform})`)
    await press('Preview', seat.dialog())
    await sees('Change the school of the visit of 1 pair?')
    await picture(`host-${platform}`)
    expect((await prisma().step.findUniqueOrThrow({ where: visit })).hostId).toBe(aId)
    await press('Change the school')
    await sees('The school is changed for 1 pair')
    await picture(`host-done-${platform}`)
    await world.idle()
    expect((await prisma().step.findUniqueOrThrow({ where: visit })).hostId).toBe(bId)
    expect(partner.messages().join()).toContain(`Road works (${platform})`)
  })

  it('finds pairs that have completed, and reopens a step of all of them', async () => {
    const completed = { cycleId, status: 'completed' } as const
    const ids = (await prisma().partnership.findMany({ where: completed })).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(8)
    const of = { partnershipId: { in: ids } }
    const steps = await prisma().step.findMany({ where: of })
    const unfiltered = seat.place.getByText('pairs, the most pressing first.')
    const boards = await unfiltered.count()
    await write('board')
    await expect.poll(() => unfiltered.count()).toBeGreaterThan(boards)
    await press('Filter')
    await pick('Where they stand', 'Completed')
    await press('Show these', seat.dialog())
    await sees(`${ids.length} pairs for completed.`)
    await picture(`completed-${platform}`)
    await press('Choose several')
    await pick('Which pairs?', `All ${ids.length} on this list`)
    await pick('What to do', 'Reopen the step before the one they are at')
    await fill('Message, or reason', `Once more (${platform})`)
    await press('Preview', seat.dialog())
    await sees(`Reopen a step of ${ids.length} pairs?`)
    await picture(`completed-reopen-${platform}`)
    await press('Reopen these steps')
    await sees(`A step of ${ids.length} pairs is open again`)
    await world.idle()
    expect(await prisma().partnership.count({ where: completed })).toBe(0)
    // The other platform’s coordinator finds them as they were.
    for (const state of new Set(steps.map((one) => one.state))) {
      const those = steps.filter((one) => one.state === state).map(({ id }) => id)
      await prisma().step.updateMany({ where: { id: { in: those } }, data: { state } })
    }
    await prisma().partnership.updateMany({ where: { id: { in: ids } }, data: { status: 'completed' } })
  })

  it('reads a report and a digest whose every figure is what the test’s own questions find', async () => {
    const told = async (words: string, title: string) => {
      const reader = world.coordinator(platform)
      const having = () => reader.messages().filter((one) => one.includes(title)).length
      // A weekly digest may stand there already: this is the one that is asked for.
      const before = having()
      await write(words)
      await expect.poll(having).toBeGreaterThan(before)
      await sees(title)
      await world.idle()
      return newest(reader, title).replaceAll(/\s+/g, ' ')
    }
    const report = await told('report', 'in numbers')
    await picture(`report-${platform}`)
    const figures = await ownReport(world.running.database, cycleId)
    expect(figures.size).toBeGreaterThan(25)
    const missing = [...figures].filter(
      ([label, value]) => !new RegExp(`${literal(label)}:? ${literal(value)}(?![\\d.,])`).test(report),
    )
    expect(missing, report).toEqual([])

    const digest = await told('digest', 'this week')
    await picture(`digest-${platform}`)
    const sentences = await ownDigest(world.running.database, cycleId, { today, since: before })
    expect(
      sentences.filter((one) => !digest.toLowerCase().includes(one.toLowerCase())),
      digest,
    ).toEqual([])
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await write('board')
    await world.idle()
    const board = seat.place.getByText('most pressing first').last()
    await board.scrollIntoViewIfNeeded()
    await picture(`phone-board-${platform}`)
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    const beyond = await seat.place
      .getByRole('button')
      .evaluateAll(
        (all) =>
          all.map((one) => one.getBoundingClientRect()).filter(({ width, right }) => width > 0 && right > 390).length,
      )
    expect(beyond).toBe(0)
    await press('Choose several', seat.place)
    await picture(`phone-choose-${platform}`)
    await page.setViewportSize({ width: 1400, height: 900 })
  })
})

const literal = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

it('left the page and the log without a fault', () => {
  expect(faults).toEqual([])
  expect(world.troubles).toEqual([])
})
