import { type Forgotten, forgetBefore, totalOf } from '../../core/privacy/retention.ts'
import { forgetIn } from '../../usecases/privacy/forget-words.ts'
import { tryForgetting } from '../../usecases/privacy/preview-forgetting.ts'
import type { P3Command } from './command.ts'
import { withStore } from './open.ts'

export const forgetting: P3Command = {
  word: 'retention',
  usage: '[--dry-run]',
  says: 'Forgets what was kept long enough, as the bot does every ten minutes; --dry-run only says how much it would be',
  options: ['dry-run'],
  run: (call) =>
    withStore(call, async ({ store, clock }) => {
      const dry = call.options['dry-run'] === true
      for (const { id, settings } of await store.read.retention.programs()) {
        const before = forgetBefore(settings, clock.now())
        call.say(
          before
            ? `Program ${id}: words of school years that ended before ${before} (${settings.months} months).`
            : `Program ${id}: nothing is forgotten while the legal hold stands.`,
        )
      }
      const deps = { store, clock }
      const counts = dry ? (await tryForgetting(deps)).now : await store.transaction((data) => forgetIn(deps, data))
      for (const line of byTable(counts)) call.say(line)
      const total = totalOf(counts)
      call.say(
        dry ? `${total} entries would be forgotten now. Nothing was changed.` : `${total} entries were forgotten.`,
      )
      return 0
    }),
}

/** The tables are those of docs/records.md. */
const byTable = (counts: Forgotten): string[] =>
  Object.entries(counts).flatMap(([table, many]) => (many > 0 ? [`  ${table}: ${many}`] : []))
