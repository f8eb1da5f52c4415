import { expect, it, vi } from 'vitest'
import { withJobs } from '../deliveries/stage.ts'
import { withDatabase } from '../store/database.ts'

const database = withDatabase()
let sweeps = 0
const stage = withJobs(database, { sweep: () => async () => ++sweeps })

it('a sweep whose process was killed is another’s soon, and not when its time would be over', {
  timeout: 60_000,
}, async () => {
  const { boss } = stage().queue
  /** What a process has taken that says nothing any more. */
  const takenByTheDead = async () => {
    await boss.send('sweep', {})
    const [taken] = await boss.fetch('sweep')
    if (!taken) throw new Error('the worker was quicker')
    return taken.id
  }
  const id = await vi.waitFor(takenByTheDead, { timeout: 20_000, interval: 100 })
  const before = sweeps
  await database().prisma.$executeRaw`
    UPDATE pgboss.job SET started_on = now() - interval '40 seconds', heartbeat_on = now() - interval '40 seconds'
    WHERE id = ${id}::uuid`
  await vi.waitFor(() => expect(sweeps).toBeGreaterThan(before), { timeout: 30_000, interval: 100 })
})
