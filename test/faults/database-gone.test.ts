import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Client, newest } from '../journeys/client.ts'
import { propose } from '../journeys/proposal.ts'
import { createWorld, type World } from '../journeys/world.ts'
import { type PostgresServer, startPostgres } from '../store/postgres.ts'
import { allSettled } from './stage.ts'

/** How long it is gone: a moment in every run of the tests, as long as it says with `npm run faults`. Seconds. */
const GONE = process.env.P3_FAULTS === 'all' ? 30 : 2
const seconds = (count: number) => new Promise<void>((resume) => setTimeout(resume, count * 1_000))

/** Until the outage is over, slow enough that the announcement outlasts it on a busy machine too. */
const slow = 10 / GONE
const pace = { perSecond: slow, burst: 1 }
const slowly = { conversation: pace, tenant: pace, app: pace }
const sorry = /Sorry, that did not work|Something went wrong on our side/
const typed = { rhythm: 'weekly', workStart: '09:15', workEnd: '15:45' }

let server: PostgresServer
let world: World
beforeEach(async () => {
  pace.perSecond = slow
  server = await startPostgres()
  const rates = { slack: slowly, teams: slowly, email: slowly }
  world = await createWorld(undefined, { databaseUrl: server.url(), rates })
})
afterEach(async () => {
  await world?.stop()
  await server?.destroy()
})

const fates = async () => {
  const rows = await world.running.database.prisma.delivery.groupBy({ by: ['state'], _count: true })
  return Object.fromEntries(rows.map((row) => [row.state, row._count]))
}
const sorries = (person: Client) => person.messages().filter((message) => sorry.test(message)).length

/** The coordinator publishes the pairs; some messages are out, most are not. */
const publish = async (): Promise<Client> => {
  const coordinator = world.impatient(world.coordinator('slack').name)
  await coordinator.press(await propose(coordinator, 'match'))
  while (((await fates()).sent ?? 0) < 15) await seconds(0.05)
  return coordinator
}

/** Somebody who has a form open, and beside it the chat with its buttons. */
const seat = async (platform: 'slack' | 'teams') => {
  const { name } = await world.running.database.prisma.person.findFirstOrThrow({
    where: { accounts: { some: { platform } }, participants: { some: { status: 'joined' } } },
    orderBy: { id: 'asc' },
  })
  const [form, chat] = [world.impatient(name), world.impatient(name)]
  await chat.say('help')
  await form.say('settings')
  await form.press('Change')
  return { form, chat, platform }
}
type Seated = Awaited<ReturnType<typeof seat>>

/** Everything one can do gets a sentence. */
const askInVain = async ({ form, chat, platform }: Seated): Promise<void> => {
  await chat.say('status')
  expect(chat.messages().at(-1)).toMatch(sorry)
  await chat.press('Settings')
  expect(sorries(chat)).toBe(2)
  if (platform === 'slack') {
    expect(await form.fill(typed)).toMatchObject({ problems: expect.stringMatching(sorry) })
    for (const words of ['At most once a week', '09:15', '15:45']) expect(form.form()).toContain(words)
  } else {
    // Teams itself says that it did not work and leaves the form as it is; our sentence comes in the chat.
    await expect(form.fill(typed)).rejects.toThrow('Unable to reach app. Please try again.')
    await world.running.platforms.teams!.settled()
    expect(sorries(chat)).toBe(3)
  }
}

/** The form that was kept is sent again. */
const askAgain = async ({ form, chat, platform }: Seated): Promise<void> => {
  expect(await form.fill(platform === 'slack' ? {} : typed)).toBe('closed')
  newest(chat, 'At most once a week', '9:15 AM and 3:45 PM')
}

/** What each of the pairs, and each channel, was told: once. */
const toldOnce = async (): Promise<void> => {
  const times = (messages: readonly string[], words: string) => messages.filter((one) => one.includes(words)).length
  for (const { a, b } of await world.pairs())
    for (const { name, email, platform } of [a, b]) {
      const got =
        platform === 'email' ? world.mails(email).map(({ subject }) => subject) : world.client(name).messages()
      expect([name, times(got, 'Meet your P3 partner')]).toEqual([name, 1])
    }
  for (const platform of ['slack', 'teams'] as const) expect(times(world.channel(platform), 'pairs matched')).toBe(1)
}

describe(`a database that is gone for ${GONE} s in the middle of an announcement`, () => {
  it('is told to whoever asks; a form keeps what was typed; then all goes on by itself, and nothing is lost or said twice', async () => {
    const people = [await seat('slack'), await seat('teams')]
    const coordinator = await publish()
    expect((await fates()).queued).toBeGreaterThan(10)
    await server.pull()
    const over = seconds(GONE)
    for (const person of people) await askInVain(person)
    await over
    await server.start()
    pace.perSecond = 60
    for (const person of people) await askAgain(person)
    await allSettled(world.running.database)
    expect(await world.lost()).toEqual([])
    await toldOnce()
    await expect.poll(() => coordinator.messages().join('\n')).toMatch(/All sent: 159 messages.*159 of 159/s)
  })
})
