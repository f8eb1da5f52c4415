import { z } from 'zod'
import { actionStates, type Goal, goalStates, type Plan } from '../core/plan/plan.ts'
import type { Plans } from '../usecases/plan/plans-port.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'
import { asDay, dayOf } from './partnership/partnership-rows.ts'
import { toRubric } from './rubrics.ts'

const include = {
  goals: {
    where: { removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      steps: { orderBy: { position: 'asc' } },
      entries: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      comments: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  },
} satisfies Prisma.PlanInclude
type Row = Prisma.PlanGetPayload<{ include: typeof include }>

const goalState = z.enum(goalStates)
const actionState = z.enum(actionStates)

export const plansIn = (db: Handle): Plans => ({
  ofParticipant: async (participantId) => {
    const row = await db.prisma.plan.findUnique({ where: { participantId }, include })
    return row ? toPlan(row) : undefined
  },
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

const toPlan = (row: Row): Plan => ({
  id: row.id,
  ownerId: row.participantId,
  rubricId: row.rubricId,
  reflection: row.reflection ?? undefined,
  version: row.version,
  createdAt: row.createdAt,
  goals: row.goals.map(toGoal),
})

const toGoal = (row: Row['goals'][number]): Goal => ({
  id: row.id,
  indicator: row.indicator,
  goal: row.goal,
  evidence: row.evidence,
  achievable: row.achievable ?? undefined,
  relevant: row.relevant ?? undefined,
  byOn: row.byOn ? dayOf(row.byOn) : undefined,
  sharedWithPartner: row.sharedWithPartner,
  sharedWithCoordinator: row.sharedWithCoordinator,
  carriedFromId: row.carriedFromId ?? undefined,
  steps: row.steps.map(({ id, words, byOn, state, changedAt }) => ({
    id,
    words,
    byOn: byOn ? dayOf(byOn) : undefined,
    state: actionState.parse(state),
    changedAt,
  })),
  progress: row.entries.map(({ id, day, state, words, at }) => ({
    id,
    day: dayOf(day),
    state: goalState.parse(state),
    words: words ?? undefined,
    at,
  })),
  comments: row.comments.map(({ id, authorId, words, at }) => ({ id, authorId, words, at })),
  createdAt: row.createdAt,
  changedAt: row.changedAt ?? undefined,
})
