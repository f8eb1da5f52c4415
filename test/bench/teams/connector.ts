import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const appId = '6a0f2c3e-0000-4000-8000-00000000b071'

/** A connector that takes every message at once, and the keys and tokens that bots check. `read`: sees every message, and where it went. */
export const startConnector = async (read?: (path: string, body: string) => void) => {
  const pair = await generateKeyPair('RS256')
  const keys = {
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'bench', alg: 'RS256', endorsements: ['msteams'] }],
  }
  let url = ''
  let taken = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    if (read) request.on('data', (chunk: Buffer) => chunks.push(chunk))
    else request.resume()
    response.setHeader('content-type', 'application/json')
    if (request.url === '/openid') return response.end(JSON.stringify({ jwks_uri: `${url}/keys` }))
    if (request.url === '/keys') return response.end(JSON.stringify(keys))
    if (request.url === '/token') return response.end('{"access_token":"bench","expires_in":3600}')
    request.on('end', () => {
      taken += 1
      read?.(request.url ?? '', Buffer.concat(chunks).toString())
      response.statusCode = 201
      response.end(`{"id":"${taken}"}`)
    })
    return undefined
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const token = await new SignJWT({ serviceurl: `${url}/` })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .setIssuer('https://api.botframework.com')
    .setAudience(appId)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(pair.privateKey)
  return {
    url,
    token,
    taken: () => taken,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
