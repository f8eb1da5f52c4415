import type { Express } from 'express'
import type pg from 'pg'
import { IS_READ_ONLY } from '../store/db/is-read-only.ts'
import type { Outgoing } from './outgoing.ts'
import type { PlatformStates } from './start-platforms.ts'
import { version } from './version.ts'

interface Watched {
  /** Each program's. */
  readonly databases: readonly Pick<pg.Pool, 'query'>[]
  readonly platforms: () => PlatformStates
  readonly mail: boolean
  /** Since when reminders are late; undefined when they are not. */
  readonly remindersLateSince: () => Promise<Date | undefined>
  readonly outgoing: Outgoing
}

export interface Health {
  /** Everything is open; from now on it is looked at. */
  watch(watched: Watched): void
  isReady(): Promise<boolean>
  /** Nothing new is to be sent here. */
  stopping(): void
  /** Milliseconds since somebody last sent anything here but a question how we are. */
  quietFor(): number
}

/** A database that takes longer than this to say anything is of no use to anybody. Milliseconds. */
const LONGEST = 5_000
/** However often is asked, the database is looked at this rarely. Milliseconds. */
const KEPT = 1_000
const UNKNOWN = { database: 'out of reach', reminders: false } as const

type DatabaseHealth = 'ready' | 'can only be read' | 'out of reach'

/**
 * `/livez`: this process answers. `/readyz`: it can do its work; else 503. `/healthz`: what is so, with the status of `/readyz`.
 * Until a platform stands, it is asked to come again.
 */
export const serveHealth = (app: Express): Health => {
  let watched: Watched | undefined
  let isStopping = false
  const stopped = Promise.withResolvers<typeof UNKNOWN>()
  const look = kept(async () => ({
    database: watched === undefined ? UNKNOWN.database : await seeDatabases(watched.databases),
    reminders: watched !== undefined && (await answers(watched.remindersLateSince().then(refuseDate))),
  }))
  const seen = async () => {
    // A database that is slow to answer must not hide that this process is going.
    const { database, reminders } = isStopping ? UNKNOWN : await Promise.race([look(), stopped.promise])
    const platforms = watched?.platforms() ?? {}
    const states = Object.values(platforms)
    const ready = !isStopping && database === 'ready' && reminders && states.includes('ready')
    return { ready, database, reminders, platforms, whole: ready && states.every((state) => state === 'ready') }
  }
  let lastAt = performance.now()
  app.use((request, response, next) => {
    // Whoever comes again is to find another process.
    if (isStopping) response.set('Connection', 'close')
    if (!/^\/(livez|readyz|healthz)$/.test(request.path)) lastAt = performance.now()
    next()
  })
  app.get('/livez', (_request, response) => {
    response.json({ alive: true })
  })
  app.get('/readyz', async (_request, response) => {
    const { ready, database, reminders } = await seen()
    response.status(ready ? 200 : 503).json({ ready, ...(database === 'ready' && !reminders && { reminders: 'late' }) })
  })
  app.get('/healthz', async (_request, response) => {
    const { ready, whole, database, reminders, platforms } = await seen()
    response.status(ready ? 200 : 503).json({
      ready,
      version,
      status: isStopping ? 'stopping' : watched ? standing(ready, whole) : 'starting',
      database: isStopping ? 'not asked any more' : watched ? database : 'starting',
      reminders: reminders ? 'on time' : database === 'ready' ? 'late' : 'unknown',
      outgoing: outgoingState(watched?.outgoing),
      ...platforms,
      mail: watched?.mail ? 'set up' : 'not set up',
    })
  })
  for (const [path, platform] of [
    ['/slack', 'slack'],
    ['/api', 'teams'],
  ] as const)
    app.use(path, (_request, response, next) => {
      const state = watched?.platforms()[platform]
      if (watched && (state === 'ready' || state === undefined)) next()
      else
        response
          .status(503)
          .set('Retry-After', '5')
          .type('text/plain')
          .send('P3 Bot is starting. Please try again in a moment.\n')
    })
  return {
    watch: (parts) => {
      watched = parts
    },
    isReady: async () => (await seen()).ready,
    stopping: () => {
      isStopping = true
      stopped.resolve(UNKNOWN)
    },
    quietFor: () => performance.now() - lastAt,
  }
}

const standing = (ready: boolean, whole: boolean) => (whole ? 'whole' : ready ? 'degraded' : 'not ready')
const outgoingState = (outgoing: Outgoing | undefined) => (outgoing?.on === false ? `held: ${outgoing.why}` : 'on')

const refuseDate = (late: Date | undefined) => {
  if (late) throw new Error('reminders are late')
}

const answers = async (question: Promise<unknown>): Promise<boolean> =>
  (await inTime(question.then(() => true))) === true

/** Providers let nobody write any more where a disk is nearly full: such a database answers, and is of no use. */
const seeDatabases = async (databases: Watched['databases']): Promise<DatabaseHealth> => {
  const all = Promise.all(databases.map((one) => one.query<{ readOnly: boolean }>(IS_READ_ONLY)))
  const seen = await inTime(all.then((each) => each.some(({ rows }) => rows[0]?.readOnly)))
  return seen === undefined ? 'out of reach' : seen ? 'can only be read' : 'ready'
}

const inTime = <T>(question: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    question.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LONGEST).unref()),
  ])

/** One look at a time, shared by all who ask meanwhile and for a moment after. */
const kept = <T>(look: () => Promise<T>): (() => Promise<T>) => {
  let current: Promise<T> | undefined
  return () => {
    current ??= look().finally(() => setTimeout(() => (current = undefined), KEPT).unref())
    return current
  }
}
