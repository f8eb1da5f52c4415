import { RUNG_AFTER_SNOOZE } from '../core/nudge.ts'
import type {
  DigestNews,
  DigestReader,
  DuePair,
  DuePartner,
  DueStep,
  EscalatedStep,
  Nudges,
} from '../usecases/ports/nudges.ts'
import { ask, withDates } from './ask.ts'
import { filled } from './filled.ts'
import type { Handle } from './handle.ts'
import { ANY_DUE, DIGEST_READERS, DUE, KEEP, NEWS } from './nudges-sql.ts'

type Json = Record<string, string | number | boolean | null | string[] | object>

const moment = (value: unknown): Date | undefined => (typeof value === 'string' ? new Date(value) : undefined)
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const toPartner = ({ standing, sentAt, pausedUntil, ...row }: Json): DuePartner => {
  const kept = standing as Json | null
  return {
    ...(row as unknown as DuePartner),
    pausedUntil: text(pausedUntil)?.slice(0, 10),
    sentAt: ((sentAt as string[] | null) ?? []).map((at) => new Date(at)),
    standing: kept
      ? {
          turn: String(kept.turn),
          since: moment(kept.since) ?? new Date(0),
          rung: Number(kept.rung),
          snoozedUntil: moment(kept.snoozedUntil),
          stopped: kept.stoppedAt !== null,
          escalated: kept.escalatedAt !== null,
        }
      : undefined,
  }
}

const toStep = (row: Json): DueStep => {
  const offer = row.offer as Json | null
  const startsAt = moment(row.startsAt)
  return {
    ...(row as unknown as DueStep),
    dueOn: text(row.dueOn)?.slice(0, 10),
    openedAt: moment(row.openedAt),
    ballWith: text(row.ballWith),
    appointment: startsAt && { startsAt, minutes: Number(row.minutes) },
    offer: offer?.byId ? { byId: String(offer.byId), startsAt: new Date(String(offer.startsAt)) } : undefined,
  }
}

interface DueRow extends Omit<DuePair, 'partners' | 'step'> {
  readonly partners: Json[]
  readonly step: Json | null
}

const readerDates = withDates('joinedAt', 'lastAt')

export const nudgesIn = (db: Handle): Nudges => ({
  anyDue: async (now) => (await ask(db, 'anyDue', ANY_DUE, [now])).length > 0,
  due: async (now, most) => {
    const rows = await ask<DueRow>(db, 'due', DUE, [now, most])
    return rows.map(({ partners, step, ...pair }) => ({
      ...pair,
      partners: partners.map(toPartner),
      step: step ? toStep(step) : undefined,
    }))
  },
  keep: async (standings, looks) => {
    if (looks.length > 0) await db.$executeRawUnsafe(KEEP, JSON.stringify(standings), JSON.stringify(looks))
  },
  reminded: async (participantIds) => {
    const rows = await db.participant.findMany({
      where: { id: { in: [...participantIds] } },
      select: { id: true, districtCode: true, person: true, district: { select: { timeZone: true } } },
    })
    return rows.map(({ id, districtCode, person, district }) => ({
      participantId: id,
      personId: person.id,
      districtCode,
      timeZone: person.timeZone ?? district.timeZone,
      workStart: person.workStart,
      workEnd: person.workEnd,
      rhythm: person.rhythm,
      pausedUntil: person.pausedUntil?.toISOString().slice(0, 10),
    }))
  },
  snooze: async (stepId, personId, until) => {
    const stepId_personId = { stepId, personId }
    const snoozed = { snoozedUntil: until }
    await db.nudge.upsert({
      where: { stepId_personId },
      create: { ...stepId_personId, ...snoozed },
      update: { ...snoozed, escalatedAt: null },
    })
    await db.nudge.updateMany({
      where: { stepId, personId, rung: { gt: RUNG_AFTER_SNOOZE } },
      data: { rung: RUNG_AFTER_SNOOZE },
    })
  },
  stop: async (stepId, personId, at) => {
    const stepId_personId = { stepId, personId }
    const stopped = { stoppedAt: at }
    await db.nudge.upsert({ where: { stepId_personId }, create: { ...stepId_personId, ...stopped }, update: stopped })
  },
  setRhythm: async (personId, rhythm) => {
    await db.person.updateMany({ where: { id: personId }, data: { rhythm } })
  },
  askHelp: async (request) => {
    await db.helpRequest.create({ data: request })
  },
  helpIsAsked: async (partnershipId, personId) =>
    (await db.helpRequest.count({ where: { partnershipId, personId, resolvedAt: null } })) > 0,
  settleHelp: async (id, resolvedBy, resolvedAt) => {
    const settled = await db.helpRequest.updateMany({
      where: { id, resolvedAt: null },
      data: { resolvedBy, resolvedAt },
    })
    if (settled.count === 1) return 'now'
    return (await db.helpRequest.count({ where: { id } })) === 1 ? 'before' : 'unknown'
  },
  news: async (since) => (await ask<DigestNews>(db, 'news', NEWS, [since]))[0]!,
  digestReaders: async (now) =>
    (await ask<object>(db, 'digestReaders', DIGEST_READERS, [now], readerDates)).map((row) =>
      filled<DigestReader>(row),
    ),
  escalated: async (cycleId) => {
    const rows = await db.nudge.findMany({
      where: {
        escalatedAt: { not: null },
        step: { state: { notIn: ['logged', 'skipped', 'excused'] }, partnership: { cycleId, status: 'active' } },
      },
      select: {
        stepId: true,
        personId: true,
        escalatedAt: true,
        step: { select: { kind: true, partnershipId: true } },
      },
      orderBy: { escalatedAt: 'asc' },
      take: 500,
    })
    return rows.map(({ step, escalatedAt, ...row }): EscalatedStep => ({ ...row, ...step, escalatedAt: escalatedAt! }))
  },
  openHelp: async () => {
    const rows = await db.helpRequest.findMany({ where: { resolvedAt: null }, orderBy: { at: 'asc' }, take: 200 })
    return rows.map(({ note, id, partnershipId, personId, at }) => ({
      id,
      partnershipId,
      personId,
      at,
      note: note ?? undefined,
    }))
  },
})
