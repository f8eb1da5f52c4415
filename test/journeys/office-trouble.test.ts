import { describe, expect, it } from 'vitest'
import { type Client, newest } from './client.ts'
import { isLiteral, long, mean, refuses } from './mean-input.ts'
import { propose } from './proposal.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('server')

/** People of two districts who joined and have no partner, by name. */
const readLeftOver = async (): Promise<string[]> => {
  const rows = await journey.world.running.database.prisma.participant.findMany({
    where: { status: 'joined', asA: { none: {} }, asB: { none: {} } },
    include: { person: true },
    orderBy: { districtCode: 'asc' },
    distinct: ['districtCode'],
  })
  return rows.map(({ person }) => person.name)
}

const platforms = ['slack', 'teams'] as const

describe.each(platforms)('mean input of a coordinator on %s', (platform) => {
  const at = platforms.indexOf(platform)
  const both = () => {
    const fits = journey.pairs.filter(({ a, b }) => a.platform === platform && b.platform === platform)
    const { a, b } = fits[at]!
    return { a, b, partners: [journey.world.client(a.name), journey.world.client(b.name)] }
  }
  const openPair = async (chat: Client): Promise<void> => {
    await chat.say(`pairs ${both().a.name}`)
    await chat.press('Open')
  }
  /** Opens the form of a ruling, which takes a reason as it was typed and none that is missing or too long. */
  const rule = async (label: string, reason: string): Promise<Client> => {
    const chat = journey.world.coordinator(platform)
    await openPair(chat)
    await chat.press(label)
    await refuses(chat, { reason: '   ' }, /reason|fill this in/i)
    await refuses(chat, { reason: long }, /400|characters|fill this in/)
    expect(await chat.fill({ reason })).toBe('closed')
    return chat
  }

  it('a step is excused and opened again, with reasons as they were typed, which the partners read', async () => {
    isLiteral(await rule('Excuse', `Excused. ${mean}`), `Excused. ${mean}`)
    for (const partner of both().partners) isLiteral(partner, `Excused. ${mean}`)
    await rule('Reopen', `Reopened. ${mean}`)
    for (const partner of both().partners) newest(partner, 'first visit', 'open')
  })

  it('a pair is put on hold and ended, with reasons as they were typed', async () => {
    isLiteral(await rule('Put on hold', `Held. ${mean}`), `Held. ${mean}`)
    isLiteral(await rule('End the pair', `Ended. ${mean}`), `Ended. ${mean}`)
  })

  it('a nomination: an address, a name and a title that can’t be are said at their field; the rest goes out as typed', async () => {
    const chat = journey.world.coordinator(platform)
    const { districtCode } = journey.pairs.flatMap(({ a, b }) => [a, b]).find((one) => one.platform === 'email')!
    const { prisma } = journey.world.running.database
    const school = await prisma.school.findFirstOrThrow({ where: { districtCode }, include: { district: true } })
    await chat.say(`nominate ${school.district.name}`)
    await chat.press('Nominate')
    // Of another first name than the other platform's, who is at that school by now.
    const name = `${platform === 'slack' ? 'Nell' : 'Tess'} on ${platform}. ${mean}`
    const right = { name, email: `new.${platform}@example.org`, title: 'Principal', school: school.code }
    await refuses(chat, { ...right, email: 'a b@example.org' }, /space in that address/)
    await refuses(chat, { ...right, email: '<b>@x' }, /not complete/)
    await refuses(chat, { ...right, name: long }, /120|characters|fill this in/)
    await refuses(chat, { ...right, name: ' ' }, /fill this in|Please/)
    await refuses(chat, { ...right, title: long }, /120|characters|fill this in/)
    await refuses(chat, { ...right, years: '-1' }, /0|years/)
    expect(await chat.fill({ ...right, years: '7' })).toBe('closed')
    isLiteral(chat, name.slice(0, 70))
    expect((await prisma.person.findUniqueOrThrow({ where: { email: right.email } })).name).toBe(name)
  })

  it('a pair by hand: names that nobody has are not in the list, and the reason stays as it was typed', async () => {
    const chat = journey.world.coordinator(platform)
    const [one, other] = (await readLeftOver()).slice(2 * at)
    await propose(chat, 'match again')
    await chat.press('Match by hand')
    const right = { one: one!, other: other!, reason: `By hand. ${mean}` }
    await expect(chat.fill({ ...right, one: `Nobody. ${mean}` })).rejects.toThrow(/nothing fits/i)
    await refuses(chat, { ...right, other: one! }, /two people/)
    await refuses(chat, { ...right, reason: long }, /200|characters|fill this in/)
    expect(await chat.fill(right)).toBe('closed')
    await chat.press('See the pairs')
    isLiteral(chat, `By hand. ${mean}`)
  })
})

it('nothing went wrong on the way, and every message arrived, to who was nominated just now as well', async () => {
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
  for (const platform of platforms) expect(journey.world.mails(`new.${platform}@example.org`)).not.toEqual([])
})

it.each(platforms)(
  'a test message to a channel on %s takes it off the list of those that were never tested, once it is sent',
  async (platform) => {
    const { prisma } = journey.world.running.database
    const chat = journey.world.coordinator(platform)
    const untested = async (): Promise<string | undefined> => {
      await chat.say('checklist')
      return /\d+ channels? (?:was|were) never tested/.exec(chat.messages().at(-1)!)?.[0]
    }
    // Its own channel alone is in use, so that there is one button of that name.
    const own = { tenant: { platform } }
    await prisma.channel.updateMany({ where: { NOT: own }, data: { program: false, districtCode: null } })
    const { id } = await prisma.channel.findFirstOrThrow({ where: own })
    await prisma.channel.deleteMany({ where: { ...own, NOT: { id } } })
    await prisma.channel.update({ where: { id }, data: { program: true, testedAt: null } })
    expect(await untested()).toBe('1 channel was never tested')
    await chat.say('channels')
    await chat.press('Send a test')
    await journey.world.idle()
    expect(await untested()).toBeUndefined()
    const sent = await prisma.delivery.findMany({ where: { notice: 'channelTest', channelId: id } })
    expect(sent.map(({ state, platform: by }) => [state, by])).toEqual([['sent', platform]])
    await prisma.channel.updateMany({ data: { program: true } })
  },
)
