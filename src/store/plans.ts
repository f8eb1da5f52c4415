import type { Goal } from '../core/plan/plan.ts'
import type { Plans } from '../usecases/plan/plans-port.ts'
import type { Handle } from './db/handle.ts'
import { asDay } from './partnership/partnership-rows.ts'
import { toRubric } from './rubrics.ts'
import { wholePlan as include, planOfParticipant, toPlan } from './whole-plan.ts'

export const plansIn = (db: Handle): Plans => ({
  ofParticipant: (participantId) => planOfParticipant(db, participantId),
  ofGoal: async (goalId) => {
    const row = await db.prisma.plan.findFirst({ where: { goals: { some: { id: goalId, removedAt: null } } }, include })
    return row ? toPlan(row) : undefined
  },
  ofPerson: async (personId) => {
    const rows = await db.prisma.plan.findMany({
      where: { participant: { personId } },
      include: { ...include, participant: { select: { cycle: { select: { id: true, name: true } } } } },
      orderBy: { createdAt: 'desc' },
    })
    return rows.map((row) => ({ ...toPlan(row), year: row.participant.cycle }))
  },
  rubric: async (id) => {
    const row = await db.prisma.rubric.findUnique({ where: { id } })
    return row ? toRubric(row) : undefined
  },
  commentsBy: (participantIds) =>
    db.prisma.goalComment.findMany({ where: { authorId: { in: [...participantIds] } }, orderBy: { at: 'asc' } }),
  create: async ({ ownerId, ...plan }) => {
    await db.prisma.plan.create({ data: { ...plan, participantId: ownerId } })
  },
  addGoal: async (planId, { byOn, steps, ...goal }) => {
    await db.prisma.goal.create({ data: { ...goal, planId, byOn: byOn ? asDay(byOn) : null } })
    await writeSteps(db, goal.id, steps)
    await touch(db, planId)
  },
  updateGoal: async (id, { byOn, achievable, relevant, ...change }) => {
    const { planId } = await db.prisma.goal.update({
      where: { id },
      data: {
        ...change,
        achievable: achievable ?? null,
        relevant: relevant ?? null,
        byOn: byOn ? asDay(byOn) : null,
      },
    })
    await touch(db, planId)
  },
  saveSteps: async (goalId, steps) => {
    await db.prisma.actionStep.deleteMany({ where: { goalId } })
    await writeSteps(db, goalId, steps)
    await touchOf(db, goalId)
  },
  addProgress: async (goalId, { day, words, ...entry }) => {
    await db.prisma.goalProgress.create({ data: { ...entry, goalId, day: asDay(day), words: words ?? null } })
    await db.prisma.goal.update({ where: { id: goalId }, data: { doneAt: entry.state === 'met' ? entry.at : null } })
    await touchOf(db, goalId)
  },
  removeGoal: async (id, removedAt) => {
    const { planId } = await db.prisma.goal.update({ where: { id }, data: { removedAt } })
    await touch(db, planId)
  },
  share: async (goalIds, sharing) => {
    await db.prisma.goal.updateMany({ where: { id: { in: [...goalIds] } }, data: sharing })
    for (const { id, goals } of await db.prisma.plan.findMany({
      where: { goals: { some: { id: { in: [...goalIds] } } } },
      include,
    }))
      await db.prisma.plan.update({
        where: { id },
        data: {
          sharedWithPartner: goals.some((goal) => goal.sharedWithPartner),
          sharedWithCoordinator: goals.some((goal) => goal.sharedWithCoordinator),
          version: { increment: 1 },
        },
      })
  },
  comment: async (goalId, comment) => {
    await db.prisma.goalComment.create({ data: { ...comment, goalId } })
    await touchOf(db, goalId)
  },
  removeComment: async (id, authorId) =>
    (await db.prisma.goalComment.deleteMany({ where: { id, authorId } })).count > 0,
  reflect: async (id, reflection) => {
    await db.prisma.plan.update({ where: { id }, data: { reflection: reflection ?? null, version: { increment: 1 } } })
  },
})

const writeSteps = async (db: Handle, goalId: string, steps: Goal['steps']): Promise<void> => {
  await db.prisma.actionStep.createMany({
    data: steps.map(({ byOn, ...step }, position) => ({ ...step, goalId, position, byOn: byOn ? asDay(byOn) : null })),
  })
}

/** Two changes at once cross on the plan's row, and the second is done again. */
const touch = (db: Handle, id: string) => db.prisma.plan.update({ where: { id }, data: { version: { increment: 1 } } })
const touchOf = (db: Handle, goalId: string) =>
  db.prisma.plan.updateMany({ where: { goals: { some: { id: goalId } } }, data: { version: { increment: 1 } } })
