import { expect, it } from 'vitest'
import type { NewNotice } from '../../src/core/notice.ts'
import { addPerson, noticeTo, withJobs } from '../deliveries/stage.ts'
import { withDatabase } from '../store/database.ts'

const database = withDatabase()
const off = withJobs(database, { outgoing: false })

it('with outgoing messages off nothing is sent, and all of it waits for when they are on', async () => {
  await addPerson(database(), 'ana')
  const [id] = await off().store.transaction((data) => data.outbox.send([noticeTo('ana') as NewNotice]))
  await off().queue.boss.send('refresh', { partnershipId: 'none' })
  // A sweep comes after everything that was put into the queue before it.
  await off().jobs.runSweepNow()
  await off().jobs.idle()
  await new Promise((resume) => setTimeout(resume, 3_000))
  expect(off().slack.delivered).toEqual([])
  expect(await database().prisma.delivery.findUniqueOrThrow({ where: { id: id! } })).toMatchObject({
    state: 'queued',
    attempts: 0,
  })
  const { rows } = await database().pool.query(
    `SELECT DISTINCT state::text FROM pgboss.job WHERE name IN ('deliver', 'refresh')`,
  )
  expect(rows).toEqual([{ state: 'created' }])
})
