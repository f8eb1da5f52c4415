import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { embeddedFolder } from '../store/embedded-template.ts'
import { type MatchedPair, pairOn } from './pairs.ts'
import { playgroundPage } from './playground-page.ts'
import { createWorld, type World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
beforeAll(async () => {
  const opened = await open(async () => createWorld(undefined, { folder: await embeddedFolder() }))
  world = opened.world
  page = opened.page
})

/** Somebody's place on the page, by its name as a screen reader says it. */
const seatOf = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) })

/** Looks somebody up in the list of people, by keyboard. */
const choose = async (name: string): Promise<Locator> => {
  const box = page.getByRole('combobox', { name: /Who would you like to be|Search|Name/ }).first()
  await box.fill(name)
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor()
  await box.press('Enter')
  await seatOf(name).waitFor()
  return seatOf(name)
}

const write = async (seat: Locator, words: string): Promise<void> => {
  const box = seat.getByRole('textbox', { name: /^Message P3/ })
  await box.fill(words)
  await box.press('Enter')
}

const press = async (within: Locator, label: string): Promise<void> => {
  await within.getByRole('button', { name: label, exact: true }).last().click()
}

const sees = (seat: Locator, words: string): Promise<void> => seat.getByText(words, { exact: false }).last().waitFor()

/** The clock at the top, moved by its buttons. */
const move = async (label: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time++) {
    const button = page.getByRole('button', { name: label, exact: true })
    await button.click()
    await page.getByText(/^It is now/).waitFor()
    await expect.poll(() => button.isEnabled()).toBe(true)
  }
}

const fillIn = async (dialog: Locator, fields: Record<string, string>): Promise<void> => {
  for (const [label, value] of Object.entries(fields))
    await dialog.getByLabel(label, { exact: false }).first().fill(value)
}

it('a pair goes from the match to the closing message, on a page, by roles and labels', async () => {
  await page.goto(world.running.url)
  await page.getByRole('button', { name: /start as the coordinator/ }).click()
  const { name } = world.coordinator('slack')
  const coordinator = seatOf(name)
  await write(coordinator, '/p3 match')
  const publish = coordinator.getByRole('button', { name: /^Publish \d+ pairs$/ })
  const ready = coordinator.getByRole('button', { name: 'See the proposal' })
  await publish.or(ready).first().waitFor()
  if (await ready.isVisible()) await ready.click()
  await publish.click()
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await sees(coordinator, 'pairs published')
  await world.idle()

  const { a, b } = pairOn(await world.pairs(), 'slack', 'teams')
  await page.getByRole('button', { name: `Leave ${name}’s seat` }).click()
  const slack = await choose(a.name)
  await slack.getByRole('button', { name: `Partner: ${b.name}` }).click()
  const teams = seatOf(b.name)
  await sees(slack, `Meet your P3 partner: ${b.name}`)
  await sees(teams, `Meet your P3 partner: ${a.name}`)

  await firstVisit(slack, teams, { a, b })
  await staysAtTheEnd([slack, teams])
  await theRest(slack, teams, { a, b })

  for (const [seat, other] of [
    [slack, b],
    [teams, a],
  ] as const)
    await sees(seat, `You and ${other.first} finished your partnership`)
  expect(faults).toEqual([])
  expect(world.troubles).toEqual([])
})

/** A phone that is turned, a window that is made small: the newest message is still the one that is read. */
const staysAtTheEnd = async (seats: readonly Locator[]): Promise<void> => {
  const before = page.viewportSize()!
  for (const size of [{ ...before, height: 480 }, { width: 900, height: 480 }, before]) {
    await page.setViewportSize(size)
    for (const seat of seats)
      await expect
        .poll(() => seat.getByRole('log').evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight))
        .toBeLessThan(5)
  }
}

type Two = Pick<MatchedPair, 'a' | 'b'>

const firstVisit = async (slack: Locator, teams: Locator, { a, b }: Two): Promise<void> => {
  await press(slack, 'Suggest times')
  const offering = slack.getByRole('dialog', { name: 'First visit' })
  await offering.getByRole('radio', { name: new RegExp(`^${b.first}’s`) }).check()
  await fillIn(offering, { 'First choice: day': '2026-09-22', 'First choice: start': '09:00' })
  await press(offering, 'Send these times')
  await sees(teams, `${a.first} offers times for the first visit`)
  await press(teams, 'Tue, Sep 22, 9:00 AM')
  await sees(teams, 'Booked: the first visit')
  await sees(slack, `Booked: the first visit with ${b.name}`)
  await move('+1 week')
  await move('+1 day')
  await sees(slack, `How did the first visit with ${b.first} go?`)
  await press(teams, 'Log it')
  const logging = teams.getByRole('dialog')
  await fillIn(logging, {
    'New ideas and strategies': 'Walk the halls at eight',
    'Private reflection': 'I talked too much',
  })
  await press(logging, 'Log it')
  await sees(slack, `${b.first} logged the first visit`)
  await sees(slack, 'Walk the halls at eight')
  expect(await slack.getByText('I talked too much').count()).toBe(0)
}

const theRest = async (slack: Locator, teams: Locator, { a, b }: Two): Promise<void> => {
  await write(slack, '/p3 log')
  const adding = slack.getByRole('dialog')
  await adding.getByText('Add your part').first().waitFor()
  await fillIn(adding, { 'Notes to share': 'Come back any time' })
  await press(adding, 'Add it')
  await sees(teams, 'Come back any time')
  await write(slack, '/p3 log')
  const calling = slack.getByRole('dialog', { name: 'Log: Follow-up call' })
  await fillIn(calling, { 'How long, in minutes?': '40', 'Questions and answers': 'How do you start Mondays?' })
  await press(calling, 'Log it')
  await sees(teams, 'How do you start Mondays?')

  await press(teams, 'Suggest times')
  const offering = teams.getByRole('dialog')
  await sees(offering, a.school)
  await fillIn(offering, { 'First choice: day': '2026-10-20', 'First choice: start': '10:00' })
  await press(offering, 'Send these times')
  await sees(slack, `${b.first} offers times for the second visit`)
  await press(slack, 'Tue, Oct 20, 10:00 AM')
  await sees(teams, `Booked: the second visit with ${a.name}`)
  await move('+1 week', 4)
  await press(slack, 'Log it')
  const logging = slack.getByRole('dialog', { name: 'Log: Second visit' })
  await press(logging, 'Log it')
  await sees(teams, `${a.first} logged the second visit`)
  await press(teams, 'Skip the meeting')
  const skipping = teams.getByRole('dialog')
  await press(skipping, 'Skip the meeting')
}
