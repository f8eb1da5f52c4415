import { countDrift, mendCounts } from '../../store/recount.ts'
import type { P3Command } from './command.ts'
import { withStore } from './open.ts'

export const recount: P3Command = {
  word: 'recount',
  usage: '',
  says: 'Makes the board and every count of the overview and the reports anew, and says how many were not right; P3 may run meanwhile',
  run: (call) =>
    withStore(call, async ({ database: { pool } }) => {
      const wrong = await countDrift(pool)
      await mendCounts(pool)
      call.say(
        wrong === 0
          ? 'Every count was right.'
          : `${wrong} ${wrong === 1 ? 'count was' : 'counts were'} not right, and now are.`,
      )
      return 0
    }),
}
