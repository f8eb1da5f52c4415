import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import type { Database } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import { silentLog } from '../deliveries/stage.ts'
import { hurried } from './timeouts.ts'

export interface Worker {
  readonly process: ChildProcess
  kill(): Promise<void>
  /** Tells it to stop, and waits until it has ended. Returns its exit code. */
  stop(): Promise<number | null>
}

/** Another process of the bot, working. */
export const startWorker = async (databaseUrl: string, platformUrl: string, perSecond: number): Promise<Worker> => {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url))
  const child = spawn(process.execPath, [file, databaseUrl, platformUrl, String(perSecond)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr!.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000)
  })
  const exited = once(child, 'exit')
  await Promise.race([
    once(child.stdout!, 'data'),
    exited.then(([code]) => Promise.reject(new Error(`the worker ended with ${code}: ${complaint}`))),
  ])
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    const [code] = await exited
    return code as number | null
  }
  return {
    process: child,
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
  }
}

/** So many people of one workspace, and a channel. */
export const addAudience = async ({ prisma }: Database, count: number) => {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`)
  await prisma.tenant.create({
    data: { id: 'here', platform: 'slack', externalId: 'T1', name: 'T1', status: 'installed' },
  })
  await prisma.person.createMany({ data: ids.map((id) => ({ id, name: id, email: `${id}@x.example`, title: '' })) })
  await prisma.account.createMany({
    data: ids.map((id) => ({
      id,
      platform: 'slack' as const,
      tenantId: 'here',
      externalId: id,
      personId: id,
      reach: 'reachable' as const,
    })),
  })
  return ids
}

export const addChannels = async ({ prisma }: Database, count: number) => {
  const ids = Array.from({ length: count }, (_, i) => `c${i}`)
  await prisma.channel.createMany({ data: ids.map((id) => ({ id, tenantId: 'here', externalId: id, name: id })) })
  return ids
}

/** Announces something to these people and channels from this process, which delivers nothing itself. */
export const announce = async (database: Database, people: readonly string[], channels: readonly string[] = []) => {
  const queue = await openQueue(database, silentLog, hurried)
  const newId = createNewId(systemClock)
  const store = createStore(database, { clock: systemClock, newId, enqueue: queue.enqueue })
  const common = {
    name: 'announcement',
    facts: { cycleId: 'year', draftId: 'draft' },
    priority: 'announcement',
  } as const
  const ids = await store.transaction((data) =>
    data.outbox.send([
      ...channels.map((channelId) => ({ ...common, to: { kind: 'channel' as const, channelId } })),
      ...people.map((personId) => ({ ...common, to: { kind: 'person' as const, personId } })),
    ]),
  )
  return { ids, stop: () => queue.boss.stop({ close: false, timeout: 1_000 }) }
}

/** Resolves once no delivery is under way. */
export const allSettled = async ({ prisma }: Database) => {
  while ((await prisma.delivery.count({ where: { state: { in: ['queued', 'sending'] } } })) > 0)
    await new Promise((resume) => setTimeout(resume, 200))
}

/** Numbers from 0 to 1, the same every time. */
export const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
