import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAction, readCommand, readShortcut, readSubmission } from '../../src/slack/inbound/read.ts'
import { withDatabase } from '../store/database.ts'
import { formBody, interaction, signed } from './sign.ts'
import { createStage, type Stage } from './stage.ts'

const database = withDatabase()

/** Something that may be left out, null, or of quite another kind. */
const maybe = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 8, arbitrary: right },
    { weight: 1, arbitrary: fc.constant(undefined) },
    fc.constant(null),
    fc.jsonValue(),
  )
const id = maybe(fc.constantFrom('T1', 'U1', 'T2', 'U2', 'C1', 'V1', 'E1', ''))
const who = fc.record({ id, team_id: id, name: maybe(fc.string()) }, { requiredKeys: [] })
const installed = {
  user: maybe(who),
  team: maybe(fc.record({ id, enterprise_id: id }, { requiredKeys: [] })),
  enterprise: maybe(fc.record({ id }, { requiredKeys: [] })),
  is_enterprise_install: maybe(fc.boolean()),
  trigger_id: maybe(fc.string()),
  response_url: maybe(fc.webUrl()),
  channel: maybe(fc.record({ id }, { requiredKeys: [] })),
}
const actionId = fc.constantFrom(
  'form:log:v1:1',
  'do:accept:v1:2',
  'link:v1:3',
  'do:old:v0:1',
  'form:roster-file:v1:1',
  'x',
  '',
)
const value = fc.oneof(fc.constant('{"step":"s1"}'), fc.constant('{"step":7}'), fc.constant('['), fc.string())
const view = fc.record(
  {
    id,
    type: maybe(fc.constantFrom('modal', 'home')),
    hash: maybe(fc.string()),
    callback_id: maybe(fc.constantFrom('form:v1', 'roster-file:v1', 'card:v1', 'form:v0')),
    private_metadata: maybe(fc.constantFrom('{"form":"log","context":{},"key":"k"}', '{"form":7}', '[]', '')),
    title: maybe(fc.constant({ type: 'plain_text', text: 'Log' })),
    blocks: maybe(
      fc.array(
        maybe(fc.record({ type: fc.constantFrom('input', 'section'), block_id: fc.constantFrom('on', 'note') })),
      ),
    ),
    state: maybe(
      fc.record({
        values: maybe(
          fc.dictionary(
            fc.constantFrom('on', 'note', 'file', '__proto__'),
            fc.dictionary(fc.constantFrom('text', 'date', 'choices', 'choice', 'file', 'toString'), fc.jsonValue()),
          ),
        ),
      }),
    ),
  },
  { requiredKeys: [] },
)

const payload = fc.oneof(
  fc.record(
    {
      type: fc.constant('block_actions'),
      ...installed,
      container: maybe(fc.record({ type: fc.string(), is_ephemeral: fc.boolean() }, { requiredKeys: [] })),
      view: maybe(view),
      actions: maybe(
        fc.array(
          maybe(
            fc.record(
              { action_id: maybe(actionId), value: maybe(value), type: maybe(fc.constant('button')) },
              { requiredKeys: [] },
            ),
          ),
        ),
      ),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constantFrom('view_submission', 'view_closed'), ...installed, view: maybe(view) },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('shortcut', 'message_action'),
      ...installed,
      callback_id: maybe(fc.constantFrom('log_visit', 'old')),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constantFrom('block_suggestion', 'dialog_submission', 'workflow_step_edit'), ...installed },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

const event = fc.record(
  {
    type: maybe(fc.constant('event_callback')),
    event_id: maybe(fc.string()),
    event_time: maybe(fc.integer()),
    team_id: id,
    authorizations: maybe(
      fc.array(maybe(fc.record({ team_id: id, enterprise_id: id, is_enterprise_install: fc.boolean() }))),
    ),
    event: maybe(
      fc.record(
        {
          type: maybe(
            fc.constantFrom('app_home_opened', 'member_joined_channel', 'channel_left', 'message', 'reaction_added'),
          ),
          user: id,
          channel: id,
          tab: maybe(fc.constantFrom('home', 'messages')),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
)
const command = fc.dictionary(
  fc.constantFrom(
    'command',
    'text',
    'user_id',
    'team_id',
    'channel_id',
    'trigger_id',
    'is_enterprise_install',
    'response_url',
  ),
  fc.oneof(fc.constantFrom('/p3', 'true', 'U1', 'T1', 'https://hooks.slack.com/x'), fc.string()),
)

describe('payloads of every shape', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await createStage(database())
  })
  afterAll(() => stage.stop())

  const body = fc.oneof(
    payload.map(interaction),
    event.map((one) => JSON.stringify(one)),
    command.map(formBody),
  )

  it('are always acknowledged, whatever the bot is about, and crash nothing', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        // Every request differs, or the second would be a replay.
        n += 1
        const unique = text.startsWith('{') ? text : `${text}&n=${n}`
        const response = await fetch(
          `${stage.url}/slack/events`,
          signed({ body: unique, at: Math.floor(Date.now() / 1000) - (n % 250) }),
        )
        await response.arrayBuffer()
        expect([unique.slice(0, 300), response.status]).toEqual([
          unique.slice(0, 300),
          expect.toSatisfy((status) => status === 200 || status === 401),
        ])
      }),
      { numRuns: 600 },
    )
    await stage.slack.idle()
    expect((await fetch(`${stage.url}/slack/install`)).status).toBe(404)
  })

  it('are answered, where they are of a dialog for files that an earlier version drew', async () => {
    const view = {
      type: 'modal',
      id: 'V9',
      callback_id: 'roster-file:v1',
      title: { type: 'plain_text', text: 'Send a file' },
      blocks: [],
      state: { values: {} },
    }
    const payload = { type: 'view_submission', user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' }, view }
    const response = await fetch(
      `${stage.url}/slack/events`,
      signed({ body: interaction(payload), at: Math.floor(Date.now() / 1000) }),
    )
    expect(await response.text()).toContain('This button is from an earlier time')
  })

  it('are read without throwing, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(payload, command), (one) => {
        for (const read of [readCommand, readAction, readShortcut, readSubmission]) expect(read(one).kind).toBeDefined()
      }),
      { numRuns: 2000 },
    )
  })
})
