import { z } from 'zod'
import { retentionSettings } from '../core/privacy/retention.ts'
import type { Retention } from '../usecases/privacy/retention-port.ts'
import type { Handle } from './db/handle.ts'
import { json } from './db/json.ts'
import type { Prisma } from './generated/client.ts'
import { dayOf } from './partnership/partnership-rows.ts'

const settings = z.looseObject({ retention: retentionSettings.prefault({}) })

/** Who has words of their own in a year. */
const writersOf = async (db: Handle, cycleId: string): Promise<string[]> => {
  const logs = await db.prisma.log.findMany({
    where: { step: { partnership: { cycleId } } },
    select: { authorId: true },
    distinct: ['authorId'],
  })
  const comments = await db.prisma.goalComment.findMany({
    where: { goal: { plan: { participant: { cycleId } } } },
    select: { authorId: true },
    distinct: ['authorId'],
  })
  const asked = await db.prisma.helpRequest.findMany({
    where: { partnership: { cycleId }, note: { not: null } },
    select: { personId: true },
  })
  const rows = await db.prisma.participant.findMany({
    where: {
      cycleId,
      person: { leftAt: null },
      OR: [
        { id: { in: [...logs, ...comments].map(({ authorId }) => authorId) } },
        { plan: { isNot: null } },
        { ownReminders: { some: {} } },
        { personId: { in: asked.map(({ personId }) => personId) } },
      ],
    },
    select: { personId: true },
    orderBy: { personId: 'asc' },
  })
  return rows.map(({ personId }) => personId)
}

export const retentionIn = (db: Handle): Retention => ({
  programs: async () =>
    (await db.prisma.program.findMany({ orderBy: { id: 'asc' } })).map((row) => ({
      id: row.id,
      settings: settings.parse(row.settings).retention,
    })),
  save: async (id, retention) => {
    const row = await db.prisma.program.findUniqueOrThrow({ where: { id } })
    const kept = json({ ...(row.settings as object), retention })
    await db.prisma.program.update({ where: { id }, data: { settings: kept } })
  },
  forgetRetracted: async (programId) =>
    (await db.prisma.retractedLog.deleteMany({ where: { step: { partnership: { cycle: { programId } } } } })).count,
  forgetTraces: async ({ submissions, deliveries, audit }) => {
    const answers = await db.prisma.submission.deleteMany({ where: { at: { lt: submissions } } })
    const messages = await db.prisma.delivery.deleteMany({
      where: { queuedAt: { lt: deliveries }, state: { notIn: ['queued', 'sending'] } },
    })
    const lines = await db.prisma.audit.deleteMany({ where: { at: { lt: audit } } })
    return { Submission: answers.count, Delivery: messages.count, Audit: lines.count }
  },
  untold: async (programId, endedBefore) => {
    const years = await db.prisma.cycle.findMany({
      where: { programId, endsOn: { lt: new Date(endedBefore) }, wordsGoToldAt: null },
      select: { id: true, endsOn: true },
    })
    return Promise.all(
      years.map(async ({ id, endsOn }) => ({ cycleId: id, endsOn: dayOf(endsOn), personIds: await writersOf(db, id) })),
    )
  },
  told: async (cycleIds, wordsGoToldAt) => {
    for (const id of cycleIds) await db.prisma.cycle.update({ where: { id }, data: { wordsGoToldAt } })
  },
  forgetWords: async (programId, endedBefore, toldBefore) => {
    const cycle: Prisma.CycleWhereInput = {
      programId,
      endsOn: { lt: new Date(endedBefore) },
      ...(toldBefore && { wordsGoToldAt: { lte: toldBefore } }),
    }
    const partnership: Prisma.PartnershipWhereInput = { cycle }
    const some = (...fields: string[]) => ({ OR: fields.map((field) => ({ [field]: { not: null } })) })
    const logs = await db.prisma.log.updateMany({
      where: {
        step: { partnership },
        ...some('ideas', 'sharedNote', 'nextSteps', 'questions', 'reflection', 'onBehalfWhy'),
      },
      data: { ideas: null, sharedNote: null, nextSteps: null, questions: null, reflection: null, onBehalfWhy: null },
    })
    const amendments = await db.prisma.logAmendment.deleteMany({ where: { log: { step: { partnership } } } })
    const steps = await db.prisma.step.updateMany({
      where: { partnership, ...some('note', 'reason', 'agendaOther', 'place') },
      data: { note: null, reason: null, agendaOther: null, place: null },
    })
    const calls = await db.prisma.helpRequest.updateMany({
      where: { partnership, note: { not: null } },
      data: { note: null },
    })
    // Reasons that were typed about people: the partnership and its kind stay.
    const pairs = await db.prisma.partnership.updateMany({
      where: { cycle, ...some('statusReason', 'handReason') },
      data: { statusReason: null, handReason: null },
    })
    const constraints = await db.prisma.matchConstraint.updateMany({
      where: { cycle, reason: { not: '' } },
      data: { reason: '' },
    })
    const reminders = await db.prisma.ownReminder.deleteMany({ where: { participant: { cycle } } })
    const plans = await db.prisma.plan.deleteMany({ where: { participant: { cycle } } })
    return {
      Log: logs.count,
      LogAmendment: amendments.count,
      Step: steps.count,
      HelpRequest: calls.count,
      Partnership: pairs.count,
      MatchConstraint: constraints.count,
      OwnReminder: reminders.count,
      Plan: plans.count,
    }
  },
})
