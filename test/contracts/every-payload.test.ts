import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BlockElementAction, OptionsSource, SlackAction, SlackShortcut, SlackViewAction, types } from '@slack/bolt'
import { ActivityTypes } from 'botbuilder'
import { describe, expect, it } from 'vitest'

interface Payload {
  readonly type?: string
  readonly name?: string
  readonly event?: { readonly type: string }
  readonly actions?: readonly { readonly type: string }[]
  readonly channelData?: { readonly eventType?: string }
}

const payloadsOf = (platform: 'slack' | 'teams'): readonly Payload[] => {
  const folder = new URL(`../fixtures/payloads/${platform}/`, import.meta.url)
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
}
const requireHere = createRequire(import.meta.url)
/** A package's own code: what it tells apart is what it knows. */
const codeOf = (file: string): string => readFileSync(requireHere.resolve(file), 'utf8')
const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
]

describe('Slack: a payload is kept and replayed for', () => {
  const payloads = payloadsOf('slack')
  const types = new Set(payloads.map(({ type }) => type))

  /** The compiler names a kind that Bolt comes to know and this table doesn't. */
  const interactions: Readonly<Record<(SlackAction | SlackShortcut | SlackViewAction)['type'] | OptionsSource, true>> =
    {
      block_actions: true,
      interactive_message: true,
      dialog_submission: true,
      shortcut: true,
      message_action: true,
      view_submission: true,
      view_closed: true,
      block_suggestion: true,
      dialog_suggestion: true,
    }
  it('every interaction that Bolt types', () =>
    expect(Object.keys(interactions).filter((type) => !types.has(type))).toEqual([]))

  const elements: Readonly<Record<BlockElementAction['type'], true>> = {
    button: true,
    feedback_buttons: true,
    icon_button: true,
    users_select: true,
    multi_users_select: true,
    static_select: true,
    multi_static_select: true,
    conversations_select: true,
    multi_conversations_select: true,
    channels_select: true,
    multi_channels_select: true,
    external_select: true,
    multi_external_select: true,
    overflow: true,
    datepicker: true,
    timepicker: true,
    radio_buttons: true,
    checkboxes: true,
    plain_text_input: true,
    rich_text_input: true,
  }
  it('every element of a block that can be used', () => {
    const used = new Set(payloads.flatMap(({ actions = [] }) => actions.map(({ type }) => type)))
    expect(Object.keys(elements).filter((type) => !used.has(type))).toEqual([])
  })

  const events: Partial<Record<types.SlackEvent['type'], true>> = {
    app_home_opened: true,
    app_mention: true,
    app_uninstalled: true,
    channel_archive: true,
    channel_left: true,
    channel_rename: true,
    group_archive: true,
    group_left: true,
    group_rename: true,
    member_joined_channel: true,
    team_access_revoked: true,
    tokens_revoked: true,
    user_change: true,
  }
  it('every event that the manifest subscribes to, each of which Slack’s types know', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../manifests/slack.json', import.meta.url), 'utf8'))
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(Object.keys(events))
    const kept = new Set<string | undefined>(payloads.map(({ event }) => event?.type))
    expect(Object.keys(events).filter((event) => !kept.has(event))).toEqual([])
  })
})

describe('Teams: a payload is kept and replayed for', () => {
  const payloads = payloadsOf('teams')

  it('every type of activity in Microsoft’s schema', () => {
    const types = new Set(payloads.map(({ type }) => type))
    expect(Object.values(ActivityTypes).filter((type) => !types.has(type))).toEqual([])
  })

  it('every invoke that Microsoft’s packages know by name', () => {
    const invoke = /'((?:\w+)\/(?:[a-z]\w+))'|`(adaptiveCard\/action|application\/search)`/g
    const code = [
      'botbuilder/lib/teamsActivityHandler.js',
      'botbuilder-core/lib/activityHandler.js',
      'botbuilder-core/lib/signInConstants.js',
    ].map(codeOf)
    const known = found(code.join('\n'), invoke).filter(
      (name) => !/^application\/(?!search)|^text\/|^image\//.test(name),
    )
    expect(known.length).toBeGreaterThan(20)
    const names = new Set(payloads.map(({ name }) => name))
    expect(known.filter((name) => !names.has(name))).toEqual([])
  })

  it('every event of a team or channel that Microsoft’s handler tells apart', () => {
    const events = found(codeOf('botbuilder/lib/teamsActivityHandler.js'), /case '((?:channel|team)[A-Z]\w+)'/g)
    expect(events.length).toBeGreaterThan(8)
    const kept = new Set(payloads.map(({ channelData }) => channelData?.eventType))
    expect(events.filter((event) => !kept.has(event))).toEqual([])
  })
})
