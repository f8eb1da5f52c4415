// Plays in the playground and collects what every role sees on one sheet: npm run screens [-- <folder>, dist/screens unless told]
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { sampleDirectory } from '../../../playground/sample/directory.ts'
import { buildSample } from '../../../playground/sample/sample.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { schoolYearStart } from '../../../src/states/tennessee/school-year.ts'
import { launchBrowser } from '../../playground/page/browser.ts'
import type { Client } from '../client.ts'
import { type Platform, pairOn } from '../pairs.ts'
import { createWorld } from '../world.ts'
import { createCamera } from './camera.ts'
import { programCards, showCard } from './programs.ts'

type Role = (typeof registry.commands)[number]['roles'][number]

const [folder = 'dist/screens'] = process.argv.slice(2)
const camera = createCamera(folder)
const world = await createWorld()
const browser = await launchBrowser()
const page: Page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
page.setDefaultTimeout(20_000)
const { prisma } = world.running.database
const formIds = new Set(registry.forms.map(({ id }) => id))

const addressOf = async (name: string): Promise<string> =>
  (await prisma.person.findFirstOrThrow({ where: { name } })).email
const seatAt = (side: 'left' | 'right'): Locator => page.locator(`.seat.${side}`)
/** What was asked for arrives and is drawn. */
const settle = async (): Promise<void> => {
  await world.idle()
  await page.waitForTimeout(500)
}
const sit = async (left: string, right?: string, view = ''): Promise<void> => {
  const addresses = [`left=${left}`, ...(right ? [`right=${right}`] : [])].join('&')
  await page.goto('about:blank')
  await page.goto(`${world.running.url}/playground/#${addresses}${view}`)
  await seatAt('left').locator('.pane').waitFor()
  await page.waitForTimeout(1_500)
}
const turn = (): Promise<void> => page.locator('.turn').click()
const take = async (group: string, name: string): Promise<void> => {
  await settle()
  await camera.take(group, name, page, turn)
}

/** Labels of the buttons in somebody's newest message that only open a form. */
const formsIn = (client: Client): string[] => {
  const labels = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as { action_id?: unknown; text?: { text?: unknown }; title?: unknown; data?: { open?: unknown } }
    const id = /^form:([^:]+(?::[^:]+)*):v\d/.exec(String(node.action_id))?.[1] ?? node.data?.open
    const label = node.text?.text ?? node.title
    if (typeof label === 'string' && formIds.has(String(id))) labels.add(label)
    Object.values(value).forEach(look)
  }
  look(JSON.parse(client.raw('') ?? 'null'))
  return [...labels]
}

/** The label of a button that has a number behind it. */
const startingWith = (client: Client, label: string): string =>
  client
    .messages()
    .flatMap((message) => message.split('\n'))
    .findLast((line) => line.startsWith(label)) ?? label

const closeDialogs = async (): Promise<void> => {
  for (const side of ['left', 'right'] as const)
    for (let tries = 0; tries < 3 && (await seatAt(side).getByRole('dialog').count()) > 0; tries++) {
      await seatAt(side)
        .getByRole('dialog')
        .last()
        .getByRole('button', { name: /^(Close|Cancel)/ })
        .first()
        .click()
      await page.waitForTimeout(300)
    }
}

const opened = new Set<string>()
/** Every form that the newest messages lead to and that this role has not shown yet. */
const takeForms = async (group: string, clients: readonly (Client | undefined)[]): Promise<void> => {
  const labels = new Set(clients.flatMap((client) => (client ? formsIn(client) : [])))
  for (const label of labels) {
    if (opened.has(`${group}/${label}`)) continue
    opened.add(`${group}/${label}`)
    for (const side of ['left', 'right'] as const) {
      // What stands in a list is named with its entry: "Swap: Ana and Ben".
      const name = new RegExp(`^${label.replaceAll(/[^\w ]/g, '\\$&')}(: |$)`)
      const button = seatAt(side).getByRole('button', { name }).last()
      if ((await button.count()) > 0) await button.click({ timeout: 3_000 }).catch(() => undefined)
    }
    await take(group, `form: ${label}`)
    await closeDialogs()
  }
}

/** Two of the same role, one in Slack and one in Teams, say every word of theirs. */
const takeRole = async (
  group: string,
  roles: readonly Role[],
  slack: string | undefined,
  teams: string | undefined,
): Promise<void> => {
  const clients = [slack, teams].flatMap((name) => (name ? [world.client(name)] : []))
  const [left, right] = await Promise.all(clients.map(({ name }) => addressOf(name).catch(() => undefined)))
  if (!left) return
  await sit(left, right)
  await take(group, 'what waits in the chat')
  const home = seatAt('left').getByRole('tab', { name: 'Home' })
  if ((await home.count()) > 0) {
    await home.click()
    await take(group, 'home in Slack')
    await seatAt('left').getByRole('tab', { name: 'Messages' }).click()
  }
  for (const { word, roles: whose } of registry.commands) {
    if (!whose.some((role) => roles.includes(role))) continue
    try {
      for (const client of clients) await client.say(word)
      await take(group, `“${word}”`)
      await closeDialogs()
      for (const client of clients) await client.dismiss()
      await takeForms(group, clients)
    } catch (error) {
      console.error(`${group}: ${word}: ${(error as Error).message.slice(0, 300)}`)
      await sit(left, right)
    }
  }
}

const directory = sampleDirectory(buildSample({ startsOn: schoolYearStart(world.now()) }))
const nameOf = (role: string, platform: Platform): string | undefined =>
  directory.people.find((one) => one.role === role && one.account.platform === platform)?.account.name
const invited = async (platform: Platform): Promise<string | undefined> => {
  const where = { participants: { some: { status: 'invited' as const } }, accounts: { some: { platform } } }
  return (await prisma.person.findFirst({ where }))?.name
}

/** What each group is; a name after the folder on the command line plays what leads there and collects that one alone. */
const [, only] = process.argv.slice(2)
const isWanted = (group: string): boolean => !only || group.toLowerCase().includes(only.toLowerCase())

await page.goto(world.running.url)
await page.getByRole('button', { name: /Suggested: start as the coordinator/ }).waitFor()
if (isWanted('The page')) await camera.take('The page', 'the first look', page)

if (isWanted('Invited'))
  await takeRole('Invited', ['partner', 'anyone'], await invited('slack'), await invited('teams'))

const coordinators = [world.coordinator('slack'), world.coordinator('teams')] as const
if (isWanted('Match')) {
  await sit(await addressOf(coordinators[0].name), await addressOf(coordinators[1].name))
  for (const coordinator of coordinators) await coordinator.say('match')
  await take('Match', 'the proposal')
  await takeForms('Match', coordinators)
  for (const label of ['See the pairs', 'Unmatched', 'Not eligible', 'Preview announcement', 'Preview reminders']) {
    for (const coordinator of coordinators)
      await coordinator.press(startingWith(coordinator, label)).catch(() => undefined)
    await take('Match', label)
    await takeForms('Match', coordinators)
  }
}
await world.publish()
if (isWanted('Match')) await take('Match', 'published')

const pairs = await world.pairs()
const { a, b } = pairOn(pairs, 'slack', 'teams')
const [one, two] = [world.client(a.name), world.client(b.name)]
if (isWanted('Partner')) await takeRole('Partner, first day', ['partner', 'anyone'], a.name, b.name)
await sit(a.email, b.email)
const takeStep = async (name: string): Promise<void> => {
  if (isWanted('Two partners')) await take('Two partners', name)
}
await one.say('schedule')
await one.fill({
  host: b.participantId,
  date1: '2026-09-22',
  time1: '09:00',
  date2: '2026-09-24',
  time2: '13:00',
  minutes: '180',
})
await takeStep('times are offered')
await two.press('Tue, Sep 22, 9:00 AM')
await takeStep('booked')
await world.passTo('2026-09-23', 10)
await sit(a.email, b.email)
await takeStep('the day after')
await one.press('Log it')
await one.fill({
  minutes: '190',
  activities: ['culture', 'data'],
  indicators: ['A2'],
  ideas: 'Walk the halls at eight.',
})
await takeStep('one has logged')
await two.say('status')
await one.say('status')
await takeStep('status afterwards')
if (isWanted('Partner')) await takeRole('Partner, later', ['partner', 'anyone'], a.name, b.name)
await world.passTo('2026-10-26', 10)
const [left, right] = [pairOn(pairs.toReversed(), 'slack', 'teams').a, pairOn(pairs.toReversed(), 'slack', 'teams').b]
await sit(left.email, right.email)
await takeStep('reminded')

if (isWanted('Coordinator'))
  await takeRole('Coordinator', ['coordinator', 'anyone'], coordinators[0].name, coordinators[1].name)
if (isWanted('Director')) {
  const directorsOn = (platform: Platform) => nameOf('director', platform)
  await takeRole('Director', ['director', 'anyone'], directorsOn('slack'), directorsOn('teams'))
}
if (isWanted('Operator')) await takeRole('Operator', ['operator', 'anyone'], nameOf('operator', 'slack'), undefined)

/** A letter or a page behind it, alone in the window. */
const bare = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
const addressesIn = (html: string): [string, string][] =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, address = '', label = '']) => [
    label,
    address.replaceAll('&amp;', '&'),
  ])
if (isWanted('Mail')) {
  const writers = [
    pairs.flatMap(({ a, b }) => [a, b]).find(({ platform }) => platform === 'email')!.email,
    directory.people.find(({ role, account }) => role === 'director' && account.platform === 'email')!.account.email,
  ]
  const shown = new Set<string>()
  for (const writer of writers)
    for (const mail of world.mails(writer).toReversed()) {
      if (shown.has(mail.subject)) continue
      shown.add(mail.subject)
      // A page that was open before would rule over what the letter may load.
      await bare.goto('about:blank')
      await bare.setContent(mail.html ?? '')
      await camera.take('Mail: letters', mail.subject, bare)
      await bare.setContent(
        `<meta name="color-scheme" content="light dark"><pre style="white-space:pre-wrap;overflow-wrap:anywhere">${mail.text.replaceAll('<', '&lt;')}</pre>`,
      )
      await camera.take('Mail: as text alone', mail.subject, bare)
      for (const [label, address] of addressesIn(mail.html ?? '')) {
        if (shown.has(label)) continue
        shown.add(label)
        await bare.goto(address).catch(() => undefined)
        const look = bare.getByRole('button')
        await camera.take('Mail: pages', label, bare)
        if ((await bare.getByText('Press the button to see it.').count()) > 0 && (await look.count()) > 0) {
          await look.first().click()
          await camera.take('Mail: pages', `${label}, opened`, bare)
        }
      }
    }
}
if (isWanted('Stranger')) {
  const strangers = [await world.stranger('slack'), await world.stranger('teams')]
  const emails = strangers.map(
    ({ name }) => directory.people.find(({ account }) => account.name === name)!.account.email,
  )
  await sit(emails[0]!, emails[1])
  await take('Stranger', 'what stands in the chat')
  for (const word of ['help', 'status', 'match']) {
    for (const stranger of strangers) await stranger.say(word)
    await take('Stranger', `“${word}”`)
  }
  await takeForms('Stranger', strangers)
}

if (isWanted('Two programs')) {
  await bare.goto(`${world.running.url}/playground/`)
  for (const [name, card] of programCards) {
    await showCard(bare, card)
    await camera.take('Two programs', name, bare)
  }
}

if (world.troubles.length > 0) console.error(world.troubles)
console.log(`${camera.screens.length} screens: ${join(folder, 'index.html')}`)
await browser.close()
await world.stop()
process.exit(0)
