import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'

const concurrent = 50

export interface Load {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
}

/** What it is answered with. */
export const post = (port: number, agent: Agent, token: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    }
    const sent = request(
      { port, agent, headers, host: '127.0.0.1', method: 'POST', path: '/api/messages' },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** Fifty people at once, each sending again as soon as they are answered, for so many seconds. */
export const load = async (port: number, token: string, seconds: number, body: () => string): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrent })
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const person = async () => {
    while (performance.now() < until) {
      const from = performance.now()
      const status = await post(port, agent, token, body())
      if (status !== 200) throw new Error(`answered ${status}`)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: concurrent }, person))
  const took = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { requests: times.length, perSecond: times.length / took, p99: times[Math.floor(times.length * 0.99)] ?? 0 }
}

export interface Running {
  readonly child: ChildProcess
  readonly port: number
}

/** Starts a bot in a process of its own; it tells its port. */
export const start = async (file: string, connectorUrl: string): Promise<Running> => {
  const child = fork(new URL(file, import.meta.url), [connectorUrl], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { child, port }
}
