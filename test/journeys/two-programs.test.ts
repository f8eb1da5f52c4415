import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EmptyDatabase, emptyDatabase } from '../store/empty-database.ts'
import { newest } from './client.ts'
import { linkIn, mailOf, open } from './letter.ts'
import { setUp } from './server-beginning.ts'
import { cast, type Role } from './server-cast.ts'
import { createServerWorld, type ServerWorld } from './server-world.ts'

const FIRST = 'Tennessee Department of Education'
const PILOT = 'P3 Pilot'

let databases: EmptyDatabase[] = []
let world: ServerWorld
beforeAll(async () => {
  databases = [await emptyDatabase(), await emptyDatabase()]
  world = await createServerWorld({
    start: '2026-08-03T15:00:00Z',
    databaseUrl: databases[0]!.url,
    settings: {
      P3_PROGRAMS: 'pilot',
      P3_PROGRAM_PILOT_NAME: PILOT,
      P3_PROGRAM_PILOT_COORDINATOR_EMAILS: `${cast.dana.email}, ${cast.marcus.email}`,
      P3_PROGRAM_PILOT_DATABASE_URL: databases[1]!.url!,
    },
  })
})
afterAll(async () => {
  await world?.stop()
  for (const one of databases) await one.drop()
})

const importRoster = async (coordinator: Role, rows: readonly [Role, string, string][]) => {
  const lines = rows.map(
    ([role, district, school]) => `${cast[role].name},${cast[role].email},${district},${school},Principal`,
  )
  const who = world.client(coordinator)
  await who.say('import')
  if (who.platform === 'slack') await who.press('Send a file', 'Send me a roster')
  await world.upload(coordinator, 'roster.csv', ['name,email,district,school,title', ...lines].join('\n'))
  await who.press(`Import ${rows.length} people`)
}
const joinDistricts = async (coordinator: Role, ...names: string[]) => {
  for (const name of names) {
    await world.client(coordinator).say(`district ${name}`)
    await world.client(coordinator).press('Take part', `${name} County`)
  }
}
const peopleOf = async (program: number) =>
  (await world.running.programs[program]!.database.prisma.person.findMany()).map(({ email }) => email).sort()

describe('two programs of one installation', () => {
  it('are each begun by their own coordinators, in Slack and in Teams', async () => {
    await setUp(world)
    const dana = world.client('dana')
    await dana.say('')
    newest(dana, 'Set it up')
    await dana.press('Set it up')
    newest(dana, 'has begun')
    await world.addApp('marcus')
    newest(world.client('marcus'), 'Hello, Marcus')
    // Nobody of one is anybody in the other, though they share a workspace.
    expect(await peopleOf(0)).toEqual([cast.nora.email, cast.owen.email].sort())
    expect(await peopleOf(1)).toEqual([cast.dana.email, cast.marcus.email].sort())
    await world.client('nora').say('programs')
    newest(world.client('nora'), 'You are in one P3 program here')
  })

  it('have rosters of their own; who is on both is asked by both, and each answer is for the one that asked', async () => {
    await joinDistricts('nora', 'Rutherford', 'Williamson')
    await joinDistricts('dana', 'Rutherford', 'Williamson', 'Cannon')
    await importRoster('nora', [
      ['alma', 'Rutherford County', 'Blackman Elementary School'],
      ['hal', 'Williamson County', 'Bethesda Elementary'],
    ])
    const alma = world.client('alma')
    await alma.press('Not this year')
    await importRoster('marcus', [
      ['alma', 'Rutherford County', 'Blackman Elementary School'],
      ['gina', 'Williamson County', 'Allendale Elementary School'],
      ['kay', 'Cannon County', 'Cannon County Elementary School'],
    ])
    await alma.press('Yes, I’m in')
    const standing = async (program: number) => {
      const { prisma } = world.running.programs[program]!.database
      const [place] = await prisma.participant.findMany({ where: { person: { email: cast.alma.email } } })
      return place?.status
    }
    expect([await standing(0), await standing(1)]).toEqual(['declined', 'joined'])
  })

  it('show whoever is in both which one they see, and let them change it', async () => {
    const alma = world.client('alma')
    await alma.say('')
    newest(alma, `Program: ${FIRST}`, `You’re in ${PILOT} too.`)
    await alma.press('My programs')
    await alma.press('Open it', PILOT)
    newest(alma, `You see ${PILOT} now`)
    await alma.say('')
    newest(alma, `Program: ${PILOT}`, `You’re in ${FIRST} too.`)
    // Whoever is in one sees nothing of this.
    await world.addApp('gina')
    await world.client('gina').say('')
    expect(world.client('gina').messages().join()).not.toContain('You’re in')
    await world.client('gina').press('Yes, I’m in')
  })

  it('match and live a pair across Slack and Teams, its buttons and forms in the right one', async () => {
    const dana = world.client('dana')
    await dana.say('match')
    newest(dana, 'Pairs: 1')
    await dana.press('Publish 1 pair')
    const [alma, gina] = [world.client('alma'), world.client('gina')]
    newest(alma, `Meet your P3 partner: ${cast.gina.name}`)
    // What she sees is the first program again: the buttons of the second are its own all the same.
    await alma.say('programs')
    await alma.press('Open it', FIRST)
    await alma.press('Suggest times', 'Meet your P3 partner')
    const { prisma } = world.running.programs[1]!.database
    const place = await prisma.participant.findFirstOrThrow({ where: { person: { email: cast.alma.email } } })
    expect(await alma.fill({ host: place.id, date1: '2026-09-11', time1: '09:00' })).toBe('closed')
    await gina.press('Fri, Sep 11, 9:00 AM')
    newest(alma, 'Booked')
    await alma.say('status')
    expect(newest(alma, 'You said no')).not.toContain(cast.gina.name)
    expect(world.channel('slack').join()).not.toContain('matched')
    expect(world.channel('teams').join()).not.toContain('matched')
  })

  it('write letters that lead to their own pages, and nowhere in the other', async () => {
    const invited = linkIn(mailOf(world.mails('kay'), 'Would you like a peer').html, 'Yes, I’m in')
    expect(invited).toContain('/program/pilot/mail/')
    expect((await open(invited)).words).toContain('Tick the box')
    const elsewhere = await open(invited.replace('/program/pilot', ''))
    expect([elsewhere.status, elsewhere.words]).toEqual([404, expect.stringContaining('Send me a new link')])
    const asked = await fetch(`${world.running.url}/new-link`, {
      method: 'POST',
      body: new URLSearchParams({ email: cast.kay.email }),
    })
    expect(asked.status).toBe(200)
    // It is looked up after the answer, so that the answer tells nothing.
    const letter = await vi.waitFor(() => mailOf(world.mails('kay'), 'link'), 30_000)
    expect(letter.html).toContain('/program/pilot/page/')
  })

  it('tell coordinators of one nothing of the other, whatever they press or ask', async () => {
    const { nora, marcus } = { nora: world.client('nora'), marcus: world.client('marcus') }
    for (const words of ['board', 'roster', 'pairs', 'roster foster', 'report', 'unreachable', 'offices']) {
      await nora.say(words)
      await marcus.say(words)
    }
    expect(nora.messages().join()).not.toMatch(new RegExp(`${cast.gina.name}|${cast.kay.name}|${cast.dana.name}`))
    expect(marcus.messages().join()).not.toMatch(new RegExp(`${cast.hal.name}|${cast.nora.name}|${cast.owen.name}`))
    expect(await world.lost()).toEqual([])
    expect(world.troubles).toEqual([])
    const health = await fetch(`${world.running.url}/healthz`)
    expect(await health.json()).toMatchObject({ ready: true, reminders: 'on time' })
  })
})
