import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/app/environment/config.ts'
import { startFault, withStartWords } from '../../src/app/mid-year.ts'
import { midYearAfter } from '../../src/states/tennessee/school-year.ts'
import { embeddedFolder } from '../store/embedded-template.ts'
import { newest } from './client.ts'
import { playgroundPage } from './playground-page.ts'
import { createWorld, type World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
beforeAll(async () => {
  const opened = await open(async () => createWorld(undefined, { folder: await embeddedFolder(), words: ['--year'] }))
  world = opened.world
  page = opened.page
  await world.idle()
})

describe('a playground that begins in the middle of a school year', () => {
  it('shows its coordinator, on the page, what a half year leaves: a digest, counts with their picture, a board', async () => {
    await page.goto(world.running.url)
    await page.getByText('Mon, Feb 1, 2027').first().waitFor()
    await page.getByRole('button', { name: /start as the coordinator/ }).click()
    const { name } = world.coordinator('slack')
    const seat: Locator = page.getByRole('region', { name: new RegExp(`^${name}`) })
    const say = async (words: string, answer: string) => {
      const box = seat.getByRole('textbox', { name: /^Message P3/ })
      await box.fill(words)
      await box.press('Enter')
      await seat.getByText(answer, { exact: false }).last().waitFor()
    }
    await say('/p3 status', 'where everyone is')
    await seat.getByText('48 active, 6 completed', { exact: false }).last().waitFor()
    await seat
      .getByRole('img', { name: /Done in 2026-27 so far: first visit 50 of 54/ })
      .last()
      .waitFor()
    await say('/p3 board', 'Sorted by what needs a person most')
    await say('/p3 report', 'Hours together')
    await seat.getByText('Visited each other', { exact: false }).last().waitFor()
    expect(faults).toEqual([])
  })

  it('has pairs at every stop of the path, some late, some who ask for help, and a map of its proposal', async () => {
    const { prisma } = world.running.database
    const steps = await prisma.step.groupBy({ by: ['kind', 'state'], _count: true })
    const count = (kind: string, state: string) =>
      steps.find((one) => one.kind === kind && one.state === state)?._count ?? 0
    for (const kind of ['firstVisit', 'call', 'secondVisit', 'finalMeeting'])
      expect(count(kind, 'logged')).toBeGreaterThan(4)
    for (const state of ['open', 'proposed', 'scheduled']) expect(count('secondVisit', state)).toBeGreaterThan(2)
    expect(await prisma.helpRequest.count({ where: { resolvedAt: null } })).toBe(2)
    const coordinator = world.coordinator('slack')
    await coordinator.say('overdue')
    expect(newest(coordinator, 'was due')).toMatch(/was due \w{3}/)
  })

  it('has in the chats of two partners what each is to do, and what they wrote to each other', async () => {
    const scheduled = await world.running.database.prisma.step.findFirstOrThrow({
      where: { kind: 'secondVisit', state: 'scheduled', partnership: { a: { person: { accounts: { some: {} } } } } },
      include: { partnership: { include: { a: { include: { person: true } } } } },
    })
    const chat = world.client(scheduled.partnership.a.person.name)
    expect(chat.messages().join('\n')).toContain('Booked: the second visit')
    await chat.say('status')
    const status = newest(chat, 'Second visit')
    expect(status).toContain('First visit')
    expect(world.troubles).toEqual([])
    // A machine that is very busy may not hear a platform's answer in time: then nobody knows, and it stands there all the same.
    const lost = (await world.lost()) as { state: string }[]
    expect(lost.filter(({ state }) => state !== 'unknown')).toEqual([])
  })

  it('is a place of its own, which keeps what is done in it', async () => {
    const { dataFolder, database } = withStartWords(readConfig({ P3_DATA_DIR: '/data' }), ['--year'])
    expect({ dataFolder, database }).toEqual({
      dataFolder: '/data/year',
      database: { folder: '/data/year', sync: 'none' },
    })
    expect(midYearAfter(new Date('2027-02-01T16:00:00Z')).toISOString()).toBe('2028-02-07T15:30:00.000Z')
  })

  it('is refused to a server, and other words are not overheard', () => {
    expect(startFault(['--year'], { mode: 'server' })).toContain('is for the playground')
    expect(startFault(['--yaer'], { mode: 'playground' })).toContain('There is no --yaer')
    expect(startFault([], { mode: 'server' })).toBeUndefined()
  })
})
