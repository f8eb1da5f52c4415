import type { Event } from '../../core/partnership/event.ts'
import type { Partnership, Step } from '../../core/partnership/partnership.ts'
import type { PartnershipChange, Partnerships } from '../../usecases/partnership/partnerships-port.ts'
import { Crossed } from '../db/crossed.ts'
import type { StoreDeps } from '../db/deps.ts'
import type { Handle } from '../db/handle.ts'
import { json } from '../db/json.ts'
import type { Prisma } from '../generated/client.ts'
import {
  wholePartnership as include,
  logColumns,
  stepColumns,
  toPartner,
  toPartnership,
  wholePartner,
} from './partnership-rows.ts'
import { currentPartnership, partnershipById, partnershipOfStep } from './whole-partnership.ts'

export const partnershipsIn = (db: Handle, { newId }: Pick<StoreDeps, 'newId'>): Partnerships => ({
  find: (id) => partnershipById(db, id),
  ofStep: (stepId) => partnershipOfStep(db, stepId),
  ofPerson: async (personId) => {
    // Asked through the two partners in one question, PostgreSQL would read every pair of every year.
    const places = await db.prisma.participant.findMany({ where: { personId }, select: { id: true } })
    if (places.length === 0) return []
    const ids = { in: places.map(({ id }) => id) }
    const rows = await db.prisma.partnership.findMany({
      where: { OR: [{ aId: ids }, { bId: ids }] },
      include,
      orderBy: [{ matchedAt: 'desc' }, { id: 'desc' }],
    })
    return rows.map(toPartnership)
  },
  currentOf: (personId, cycleId) => currentPartnership(db, personId, cycleId),
  partners: async (ids) => {
    const rows = await db.prisma.participant.findMany({ where: { id: { in: [...ids] } }, include: wholePartner })
    return rows.map(toPartner)
  },
  amendmentsBy: async (participantIds) =>
    db.prisma.logAmendment.findMany({
      where: { log: { authorId: { in: [...participantIds] } } },
      select: { logId: true, at: true, before: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
  create: async (made) => {
    await db.prisma.partnership.createMany({ data: made.map((one) => pairRow(one.partnership, one.nextNudgeAt)) })
    const steps = made.flatMap(({ partnership }) =>
      partnership.steps.map((step) => ({
        id: step.id,
        partnershipId: partnership.id,
        kind: step.kind,
        ...stepColumns(step),
      })),
    )
    await db.prisma.step.createMany({ data: steps })
  },
  save: async (change) => {
    const { before, after, events } = change
    await savePair(db, change)
    for (const step of after.steps) {
      const earlier = before.steps.find((one) => one.id === step.id)!
      if (step !== earlier) await saveStep(db, earlier, step)
    }
    await keepAmendments(db, newId, events)
  },
})

const pairRow = (pair: Partnership, nextNudgeAt: Date | undefined): Prisma.PartnershipCreateManyInput => ({
  id: pair.id,
  cycleId: pair.cycleId,
  aId: pair.a.id,
  bId: pair.b.id,
  status: pair.status,
  fit: pair.fit,
  reasons: [...pair.reasons],
  handReason: pair.handReason,
  version: pair.version,
  matchedAt: pair.matchedAt,
  nextNudgeAt,
})

const savePair = async (db: Handle, { before, after, nextNudgeAt }: PartnershipChange): Promise<void> => {
  const { count } = await db.prisma.partnership.updateMany({
    where: { id: before.id, version: before.version },
    data: {
      version: after.version,
      status: after.status,
      statusReason: after.statusReason ?? null,
      schoolsBefore: json(after.schoolsBefore ?? []),
      ...(after.reasons !== before.reasons && { reasons: [...after.reasons] }),
      endedAt: after.endedAt ?? null,
      nextNudgeAt: nextNudgeAt ?? null,
    },
  })
  if (count === 0) throw new Crossed(`partnership ${before.id} changed since it was read`)
}

const saveStep = async (db: Handle, before: Step, after: Step): Promise<void> => {
  await db.prisma.step.update({ where: { id: after.id }, data: stepColumns(after) })
  await saveOffers(db, before, after)
  for (const log of after.logs) {
    const earlier = before.logs.find((one) => one.id === log.id)
    if (!earlier) await db.prisma.log.create({ data: { id: log.id, stepId: after.id, ...logColumns(log) } })
    else if (earlier !== log) await db.prisma.log.update({ where: { id: log.id }, data: logColumns(log) })
  }
  const gone = before.logs.filter((log) => !after.logs.some((one) => one.id === log.id)).map((log) => log.id)
  if (gone.length > 0) await takeBack(db, gone, after)
}

/** All new ones in one statement, and one more for each state that earlier ones came to. */
const saveOffers = async (db: Handle, before: Step, { id: stepId, offers }: Step): Promise<void> => {
  const stateBefore = new Map(before.offers.map((one) => [one.id, one.state]))
  const added = offers.filter(({ id }) => !stateBefore.has(id))
  if (added.length > 0) await db.prisma.offer.createMany({ data: added.map((offer) => ({ ...offer, stepId })) })
  const changed = Map.groupBy(
    offers.filter(({ id, state }) => (stateBefore.get(id) ?? state) !== state),
    ({ state }) => state,
  )
  for (const [state, some] of changed)
    await db.prisma.offer.updateMany({ where: { id: { in: some.map(({ id }) => id) } }, data: { state } })
}

/** What was taken back is shown to nobody any more, and kept until the next tidying finds no legal hold. */
const takeBack = async (db: Handle, ids: readonly string[], step: Step): Promise<void> => {
  const rows = await db.prisma.log.findMany({ where: { id: { in: [...ids] } }, include: { amendments: true } })
  await db.prisma.retractedLog.createMany({
    data: rows.map(({ id, stepId, authorId, ...content }) => ({
      id,
      stepId,
      authorId,
      content: json({ ...content }),
      at: step.last?.at ?? content.createdAt,
    })),
  })
  await db.prisma.log.deleteMany({ where: { id: { in: [...ids] } } })
}

const keepAmendments = async (db: Handle, newId: () => string, events: readonly Event[]): Promise<void> => {
  for (const event of events)
    if (event.kind === 'logAmended')
      await db.prisma.logAmendment.create({
        data: {
          id: newId(),
          logId: event.logId,
          at: event.at,
          byId: event.by,
          before: json(event.before),
        },
      })
}
