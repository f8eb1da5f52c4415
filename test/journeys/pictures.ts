// Plays in the playground and saves the README's pictures: node test/journeys/pictures.ts [<folder>, docs/pictures unless told]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../playground/page/browser.ts'
import { pairOn } from './pairs.ts'
import { createWorld } from './world.ts'

const [folder = 'docs/pictures'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const world = await createWorld()
const browser = await launchBrowser()
const page: Page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
const { url } = world.running

const addressOf = async (name: string): Promise<string> =>
  (await world.running.database.prisma.person.findFirstOrThrow({ where: { name } })).email

/** Seats people, left and right. */
const seat = async (left: string, right?: string): Promise<void> => {
  const [one, other] = await Promise.all([addressOf(left), right && addressOf(right)])
  await page.goto('about:blank')
  await page.goto(`${url}/playground/#left=${one}${other ? `&right=${other}` : ''}`)
  await regionOf(left).waitFor()
  // A picture is for the eye: let messages, pictures and fonts arrive.
  await page.waitForTimeout(2_500)
}
const regionOf = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const take = async (name: string): Promise<void> => {
  await page.waitForTimeout(1_200)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(name)
}
const press = (name: string, label: string) => regionOf(name).getByRole('button', { name: label }).last().click()

const coordinator = world.coordinator('slack')
await coordinator.say('match')
await world.idle()
if (coordinator.messages().at(-1)?.includes('See the proposal')) await coordinator.press('See the proposal')
const second = world.coordinator('teams')
await second.say('match')
await second.press('See the pairs')
await seat(coordinator.name, second.name)
await take('proposal')
await world.publish()

const pairs = await world.pairs()
const { a, b } = pairOn(pairs, 'slack', 'teams')
const [slack, teams] = [world.client(a.name), world.client(b.name)]
for (const [chat, indicator, goal, actions] of [
  [slack, 'B5', 'Celebrate attendance on Fridays, in every grade', 'Ask each grade for two ideas, by Oct 12'],
  [teams, 'A3', 'Grade 4 reteaches from exit tickets every week', 'Visit a PLC at your partner’s school'],
] as const) {
  await chat.say('plan')
  await chat.press('Add a goal')
  await chat.fill({ indicator, goal, actions, evidence: '8 of 10 weekly notes show it', byOn: '2027-04-30' })
  await chat.say('plan')
}
await seat(a.name, b.name)
await take('plan')
await press(a.name, 'Suggest times')
const modal = regionOf(a.name).getByRole('dialog')
await modal.getByText(`${b.first}’s: `).first().click()
await modal.getByLabel('First choice: day').fill('2026-09-22')
await modal.getByLabel('First choice: start').fill('09:00')
await modal.getByLabel('Second choice: day').fill('2026-09-24')
await modal.getByLabel('Second choice: start').fill('13:00')
await take('offering-times')
await modal.getByRole('button', { name: 'Send these times' }).click()
await regionOf(b.name).getByText('offers times for the first visit').first().waitFor()
await take('answering')
await press(b.name, 'Tue, Sep 22, 9:00 AM')
await regionOf(a.name).getByText('Booked: the first visit').first().waitFor()
await world.idle()

await world.passTo('2026-09-23', 10)
await seat(a.name, b.name)
await press(a.name, 'Log it')
await regionOf(a.name).getByRole('dialog').waitFor()
await press(b.name, 'Log it')
await regionOf(b.name).getByRole('dialog').waitFor()
await take('logging')
await slack.press('Log it')
await slack.fill({
  minutes: '190',
  activities: ['culture', 'data'],
  indicators: ['A2'],
  ideas: 'Walk the halls at eight.',
})

const other = pairOn(
  pairs.toReversed().filter((one) => one.a.name !== a.name && one.b.name !== a.name),
  'slack',
  'teams',
)
// Others get on with it, so that the overview has something to show.
for (const { a: one, b: two } of pairs
  .filter((pair) => pair.a.platform !== 'email' && pair.a.name !== a.name)
  .slice(0, 18)) {
  const chat = world.client(one.name)
  await chat.say('log')
  await chat.fill({ host: two.participantId, happenedOn: '2026-09-22', minutes: '180', activities: ['culture'] })
}
for (const { a: one } of pairs.filter((pair) => pair.a.platform !== 'email' && pair.a.name !== a.name).slice(0, 7)) {
  const chat = world.client(one.name)
  await chat.press('We already met', 'follow-up call')
  await chat.fill({ minutes: '40', sharedNote: 'How do you start Mondays?' })
}
await world.passTo('2026-10-26', 10)
await seat(other.a.name, other.b.name)
await take('reminder')

await coordinator.say('status')
await second.say('overdue')
await seat(coordinator.name, second.name)
await take('overview')
const director = world.director(a.districtCode)
const neighbor = world.director(b.districtCode)
await director.say('status')
await neighbor.say('status')
await seat(director.name, neighbor.name)
await take('director')

await slack.say('plan')
await slack.press('Update progress')
await slack.fill({ state: 'met', words: 'Six grades celebrate', day: '2026-10-20' })
await slack.press('We already met', 'the follow-up call')
await slack.fill({ minutes: '40', sharedNote: 'How do you start Mondays?' })
await teams.press('We already met', 'the second visit')
await teams.fill({ minutes: '170', ideas: 'Post the team’s schedule', strategies: ['leadershipTeams'] })
await slack.press('Suggest times', 'the final meeting')
await slack.fill({ date1: '2026-12-01', time1: '09:00', minutes: '60', place: 'Video call' })
await teams.press('Tue, Dec 1, 9:00 AM')
await world.idle()
await seat(a.name, b.name)
await take('final-meeting')

if (world.troubles.length > 0) console.error(world.troubles)
await browser.close()
await world.stop()
process.exit(0)
