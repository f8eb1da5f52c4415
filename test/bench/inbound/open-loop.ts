import { Agent, request } from 'node:http'
import type { Request } from './requests.ts'

export interface Arrival {
  readonly request: Request
  /** What it is counted by. */
  readonly kind: string
}

/** What became of one request. Milliseconds, from the moment at which it was due. */
export interface Outcome {
  readonly kind: string
  readonly acknowledged: number
  readonly answered: number
  readonly error?: string
}

export interface Pace {
  readonly perSecond: number
  readonly seconds: number
  /** From 0 to 1. */
  readonly random: () => number
  /** How an acknowledgment reads that says that something failed. */
  readonly failed: RegExp
}

/**
 * So many requests a second for so long, at random moments, whether or not those before have been answered. Time counts from
 * when a request was due, so that a bot that holds up its callers gains nothing by it.
 */
export const openLoop = async (
  url: string,
  { perSecond, seconds, random, failed }: Pace,
  make: () => Arrival,
): Promise<Outcome[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 })
  const outcomes: Promise<Outcome>[] = []
  const began = performance.now()
  for (let due = 0; due < seconds * 1_000; due += pause(perSecond, random())) {
    const wait = began + due - performance.now()
    if (wait > 1) await new Promise((resume) => setTimeout(resume, wait))
    outcomes.push(send(agent, url, make(), began + due, failed))
  }
  const ended = await Promise.all(outcomes)
  agent.destroy()
  return ended
}

/** Between two arrivals that know nothing of each other. Milliseconds. */
const pause = (perSecond: number, chance: number): number => (-Math.log(1 - chance) / perSecond) * 1_000

const send = async (
  agent: Agent,
  url: string,
  { request, kind }: Arrival,
  due: number,
  failed: RegExp,
): Promise<Outcome> => {
  const since = () => performance.now() - due
  const answered = request.answered.then(
    () => ({ answered: since() }),
    (error: Error) => ({ answered: since(), error: error.message }),
  )
  const { status, text } = await post(agent, url, request)
  const acknowledged = since()
  if (status !== 200 || failed.test(text))
    return { kind, acknowledged, answered: since(), error: `answered ${status} ${text.slice(0, 200)}` }
  const ended = await answered
  return { kind, acknowledged, ...ended, answered: Math.max(acknowledged, ended.answered) }
}

const post = (agent: Agent, url: string, { path, headers, body }: Request): Promise<{ status: number; text: string }> =>
  new Promise((resolve) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', (error) => resolve({ status: 0, text: String(error) }))
    })
    sent.on('error', (error) => resolve({ status: 0, text: String(error) }))
    sent.end(body)
  })
