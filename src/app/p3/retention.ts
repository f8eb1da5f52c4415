import { forgetBefore } from '../../core/privacy/retention.ts'
import { forgetWords } from '../../usecases/privacy/forget-words.ts'
import type { P3Command } from './command.ts'
import { withStore } from './open.ts'

/** Ends a transaction that was only to be looked at. */
class OnlyLooked extends Error {
  readonly count: number
  constructor(count: number) {
    super('only looked')
    this.count = count
  }
}

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
      // The same work, in a transaction that is never kept.
      const trial: typeof store = {
        ...store,
        transaction: (work) =>
          store.transaction(async (data) => {
            throw new OnlyLooked((await work(data)) as number)
          }),
      }
      const count = await forgetWords({ store: dry ? trial : store, clock } as never).catch((error: unknown) => {
        if (error instanceof OnlyLooked) return error.count
        throw error
      })
      call.say(
        dry ? `${count} entries would be forgotten now. Nothing was changed.` : `${count} entries were forgotten.`,
      )
      return 0
    }),
}
