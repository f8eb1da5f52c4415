import { CommandFailed, type P3Command } from './command.ts'
import { withStore } from './open.ts'

export const ledger: P3Command = {
  word: 'ledger',
  usage: '<id of a pair> [--json]',
  says: 'Shows every message of a pair with its fate, by ids; that it was looked at is kept',
  options: ['json'],
  words: [1, 1],
  run: (call) =>
    withStore(call, async ({ store }) => {
      const id = call.words[0]!
      const lines = await store.transaction(async (data) => {
        if (!(await data.partnerships.find(id)))
          throw new CommandFailed('There is no pair of that id: ids are in the log and in /p3 ledger.')
        await data.audit.write({ role: 'operator', action: 'ledger.seen', subject: { kind: 'partnership', id } })
        return data.deliveries.ledger(id)
      })
      if (call.options.json) call.say(JSON.stringify(lines, undefined, 2))
      else
        for (const { queuedAt, notice, personId, channelId, platform = '-', state, attempts, reason } of lines)
          call.say(
            [
              queuedAt.toISOString(),
              notice.padEnd(18),
              personId ?? channelId ?? '-',
              platform,
              state,
              `${attempts}x`,
              reason ?? '',
            ]
              .join('  ')
              .trimEnd(),
          )
      call.say(lines.length === 0 ? 'Nothing was sent about this pair.' : `${lines.length} messages.`)
      return 0
    }),
}
