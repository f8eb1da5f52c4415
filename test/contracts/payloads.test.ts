import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import { ada, lake } from '../playground/teams/cast.ts'
import { formBody, interaction, signed } from '../slack/sign.ts'
import { createStage, type Stage as SlackStage } from '../slack/stage.ts'
import { withDatabase } from '../store/database.ts'
import { card, opened, setStage, type Stage as TeamsStage } from '../teams/stage.ts'

type Json = Record<string, unknown>

const folder = (platform: string) => new URL(`../fixtures/payloads/${platform}/`, import.meta.url)
const namesIn = (platform: string) =>
  readdirSync(folder(platform))
    .map((file) => file.replace('.json', ''))
    .sort()
const textOf = (platform: string, name: string) => readFileSync(new URL(`${name}.json`, folder(platform)), 'utf8')

/** What one payload comes to: what the bot is asked, what it is told, and what is answered beside a bare 200. */
interface Outcome {
  readonly asked?: object
  readonly told?: object
  readonly answer?: unknown
}
const nothing: Outcome = {}
const command = (words: string, more: object = {}): Outcome => ({ asked: { kind: 'command', words, ...more } })

describe('what Slack’s clients send', () => {
  const pressed: Outcome = { asked: { kind: 'action', id: 'accept', context: { step: 's1' } } }
  /** In the order they are sent; a workspace is lost last. */
  const outcomes: Readonly<Record<string, Outcome>> = {
    'ssl-check': nothing,
    'url-verification': {
      answer: { challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P' },
    },
    'app-rate-limited': nothing,
    'slash-command': command('status', { place: { kind: 'channel', channel: 'C1' } }),
    'slash-command-direct': command('tue 9am & thu <noon>', { place: { kind: 'direct' } }),
    'slash-command-enterprise': command('status', { speaker: { tenant: 'T1' } }),
    'block-actions-message': pressed,
    'block-actions-ephemeral': { asked: { kind: 'open', form: 'log' } },
    'block-actions-home': { asked: { ...pressed.asked, place: { kind: 'home' } } },
    'block-actions-view': pressed,
    'block-actions-select': nothing,
    'block-actions-link': nothing,
    'block-actions-outsider': nothing,
    'block-actions-every-element': nothing,
    'interactive-message-button': nothing,
    'interactive-message-menu': nothing,
    'interactive-message-suggestion': nothing,
    'dialog-submission': nothing,
    'dialog-cancellation': nothing,
    'dialog-suggestion': nothing,
    'view-submission': {
      asked: {
        kind: 'submit',
        form: 'log',
        context: { visit: 'v1' },
        answers: { on: '2026-11-27', start: '14:30', minutes: '45', about: ['talk'], host: 'a' },
      },
      answer: { response_action: 'clear' },
    },
    // The file server is Slack's own, which is not reached from here: the dialog stays open and says so.
    'view-submission-file': { answer: { response_action: expect.stringMatching(/^(errors|update)$/) } },
    'view-closed': nothing,
    'block-suggestion': { asked: { kind: 'open', form: 'log', context: { visit: 'v1' } }, answer: { options: [] } },
    'shortcut-global': command('log'),
    'shortcut-message': nothing,
    'event-app-home-opened': { asked: { kind: 'home' } },
    'event-app-home-opened-first': { asked: { kind: 'home', speaker: { externalId: 'U2' } } },
    'event-app-home-opened-messages': nothing,
    'event-message-im': nothing,
    'event-message-im-own': nothing,
    'event-app-mention': command('when do I visit?', { place: { kind: 'channel', channel: 'C1' } }),
    'event-app-mention-edited': command('when do we visit?'),
    'event-app-mention-unchanged': nothing,
    'event-app-mention-by-bot': nothing,
    'event-member-joined-channel': { told: { kind: 'channelAdded', channel: 'C1', name: 'p3-program' } },
    'event-member-joined-channel-other': nothing,
    'event-channel-left': { told: { kind: 'channelRemoved', channel: 'C1' } },
    'event-group-left': { told: { kind: 'channelRemoved', channel: 'G1' } },
    'event-channel-rename': { told: { kind: 'channelRenamed', channel: 'C1', name: 'p3-renamed' } },
    'event-group-rename': { told: { kind: 'channelRenamed', channel: 'G1', name: 'p3-private-renamed' } },
    'event-channel-archive': { told: { kind: 'channelRemoved', channel: 'C1' } },
    'event-group-archive': { told: { kind: 'channelRemoved', channel: 'G1' } },
    'event-user-change': { told: { kind: 'accountBack', externalId: 'U2' } },
    'event-user-change-guest': { told: { kind: 'accountBecameGuest', externalId: 'U2' } },
    'event-user-change-deactivated': { told: { kind: 'accountDeactivated', externalId: 'U2' } },
    'event-file-shared': nothing,
    'event-team-access-revoked': { told: { kind: 'tenantUninstalled', tenant: 'T7' } },
    'event-tokens-revoked-people': nothing,
    'event-tokens-revoked': { told: { kind: 'tenantUninstalled', tenant: 'T1' } },
    'event-app-uninstalled': nothing,
  }
  const database = withDatabase()
  let stage: SlackStage
  beforeAll(async () => {
    stage = await createStage(database())
    stage.pretend.rules.postsPerChannel = { burst: 1_000, perSecond: 1_000 }
    stage.app.post('/hooks/*at', (_, response) => void response.send('ok'))
    // Which channels P3 sits in is told by the first request of a workspace.
    await send({ ...written('slash-command'), trigger_id: 'first' })
    await stage.settle()
  })
  afterAll(() => stage.stop())

  const bodyOf = (payload: Json): string => {
    if ('command' in payload || 'ssl_check' in payload) return formBody(payload as Record<string, string>)
    return typeof payload.type === 'string' && /event_callback|url_verification|app_rate_limited/.test(payload.type)
      ? JSON.stringify(payload)
      : interaction(payload)
  }
  const send = (payload: Json) => fetch(`${stage.url}/slack/events`, signed({ body: bodyOf(payload) }))
  /** A payload as it is written, with addresses to answer at that lead to here. */
  const written = (name: string) =>
    JSON.parse(textOf('slack', name).replaceAll('https://hooks.slack.com', `${stage.url}/hooks`))

  it('every kind is replayed', () => expect(Object.keys(outcomes).sort()).toEqual(namesIn('slack')))

  it.each(Object.entries(outcomes))('%s', async (name, { asked, told, answer }) => {
    const { heard, noticed } = stage.bot
    heard.length = noticed.length = stage.logged.length = 0
    const response = await send(written(name))
    const text = await response.text()
    await stage.settle()
    expect(response.status).toBe(200)
    expect(text === '' ? undefined : JSON.parse(text)).toEqual(
      answer === undefined ? undefined : expect.objectContaining(answer),
    )
    expect(heard).toEqual(asked ? [expect.objectContaining({})] : [])
    if (asked) expect(heard[0]).toMatchObject(asked)
    expect(noticed).toEqual(told ? [expect.objectContaining(told)] : [])
    expect(stage.logged.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('what Teams’ clients send', () => {
  const pressed: Outcome = { asked: { kind: 'action', id: 'accept', context: { step: 's1' } } }
  const oneLine = { statusCode: 200, type: 'application/vnd.microsoft.activity.message' }
  const installed = { kind: 'tenantInstalled' }
  const spring = {
    told: { kind: 'channelAdded', channel: '19:inventedchannel@thread.tacv2', name: 'Principals › Spring' },
  }
  const outcomes: Readonly<Record<string, Outcome>> = {
    'message-personal': command('status', { place: { kind: 'direct' } }),
    'message-personal-mobile': command('when do I visit?'),
    'message-channel': command('status', { place: { kind: 'channel' } }),
    'message-groupchat': command('status', { place: { kind: 'channel' } }),
    'message-mention-renamed': command('status'),
    'message-quoted-reply': command('log 45 min yesterday'),
    'message-targeted': command('status', { place: { kind: 'channel' } }),
    'message-file': nothing,
    'message-action-submit': pressed,
    'message-value-null': command('status'),
    'invoke-adaptive-card-action': { ...pressed, answer: { statusCode: 200 } },
    'invoke-adaptive-card-refresh': { answer: oneLine },
    'invoke-task-fetch': {
      asked: { kind: 'open', form: 'visit', context: { step: '7' } },
      answer: { task: { type: 'continue' } },
    },
    'invoke-task-submit': {
      asked: {
        kind: 'submit',
        form: 'visit',
        answers: { day: '2026-12-01', start: '09:30', minutes: '45', host: 'a', tags: ['walk', 'talk'] },
      },
    },
    'invoke-application-search': {
      asked: { kind: 'open', form: 'visit' },
      answer: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' },
    },
    'invoke-compose-fetch-task': { ...command('log'), answer: { task: { type: 'continue' } } },
    'invoke-compose-submit-action': {
      asked: { kind: 'submit', form: 'visit', answers: { day: '2026-12-02', minutes: '30' } },
    },
    'invoke-file-consent-accept': nothing,
    'invoke-file-consent-decline': nothing,
    'invoke-message-submit-feedback': nothing,
    'invoke-signin-verify-state': nothing,
    'invoke-card-button-clicked': nothing,
    'invoke-compose-query': nothing,
    'invoke-compose-query-link': nothing,
    'invoke-compose-anonymous-query-link': nothing,
    'invoke-compose-query-setting-url': nothing,
    'invoke-compose-select-item': nothing,
    'invoke-compose-setting': nothing,
    'invoke-config-fetch': nothing,
    'invoke-config-submit': nothing,
    'invoke-tab-fetch': nothing,
    'invoke-tab-submit': nothing,
    'invoke-signin-token-exchange': nothing,
    'invoke-message-fetch-task': nothing,
    'invoke-handoff-action': nothing,
    'invoke-compose-card-button-clicked': nothing,
    'invoke-card-extension-token': nothing,
    'event-tokens-response': nothing,
    'conversation-update-bot-added-personal': nothing,
    'conversation-update-bot-added-team': { told: { kind: 'channelAdded' } },
    'conversation-update-members-added': {
      told: { kind: 'accountBack', externalId: 'bbbbbbbb-0000-4000-8000-00000000000b' },
    },
    'conversation-update-members-removed': nothing,
    'conversation-update-team-renamed': { told: { kind: 'channelAdded' } },
    'conversation-update-team-archived': nothing,
    'conversation-update-team-unarchived': nothing,
    'conversation-update-team-deleted': nothing,
    'conversation-update-team-hard-deleted': nothing,
    'conversation-update-team-restored': { told: { kind: 'channelAdded' } },
    'conversation-update-channel-created': spring,
    'conversation-update-channel-renamed': spring,
    'conversation-update-channel-restored': spring,
    'conversation-update-channel-shared': nothing,
    'conversation-update-channel-unshared': nothing,
    'conversation-update-channel-deleted': {
      told: { kind: 'channelRemoved', channel: '19:inventedchannel@thread.tacv2' },
    },
    'conversation-update-bot-removed-team': nothing,
    'installation-update-add-personal': { asked: { kind: 'installed' }, told: installed },
    'installation-update-add-team': { told: installed },
    'installation-update-add-groupchat': { told: installed },
    'installation-update-upgrade': nothing,
    'installation-update-remove-upgrade': nothing,
    'installation-update-remove-personal': { asked: { kind: 'uninstalled' } },
    'message-reaction-added': nothing,
    'message-reaction-removed': nothing,
    'message-update': command('schedule', { place: { kind: 'channel' } }),
    'message-update-personal': command('status'),
    'message-update-without-mention': nothing,
    'message-undelete': nothing,
    'message-delete': nothing,
    typing: nothing,
    'contact-relation-update': nothing,
    'end-of-conversation': nothing,
    'invoke-response': nothing,
    'delete-user-data': nothing,
    'command-result': nothing,
    suggestion: nothing,
    trace: nothing,
    handoff: nothing,
    command: nothing,
    'event-read-receipt': nothing,
  }
  let stage: TeamsStage
  beforeAll(async () => {
    const form = (): Reply => ({ kind: 'form', opened: opened() })
    stage = await setStage({
      answering: (incoming) =>
        incoming.kind === 'open' || (incoming.kind === 'command' && incoming.words === 'log')
          ? form()
          : { kind: 'card', card: card('Hello') },
    })
    stage.pretended.setRules({ throttle: false })
    // Which channels there are is told by the first message in one.
    await send('message-channel', 'first')
    await stage.settled()
  })
  afterAll(() => stage.close())

  const send = (name: string, id?: string) => {
    const { directory, activities } = stage.pretended.world
    const person = directory.person(lake.tenantId, ada.externalId)!
    const there = activities.at(person, { kind: 'personal' }, 'x', {})
    const payload = JSON.parse(
      textOf('teams', name)
        .replaceAll('29:1AdaInvented', person.userId)
        .replaceAll('a:1AdaChatInvented', person.chatId),
    ) as Json
    return stage.pretended.post({ ...payload, serviceUrl: there.serviceUrl, ...(id && { id }) })
  }

  it('every kind is replayed', () => expect(Object.keys(outcomes).sort()).toEqual(namesIn('teams')))

  it.each(Object.entries(outcomes))('%s', async (name, { asked, told, answer }) => {
    stage.fake.clear()
    stage.logged.length = 0
    stage.machine.advance(4_000)
    const response = await send(name)
    await stage.settled()
    expect(response).toMatchObject({ kind: 'answered', status: 200 })
    if (answer) expect(response).toMatchObject({ body: answer })
    expect(stage.fake.asked).toEqual(asked ? [expect.objectContaining({})] : [])
    if (asked) expect(stage.fake.asked[0]).toMatchObject(asked)
    if (told) expect(stage.fake.noticed[0]).toMatchObject(told)
    else expect(stage.fake.noticed).toEqual([])
    expect(stage.logged.filter(({ level }) => level === 'error')).toEqual([])
  })
})
