import type { Page } from 'playwright-core'
import { createWorld, type World } from '../journeys/world.ts'
import { launchBrowser } from '../playground/page/browser.ts'
import { type Bench, median } from './bench.ts'

/** In how many milliseconds a pane is to settle. */
const LIMIT = 1_500

type Message = Record<string, unknown>

const panes = {
  slack: { address: /\/slack\/page\/.*\/messages\?/, drawn: '.slack-message', key: 'ts' },
  teams: { address: /\/teams\/page\/.*\/messages\?/, drawn: '.teams-message', key: 'id' },
} as const

/** The same messages over and over, each one as the bot sent it, with a moment of its own. */
const manyOf = (messages: readonly Message[], key: string, count: number): Message[] =>
  Array.from({ length: count }, (_, at) => {
    const message = messages[at % messages.length]!
    const moment = Number(messages[0]![key]) - (count - at)
    return { ...message, [key]: key === 'ts' ? moment.toFixed(6) : String(moment) }
  })

/** Milliseconds from the opening of the page until the pane shows its newest message and has nothing left to do. */
const settle = async (page: Page, url: string, drawn: string): Promise<number> => {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(url)
  await page.locator(drawn).last().waitFor()
  await page.evaluate('new Promise((resolve) => requestIdleCallback(() => resolve()))')
  return performance.now() - began
}

const measure = async (
  bench: Bench,
  world: World,
  page: Page,
  platform: keyof typeof panes,
  { messages, rounds }: { readonly messages: number; readonly rounds: number },
): Promise<void> => {
  const { address, drawn, key } = panes[platform]
  const chat = world.coordinator(platform)
  for (const word of ['status', 'help', 'roster', 'settings']) await chat.say(word)
  const { email } = await world.running.database.prisma.person.findFirstOrThrow({ where: { name: chat.name } })
  const url = `${world.running.url}/playground/#left=${email}`
  let sent = 0
  await page.route(address, async (route) => {
    const answer = await route.fetch()
    const all = manyOf((await answer.json()) as Message[], key, messages)
    sent = all.length
    await route.fulfill({ response: answer, json: all })
  })
  await settle(page, url, drawn)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await settle(page, url, drawn))
  await page.unroute(address)
  const shown = await page.locator(drawn).count()
  bench.say(`${platform}: of ${sent} messages ${shown} are drawn at first`)
  bench.figure(`${platform}-settled`, median(times), 'ms')
  bench.figure(`${platform}-drawn-at-first`, shown, 'messages')
  bench.ratio(`${platform}-settled`, median(times) / LIMIT)
  bench.keep(`${platform}-settled`, times)
}

/** A thousand messages in a pane of the playground, beside the second and a half in which they are to settle. */
const run = async (bench: Bench): Promise<void> => {
  const size = { messages: bench.option('messages', 1_000), rounds: bench.option('rounds', 5) }
  const world = await createWorld()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    for (const platform of ['slack', 'teams'] as const) await measure(bench, world, page, platform, size)
  } finally {
    await browser.close()
    await world.stop()
  }
}

export default run
