import type { Draft, Drafts } from '../usecases/people/drafts-port.ts'
import type { Handle } from './db/handle.ts'

export const draftsIn = (db: Handle): Drafts => ({
  find: async (personId, form) => {
    const row = await db.prisma.draft.findUnique({ where: { personId_form: { personId, form } } })
    return row ? toDraft(row) : undefined
  },
  keep: async ({ id, personId, form, answers, updatedAt }) => {
    const words = { answers: answers as object, updatedAt }
    await db.prisma.draft.upsert({
      where: { personId_form: { personId, form } },
      create: { id, personId, form, context: {}, ...words },
      update: words,
    })
  },
  drop: async (personId, form) => {
    await db.prisma.draft.deleteMany({ where: { personId, form } })
  },
  forget: async (before) => (await db.prisma.draft.deleteMany({ where: { updatedAt: { lt: before } } })).count,
  ofPerson: async (personId) =>
    (await db.prisma.draft.findMany({ where: { personId }, orderBy: { updatedAt: 'asc' } })).map(toDraft),
})

const toDraft = (row: { form: string; answers: unknown; updatedAt: Date }): Draft => ({
  form: row.form,
  answers: row.answers as Draft['answers'],
  updatedAt: row.updatedAt,
})
