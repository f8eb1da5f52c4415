import { timingSafeEqual } from 'node:crypto'
import { type RequestHandler, Router, urlencoded } from 'express'
import type { Tokens } from './tokens.ts'

const same = (given: unknown, right: string) => {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** OpenID metadata and keys for the bot's checks, and a token endpoint in the manner of Entra's /oauth2/v2.0/token. */
export const tokenRoutes = (appId: string, tokens: Promise<Tokens>, baseUrl: () => string): Router => {
  const router = Router()
  router.get('/openid', async (_request, response) => {
    response.json({
      issuer: (await tokens).issuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${baseUrl()}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    })
  })
  router.get('/keys', async (_request, response) => {
    response.json((await tokens).keys)
  })
  router.post('/token', urlencoded({ extended: false }), async (request, response) => {
    const form = (request.body ?? {}) as Record<string, unknown>
    const { clientSecret, issueBotToken, issuer } = await tokens
    const refuse = (status: number, error: string, error_description: string) =>
      response.status(status).json({ error, error_description })
    if (form.grant_type !== 'client_credentials')
      return refuse(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.')
    if (form.client_id !== appId)
      return refuse(400, 'unauthorized_client', 'AADSTS700016: The application was not found in the directory.')
    if (!same(form.client_secret, clientSecret))
      return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.')
    if (form.scope !== `${issuer}/.default`)
      return refuse(400, 'invalid_scope', `AADSTS1002012: The scope must be ${issuer}/.default.`)
    return response.json({ token_type: 'Bearer', expires_in: 3599, access_token: await issueBotToken() })
  })
  return router
}

/** Turns away every connector call that shows no token of this boot. */
export const requireBotToken =
  (tokens: Promise<Tokens>): RequestHandler =>
  async (request, response, next) => {
    const [scheme, token] = (request.get('authorization') ?? '').split(' ')
    if (scheme === 'Bearer' && token && (await (await tokens).isBotToken(token))) return next()
    response
      .status(401)
      .json({ error: { code: 'Unauthorized', message: 'Authorization has been denied for this request.' } })
  }
