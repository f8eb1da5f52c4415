import { type Request, type Response, Router } from 'express'
import { type ApiAnswer, failed } from './api-call.ts'
import { newId, newSecret } from './ids.ts'
import { asJson, asText, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import type { Workspace } from './world.ts'

interface Grant {
  readonly teamId: string
  readonly userId: string
  readonly redirectUri: string
  readonly scope: string
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** Twelve hours, in seconds: how long a token lives where rotation is on. */
const tokenLifeSeconds = 43_200

/** The install flow: a page that asks, a code, and the exchange of the code (or a refresh token) for a token. */
export const createInstall = (scene: Scene) => {
  const codes = new Map<string, Grant>()
  const refreshTokens = new Map<string, Grant>()

  const issue = (workspace: Workspace, grant: Grant): ApiAnswer => {
    const token = `xox${scene.rules.tokenRotation ? 'e.xoxb' : 'b'}-${newSecret()}`
    const isOrganization = workspace.isEnterpriseInstall === true
    const granted = isOrganization ? scene.world.workspacesOfEnterprise(workspace.enterpriseId) : [workspace]
    for (const each of granted) {
      // After a removal the old tokens stay dead.
      each.tokens = each.isInstalled ? [...each.tokens, token] : [token]
      each.isInstalled = true
      scene.world.saveWorkspace(each)
    }
    const refreshToken = `xoxe-1-${newSecret()}`
    if (scene.rules.tokenRotation) refreshTokens.set(refreshToken, grant)
    return {
      ok: true,
      app_id: scene.options.appId,
      authed_user: { id: grant.userId },
      scope: grant.scope || workspace.scopes.join(','),
      token_type: 'bot',
      access_token: token,
      ...(scene.rules.tokenRotation && { refresh_token: refreshToken, expires_in: tokenLifeSeconds }),
      bot_user_id: workspace.botUserId,
      team: isOrganization ? null : { id: workspace.teamId, name: workspace.name },
      enterprise: workspace.enterpriseId ? { id: workspace.enterpriseId, name: workspace.name } : null,
      is_enterprise_install: isOrganization,
    }
  }

  /** oauth.v2.access: a code works once, a refresh token once. */
  const access = (args: Json): ApiAnswer => {
    const { clientId, clientSecret } = scene.options
    if (clientId !== undefined && args.client_id !== clientId) return failed('invalid_client_id')
    if (clientSecret !== undefined && args.client_secret !== clientSecret) return failed('bad_client_secret')
    const isRefresh = args.grant_type === 'refresh_token'
    const [kept, key] = isRefresh ? [refreshTokens, asText(args.refresh_token)] : [codes, asText(args.code)]
    const grant = kept.get(key)
    if (!grant) return failed(isRefresh ? 'invalid_refresh_token' : 'invalid_code')
    if (!isRefresh && asText(args.redirect_uri) !== grant.redirectUri) return failed('bad_redirect_uri')
    kept.delete(key)
    return issue(scene.world.workspace(grant.teamId)!, grant)
  }

  const ask = (request: Request, response: Response): void => {
    const query = asJson(request.query)
    const hidden = ['redirect_uri', 'state', 'scope']
      .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(asText(query[name]))}">`)
      .join('')
    const choices = scene.world
      .workspaces()
      .map((each) => `<option value="${each.teamId}">${escapeHtml(each.name)}</option>`)
      .join('')
    response.type('html').send(`<!doctype html><html lang="en"><title>Add P3 to a workspace</title>
<body style="font:16px system-ui;max-width:32rem;margin:4rem auto"><h1>P3 asks to join a pretended workspace</h1>
<p>It may: ${escapeHtml(asText(query.scope)).replaceAll(',', ', ')}</p>
<form method="post">${hidden}<label>Workspace <select name="team">${choices}</select></label>
<button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Cancel</button></form></body></html>`)
  }

  const answer = (request: Request, response: Response): void => {
    const body = asJson(request.body)
    const target = new URL(asText(body.redirect_uri))
    target.searchParams.set('state', asText(body.state))
    const workspace = scene.world.workspace(asText(body.team))
    if (body.answer !== 'allow' || !workspace) target.searchParams.set('error', 'access_denied')
    else {
      const code = newId('code-')
      const userId =
        asText(body.user) ||
        (scene.world.users(workspace.teamId).find((user) => !user.isBot)?.id ?? workspace.botUserId)
      const scope = asText(body.scope)
      codes.set(code, { teamId: workspace.teamId, userId, redirectUri: asText(body.redirect_uri), scope })
      target.searchParams.set('code', code)
    }
    response.redirect(303, target.toString())
  }

  const router = Router()
  router.get('/oauth/v2/authorize', ask)
  router.post('/oauth/v2/authorize', answer)
  return { access, router }
}

export type Install = ReturnType<typeof createInstall>
