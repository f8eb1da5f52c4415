import { setTimeout } from 'node:timers/promises'
import type { Job, PgBoss } from 'pg-boss'
import type { Log } from '../usecases/ports.ts'
import { PRESS, type RefreshJob, refresh, refreshJob } from './queues.ts'
import { createSeldom } from './say-seldom.ts'

interface RedrawsDeps {
  readonly boss: PgBoss
  readonly log: Log
  /** Returns after how many seconds to look again. */
  readonly redraw: (job: RefreshJob) => Promise<number | undefined>
  /** Pairs under way at once. Most of them wait for a tenant's turn, so that none keeps the others from theirs. */
  readonly room: number
  /** How long to wait for a job when nobody says that there is one. Milliseconds. */
  readonly idlePause: number
}

export interface Redraws {
  /** There may be a job. */
  wake(): void
  /** Takes no further job; resolves when those taken are settled. */
  stop(): Promise<void>
  /** Pairs and campaigns under way. */
  readonly underWay: number
}

/** Kept for what follows from a press, however many others wait. */
const PRESS_ROOM = 20
const PAUSE_UNDER_WAY = 250
const PAUSE_AFTER_ERROR = 1_000

/** Takes what is to be drawn again out of the queue: what follows from a press first, pairs side by side. */
export const startRedraws = ({ boss, log, redraw, room, idlePause }: RedrawsDeps): Redraws => {
  const warn = createSeldom(log)
  const underWay = new Set<Promise<void>>()
  let presses = 0
  let stopped = false
  let wake = () => {}
  const run = async ({ id, data }: Job<RefreshJob>) => {
    try {
      const job = refresh.payload.parse(data)
      const again = await redraw(job)
      if (again !== undefined) await boss.insert(refresh.name, [refreshJob(job, Math.ceil(again))])
      await boss.complete(refresh.name, id)
    } catch (error) {
      log.error({ err: error, job: refresh.name }, 'a job failed')
      // Without a database its claim lapses by itself.
      await boss.fail(refresh.name, id, { message: String(error) }).catch(() => undefined)
    }
  }
  const take = (job: Job<RefreshJob>) => {
    const press = job.data.press ? 1 : 0
    presses += press
    const running = run(job).finally(() => {
      presses -= press
      underWay.delete(running)
      wake()
    })
    underWay.add(running)
  }
  const fetch = async (): Promise<number> => {
    const left = room - (underWay.size - presses)
    const some = left > 0 ? await boss.fetch<RefreshJob>(refresh.name, { batchSize: left }) : []
    const pressRoom = PRESS_ROOM - presses
    const urgent =
      left <= 0 && pressRoom > 0
        ? await boss.fetch<RefreshJob>(refresh.name, { batchSize: pressRoom, minPriority: PRESS })
        : []
    for (const job of [...some, ...urgent]) take(job)
    return some.length + urgent.length
  }
  const keepTaking = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const pause = await fetch().then(
        (taken) => (taken > 0 ? 0 : underWay.size > 0 ? PAUSE_UNDER_WAY : idlePause),
        (error: unknown) => {
          if (!stopped) warn(error, 'could not fetch what is to be drawn again')
          return PAUSE_AFTER_ERROR
        },
      )
      if (pause > 0) await Promise.race([woken, setTimeout(pause)])
    }
  }
  const running = keepTaking()
  return {
    wake: () => wake(),
    stop: async () => {
      stopped = true
      wake()
      await running
      await Promise.all(underWay)
    },
    get underWay() {
      return underWay.size
    },
  }
}
