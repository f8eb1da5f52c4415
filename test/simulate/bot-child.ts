// One process of the bot in a simulated year: a server's start, with a clock that is moved from outside.
import { setTimeout } from 'node:timers/promises'
import { createPlaygroundMailTransport } from '../../playground/mail/mail-transport.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { createLog } from '../../src/app/log.ts'
import { assemble } from '../../src/app/start.ts'
import { createMovableClock } from '../../src/core/clock.ts'
import { type Answered, type Asked, yearRates } from './bot.ts'

const { YEAR_OFFSET = '0', YEAR_TEAMS = '', YEAR_MAIL = '', ...env } = process.env
const clock = createMovableClock(Number(YEAR_OFFSET))

/** Mail is handed on before it counts as sent, so that a kill loses none that was. */
const handOn = () => {
  const underWay: Promise<unknown>[] = []
  const box = {
    receive: (draft: object) => {
      underWay.push(
        fetch(YEAR_MAIL, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(draft),
        }),
      )
    },
  }
  const inner = createPlaygroundMailTransport(box as never, () => true)
  const send: typeof inner.send = (mail, done) =>
    inner.send(mail, (fault, sent) => {
      Promise.all(underWay.splice(0)).then(
        () => done(fault, sent as never),
        (error: Error) => done(error, undefined as never),
      )
    })
  return { ...inner, send }
}

const running = await assemble(readConfig(env), createLog('info'), {
  machine: clock,
  rates: yearRates,
  // Nobody has waited too long: a busy machine is not a slow bot, and lateness has tests of its own.
  timer: () => () => undefined,
  pretendedTeams: JSON.parse(YEAR_TEAMS),
  pretendedMail: handOn(),
})
await running.platforms.ready

const answers: Record<Asked['ask'], (asked: Asked) => Promise<number | undefined>> = {
  shift: async ({ offset = 0 }) => {
    clock.advance(offset - clock.offset)
    return undefined
  },
  sweep: () => running.jobs.runSweepNow(),
  settle: async () => {
    await running.platforms.slack?.idle()
    await running.platforms.teams?.settled()
    while (running.jobs.underWay > 0) await setTimeout(5)
    return undefined
  },
  memory: async () => process.memoryUsage.rss(),
}
const tell = (answer: Answered) => void process.send?.(answer)
process.on('message', (asked: Asked) => {
  answers[asked.ask](asked).then(
    (value) => tell({ id: asked.id, value }),
    (error: unknown) => tell({ id: asked.id, failed: String(error) }),
  )
})
const end = () => void running.stop().finally(() => process.exit(0))
process.on('SIGTERM', end)
process.on('disconnect', end)
tell({ ready: running.url })
