import { setTimeout } from 'node:timers/promises'
import type { Look } from '../../playground/year/live-year.ts'
import { draw } from '../../playground/year/temperament.ts'
import type { YearBot } from './bot.ts'
import type { StandIns } from './stand-ins.ts'

/** What a fault may lay hands on. */
interface Struck {
  readonly standIns: StandIns
  /** Changed in place: who is killed is replaced. */
  readonly bots: YearBot[]
  restart(): Promise<YearBot>
  /** A connection to the database that is nobody's. */
  ask(sql: string): Promise<unknown>
}

export interface Faults {
  /** Does what the day brings, if it brings anything; what it begins goes on while people act. */
  strike(look: Look, struck: Struck): void
  /** Resolves when what was begun is over. */
  over(): Promise<void>
  /** What was done, a line each. */
  readonly done: readonly string[]
  readonly kills: number
}

type Fault = (struck: Struck, luck: number) => Promise<void>

/** Slack and Teams refuse some calls for being too many, and say for how long. */
const tooMany: Fault = async ({ standIns: { slack, teams } }) => {
  slack.failures.plan('chat.postMessage', { kind: 'ratelimited', retryAfterSeconds: 1 }, 6)
  teams.fail({ kind: 'throttled', call: 'send', times: 6, retryAfterSeconds: 1 })
}

/** Some calls get no whole answer. */
const outage: Fault = async ({ standIns: { slack, teams } }) => {
  slack.failures.plan('chat.postMessage', { kind: 'status', status: 503 }, 2)
  slack.failures.plan('views.open', { kind: 'error', error: 'internal_error' }, 1)
  teams.fail({ kind: 'bad gateway', call: 'send', times: 2 })
  teams.fail({ kind: 'reset', call: 'send', times: 2 })
}

/** Somebody holds the table of messages for a while: everybody else waits. */
const slowDatabase: Fault = async ({ ask }) => {
  void ask('BEGIN; LOCK TABLE "Delivery" IN SHARE ROW EXCLUSIVE MODE; SELECT pg_sleep(2); COMMIT').catch(
    () => undefined,
  )
}

/** A process is gone in the middle of what it does; another takes its place. Milliseconds after people began to act. */
const kill: Fault = async ({ bots, restart }, luck) => {
  await setTimeout(1_000 * luck)
  const at = Math.floor(luck * bots.length)
  // One that is alone keeps its place until another stands in it: whoever asks then meets a closed door.
  const [victim] = bots.length > 1 ? bots.splice(at, 1) : bots
  await victim!.kill()
  bots.push(await restart())
  if (bots[0] === victim) bots.shift()
}

const faults = { tooMany, outage, slowDatabase, kill } as const
type FaultName = keyof typeof faults

/** One in so many working days has a fault. */
const ONE_IN = 6

/** Faults through the year, drawn from the seed. Without processes of their own nobody can be killed. */
export const sprinkleFaults = (seed: string, mayKill: boolean): Faults => {
  const names = (Object.keys(faults) as FaultName[]).filter((name) => mayKill || name !== 'kill')
  const done: string[] = []
  let kills = 0
  let underWay: Promise<void> = Promise.resolve()
  return {
    done,
    get kills() {
      return kills
    },
    over: () => underWay,
    strike: (look, struck) => {
      if (look.isNight || draw(seed, 'fault', look.at.toISOString()) * ONE_IN >= 1) return
      const name = names[Math.floor(draw(seed, 'which', look.at.toISOString()) * names.length)]!
      if (name === 'kill') kills += 1
      done.push(`${look.day}: ${name}`)
      underWay = faults[name](struck, draw(seed, 'whom', look.at.toISOString()))
      underWay.catch(() => undefined)
    },
  }
}
