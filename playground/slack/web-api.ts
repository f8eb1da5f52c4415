import { type Request, type Response, Router } from 'express'
import { type ApiAnswer, type ApiMethod, failed } from './api-call.ts'
import type { Install } from './install.ts'
import { asJson, asText, type Json } from './json.ts'
import { chatMethods } from './methods-chat.ts'
import { fileMethods } from './methods-files.ts'
import { peopleMethods } from './methods-people.ts'
import { viewMethods } from './methods-views.ts'
import type { Failure } from './rules.ts'
import type { Scene } from './scene.ts'
import { domainOf } from './show.ts'
import type { Workspace } from './world.ts'

const authTest: ApiMethod = {
  run: ({ scene, workspace }) => ({
    ok: true,
    url: `https://${domainOf(workspace)}.slack.com/`,
    team: workspace.name,
    user: scene.world.user(workspace.teamId, workspace.botUserId)?.name ?? 'P3',
    team_id: workspace.teamId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: workspace.isEnterpriseInstall === true,
    ...(workspace.enterpriseId && { enterprise_id: workspace.enterpriseId }),
  }),
}

const methods: Readonly<Record<string, ApiMethod>> = {
  'auth.test': authTest,
  ...chatMethods,
  ...viewMethods,
  ...peopleMethods,
  ...fileMethods,
}

/** Arguments that are JSON inside a form field. */
const nested = new Set(['blocks', 'view', 'attachments', 'files', 'metadata'])

/** Arguments of a call, from the query, a form or JSON; undefined when a nested one is not JSON. */
const argumentsOf = (request: Request): Json | undefined => {
  const args: Json = { ...asJson(request.query), ...asJson(request.body) }
  for (const [key, value] of Object.entries(args)) {
    if (!nested.has(key) || typeof value !== 'string') continue
    try {
      args[key] = JSON.parse(value)
    } catch {
      return undefined
    }
  }
  return args
}

const tokenOf = (request: Request, args: Json): string =>
  /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? asText(args.token)

/** Seconds to wait before this call may be made, or 0. */
const waitFor = (scene: Scene, name: string, method: ApiMethod, workspace: Workspace, args: Json): number => {
  const { postsPerChannel, postsPerWorkspace, callsPerMethodPerMinute } = scene.rules
  const place = workspace.teamId
  if (method.posts)
    return scene.throttle.take([
      { name: `${place}:posts`, bucket: postsPerWorkspace },
      { name: `${place}:${asText(args.channel)}`, bucket: postsPerChannel },
    ])
  if (callsPerMethodPerMinute === undefined) return 0
  const bucket = { burst: callsPerMethodPerMinute, perSecond: callsPerMethodPerMinute / 60 }
  return scene.throttle.take([{ name: `${place}:${name}`, bucket }])
}

const answerRateLimited = (response: Response, seconds: number): void => {
  response.status(429).set('retry-after', String(seconds)).json(failed('ratelimited'))
}

/** A planned failure, as the caller sees it. A time-out leaves the request hanging until the caller gives up. */
const answerFailure = (failure: Failure, request: Request, response: Response): void => {
  if (failure.kind === 'error') response.json(failed(failure.error))
  else if (failure.kind === 'ratelimited') answerRateLimited(response, failure.retryAfterSeconds)
  else if (failure.kind === 'status') response.status(failure.status).type('html').send('<h1>Server Error</h1>')
  else if (failure.kind === 'reset') request.socket.destroy()
}

/** The Web API: /api/<method>, the token deciding whose workspace it is. */
export const createWebApi = (
  scene: Scene,
  install: Install,
  openConnection: (token: string) => Promise<ApiAnswer>,
): Router => {
  const perform = async (
    name: string,
    token: string,
    args: Json,
    response: Response,
  ): Promise<ApiAnswer | undefined> => {
    if (name === 'oauth.v2.access') return install.access(args)
    if (name === 'apps.connections.open') return openConnection(token)
    if (name === 'api.test') return { ok: true, args }
    const method = methods[name]
    if (!method) return failed('unknown_method')
    if (!token) return failed('not_authed')
    const holders = scene.world.workspacesOfToken(token)
    if (holders.length === 0) return failed('invalid_auth')
    // A token of a whole organization has to say which workspace it means.
    const named = holders.find((each) => each.teamId === args.team_id)
    const workspace = named ?? (holders.length === 1 || name === 'auth.test' ? holders[0] : undefined)
    if (!workspace) return failed('missing_argument')
    if (!workspace.isInstalled) return failed('account_inactive')
    response.set('x-oauth-scopes', workspace.scopes.join(','))
    if (method.scope && !workspace.scopes.includes(method.scope))
      return { ...failed('missing_scope'), needed: method.scope, provided: workspace.scopes.join(',') }
    const seconds = waitFor(scene, name, method, workspace, args)
    if (seconds > 0) {
      answerRateLimited(response, seconds)
      return undefined
    }
    return method.run({ scene, workspace, args })
  }

  const handle = async (request: Request, response: Response): Promise<void> => {
    const name = String(request.params.method)
    const args = argumentsOf(request)
    if (!args) {
      response.json(failed('invalid_arguments', ['[ERROR] a nested argument is not JSON']))
      return
    }
    const token = tokenOf(request, args)
    const failure = scene.failures.next(name, args)
    const answer = failure && !failure.performed ? undefined : await perform(name, token, args, response)
    const teamId = asText(args.team_id) || (scene.world.workspacesOfToken(token)[0]?.teamId ?? '')
    const recorded = answer ?? { ok: false, error: failure?.kind ?? 'ratelimited' }
    scene.calls.push({ method: name, teamId, args, answer: recorded, at: scene.machine.now() })
    if (scene.calls.length > 2000) scene.calls.splice(0, 1000)
    if (failure?.kind === 'late') await failure.until
    else if (failure) return answerFailure(failure, request, response)
    if (answer) response.json(answer)
  }

  const router = Router()
  router.all('/api/:method', handle)
  return router
}
