import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PageSeat, sitAsCoordinator } from './page-seat.ts'
import { playgroundPage } from './playground-page.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
beforeAll(async () => {
  const opened = await open(() => createPublishedWorld('server'))
  world = opened.world
  page = opened.page
  // A fall in which nobody did anything: most first visits are late by now.
  await world.leapTo('2026-11-05', 10)
  await page.goto(world.running.url)
})

const platforms = ['slack', 'teams'] as const

describe.each(platforms)('the board, worked on a page in %s', (platform) => {
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
    for (let at = 0; at < pairs; at++) await boxes.nth(at).check()
    await pick('Which pairs?', 'Those I pick below')
    await pick('What to do', act)
    await more()
    await press('Preview', seat.dialog())
  }
  const prisma = () => world.running.database.prisma
  const dueDays = async () =>
    new Map((await prisma().step.findMany()).map(({ id, dueOn }) => [id, dueOn?.toISOString().slice(0, 10)]))

  it('filters what is late, and reminds twenty pairs at once', async () => {
    seat = await sitAsCoordinator(page, world, platform)
    await write('board')
    await sees('most pressing first')
    await press('Filter')
    await pick('At which step', 'First visit')
    await pick('How late', 'Up to a week late')
    await press('Show these', seat.dialog())
    await sees('pairs for first visit and up to a week late.')
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

  it('writes to twenty pairs, who read who wrote it', async () => {
    const words = `Could you find a day before the break? (${platform})`
    await write('board')
    await sees('most pressing first')
    await prepare(20, 'Write to them', async () => {
      await pick('Write to whom?', 'Both partners')
      await fill('Message, or reason', words)
    })
    await press('See it as they will')
    await sees(words)
    await press('Send the message')
    await sees('Your message goes to 40 people')
    await world.idle()
    const told = await prisma().delivery.findMany({ where: { notice: 'officeMessage', platform, state: 'sent' } })
    const reader = await prisma().person.findUniqueOrThrow({ where: { id: told.at(-1)!.personId! } })
    const read = world
      .client(reader.name)
      .messages()
      .findLast((one) => one.includes(words))
    expect(read).toContain(world.coordinator(platform).name)
  })

  it('gives five pairs a week more', async () => {
    await write('board')
    await sees('most pressing first')
    const before = await dueDays()
    await prepare(5, 'Give more time for the step they are at', async () => {
      await fill('More time: how many days?', '7')
      await fill('Message, or reason', 'Testing week')
    })
    await sees('it can’t be undone.')
    expect(await dueDays()).toEqual(before)
    await press('Give more time')
    await sees('5 pairs have more time')
    expect([...(await dueDays())].filter(([id, day]) => before.get(id) !== day)).toHaveLength(5)
  })

  it('puts three pairs on hold, and takes it back', async () => {
    const held = () => prisma().partnership.count({ where: { status: 'frozen' } })
    await write('board')
    await sees('most pressing first')
    await prepare(3, 'Put on hold', () => fill('Message, or reason', 'Flooded roads'))
    await press('Put on hold')
    await sees('3 pairs are on hold')
    expect(await held()).toBe(3)
    const done = seat.place.locator('[class*="-message-body"]').filter({ hasText: '3 pairs are on hold' }).last()
    await done.getByRole('button', { name: 'Undo', exact: true }).click()
    await sees('Undone for 3 pairs')
    expect(await held()).toBe(0)
  })

  it('answers a call for help from the list of what waits, and settles it', async () => {
    const [a] = (await world.pairs()).map((pair) => pair.a).filter((one) => one.platform === platform)
    const partner = world.client(a!.name)
    await partner.say('status')
    await partner.press('Need help')
    await partner.fill({ note: `We can’t reach each other. (${platform})` })
    await write('waiting')
    await sees(`We can’t reach each other. (${platform})`)
    await press('Answer and settle')
    await fill('Message', `I have called their school. (${platform})`)
    await press('Preview', seat.dialog())
    await press('Send the message')
    await sees('Your message goes to')
    await world.idle()
    expect(partner.messages().join()).toContain(`I have called their school. (${platform})`)
    await write('waiting')
    await sees('all caught up')
  })
})

it('left the page and the log without a fault', () => {
  expect(faults).toEqual([])
  expect(world.troubles).toEqual([])
})
