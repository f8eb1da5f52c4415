import { firstZone } from '../../core/calendar/zone.ts'
import {
  type Offer,
  type Partner,
  type Partnership,
  program,
  type SchoolBefore,
  type Setback,
  type Step,
  type StepLog,
  stepKinds,
} from '../../core/partnership/partnership.ts'
import { kept } from '../db/json.ts'
import type { Prisma } from '../generated/client.ts'

const partner = { person: true, school: true, district: true } satisfies Prisma.ParticipantInclude
export const wholePartner = partner
export const wholePartnership = {
  a: { include: partner },
  b: { include: partner },
  steps: {
    include: {
      offers: { orderBy: [{ round: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }] },
      logs: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  },
} satisfies Prisma.PartnershipInclude

type WholePartner = Prisma.ParticipantGetPayload<{ include: typeof partner }>
/** What a partner is made of; `whole-partnership.ts` asks for these alone. */
type PartnerRow = Pick<WholePartner, 'id' | 'personId' | 'schoolCode' | 'districtCode' | 'level'> &
  Pick<WholePartner, 'refinements' | 'strengths' | 'rubricId' | 'status' | 'statusAt'> & {
    readonly person: Pick<WholePartner['person'], 'name' | 'title' | 'email' | 'phone'>
    readonly school: Pick<WholePartner['school'], 'name'>
    readonly district: Pick<WholePartner['district'], 'name' | 'timeZone'>
  }
type WholePartnership = Prisma.PartnershipGetPayload<{ include: typeof wholePartnership }>
export type PartnershipRow = Omit<WholePartnership, 'a' | 'b'> & { readonly a: PartnerRow; readonly b: PartnerRow }
type StepRow = PartnershipRow['steps'][number]

export const toPartner = (row: PartnerRow): Partner => ({
  id: row.id,
  personId: row.personId,
  name: row.person.name,
  title: row.person.title,
  email: row.person.email,
  ...(row.person.phone && { phone: row.person.phone }),
  schoolCode: row.schoolCode,
  schoolName: row.school.name,
  level: row.level,
  districtCode: row.districtCode,
  districtName: row.district.name,
  timeZone: firstZone(row.district.timeZone),
  refinements: row.refinements,
  strengths: row.strengths,
  ...(row.rubricId && { rubricId: row.rubricId }),
  ...(row.status === 'withdrawn' && { withdrawnAt: new Date(row.statusAt) }),
})

export const toPartnership = (row: PartnershipRow): Partnership => ({
  id: row.id,
  cycleId: row.cycleId,
  a: toPartner(row.a),
  b: toPartner(row.b),
  status: row.status,
  statusReason: row.statusReason ?? undefined,
  fit: row.fit ?? undefined,
  reasons: row.reasons,
  handReason: row.handReason ?? undefined,
  version: row.version,
  matchedAt: row.matchedAt,
  endedAt: row.endedAt ?? undefined,
  schoolsBefore: kept<SchoolBefore[]>(row.schoolsBefore) ?? [],
  steps: stepKinds.map((kind) => toStep(row.steps.find((step) => step.kind === kind)!)),
})

const toStep = (row: StepRow): Step => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  hostId: row.hostId ?? undefined,
  openedAt: row.openedAt ?? undefined,
  dueOn: row.dueOn ? dayOf(row.dueOn) : undefined,
  ballWith: row.ballWith ?? undefined,
  appointment: row.startsAt && row.minutes ? { startsAt: row.startsAt, minutes: row.minutes } : undefined,
  agenda: row.agenda,
  agendaOther: row.agendaOther ?? undefined,
  place: row.place ?? undefined,
  visitedSchool: row.visitedSchool ?? undefined,
  note: row.note ?? undefined,
  sequence: row.sequence,
  round: row.round,
  offers: row.offers.map(({ stepId: _, state, ...offer }) => ({ ...offer, state: state as Offer['state'] })),
  logs: row.logs.map(toLog),
  doneAt: row.outcomeAt ?? undefined,
  last:
    row.lastWhat && row.lastBy && row.lastAt
      ? {
          what: row.lastWhat as Setback['what'],
          by: asWritten(row.lastBy),
          at: row.lastAt,
          reason: row.reason ?? undefined,
        }
      : undefined,
})

const toLog = (row: StepRow['logs'][number]): StepLog => ({
  id: row.id,
  authorId: row.authorId,
  onBehalfBy: row.onBehalfBy ?? undefined,
  onBehalfWhy: row.onBehalfWhy ?? undefined,
  happenedOn: dayOf(row.happenedOn),
  minutes: row.minutes,
  activities: row.activities,
  strategies: row.strategies,
  indicators: row.indicators,
  rubricId: row.rubricId ?? undefined,
  ideas: row.ideas ?? undefined,
  sharedNote: row.sharedNote ?? undefined,
  nextSteps: row.nextSteps ?? undefined,
  questions: row.questions ?? undefined,
  reflection: row.reflection ?? undefined,
  createdAt: row.createdAt,
  amendedAt: row.amendedAt ?? undefined,
})

/** Rows of 0.1 spell it the British way. */
const asWritten = (by: string): string => (by === 'programme' ? program : by)

/** A calendar day as the database keeps it, at midnight UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
export const asDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const stepColumns = (step: Step) => ({
  state: step.state,
  hostId: step.hostId ?? null,
  openedAt: step.openedAt ?? null,
  dueOn: step.dueOn ? asDay(step.dueOn) : null,
  ballWith: step.ballWith ?? null,
  startsAt: step.appointment?.startsAt ?? null,
  minutes: step.appointment?.minutes ?? null,
  agenda: [...step.agenda],
  agendaOther: step.agendaOther ?? null,
  place: step.place ?? null,
  visitedSchool: step.visitedSchool ?? null,
  note: step.note ?? null,
  sequence: step.sequence,
  round: step.round,
  outcomeAt: step.doneAt ?? null,
  lastWhat: step.last?.what ?? null,
  lastBy: step.last?.by ?? null,
  lastAt: step.last?.at ?? null,
  reason: step.last?.reason ?? null,
})

export const logColumns = (log: StepLog) => ({
  authorId: log.authorId,
  onBehalfBy: log.onBehalfBy ?? null,
  onBehalfWhy: log.onBehalfWhy ?? null,
  happenedOn: asDay(log.happenedOn),
  minutes: log.minutes,
  activities: [...log.activities],
  strategies: [...log.strategies],
  indicators: [...log.indicators],
  rubricId: log.rubricId ?? null,
  ideas: log.ideas ?? null,
  sharedNote: log.sharedNote ?? null,
  nextSteps: log.nextSteps ?? null,
  questions: log.questions ?? null,
  reflection: log.reflection ?? null,
  createdAt: log.createdAt,
  amendedAt: log.amendedAt ?? null,
})
