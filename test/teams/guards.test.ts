import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { serviceHosts } from '../../src/teams/auth/service-hosts.ts'
import type { Heard } from '../../src/teams/inbound/activity.ts'
import { createAnswerInvoke } from '../../src/teams/inbound/answer-invoke.ts'
import { createAskBot } from '../../src/teams/inbound/ask-bot.ts'
import { createDeduplicator } from '../../src/teams/inbound/deduplicate.ts'
import { createFileOffers } from '../../src/teams/outbound/file-offers.ts'
import { runText } from '../../src/teams/render/text-runs.ts'
import { endlessTimer } from '../waiting.ts'
import { createWaitingFiles } from './waiting-files.ts'

const clock = createFixedClock('2026-11-24T15:00:00Z')
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const context = (externalId: string, tenant = 'T1', heard: object = {}) =>
  ({
    tenant,
    speaker: { externalId },
    heard: { type: 'invoke', name: 'adaptiveCard/action', conversation: { id: 'c' }, ...heard } as unknown as Heard,
  }) as never

it('what somebody typed is no macro of Teams, and half an emoji is no fault', () => {
  expect(runText('{{DATE(2027-03-01, SHORT)}} {{TIME(x)}}')).not.toContain('{{')
  expect(runText('a\ud83d')).toBe('a\ufffd')
})

it('a file is handed out once, for a day, to whom it was offered: not to the same id in another tenant', async () => {
  const day = createFixedClock('2026-11-24T15:00:00Z')
  const file = { name: 'own.json', mediaType: 'application/json', content: new Uint8Array([1]) }
  const offers = createFileOffers(createWaitingFiles(), day, () => 'id')
  await offers.offer('T1', 'ada', file)
  expect(await offers.take('id', 'T2', 'ada')).toBeUndefined()
  expect(await offers.take('id', 'T1', 'ben')).toBeUndefined()
  expect(await offers.take('id', 'T1', 'ada')).toBe(file)
  expect(await offers.take('id', 'T1', 'ada')).toBeUndefined()
  await offers.offer('T1', 'ada', file)
  day.advance(86_400_000)
  expect(await offers.take('id', 'T1', 'ada')).toBeUndefined()
})

it('one button of a channel pressed by two people is two presses, in this process and for the bot', async () => {
  const keys: string[] = []
  const bot = { handle: async ({ key }: { key: string }) => void keys.push(key), effectOf: () => 'changes' }
  const ask = createAskBot({ bot, log, newKey: () => 'k', timer: endlessTimer } as never)
  for (const who of ['ada', 'ben'])
    await ask
      .press(context(who), { data: { do: 'accept-time', with: {}, key: 'nonce' }, typed: {} })
      .catch(() => undefined)
  expect(new Set(keys).size).toBe(2)

  const receipts = { take: async () => true, forget: async () => 0 }
  const deduplicator = createDeduplicator({ receipts, clock, machine: clock, log })
  const answer = createAnswerInvoke({
    deduplicator,
    log,
    timer: endlessTimer,
    newKey: () => 'k',
    follow: () => undefined,
  })
  const worked: string[] = []
  const press = (who: string, tenant: string, id: string) =>
    answer({
      activityContext: context(who, tenant, { id }),
      nonce: 'nonce',
      reads: false,
      later: () => undefined,
      shape: {
        working: {},
        line: () => ({}),
        now: () => ({ answer: {} }),
        late: async () => undefined,
        broken: () => ({}),
      },
      work: async () => {
        worked.push(`${tenant} ${who}`)
        await new Promise((resume) => setTimeout(resume, 5))
        return { kind: 'done', card: { title: 'x', blocks: [] } }
      },
    } as never)
  await Promise.all([
    press('ada', 'T1', '1'),
    press('ada', 'T1', '2'),
    press('ben', 'T1', '3'),
    press('ada', 'T2', '4'),
    press('ada', 'T1', '1'),
  ])
  expect(worked.sort()).toEqual(['T1 ada', 'T1 ben', 'T2 ada'])
})

it('an activity is new once among all processes, by what Teams calls it, and a database that is away silences nobody', async () => {
  const taken = new Set<string>()
  const receipts = {
    take: async ({ tenant, key }: { tenant: string; key: string }) => {
      if (key === 'broken') throw new Error('no database')
      const known = taken.has(`${tenant} ${key}`)
      taken.add(`${tenant} ${key}`)
      return !known
    },
    forget: async () => 0,
  }
  const { isNew } = createDeduplicator({ receipts, clock, machine: clock, log })
  const asked = [await isNew('T1', 'a'), await isNew('T1', 'a'), await isNew('T2', 'a'), await isNew('T1', 'broken')]
  expect(asked).toEqual([true, false, true, true])
})

it.each([
  ['https://contoso-my.sharepoint.com/x', true],
  ['http://contoso-my.sharepoint.com/x', false],
  ['https://contoso-my.sharepoint.com:8443/x', false],
  ['https://contoso.sharepoint.com.evil.example/x', false],
  ['https://evil.example/contoso.sharepoint.com', false],
  ['https://user:word@contoso.sharepoint.com/x', false],
  ['https://a.b.sharepoint.com/x', false],
])('files come from and go to %s: %s', (address, trusted) => {
  expect(serviceHosts({ appId: 'a', tenantId: 't' } as never).isFiles(address)).toBe(trusted)
})

it.each([
  ['https://smba.trafficmanager.net/amer/', true],
  ['http://smba.trafficmanager.net/amer/', false],
  ['https://smba.trafficmanager.net:444/amer/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://x:y@smba.trafficmanager.net/', false],
])('messages with our token go to %s: %s', (address, trusted) => {
  const hosts = serviceHosts({ appId: 'a', tenantId: 't' } as never)
  expect(hosts.isConnector(address)).toBe(trusted)
  expect(hosts.sendTo(address) === address).toBe(trusted)
})
