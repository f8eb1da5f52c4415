import { readQueues } from '../../store/queue-report.ts'
import { sendDeadLetters } from '../../usecases/deliveries/send-dead-letters.ts'
import type { P3Command } from './command.ts'
import { withStore } from './open.ts'

const ageOf = (seconds: number): string =>
  seconds < 90
    ? `${Math.round(seconds)} s`
    : seconds < 5_400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3_600)} h`

export const jobs: P3Command = {
  word: 'jobs',
  usage: '[--again=<id>|all] [--json]',
  says: 'Shows what waits, for how long, and which messages were given up; --again sends these once more',
  options: ['again', 'json'],
  run: (call) =>
    withStore(call, async ({ database, store }) => {
      const { again, json } = call.options
      if (again !== undefined) {
        const count = await sendDeadLetters({ store }, again === 'all' ? 'all' : [String(again)])
        call.say(count === 0 ? 'There is no such message among those that were given up.' : `${count} wait again.`)
        return count === 0 ? 1 : 0
      }
      const report = await readQueues(database.pool)
      if (json) {
        call.say(JSON.stringify(report, undefined, 2))
        return 0
      }
      for (const { name, waiting, working, failed, oldestDueSeconds } of report.queues)
        call.say(
          `${name.padEnd(14)} ${waiting} waiting, ${working} working, ${failed} failed${oldestDueSeconds > 1 ? `; the oldest due for ${ageOf(oldestDueSeconds)}` : ''}`,
        )
      const swept = report.sweptSecondsAgo
      call.say(
        swept === undefined ? 'Reminders were never looked for yet.' : `Reminders were looked for ${ageOf(swept)} ago.`,
      )
      call.say(`Messages: ${report.deliveries.map(({ state, count }) => `${count} ${state}`).join(', ') || 'none'}.`)
      for (const { id, notice, reason, settledAt } of report.deadLetters)
        call.say(`  given up ${settledAt.toISOString()}  ${id}  ${notice}: ${reason}`)
      if (report.deadLetters.length > 0) call.say('Once more: npm run p3 -- jobs --again=<id>, or --again=all')
      return 0
    }),
}
