import { z } from 'zod'
import type { Goal, Plan } from '../core/plan/plan.ts'
import type { Plans } from '../usecases/plan/plans-port.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'
import { asDay, dayOf } from './partnership/partnership-rows.ts'

const include = {
  goals: { where: { removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.PlanInclude
type Row = Prisma.PlanGetPayload<{ include: typeof include }>

const indicators = z.array(z.object({ code: z.string(), name: z.string(), standard: z.string() }))

export const plansIn = (db: Handle): Plans => ({
  ofParticipant: async (participantId) => {
    const row = await db.plan.findUnique({ where: { participantId }, include })
    return row ? toPlan(row) : undefined
  },
  ofGoal: async (goalId) => {
    const row = await db.plan.findFirst({ where: { goals: { some: { id: goalId, removedAt: null } } }, include })
    return row ? toPlan(row) : undefined
  },
  ofPerson: async (personId) => {
    const rows = await db.plan.findMany({
      where: { participant: { personId } },
      include,
      orderBy: { createdAt: 'desc' },
    })
    return rows.map(toPlan)
  },
  rubric: async (id) => {
    const row = await db.rubric.findUnique({ where: { id } })
    return row ? { ...row, indicators: indicators.parse(row.indicators) } : undefined
  },
  create: async ({ ownerId, ...plan }) => {
    await db.plan.create({ data: { ...plan, participantId: ownerId } })
  },
  addGoal: async (planId, { byOn, ...goal }) => {
    await db.goal.create({ data: { ...goal, planId, byOn: byOn ? asDay(byOn) : null } })
    await touch(db, planId)
  },
  updateGoal: async (id, { byOn, progress, ...change }) => {
    const { planId } = await db.goal.update({
      where: { id },
      data: { ...change, progress: progress ?? null, byOn: byOn ? asDay(byOn) : null },
    })
    await touch(db, planId)
  },
  removeGoal: async (id, removedAt) => {
    const { planId } = await db.goal.update({ where: { id }, data: { removedAt } })
    await touch(db, planId)
  },
  share: async (id, sharing) => {
    await db.plan.update({ where: { id }, data: { ...sharing, version: { increment: 1 } } })
  },
})

/** Two changes at once cross on the plan's row, and the second is done again. */
const touch = (db: Handle, id: string) => db.plan.update({ where: { id }, data: { version: { increment: 1 } } })

const toPlan = (row: Row): Plan => ({
  id: row.id,
  ownerId: row.participantId,
  rubricId: row.rubricId,
  sharedWithPartner: row.sharedWithPartner,
  sharedWithCoordinator: row.sharedWithCoordinator,
  version: row.version,
  createdAt: row.createdAt,
  goals: row.goals.map(
    (goal): Goal => ({
      id: goal.id,
      indicator: goal.indicator,
      goal: goal.goal,
      actions: goal.actions,
      evidence: goal.evidence,
      byOn: goal.byOn ? dayOf(goal.byOn) : undefined,
      progress: goal.progress ?? undefined,
      doneAt: goal.doneAt ?? undefined,
      createdAt: goal.createdAt,
      changedAt: goal.changedAt ?? undefined,
    }),
  ),
})
