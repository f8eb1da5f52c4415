import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'

export interface Measured {
  readonly perSecond: number
  /** Until the acknowledgment, milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** One request and what must arrive elsewhere before the next one of this person is sent. */
export interface Shot {
  readonly body: string
  readonly answered: Promise<void>
}

const concurrency = 50

/** Fifty people at once, each sending the next request when the one before was acknowledged and answered. */
export const load = async (
  url: string,
  signingSecret: string,
  seconds: number,
  shoot: (lane: number, n: number) => Shot,
): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const acknowledged: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  let n = 0
  const lane = async (number: number): Promise<void> => {
    while (performance.now() < until) {
      n += 1
      const { body, answered } = shoot(number, n)
      const sent = performance.now()
      const { status, text } = await post(agent, `${url}/slack/events`, body, signingSecret)
      acknowledged.push(performance.now() - sent)
      if (status !== 200 || /"errors"|⚠️/.test(text)) throw new Error(`answered ${status} ${text.slice(0, 500)}`)
      await answered
    }
  }
  await Promise.all(Array.from({ length: concurrency }, (_, number) => lane(number)))
  const took = (performance.now() - began) / 1000
  agent.destroy()
  acknowledged.sort((a, b) => a - b)
  const at = (part: number): number => acknowledged[Math.floor(acknowledged.length * part)] ?? 0
  return { perSecond: acknowledged.length / took, p50: at(0.5), p99: at(0.99) }
}

const post = (agent: Agent, url: string, body: string, secret: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const stamp = Math.floor(Date.now() / 1000)
    const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${signature}`,
    }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
