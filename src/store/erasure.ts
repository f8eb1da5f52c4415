import { nominationsDraft } from '../core/directors/nominations-table.ts'
import { erasedAddress } from '../core/privacy/erased.ts'
import type { Erasure } from '../usecases/privacy/erasure-port.ts'
import type { Handle } from './db/handle.ts'
import { personRecords } from './person-records.ts'

/** A person as the tables know them. */
interface Traces {
  readonly personId: string
  readonly email: string
  /** Their places in every year, and the pairs of these. */
  readonly places: string[]
  readonly pairs: string[]
  /** What their platforms call them. */
  readonly externalIds: string[]
}

export const erasureIn = (db: Handle): Erasure => ({
  counts: async (personId) => {
    const { places, pairs } = await tracesOf(db, personId)
    const [logs, plans, comments, drafts, messages, accounts] = await Promise.all([
      db.prisma.log.count({ where: { authorId: { in: places } } }),
      db.prisma.plan.count({ where: { participantId: { in: places } } }),
      db.prisma.goalComment.count({ where: { authorId: { in: places } } }),
      db.prisma.draft.count({ where: { personId } }),
      db.prisma.delivery.count({ where: { personId } }),
      db.prisma.account.count({ where: { personId } }),
    ])
    return { pairs: pairs.length, logs, plans, comments, drafts, messages, accounts }
  },
  records: (personId) => personRecords(db, personId),
  erase: async (personId, at) => {
    const traces = await tracesOf(db, personId)
    await eraseOwnWords(db, traces)
    await eraseWordsOfPairs(db, traces)
    await eraseFiles(db, traces)
    await eraseWays(db, traces)
    await eraseName(db, personId, at)
  },
})

const tracesOf = async (db: Handle, personId: string): Promise<Traces> => {
  const person = await db.prisma.person.findUniqueOrThrow({
    where: { id: personId },
    include: { participants: true, accounts: true },
  })
  const places = person.participants.map(({ id }) => id)
  const pairs = await db.prisma.partnership.findMany({
    where: { OR: [{ aId: { in: places } }, { bId: { in: places } }] },
    select: { id: true },
  })
  const externalIds = person.accounts.map(({ externalId }) => externalId)
  return { personId, email: person.email, places, pairs: pairs.map(({ id }) => id), externalIds }
}

/** A log's date, length and tags stay: they are what a year counts. */
const eraseOwnWords = async (db: Handle, { personId, places }: Traces): Promise<void> => {
  const own = { authorId: { in: places } }
  const words = { ideas: null, sharedNote: null, nextSteps: null, questions: null, reflection: null, onBehalfWhy: null }
  await db.prisma.log.updateMany({ where: own, data: words })
  await db.prisma.logAmendment.deleteMany({ where: { OR: [{ byId: { in: places } }, { log: own }] } })
  await db.prisma.retractedLog.deleteMany({ where: own })
  await db.prisma.plan.deleteMany({ where: { participantId: { in: places } } })
  await db.prisma.goalComment.deleteMany({ where: own })
  await db.prisma.draft.deleteMany({ where: { personId } })
  await db.prisma.ownReminder.deleteMany({ where: { participantId: { in: places } } })
  await db.prisma.submission.deleteMany({ where: { personId } })
}

/** What was typed about a pair by either, or by the office, is about the person too. */
const eraseWordsOfPairs = async (db: Handle, { personId, places, pairs }: Traces): Promise<void> => {
  const ofPairs = { partnershipId: { in: pairs } }
  await db.prisma.step.updateMany({
    where: ofPairs,
    data: { note: null, reason: null, agendaOther: null, place: null },
  })
  await db.prisma.helpRequest.updateMany({ where: ofPairs, data: { note: null } })
  await db.prisma.pairDesk.updateMany({ where: ofPairs, data: { note: null } })
  await db.prisma.partnership.updateMany({
    where: { id: { in: pairs } },
    data: { statusReason: null, handReason: null, reasons: [] },
  })
  await db.prisma.matchConstraint.updateMany({
    where: { OR: [{ aId: { in: places } }, { bId: { in: places } }] },
    data: { reason: '' },
  })
  const about = [...pairs, ...places, personId]
  await db.prisma.errand.updateMany({ where: { subjects: { hasSome: about } }, data: { words: null } })
}

/** Files live for days at most, and not all can be looked into: they go now. */
const eraseFiles = async (db: Handle, { personId, email }: Traces): Promise<void> => {
  await db.prisma.sharedFile.deleteMany({})
  await db.prisma.fileImport.deleteMany({})
  await db.prisma.draft.deleteMany({ where: { form: nominationsDraft } })
  await db.sql.change(`DELETE FROM "OneTimeToken" WHERE strpos(data::text, $1) > 0 OR strpos(data::text, $2) > 0`, [
    personId,
    email,
  ])
}

/** How they are written to, and what waits to be. A message keeps its name and fate. */
const eraseWays = async (db: Handle, { personId, email, externalIds }: Traces): Promise<void> => {
  await db.prisma.delivery.updateMany({
    where: { personId, state: { in: ['queued', 'unreachable'] } },
    data: { state: 'cancelled' },
  })
  await db.prisma.delivery.updateMany({
    where: { personId },
    data: { conversationId: null, messageId: null, reason: null, fix: null, drawn: null },
  })
  for (const id of externalIds) await db.sql.change(`DELETE FROM "Budget" WHERE strpos(key, $1) > 0`, [id])
  await db.prisma.newcomer.deleteMany({
    where: { OR: [{ addresses: { has: email } }, { externalId: { in: externalIds } }] },
  })
  const own = { where: { personId } }
  await db.prisma.account.deleteMany(own)
  await db.prisma.linkCode.deleteMany(own)
  await db.prisma.nudge.deleteMany(own)
  await db.prisma.roleGrant.deleteMany(own)
  await db.prisma.directorDesk.deleteMany(own)
  await db.prisma.directorAsk.deleteMany(own)
  await db.prisma.regionDuty.deleteMany(own)
  await db.prisma.coordinatorDesk.deleteMany(own)
}

/** The row stays for what counts by it, with nobody's name on it. */
const eraseName = async (db: Handle, id: string, leftAt: Date): Promise<void> => {
  const nobody = {
    name: 'Erased person',
    email: erasedAddress(id),
    title: '',
    phone: null,
    districtCode: null,
    schoolCode: null,
  }
  await db.prisma.person.update({
    where: { id },
    data: {
      ...nobody,
      ...{ timeZone: null, timeZoneSet: false, preferEmail: false, invitesByMail: false, pausedUntil: null },
      leftAt,
    },
  })
  await db.prisma.participant.updateMany({
    where: { personId: id },
    data: { status: 'withdrawn', refinements: [], strengths: [] },
  })
}
