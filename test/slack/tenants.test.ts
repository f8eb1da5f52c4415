import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anyButton } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { card } from './fake-bot.ts'
import { interaction, signed } from './sign.ts'
import { button, createStage, type Stage, wordsIn } from './stage.ts'

const database = withDatabase()

describe('workspaces', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await createStage(database())
  })
  afterEach(() => stage.stop())

  const post = async (payload: unknown) => {
    const response = await fetch(`${stage.url}/slack/events`, signed({ body: interaction(payload) }))
    await stage.settle()
    return { status: response.status, text: await response.text() }
  }

  it('with equal user ids never see each other', async () => {
    stage.bot.answer = (incoming) => ({ kind: 'card', card: card(`For ${incoming.speaker.tenant}`) })
    await stage.ada.command('/p3', 'status')
    await stage.cleo.command('/p3', 'status')
    await stage.settle()
    for (const tenant of ['T1', 'T2'])
      await stage.slack.deliveryChannel.deliver(
        { kind: 'person', tenant, externalId: 'U1', email: '', name: '' },
        { card: card(`Sent to ${tenant}`), deliveryId: tenant },
      )
    expect(stage.ada.messages().map((one) => one.text)).toEqual(['For T1', 'Sent to T1'])
    expect(stage.cleo.messages().map((one) => one.text)).toEqual(['For T2', 'Sent to T2'])
    expect(stage.bot.heard.map(({ speaker }) => [speaker.tenant, speaker.externalId])).toEqual([
      ['T1', 'U1'],
      ['T2', 'U1'],
    ])
    expect((await stage.bot.heard[1]!.speaker.profile())?.email).toBe('cleo.dunn@t2.example')
  })

  it('hear of an account that was deactivated or became a guest’s, and of workspaces that an organization took away', async () => {
    const event = async (id: string, happened: object) => {
      const body = { type: 'event_callback', event_id: id, event_time: 1_790_000_000, team_id: 'T1', event: happened }
      await fetch(`${stage.url}/slack/events`, signed({ body: JSON.stringify(body), type: 'application/json' }))
      await stage.settle()
    }
    await event('E1', { type: 'user_change', user: { id: 'U1', team_id: 'T1', deleted: false } })
    await event('E2', { type: 'user_change', user: { id: 'U1', team_id: 'T1', deleted: true } })
    await event('E4', { type: 'user_change', user: { id: 'U2', team_id: 'T1', is_restricted: true } })
    await event('E5', { type: 'user_change', user: { id: 'U3', team_id: 'T1', is_ultra_restricted: true } })
    await event('E3', { type: 'team_access_revoked', team_ids: ['T2'] })
    expect(stage.bot.noticed).toMatchObject([
      { kind: 'accountBack', tenant: 'T1', externalId: 'U1', mends: expect.arrayContaining(['user_disabled']) },
      { kind: 'accountDeactivated', tenant: 'T1', externalId: 'U1' },
      { kind: 'accountBecameGuest', tenant: 'T1', externalId: 'U2' },
      { kind: 'accountBecameGuest', tenant: 'T1', externalId: 'U3' },
      { kind: 'tenantUninstalled', tenant: 'T2' },
    ])
  })

  it('with equal keys both have their requests carried out', async () => {
    for (const tenant of ['T1', 'T2'])
      await post({
        type: 'block_actions',
        team: { id: tenant },
        user: { id: 'U1', team_id: tenant },
        trigger_id: 't',
        container: { type: 'message' },
        channel: { id: 'D1' },
        actions: [{ type: 'button', action_id: 'do:accept:v1:1', value: '{}', action_ts: '1.1' }],
      })
    expect(stage.bot.heard.map(({ speaker }) => speaker.tenant)).toEqual(['T1', 'T2'])
  })

  it('are told apart from an organization, which is one tenant for all its workspaces', async () => {
    stage.slack.installations.fix({ tenant: 'E1', orgWide: true, token: 'xoxb-maple', installedAt: stage.clock.now() })
    await post({
      type: 'shortcut',
      callback_id: 'log_visit',
      trigger_id: 't1',
      team: { id: 'T7', enterprise_id: 'E1' },
      enterprise: { id: 'E1' },
      user: { id: 'U1', team_id: 'T8' },
      is_enterprise_install: true,
    })
    expect(stage.bot.heard).toMatchObject([{ speaker: { tenant: 'E1', externalId: 'U1' } }])
  })

  it('refuse people of other organizations who come through a shared channel, and keep what they typed', async () => {
    const stranger = { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T2' }, trigger_id: 't' }
    await post({
      type: 'block_actions',
      ...stranger,
      container: { type: 'message' },
      channel: { id: 'C1' },
      actions: [{ type: 'button', action_id: 'do:accept:v1:1', value: '{}', action_ts: '1.1' }],
    })
    const view = { id: 'V1', callback_id: 'form:v1', private_metadata: '{"form":"log","context":{},"key":"k"}' }
    const answer = await post({ type: 'view_submission', ...stranger, view })
    expect(answer.text).toContain('own people')
    expect(stage.bot.heard).toEqual([])
  })

  it('say that a guest is one', async () => {
    stage.pretend.world.changeUser('T1', 'U2', { isGuest: true })
    await stage.ben.command('/p3', 'status')
    await stage.settle()
    expect(await stage.bot.heard[0]!.speaker.profile()).toMatchObject({ guest: true })
  })

  it('are told when the app is not installed in them', async () => {
    await stage.slack.installations.forget('T1', stage.clock.now())
    await stage.ada.command('/p3', 'status')
    await stage.settle()
    expect(wordsIn(stage.ada.messages())).toContain('not installed here')
    expect(stage.bot.heard).toEqual([])
  })

  it('answer a button of an earlier version politely, and never in silence', async () => {
    stage.bot.answer = () => ({
      kind: 'card',
      card: card('Old', { actions: [anyButton('Yes', 'yes', {})] }),
    })
    await stage.ada.command('/p3', '')
    await stage.settle()
    const [message] = stage.ada.messages()
    expect(button(message!.blocks, 'Yes')).toBe('do:yes:v1:1')
    const pressed = {
      type: 'block_actions',
      team: { id: 'T1' },
      user: { id: 'U1', team_id: 'T1' },
      trigger_id: 't',
      container: { type: 'message', is_ephemeral: true },
      channel: { id: stage.ada.directMessage },
      actions: [{ type: 'button', action_id: 'do:yes:v0:1', value: '{}', action_ts: '1.1' }],
    }
    await post(pressed)
    expect(wordsIn(stage.ada.messages())).toContain('from an earlier time')
  })

  it('announce only in channels of their own', async () => {
    const joined = { type: 'member_joined_channel', user: 'UBOT1', channel: 'C1', inviter: 'U1' }
    await stage.pretend.sendEvent('T1', joined)
    await stage.settle()
    expect(stage.bot.noticed).toMatchObject([{ kind: 'channelAdded', tenant: 'T1', channel: 'C1', name: 'p3-program' }])
    stage.pretend.world.changeConversation('T1', 'C1', { isExternallyShared: true })
    await stage.pretend.sendEvent('T1', joined)
    await stage.settle()
    expect(stage.bot.noticed).toHaveLength(1)
    expect(wordsIn(stage.ada.messages())).toContain('shared with another organization')
    await stage.pretend.sendEvent('T1', { type: 'channel_left', channel: 'C1' })
    await stage.settle()
    expect(stage.bot.noticed.at(-1)).toMatchObject({ kind: 'channelRemoved', channel: 'C1' })
  })

  it('have each event carried out once, however often it is sent', async () => {
    stage.pretend.rules.duplicateDeliveries = 3
    await stage.pretend.sendEvent('T1', { type: 'channel_left', channel: 'C1' })
    await stage.settle()
    expect(stage.bot.noticed).toHaveLength(1)
  })
})
