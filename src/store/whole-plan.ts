import { z } from 'zod'
import { actionStates, type Goal, goalStates, type Plan } from '../core/plan/plan.ts'
import type { Question } from './db/batched-query.ts'
import type { Handle } from './db/handle.ts'
import { dated } from './db/sql.ts'
import type { Prisma } from './generated/client.ts'
import { dayOf } from './partnership/partnership-rows.ts'

export const wholePlan = {
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
type Row = Prisma.PlanGetPayload<{ include: typeof wholePlan }>

const goalState = z.enum(goalStates)
const actionState = z.enum(actionStates)

const beside = (table: string, order: string): string =>
  `(SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY ${order}), '[]') FROM "${table}" x WHERE x."goalId" = g.id)`

/** JSON's texts become moments and days again. */
const dateRow = (row: Row): Row => {
  dated(row, 'createdAt')
  for (const goal of row.goals) {
    dated(goal, 'byOn', 'createdAt', 'changedAt')
    for (const step of goal.steps) dated(step, 'byOn', 'changedAt')
    for (const entry of goal.entries) dated(entry, 'day', 'at')
    for (const comment of goal.comments) dated(comment, 'at')
  }
  return row
}

const ofParticipant: Question<Plan> = {
  name: 'planOfParticipant',
  columns: 1,
  text: `
  SELECT (to_jsonb(p) || jsonb_build_object('goals', (
    SELECT coalesce(jsonb_agg(to_jsonb(g) || jsonb_build_object(
      'steps', ${beside('ActionStep', 'x.position')},
      'entries', ${beside('GoalProgress', 'x.at, x.id')},
      'comments', ${beside('GoalComment', 'x.at, x.id')}) ORDER BY g."createdAt", g.id), '[]')
    FROM "Goal" g WHERE g."planId" = p.id AND g."removedAt" IS NULL)))::text AS whole
  FROM "Plan" p WHERE p."participantId" = k.k1`,
  read: (whole) => toPlan(dateRow(JSON.parse(whole))),
}

/** A person's plan of a year: every message that shows what the two bring to a step asks for both. */
export const planOfParticipant = (db: Handle, participantId: string): Promise<Plan | undefined> =>
  db.sql.batched(ofParticipant, [participantId])

export const toPlan = (row: Row): Plan => ({
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
