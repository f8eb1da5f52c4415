import { setTimeout as pause } from 'node:timers/promises'

type Json = Record<string, unknown>
interface Person {
  readonly account: { readonly platform: string; readonly tenantId: string; readonly externalId: string }
  readonly role: string
}

const within = (value: unknown): Json[] => {
  if (typeof value !== 'object' || value === null) return []
  return [value as Json, ...Object.values(value).flatMap(within)]
}

/** The page's own line to a running playground: its token, as the page reads it, and its requests. */
const openPage = async (url: string) => {
  const html = await (await fetch(`${url}/playground/`)).text()
  const token = /name="?playground-token"? content="([^"]+)"/.exec(html)![1]!
  return async (path: string, body?: Json) => {
    const headers = { 'x-playground': token, 'content-type': 'application/json' }
    const sent = body && { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${url}/playground/${path}`, { headers, ...sent })
    return (await response.json()) as unknown
  }
}

/**
 * Each coordinator of a playground that has just said `ready`, through what its page asks: sits down, and presses the last button of what
 * stands there. Answers what came of it, by platform.
 */
export const pressFirst = async (url: string): Promise<Record<string, string>> => {
  const ask = await openPage(url)
  const people = (await ask('people')) as Person[]
  const came: Record<string, string> = {}
  for (const { account } of people.filter(({ role }) => role === 'coordinator')) {
    const base = `${account.platform}/page/${account.tenantId}/${account.externalId}`
    const answer = await (account.platform === 'slack' ? inSlack : inTeams)(ask, base)
    came[account.platform] = answer.ok === true || isAnswer(answer.kind) ? 'answered' : JSON.stringify(answer)
  }
  return came
}

const isAnswer = (kind: unknown): boolean => ['sent', 'card', 'dialog', 'message'].includes(String(kind))

/** What `pressFirst` answers where all is well. */
export const answered = { slack: 'answered', teams: 'answered' }

type Ask = Awaited<ReturnType<typeof openPage>>

const inSlack = async (ask: Ask, base: string): Promise<Json> => {
  await ask(`${base}/open-home`, {})
  let home: unknown
  while (!home) home = (await ask(`${base}/home`)) ?? (await pause(10))
  const block = within(home).findLast(({ elements }) => within(elements).some(({ type }) => type === 'button'))!
  const button = within(block).findLast(({ type }) => type === 'button')!
  const on = { viewId: (home as Json).id }
  const pressed = { on, blockId: block.block_id, actionId: button.action_id, value: button.value, values: {} }
  return (await ask(`${base}/press`, pressed)) as Json
}

const inTeams = async (ask: Ask, base: string): Promise<Json> => {
  const [first] = (await ask(`${base}/messages`)) as Json[]
  const isButton = ({ type, title }: Json) => title && /^Action\.(Submit|Execute)$/.test(`${type}`)
  const action = within(first?.attachments).findLast(isButton)
  if (!first || !action) return { kind: 'nothing to press' }
  return (await ask(`${base}/press`, { chatId: first.chatId, messageId: first.id, action: action.title })) as Json
}
