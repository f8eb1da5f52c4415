import type { Running } from '../../src/app/start.ts'
import type { Clock, MovableClock } from '../../src/core/clock.ts'

/** A quiet log that keeps what went wrong. */
export const createTroubles = () => {
  const troubles: object[] = []
  const note = (facts: object, message: string) => void troubles.push({ message, ...facts })
  return { troubles, log: { info: () => undefined, warn: () => undefined, error: note } }
}

/** Runs from a fixed moment, so that a journey is the same on any day. */
export const clockFrom = (start: string): Clock => {
  const begun = performance.now()
  const at = new Date(start).getTime()
  return { now: () => new Date(at + performance.now() - begun) }
}

export const endless = { perSecond: 10_000, burst: 10_000 }
const endlessly = { conversation: endless, tenant: endless, app: endless }
/** Messages go out as fast as they are made. */
export const atOnce = { slack: endlessly, teams: endlessly, email: endlessly }

export const DAY = 86_400_000
const NOON = 18 * 3_600_000

/** Noon in Tennessee, more or less, after this moment. */
const nextNoon = (now: number): number => Math.floor((now - NOON) / DAY + 1) * DAY + NOON

/** Central time is six hours behind in winter; an hour off in summer does not matter to a journey. */
export const centralMoment = (isoDay: string, hour: number) =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + (hour + 6) * 3_600_000)

/** Resolves when everything that is under way has come to an end. `answered`: when no platform waits for the bot. */
export const createIdle = (running: Running, answered: () => Promise<void>) => {
  const idle = async (): Promise<void> => {
    // What one settles may set the other going: quiet is when a whole round found nothing to wait for.
    for (let round = 0; round < 3; round++) {
      await answered()
      for (const { jobs } of running.programs) await jobs.idle()
    }
    // What a platform's pace holds back comes in seconds.
    if (await anythingWaits(running)) {
      await new Promise((resume) => setTimeout(resume, 50))
      await idle()
    }
  }
  return idle
}

/** Moves the clock on to a moment, stopping at every noon and wherever a reminder is due, and lets the bot do what is due. */
export const createMover =
  (running: Running, clock: MovableClock, idle: () => Promise<void>) =>
  async (target: Date): Promise<void> => {
    for (;;) {
      const now = clock.now().getTime()
      const next = Math.min((await nextLook(running))?.getTime() ?? Number.POSITIVE_INFINITY, nextNoon(now))
      if (next >= target.getTime()) break
      clock.advance(next - now)
      await sweepAll(running)
      await idle()
    }
    clock.advance(target.getTime() - clock.now().getTime())
    await sweepAll(running)
    await idle()
  }

const sweepAll = async ({ programs }: Running) => {
  for (const { jobs } of programs) await jobs.runSweepNow()
}

/** Whether a message or a redrawing is still to come without anybody doing anything; how far a publication is gets redrawn later. */
const anythingWaits = async ({ programs }: Running): Promise<boolean> => {
  for (const { database } of programs) {
    const rows = await database.prisma.$queryRaw<{ waits: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM pgboss.job WHERE name IN ('deliver', 'refresh', 'deliver.dead')
        AND state < 'completed' AND data->>'campaignId' IS NULL AND start_after < now() + interval '20 seconds') AS waits`
    if (rows[0]!.waits) return true
  }
  return false
}

const nextLook = async ({ database, deps }: Running): Promise<Date | undefined> => {
  const next = await database.prisma.partnership.findFirst({
    where: { status: 'active', nextNudgeAt: { gt: deps.clock.now() } },
    orderBy: { nextNudgeAt: 'asc' },
    select: { nextNudgeAt: true },
  })
  return next?.nextNudgeAt ?? undefined
}
