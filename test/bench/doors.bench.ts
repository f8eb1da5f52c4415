import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { forgedTokens } from '../teams/forged-tokens.ts'
import type { Bench } from './bench.ts'
import { messageActivity } from './teams/activities.ts'
import { appId, startConnector } from './teams/connector.ts'
import { post } from './teams/load.ts'

const aim = { appId, issuer: 'https://api.botframework.com', kid: 'bench', exp: Math.floor(Date.now() / 1_000) + 7_200 }
/** Forged requests on their way at once. */
const together = 40
/** Milliseconds between two of the honest one's. */
const pause = 50

interface Door {
  readonly port: number
  /** What the process keeps once it has cleared up. */
  heapBytes(): Promise<number>
  close(): void
}

const openDoor = async (connectorUrl: string): Promise<Door> => {
  const child = fork(new URL('./doors/door-child.ts', import.meta.url), [connectorUrl], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    heapBytes: async () => {
      child.send('heap')
      const [{ heapBytes }] = (await once(child, 'message')) as [{ heapBytes: number }]
      return heapBytes
    },
    close: () => child.kill(),
  }
}

const flood = async (port: number, count: number, token: (i: number) => string, body: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: together })
  const taken: number[] = []
  let next = 0
  const stranger = async () => {
    for (let i = next++; i < count; i = next++) {
      const status = await post(port, agent, token(i), body)
      if (status < 400) taken.push(status)
    }
  }
  await Promise.all(Array.from({ length: together }, stranger))
  agent.destroy()
  return taken.length
}

/** Microsoft's own, from the same address: what it is answered, and how long that takes. */
const honest = (port: number, token: string, body: () => string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const seen = { answered: 0, asked: 0, milliseconds: [] as number[] }
  let goesOn = true
  const work = (async () => {
    while (goesOn) {
      const from = performance.now()
      seen.asked += 1
      if ((await post(port, agent, token, body())) === 200) seen.answered += 1
      seen.milliseconds.push(performance.now() - from)
      await new Promise((resume) => setTimeout(resume, pause))
    }
  })()
  return async () => {
    goesOn = false
    await work
    agent.destroy()
    return seen
  }
}

/** What a stranger can do at Teams' door: memory that stays after forged tokens of every shape, and whether Microsoft is heard meanwhile. */
const run = async (bench: Bench): Promise<void> => {
  const connector = await startConnector()
  const door = await openDoor(connector.url)
  const body = () => messageActivity(`${connector.url}/`)
  const shapes = Object.entries(forgedTokens)
  const each = Math.ceil(bench.option('tokens', 100_000) / shapes.length)
  const total = { answered: 0, asked: 0, milliseconds: [] as number[] }
  let taken = 0
  try {
    // What is made once is made before.
    for (const [, shape] of shapes) await flood(door.port, 250, (i) => shape(-i, aim), body())
    const warmUp = honest(door.port, connector.token, body)
    await new Promise((resume) => setTimeout(resume, 1_000))
    await warmUp()
    const before = await door.heapBytes()
    for (const [name, shape] of shapes) {
      const stop = honest(door.port, connector.token, body)
      taken += await flood(door.port, each, (i) => shape(i, aim), body())
      const { answered, asked, milliseconds } = await stop()
      total.answered += answered
      total.asked += asked
      total.milliseconds.push(...milliseconds)
      bench.say(`${each} forged tokens ${name}: ${answered} of ${asked} honest requests answered`)
    }
    const sorted = total.milliseconds.sort((a, b) => a - b)
    bench.figure('forged-taken', taken, '')
    bench.figure('forged-memory', Math.max(0, (await door.heapBytes()) - before) / 1024 / 1024, 'MB')
    bench.figure('honest-during-flood', (100 * total.answered) / total.asked, '%')
    bench.figure('honest-during-flood-p99', sorted[Math.floor(sorted.length * 0.99)] ?? 0, 'ms')
  } finally {
    door.close()
    connector.close()
  }
}
export default run
