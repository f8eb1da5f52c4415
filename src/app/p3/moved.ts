import { moveHere } from '../../store/db/database-mark.ts'
import type { P3Command } from './command.ts'
import { withStore } from './open.ts'

export const moved: P3Command = {
  word: 'moved',
  usage: '',
  says: 'Says that this database has moved here for good, so that its messages go out again at the next start',
  run: async (call) => {
    const { databasePurpose } = call.config
    await withStore(call, async ({ database, store }) => {
      if (databasePurpose) await moveHere(database.pool, databasePurpose)
      const details = { servedAt: databasePurpose?.servedAt ?? '' }
      await store.transaction((data) =>
        data.audit.write({
          role: 'operator',
          action: 'database.moved',
          subject: { kind: 'database', id: 'here' },
          details,
        }),
      )
    })
    call.say('This is where the database is now. Start P3 again: its messages go out, unless P3_OUTGOING=off.')
    return 0
  },
}
