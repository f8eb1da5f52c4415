import type { SubmissionOutcome, Submissions } from '../usecases/deliveries/submissions-port.ts'
import { Crossed } from './db/crossed.ts'
import type { Handle } from './db/handle.ts'

export const submissionsIn = (db: Handle): Submissions => ({
  find: async (key, personId) => {
    const row = await db.prisma.submission.findFirst({ where: { key, personId } })
    return row ? (row.outcome as SubmissionOutcome) : undefined
  },
  keep: async (submission) => {
    const { count } = await db.prisma.submission.createMany({ data: submission, skipDuplicates: true })
    if (count === 0) throw new Crossed('the same submission was kept meanwhile')
  },
})
