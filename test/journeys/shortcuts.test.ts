import { afterAll, beforeAll, expect, it } from 'vitest'
import manifest from '../../manifests/slack.json' with { type: 'json' }
import teamsManifest from '../../manifests/teams/manifest.json' with { type: 'json' }
import { sampleDirectory } from '../../playground/sample/directory.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { schoolYearStart } from '../../src/states/tennessee/school-year.ts'
import { wordsIn } from './client.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

// A shortcut is at hand for everybody who has the app: partners get their form, and all others read what there is for them.

let world: World
const why = 'You have no partner to do this with. Here is what there is for you.'

/** By role, what a shortcut says to somebody of it who is no partner. */
const applies = {
  coordinator: 'Participating districts',
  director: 'Takes part',
  operator: 'Installed in',
  invited: 'You are nominated for this year',
} as const
type Role = keyof typeof applies
const platforms = ['slack', 'teams'] as const
type Chat = (typeof platforms)[number]

beforeAll(async () => {
  world = await createPublishedWorld('server')
})
afterAll(() => world?.stop())

const accountOf = async (role: Role | 'partner', platform: Chat) => {
  const { people } = sampleDirectory(buildSample({ startsOn: schoolYearStart(world.now()) }))
  const on = people.filter(({ account }) => account.platform === platform)
  if (role === 'partner' || role === 'invited') {
    const where = {
      participants: { some: { status: role === 'invited' ? ('invited' as const) : ('joined' as const) } },
    }
    const names = new Set((await world.running.database.prisma.person.findMany({ where })).map(({ name }) => name))
    const paired = new Set((await world.pairs()).flatMap(({ a, b }) => [a.name, b.name]))
    return on.find(({ account }) => names.has(account.name) && (role === 'invited' || paired.has(account.name)))
      ?.account
  }
  return on.find((one) => one.role === role)?.account
}

/** What opens when this person uses each shortcut of their chat. */
const shortcutsOf = async (role: Role | 'partner', platform: Chat): Promise<string[] | undefined> => {
  const account = await accountOf(role, platform)
  if (!account) return undefined
  const { pretendSlack, pretendTeams } = world.running.playground!
  const shown: string[] = []
  if (platform === 'slack') {
    const person = pretendSlack.person(account.tenantId, account.externalId)
    for (const { callback_id } of manifest.features.shortcuts) {
      await person.shortcut(callback_id)
      await world.idle()
      const view = person.modals().at(-1)
      shown.push(wordsIn(view))
      if (view) await person.close(String((view as { id?: unknown }).id), true)
    }
    return shown
  }
  const client = pretendTeams.client(account.tenantId, account.externalId)
  for (const { id } of teamsManifest.composeExtensions.flatMap(({ commands }) => commands)) {
    const outcome = await client.compose(id)
    await world.idle()
    shown.push(outcome.kind === 'dialog' ? wordsIn(outcome.dialog.face) : JSON.stringify(outcome))
  }
  return shown
}

it.each(platforms)('a partner gets the form of each shortcut in %s', async (platform) => {
  for (const shown of (await shortcutsOf('partner', platform))!) {
    expect(shown).not.toContain(why)
    expect(shown).toMatch(/Which day was it\?|Check up to three times/)
  }
})

it.each(platforms.flatMap((platform) => (Object.keys(applies) as Role[]).map((role) => [role, platform] as const)))(
  'a shortcut says to %s in %s why it is none of theirs, and what is',
  async (role, platform) => {
    const shown = await shortcutsOf(role, platform)
    // The sample has its operator in Slack alone, and nobody in Teams whose invitation is open.
    if (!shown) return expect([role, platform]).toEqual([expect.stringMatching(/operator|invited/), 'teams'])
    for (const one of shown) {
      expect(one).toContain(why)
      expect(one).toContain(applies[role])
    }
  },
)

it('leaves no fault in the log', () => {
  expect(world.troubles).toEqual([])
})
