import { afterEach, expect, it } from 'vitest'
import { cardAttachment, cardWith, submit } from './cards.ts'
import { ada, lake, lakeChannel } from './cast.ts'
import { type Stage, setStage } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

/** JSON from the page's interface, looked into freely by the tests. */
// biome-ignore lint/suspicious/noExplicitAny: the one cast of this file
type Answer = any
const page = (path = '') => `${stage.url}/playground/teams/page/${lake.tenantId}/${ada.externalId}${path}`
const key = () => ({ 'x-playground': stage.pageToken })
const get = async (path = '') => (await fetch(page(path), { headers: key() })).json() as Promise<Answer>
const post = async (path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json', ...key() }
  return (await fetch(page(path), { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<Answer>
}

it('the pane learns who sits there, which channels there are and whether the app is added', async () => {
  stage = await setStage()
  expect(await get()).toMatchObject({
    person: { name: 'Ada Brooks' },
    installed: true,
    channels: [{ name: 'General' }, { id: lakeChannel, name: 'Peers' }],
  })
  expect((await fetch(page().replace(ada.externalId, 'nobody'), { headers: key() })).status).toBe(404)
})

it('what happens is streamed to the open pane, with every action named', async () => {
  stage = await setStage({
    turn: async (context) => {
      await context.sendActivity({ attachments: [cardAttachment(cardWith(submit('Send', { verb: 'log' })))] })
    },
  })
  const response = await fetch(`${page('/events')}?key=${stage.pageToken}`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  expect(await post('/messages', { text: 'hello' })).toEqual({ kind: 'sent' })
  let seen = ''
  while (!seen.includes('AdaptiveCard')) seen += (await reader.read()).value ?? ''
  await reader.cancel()
  const events = seen
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)))
  expect(events.map(({ type }) => type)).toEqual(['message', 'message'])
  const [action] = events[1].message.attachments[0].content.actions
  const pressed = { chatId: events[1].message.chatId, messageId: events[1].message.id, action: action.id }
  expect(await post('/press', pressed)).toEqual({ kind: 'sent' })
  expect(stage.received.at(-1)!.value).toEqual({ verb: 'log' })
})

it('removing and blocking the app from the page is seen there', async () => {
  stage = await setStage()
  await post('/app', { change: 'block' })
  expect(await get()).toMatchObject({ installed: true, blocked: true })
  expect(await post('/messages', { text: 'hello' })).toMatchObject({ kind: 'error' })
  await post('/app', { change: 'uninstall' })
  expect(await get()).toMatchObject({ installed: false })
  await expect.poll(() => stage.received.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' })
})
