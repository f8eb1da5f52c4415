import { z } from 'zod'
import { firstZone } from '../../core/calendar/zone.ts'
import { RUNG_AFTER_SNOOZE } from '../../core/nudges/nudge.ts'
import type { DigestNews, DuePair, DuePartner, Nudges } from '../../usecases/nudges/nudges-port.ts'
import { yearById } from '../cycles.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { digestReadersIn, roundIn } from './digest-round.ts'
import { ANY_DUE, AT_STEP, DUE, KEEP, KEEP_LOOKS, NEWS } from './nudges-sql.ts'

/** As JSON tells it: moments are texts, and what is not there is null. */
interface PartnerRow extends Omit<DuePartner, 'timeZone' | 'pausedUntil' | 'sentAt' | 'standing'> {
  /** The person's own and the district's. */
  readonly zones: readonly (string | null)[]
  readonly pausedUntil: string | null
  readonly sentAt: readonly string[] | null
  readonly standing: {
    readonly turn: string
    readonly since: string | null
    readonly rung: number
    readonly lastSentAt: string | null
    readonly snoozedUntil: string | null
    readonly stoppedAt: string | null
    readonly escalatedAt: string | null
    readonly askedAt: string | null
  } | null
}

type StepAtIt = NonNullable<DuePair['step']>

interface StepRow extends Omit<StepAtIt, 'dueOn' | 'openedAt' | 'ballWith' | 'appointment' | 'offer'> {
  readonly dueOn: string | null
  readonly openedAt: string | null
  readonly ballWith: string | null
  readonly startsAt: string | null
  readonly minutes: number | null
  readonly offer: { readonly byId: string | null; readonly startsAt: string | null }
}

interface DueRow extends Omit<DuePair, 'partners' | 'step'> {
  readonly partners: readonly PartnerRow[]
  readonly step: StepRow | null
}

const day = (text: string | null): string | undefined => text?.slice(0, 10)
const moment = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text))

const toPartner = ({ standing, sentAt, pausedUntil, zones, ...row }: PartnerRow): DuePartner => ({
  ...row,
  timeZone: firstZone(...zones),
  pausedUntil: day(pausedUntil),
  sentAt: (sentAt ?? []).map((at) => new Date(at)),
  standing: standing
    ? {
        turn: standing.turn,
        since: moment(standing.since) ?? new Date(0),
        rung: standing.rung,
        lastSentAt: moment(standing.lastSentAt),
        snoozedUntil: moment(standing.snoozedUntil),
        stopped: standing.stoppedAt !== null,
        escalated: standing.escalatedAt !== null,
        askedAt: moment(standing.askedAt),
      }
    : undefined,
})

const toStep = ({ dueOn, openedAt, ballWith, startsAt, minutes, offer, ...row }: StepRow): StepAtIt => ({
  ...row,
  dueOn: day(dueOn),
  openedAt: moment(openedAt),
  ballWith: ballWith ?? undefined,
  appointment: startsAt === null ? undefined : { startsAt: new Date(startsAt), minutes: minutes ?? 0 },
  offer: offer.byId && offer.startsAt ? { byId: offer.byId, startsAt: new Date(offer.startsAt) } : undefined,
})

const toDue = ({ partners, step, ...pair }: DueRow): DuePair => ({
  ...pair,
  partners: partners.map(toPartner),
  step: step ? toStep(step) : undefined,
})

/** The years of the pairs come last. $1: now, $2: how many at most. */
const DUE_AND_YEARS = statement(
  'due',
  { part: z.enum(['pair', 'year']), whole: z.string() },
  `${DUE}
  UNION ALL SELECT 'year', one.whole FROM (SELECT DISTINCT "cycleId" AS k1 FROM due) k CROSS JOIN LATERAL (${yearById.text}) one`,
)

export const nudgesIn = (db: Handle): Nudges => ({
  anyDue: async (now) => (await db.sql.query(ANY_DUE, [now])).length > 0,
  round: (now) => roundIn(db, now),
  due: async (now, most) => {
    const rows = await db.sql.rows(DUE_AND_YEARS, [now, most])
    return {
      pairs: rows.flatMap(({ part, whole }) => (part === 'pair' ? [toDue(JSON.parse(whole) as DueRow)] : [])),
      years: rows.flatMap(({ part, whole }) => (part === 'year' ? [yearById.read(whole)] : [])),
    }
  },
  atStep: async (ids, now) =>
    (await db.sql.documents<DueRow>({ name: 'atStep', text: AT_STEP }, [now, ids])).map(toDue),
  restart: async (stepId) => {
    await db.prisma.nudge.updateMany({ where: { stepId }, data: { rung: 0, escalatedAt: null, askedAt: null } })
  },
  standAgain: async (stepIds) => {
    const escalated = { stepId: { in: [...stepIds] }, escalatedAt: { not: null } }
    if (stepIds.length > 0) await db.prisma.nudge.updateMany({ where: escalated, data: { escalatedAt: null } })
  },
  takeBackAsked: async (partnershipIds) => {
    const asked = { askedAt: { not: null }, step: { partnershipId: { in: [...partnershipIds] } } }
    return (await db.prisma.nudge.updateMany({ where: asked, data: { askedAt: null } })).count
  },
  keep: async (standings, looks) => {
    const looked = [looks.map(({ partnershipId }) => partnershipId), looks.map(({ at }) => at ?? null)]
    if (standings.length > 0) await db.sql.change(KEEP, [...looked, JSON.stringify(standings)], 'keepStandings')
    else if (looks.length > 0) await db.sql.change(KEEP_LOOKS, looked, 'keepLooks')
  },
  reminded: async (participantIds) => {
    const rows = await db.prisma.participant.findMany({
      where: { id: { in: [...participantIds] } },
      select: { id: true, districtCode: true, person: true, district: { select: { timeZone: true } } },
    })
    return rows.map(({ id, districtCode, person, district }) => ({
      participantId: id,
      personId: person.id,
      districtCode,
      timeZone: firstZone(person.timeZone, district.timeZone),
      workStart: person.workStart,
      workEnd: person.workEnd,
      rhythm: person.rhythm,
      pausedUntil: person.pausedUntil?.toISOString().slice(0, 10),
    }))
  },
  snooze: async (stepId, personId, until) => {
    const stepId_personId = { stepId, personId }
    const snoozed = { snoozedUntil: until }
    await db.prisma.nudge.upsert({
      where: { stepId_personId },
      create: { ...stepId_personId, ...snoozed },
      update: { ...snoozed, escalatedAt: null },
    })
    await db.prisma.nudge.updateMany({
      where: { stepId, personId, rung: { gt: RUNG_AFTER_SNOOZE } },
      data: { rung: RUNG_AFTER_SNOOZE },
    })
  },
  stop: async (stepId, personId, at) => {
    const stepId_personId = { stepId, personId }
    const stopped = { stoppedAt: at }
    await db.prisma.nudge.upsert({
      where: { stepId_personId },
      create: { ...stepId_personId, ...stopped },
      update: stopped,
    })
  },
  setRhythm: async (personId, rhythm) => {
    await db.prisma.person.updateMany({ where: { id: personId }, data: { rhythm } })
  },
  askHelp: async (request) => {
    await db.prisma.helpRequest.create({ data: request })
  },
  helpIsAsked: async (partnershipId, personId) =>
    (await db.prisma.helpRequest.count({ where: { partnershipId, personId, resolvedAt: null } })) > 0,
  settleHelp: async (id, resolvedBy, resolvedAt) => {
    const settled = await db.prisma.helpRequest.updateMany({
      where: { id, resolvedAt: null },
      data: { resolvedBy, resolvedAt },
    })
    if (settled.count === 1) return 'now'
    return (await db.prisma.helpRequest.count({ where: { id } })) === 1 ? 'before' : 'unknown'
  },
  news: async (since) => (await db.sql.documents<DigestNews>({ name: 'news', text: NEWS }, [since]))[0]!,
  digestReaders: (now) => digestReadersIn(db, now),
  claimDigest: async (personId) => {
    // A change, if to the same: of two that meet, the second is done again and sees what the first wrote.
    await db.sql.change('UPDATE "Person" SET id = id WHERE id = $1', [personId], 'claimDigest')
  },
  helpAskedBy: async (personId) => {
    const rows = await db.prisma.helpRequest.findMany({ where: { personId }, orderBy: { at: 'asc' } })
    return rows.map(({ at, note }) => ({ at, ...(note !== null && { note }) }))
  },
  openHelp: async (of) => {
    const rows = await db.prisma.helpRequest.findMany({
      where: { ...of, resolvedAt: null },
      orderBy: { at: 'asc' },
    })
    return rows.map(({ note, id, partnershipId, personId, at }) => ({
      id,
      partnershipId,
      personId,
      at,
      note: note ?? undefined,
    }))
  },
})
