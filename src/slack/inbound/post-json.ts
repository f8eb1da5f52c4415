import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

/** Connections stay open between answers: opening one costs more than the answer. */
const agents = {
  'http:': { agent: new HttpAgent({ keepAlive: true, maxSockets: 64 }), request: httpRequest },
  'https:': { agent: new HttpsAgent({ keepAlive: true, maxSockets: 64 }), request: httpsRequest },
}

const patienceMilliseconds = 5_000

/** Sends JSON, follows nothing, and says whether it was taken (2xx). Never throws. */
export const postJson = (url: URL, body: object): Promise<boolean> =>
  new Promise((resolve) => {
    const way = agents[url.protocol as keyof typeof agents]
    if (!way) return resolve(false)
    const text = JSON.stringify(body)
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }
    const sent = way.request(url, { method: 'POST', agent: way.agent, headers, timeout: patienceMilliseconds })
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve((response.statusCode ?? 0) >= 200 && (response.statusCode ?? 0) < 300))
      response.on('error', () => resolve(false))
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => resolve(false))
    sent.end(text)
  })
