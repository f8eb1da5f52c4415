import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { foundIn } from '../house/documented.ts'
import type { Client } from './client.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

// Every word that the docs quote is said to the bot through the real adapters, by somebody whose word it is.

let world: World
const office: Record<string, { readonly slack: Client; readonly teams: Client }> = {}

beforeAll(async () => {
  world = await createPublishedWorld('server')
  const [pairs] = [await world.pairs()]
  const someone = (platform: 'slack' | 'teams') =>
    pairs.flatMap(({ a, b }) => [a, b]).find((one) => one.platform === platform)!.name
  office.partner = { slack: world.client(someone('slack')), teams: world.client(someone('teams')) }
  office.coordinator = { slack: world.coordinator('slack'), teams: world.coordinator('teams') }
})
afterAll(() => world.stop())

/** Words as the docs have them, with what stands behind: "/p3 link NAME". */
const quoted = [...new Set(foundIn(/`\/p3 ([a-z-]+[^`]*)`/g))]
const commandOf = (words: string) => {
  const [first] = words.split(' ')
  return registry.commands.find(({ word, also = [] }) => word === first || (also as readonly string[]).includes(first!))
}
const whose = (words: string): string =>
  commandOf(words)?.roles.some((role) => role === 'partner' || role === 'anyone') ? 'partner' : 'coordinator'

/** What is said of a word that is none, and where something broke. */
const failed = /I don’t know that word|I’m not sure what you mean|went wrong|can’t be done/

describe('a word that the docs quote', () => {
  it('would be noticed if it were none', async () => {
    const { slack } = office.partner!
    await slack.say('zzzz')
    expect(slack.messages().at(-1)).toMatch(failed)
  })

  it.each(quoted)('/p3 %s is answered in Slack and in Teams', async (words) => {
    const { slack, teams } = office[whose(words)]!
    for (const client of [slack, teams]) {
      const before = client.messages().length
      await client.say(words.replace('NAME', 'Alcoa'))
      const answer = [client.form() ?? '', ...client.messages().slice(before)].join('\n')
      await client.dismiss()
      expect(answer.trim(), client.platform).not.toBe('')
      expect(answer).not.toMatch(failed)
    }
  })

  it('leaves no fault in the log', () => {
    expect(world.troubles).toEqual([])
  })
})
