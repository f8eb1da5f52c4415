import type { OwnWordKind, OwnWords } from '../usecases/privacy/own-words-port.ts'
import type { Handle } from './db/handle.ts'

/** A person's places of all years: a log and a comment name the place, not the person. */
const placesOf = async (db: Handle, personId: string): Promise<string[]> =>
  (await db.participant.findMany({ where: { personId }, select: { id: true } })).map(({ id }) => id)

type Erasers = { readonly [K in OwnWordKind]: (db: Handle, personId: string, places: string[]) => Promise<number> }

const erasers: Erasers = {
  drafts: async (db, personId) => (await db.draft.deleteMany({ where: { personId } })).count,
  reminders: async (db, _, places) =>
    (await db.ownReminder.deleteMany({ where: { participantId: { in: places } } })).count,
  reflections: async (db, _, places) => {
    // What a log said before holds the reflection of then.
    await db.$executeRaw`UPDATE "LogAmendment" SET before = before - 'reflection'
      WHERE "logId" IN (SELECT id FROM "Log" WHERE "authorId" = ANY(${places}))`
    const kept = { reflection: { not: null } }
    const logs = await db.log.updateMany({ where: { authorId: { in: places }, ...kept }, data: { reflection: null } })
    const plans = await db.plan.updateMany({
      where: { participantId: { in: places }, ...kept },
      data: { reflection: null },
    })
    return logs.count + plans.count
  },
  comments: async (db, _, places) => (await db.goalComment.deleteMany({ where: { authorId: { in: places } } })).count,
  plans: async (db, _, places) => (await db.plan.deleteMany({ where: { participantId: { in: places } } })).count,
}

export const ownWordsIn = (db: Handle): OwnWords => ({
  count: async (personId) => {
    const places = await placesOf(db, personId)
    const [mine, written] = [{ participantId: { in: places } }, { authorId: { in: places } }]
    const kept = { reflection: { not: null } }
    return {
      drafts: await db.draft.count({ where: { personId } }),
      reminders: await db.ownReminder.count({ where: mine }),
      reflections:
        (await db.log.count({ where: { ...written, ...kept } })) +
        (await db.plan.count({ where: { ...mine, ...kept } })),
      comments: await db.goalComment.count({ where: written }),
      plans: await db.plan.count({ where: mine }),
    }
  },
  erase: async (personId, kinds) => {
    const places = await placesOf(db, personId)
    let erased = 0
    for (const kind of kinds) erased += await erasers[kind](db, personId, places)
    return erased
  },
})
