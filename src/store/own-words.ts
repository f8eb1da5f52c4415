import type { OwnWordKind, OwnWords } from '../usecases/privacy/own-words-port.ts'
import type { Handle } from './db/handle.ts'

/** A person's places of all years: a log and a comment name the place, not the person. */
const placesOf = async (db: Handle, personId: string): Promise<string[]> =>
  (await db.prisma.participant.findMany({ where: { personId }, select: { id: true } })).map(({ id }) => id)

type Erasers = { readonly [K in OwnWordKind]: (db: Handle, personId: string, places: string[]) => Promise<number> }

/** $1: participants. */
const EARLIER_REFLECTIONS = `
  UPDATE "LogAmendment" SET before = before - 'reflection'
  WHERE "logId" IN (SELECT id FROM "Log" WHERE "authorId" = ANY($1::text[]))`

const erasers: Erasers = {
  drafts: async (db, personId) => (await db.prisma.draft.deleteMany({ where: { personId } })).count,
  reminders: async (db, _, places) =>
    (await db.prisma.ownReminder.deleteMany({ where: { participantId: { in: places } } })).count,
  reflections: async (db, _, places) => {
    // What a log said before holds the reflection of then.
    await db.sql.change(EARLIER_REFLECTIONS, [places])
    const kept = { reflection: { not: null } }
    const logs = await db.prisma.log.updateMany({
      where: { authorId: { in: places }, ...kept },
      data: { reflection: null },
    })
    const plans = await db.prisma.plan.updateMany({
      where: { participantId: { in: places }, ...kept },
      data: { reflection: null },
    })
    return logs.count + plans.count
  },
  comments: async (db, _, places) =>
    (await db.prisma.goalComment.deleteMany({ where: { authorId: { in: places } } })).count,
  plans: async (db, _, places) => (await db.prisma.plan.deleteMany({ where: { participantId: { in: places } } })).count,
}

export const ownWordsIn = (db: Handle): OwnWords => ({
  count: async (personId) => {
    const places = await placesOf(db, personId)
    const [mine, written] = [{ participantId: { in: places } }, { authorId: { in: places } }]
    const kept = { reflection: { not: null } }
    return {
      drafts: await db.prisma.draft.count({ where: { personId } }),
      reminders: await db.prisma.ownReminder.count({ where: mine }),
      reflections:
        (await db.prisma.log.count({ where: { ...written, ...kept } })) +
        (await db.prisma.plan.count({ where: { ...mine, ...kept } })),
      comments: await db.prisma.goalComment.count({ where: written }),
      plans: await db.prisma.plan.count({ where: mine }),
    }
  },
  erase: async (personId, kinds) => {
    const places = await placesOf(db, personId)
    let erased = 0
    for (const kind of kinds) erased += await erasers[kind](db, personId, places)
    return erased
  },
})
