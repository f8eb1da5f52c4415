import { beforeEach, describe, expect, it } from 'vitest'
import type { Card, Carried, Context } from '../../../src/conversation/kit/card.ts'
import { buildForm } from '../../../src/conversation/kit/form.ts'
import type { Incoming, Reply, Speaker } from '../../../src/conversation/kit/reply.ts'
import { createOneBot, metIn, type ProgramDoor } from '../../../src/conversation/programs/index.ts'
import { registry } from '../../../src/conversation/registry.ts'

const SHARED = 'T-shared'
let heard: { key: string; incoming: Incoming }[]
let events: string[]
let profiles: number
let kept: string[]
let asked: string[]
beforeEach(() => {
  heard = []
  events = []
  profiles = 0
  kept = []
  asked = []
})

const context = { pairId: 'p1' } as unknown as Carried
const form = buildForm({ id: 'log', title: 'Log', submit: 'Save', fields: {} })
const card: Card = {
  title: 'Yours',
  blocks: [{ kind: 'entry', text: 'One', actions: [{ kind: 'action', id: 'look', label: 'Look', context }] }],
  actions: [
    { kind: 'form', form: 'log', label: 'Log it', context },
    { kind: 'link', label: 'Guide', url: 'https://p3.example.gov/guide' },
  ],
}

/** People by name, with when they chose it. */
const door = (key: string, people: Record<string, Date | undefined>, tenants: readonly string[]): ProgramDoor => ({
  key,
  name: key || 'first',
  bot: {
    effectOf: () => 'reads',
    keep: async ({ messageId }) => void kept.push(`${key} ${messageId}`),
    notice: async ({ tenant }) => void events.push(`${key} ${tenant}`),
    handle: async (incoming): Promise<Reply> => {
      heard.push({ key, incoming })
      await incoming.speaker.profile()
      if (!(incoming.speaker.externalId in people)) return { kind: 'refusal', card: { title: 'stranger', blocks: [] } }
      if (incoming.kind === 'command' && incoming.words === 'link OTHER' && key === '')
        return { kind: 'refusal', card: { title: 'no such code', blocks: [] } }
      if (incoming.kind === 'open')
        return { kind: 'form', opened: { form, context, answers: {}, problems: {}, key: 'k', draft: 'log:s1' } }
      const to = { kind: 'person', personId: incoming.speaker.externalId } as const
      const facts = { partnershipId: 'p', asked: 'a' }
      const standing = { name: 'status', to, facts, priority: 'interactive' } as const
      return { kind: 'card', card, standing }
    },
  },
  lets: async ({ tenant }) => tenants.includes(tenant),
  meet: async ({ externalId }) => {
    asked.push(key)
    return externalId in people ? { chosenAt: people[externalId] } : undefined
  },
  choose: async () => true,
})

const doors = [
  door('', { first: undefined, both: undefined, late: new Date(1) }, [SHARED, 'T-first']),
  door('pilot', { pilot: undefined, both: undefined, late: new Date(2) }, [SHARED, 'T-pilot']),
]
const bot = createOneBot(doors)
const speaker = (externalId: string, tenant = SHARED): Speaker => ({
  platform: 'slack',
  tenant,
  externalId,
  profile: async () => {
    profiles++
    return undefined
  },
})
type Asked = Incoming extends infer I ? (I extends unknown ? Omit<I, 'speaker' | 'place'> : never) : never
const ask = async (who: string, asked: Asked, tenant?: string) => {
  heard = []
  const place = { kind: 'direct' } as const
  const reply = await bot.handle({ ...asked, speaker: speaker(who, tenant), place } as Incoming)
  return { reply, keys: heard.map(({ key }) => key), incoming: heard.at(-1)?.incoming }
}
const command = (words: string): Asked => ({ kind: 'command', words })
const press = (carried: Context): Asked => ({ kind: 'action', id: 'look', context: carried, key: 'k' })
const contextsIn = (reply: Reply) =>
  JSON.stringify(reply)
    .match(/"context":\{[^}]*\}/g)
    ?.map((one) => JSON.parse(one.slice('"context":'.length)))

describe('what is typed', () => {
  it.each([
    ['first', ''],
    ['pilot', 'pilot'],
    ['both', ''],
    ['late', 'pilot'],
  ])('goes to the program in which the speaker is somebody, of several the one chosen last: %s', async (who, key) => {
    expect((await ask(who, command('status'))).keys).toEqual([key])
  })

  it('of a stranger is heard by each that has the workspace on its list, and the platform is asked once', async () => {
    expect((await ask('nobody', command('hi'))).keys).toEqual(['', 'pilot'])
    expect(profiles).toBe(1)
    expect((await ask('nobody', command('hi'), 'T-pilot')).keys).toEqual(['pilot'])
    expect((await ask('nobody', command('hi'), 'T-unknown')).keys).toEqual(['', 'pilot'])
  })

  it('may be a code of the program that the speaker does not see', async () => {
    const { keys, reply } = await ask('both', command('link OTHER'))
    expect([keys, reply.kind]).toEqual([['', 'pilot'], 'card'])
  })

  it('is asked about in no program that has not let the workspace in, which would hear of it', async () => {
    const met = await metIn(doors, speaker('both', 'T-first'))
    expect([met.map(({ key }) => key), asked]).toEqual([[''], ['']])
  })

  it('and a home says which it is of to whoever is in more than one, and to nobody else', async () => {
    for (const words of ['', 'status']) {
      const said = JSON.stringify((await ask('late', command(words))).reply)
      expect(said.includes('Program: ')).toBe(words === '')
    }
    expect(JSON.stringify((await ask('pilot', { kind: 'home' })).reply)).not.toContain('Program: ')
  })
})

describe('what is pressed', () => {
  it('goes back where its message came from, whatever the speaker sees, without the mark', async () => {
    const drawn = (await ask('late', command('status'))).reply
    expect(contextsIn(drawn)).toEqual([
      { pairId: 'p1', program: 'pilot' },
      { pairId: 'p1', program: 'pilot' },
    ])
    const { keys, incoming } = await ask('both', press({ pairId: 'p1', program: 'pilot' }))
    expect([keys, incoming]).toEqual([['pilot'], expect.objectContaining({ context: { pairId: 'p1' } })])
    expect((await ask('late', press({ pairId: 'p1', program: '' }))).keys).toEqual([''])
  })

  it('on a message from before there were several is the first one’s', async () => {
    expect((await ask('late', press({ pairId: 'p1' }))).keys).toEqual([''])
  })

  it('with a mark that was made up opens nothing: who presses is nobody there, and nothing unknown is asked', async () => {
    const { reply, keys } = await ask('first', press({ program: 'pilot' }))
    expect([keys, reply]).toEqual([['pilot'], expect.objectContaining({ card: { title: 'stranger', blocks: [] } })])
    for (const [tenant, program] of [
      ['T-first', 'pilot'],
      [SHARED, 'elsewhere'],
    ] as const)
      expect(await ask('first', press({ program }), tenant)).toMatchObject({ keys: [], reply: { kind: 'refusal' } })
  })

  it('of a platform’s own, which carries nothing, goes where words go', async () => {
    expect((await ask('late', { kind: 'open', form: 'log', context: {} })).keys).toEqual(['pilot'])
  })

  it('and a file comes to whoever asked for it; one that is simply sent, to what the speaker sees', async () => {
    const file = { kind: 'file', name: 'roster.csv', bytes: new Uint8Array() } as const
    const asked = { ...file, context: { program: '' } }
    expect((await ask('late', asked)).keys).toEqual([''])
    expect((await ask('late', file)).keys).toEqual(['pilot'])
  })

  it('and a form that is closed unsent is kept where it was opened', async () => {
    const { reply } = await ask('late', { kind: 'open', form: 'log', context: {} })
    const { opened } = reply as Extract<Reply, { kind: 'form' }>
    expect([opened.draft, opened.context]).toEqual(['@pilot:log:s1', { pairId: 'p1', program: 'pilot' }])
    const closed = await ask('late', { kind: 'closed', draft: opened.draft!, answers: {}, key: 'k' })
    expect([closed.keys, closed.incoming]).toEqual([['pilot'], expect.objectContaining({ draft: 'log:s1' })])
    expect((await ask('late', { kind: 'closed', draft: 'log:s1', answers: {}, key: 'k' })).keys).toEqual([''])
  })
})

it('an answer that stays true is kept by the program that gave it', async () => {
  for (const who of ['first', 'late']) {
    const { reply } = await ask(who, command('status'))
    const { standing } = reply as Extract<Reply, { kind: 'card' }>
    const where = { platform: 'slack', tenant: SHARED, conversationId: 'D1', messageId: who } as const
    await bot.keep({ standing: standing!, card, ...where })
  }
  expect(kept).toEqual([' first', 'pilot late'])
})

it('an account that is gone is gone everywhere, and what a workspace does is heard where it is let in', async () => {
  expect((await ask('both', { kind: 'uninstalled' })).keys).toEqual(['', 'pilot'])
  for (const tenant of [SHARED, 'T-pilot', 'T-unknown'])
    await bot.notice({ platform: 'slack', tenant, at: new Date(0), kind: 'tenantInstalled' })
  expect(events).toEqual([` ${SHARED}`, `pilot ${SHARED}`, 'pilot T-pilot', ' T-unknown', 'pilot T-unknown'])
})

it('no button of ours carries a name that is the mark’s', () => {
  const contexts = registry.actions.map((one) => one.read({ program: 'x' }))
  expect(contexts.filter((one) => one && 'program' in (one as object))).toEqual([])
})
