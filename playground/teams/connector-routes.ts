import { json, type Request, type RequestHandler, Router } from 'express'
import { findPlace } from './chat-places.ts'
import { createConversation, deleteFromChat, sendToChat, updateInChat } from './connector-messages.ts'
import { ConnectorRefusal, refusalOf, tooManyRequests } from './connector-refusal.ts'
import { getMember, listMembers, pageMembers, teamChannels, teamDetails } from './connector-roster.ts'
import type { ConnectorCall } from './failures.ts'
import { asArray, asObject, asText, type JsonObject } from './json.ts'
import { type createThrottle, readWindows, sendWindows, tenantWindows } from './throttle.ts'
import type { World } from './world.ts'

type Throttle = ReturnType<typeof createThrottle>
interface Answer {
  status: number
  body?: unknown
}
type Handle = (request: Request) => Answer

const param = (request: Request, name: string): string => asText(request.params[name])

const tenantOf = (world: World, request: Request): string => {
  const body = asObject(request.body)
  const channelData = asObject(body.channelData)
  const named = asText(body.tenantId) || asText(asObject(channelData.tenant).id)
  const conversationId = param(request, 'conversationId') || asText(asObject(channelData.channel).id)
  if (!conversationId) return named || param(request, 'teamId')
  try {
    return findPlace(world, conversationId).tenantId
  } catch {
    return named
  }
}

/** What Teams counts together: sends to one conversation, creations of one, reads of one. */
const threadKey = (call: ConnectorCall, request: Request): string => {
  const body = asObject(request.body)
  const member = asText(asObject(asArray(body.members)[0]).id)
  const channel = asText(asObject(asObject(body.channelData).channel).id)
  const conversation = param(request, 'conversationId') || param(request, 'teamId') || channel || member
  return `${call} ${conversation}`
}

const requireQuota = (world: World, throttle: Throttle, call: ConnectorCall, request: Request) => {
  if (!world.rules.throttle) return
  const windows = call === 'members' || call === 'team' ? readWindows : sendWindows
  const inTenant = throttle.take(`tenant ${tenantOf(world, request)}`, tenantWindows)
  const wait = inTenant || throttle.take(threadKey(call, request), windows)
  if (wait === 0) return
  // Longer windows are told, shorter ones are not: real Teams is as hard to predict.
  const told = world.rules.retryAfter === 'always' || (world.rules.retryAfter === 'sometimes' && wait > 1)
  throw tooManyRequests(told ? wait : undefined)
}

/** Runs one connector call behind planned failures and quotas, and answers in the connector's words. */
const runCall = (world: World, throttle: Throttle, call: ConnectorCall, handle: Handle): RequestHandler => {
  return async (request, response) => {
    const failure = world.failures.take(call, param(request, 'conversationId').split(';')[0])
    if (failure?.kind === 'reset') return void request.socket.destroy()
    if (failure?.kind === 'slow') await world.playing.wait(failure.delayMilliseconds ?? 5_000)
    try {
      const refusal = failure && refusalOf(failure)
      if (refusal) throw refusal
      requireQuota(world, throttle, call, request)
      const { status, body } = handle(request)
      if (failure?.kind === 'answer lost') return void request.socket.end('H')
      if (body === undefined) return void response.status(status).end()
      response.status(status).json(body)
    } catch (error) {
      if (!(error instanceof ConnectorRefusal)) throw error
      response
        .status(error.status)
        .set(error.headers)
        .json({ error: { code: error.code, message: error.message } })
    }
  }
}

type Operation = [method: 'get' | 'post' | 'put' | 'delete', path: string, call: ConnectorCall, handle: Handle]

const activities = '/conversations/:conversationId/activities'
const id = (request: Request) => param(request, 'conversationId')
const activityId = (request: Request) => param(request, 'activityId')
const optionsOf = (request: Request) => ({
  replyToId: activityId(request),
  targeted: request.query.isTargetedActivity === 'true',
})
const created = (body: JsonObject): Answer => ({ status: body.id === undefined ? 202 : 201, body })
const found = (body: unknown): Answer => ({ status: 200, body })

const operations = (world: World): Operation[] => [
  ['post', '/conversations', 'create', ({ body }) => created(createConversation(world, body))],
  ['post', activities, 'send', (request) => created(sendToChat(world, id(request), request.body, optionsOf(request)))],
  [
    'post',
    `${activities}/:activityId`,
    'send',
    (request) => created(sendToChat(world, id(request), request.body, optionsOf(request))),
  ],
  [
    'put',
    `${activities}/:activityId`,
    'update',
    (request) => found(updateInChat(world, id(request), activityId(request), request.body)),
  ],
  [
    'delete',
    `${activities}/:activityId`,
    'delete',
    (request) => {
      deleteFromChat(world, id(request), activityId(request))
      return { status: 200 }
    },
  ],
  ['get', '/conversations/:conversationId/members', 'members', (request) => found(listMembers(world, id(request)))],
  [
    'get',
    '/conversations/:conversationId/pagedmembers',
    'members',
    (request) => found(pageMembers(world, id(request), request.query)),
  ],
  [
    'get',
    '/conversations/:conversationId/members/:memberId',
    'members',
    (request) => found(getMember(world, id(request), param(request, 'memberId'))),
  ],
  ['get', '/teams/:teamId', 'team', (request) => found(teamDetails(world, param(request, 'teamId')))],
  ['get', '/teams/:teamId/conversations', 'team', (request) => found(teamChannels(world, param(request, 'teamId')))],
]

/** The connector's REST interface as botframework-connector 4.23 calls it, beneath /v3. */
export const connectorRoutes = (world: World, throttle: Throttle): Router => {
  const router = Router()
  router.use(json({ limit: '5mb' }))
  for (const [method, path, call, handle] of operations(world))
    router[method](path, runCall(world, throttle, call, handle))
  router.use((_request, response) => {
    response.status(404).json({ error: { code: 'NotFound', message: 'Teams has no such operation for bots.' } })
  })
  return router
}
