import type { Actor } from '../../../src/core/actor.ts'
import { apply } from '../../../src/core/partnership/apply.ts'
import { createPartnership } from '../../../src/core/partnership/create-partnership.ts'
import { decide } from '../../../src/core/partnership/decide.ts'
import type { LogEntry, Partner, Partnership, StepKind } from '../../../src/core/partnership/partnership.ts'
import { recommendedSchema } from '../../../src/core/partnership/recommended.ts'
import type { PathRefusal } from '../../../src/core/partnership/refusal.ts'
import type { PathRequest, RequestKind, RequestOf } from '../../../src/core/partnership/request.ts'
import type { Facts } from '../../../src/core/partnership/situation.ts'

/** Invented people. Ana's school keeps Central time, Ben's Eastern. */
const ana: Partner = {
  id: 'ana',
  personId: 'person-ana',
  name: 'Ana Alder',
  title: 'Principal',
  email: 'ana@one.example',
  schoolCode: 's1',
  schoolName: 'Alder Elementary',
  level: 'elementary',
  districtCode: 'd1',
  districtName: 'First County',
  timeZone: 'America/Chicago',
  refinements: ['A3'],
  strengths: ['B2'],
}
const ben: Partner = {
  ...ana,
  id: 'ben',
  personId: 'person-ben',
  name: 'Ben Birch',
  email: 'ben@two.example',
  schoolCode: 's2',
  schoolName: 'Birch Elementary',
  districtCode: 'd2',
  districtName: 'Second County',
  timeZone: 'America/New_York',
}

const person = (personId: string, more: Partial<Extract<Actor, { kind: 'person' }>> = {}): Actor => ({
  kind: 'person',
  personId,
  directs: [],
  coordinator: false,
  operator: false,
  ...more,
})

export const actors = {
  partnerA: person('person-ana'),
  partnerB: person('person-ben'),
  directorOfA: person('director-a', { directs: ['d1'] }),
  directorOfB: person('director-b', { directs: ['d2'] }),
  otherDirector: person('director-c', { directs: ['d3'] }),
  coordinator: person('coordinator', { coordinator: true }),
  operator: person('operator', { operator: true }),
  stranger: person('stranger'),
  system: { kind: 'system' },
} as const satisfies Record<string, Actor>
export type ActorName = keyof typeof actors

/** The pair is matched on Sep 1, 2026; requests are made at these hours after that. */
export const matchedAt = new Date('2026-09-01T14:00:00Z')
export const onDay = (days: number, hours = 0): Date => new Date(matchedAt.getTime() + (days * 24 + hours) * 3_600_000)

export const factsAt = (now: Date, actor: Actor): Facts => ({
  now,
  actor,
  lengths: recommendedSchema.parse({}).lengths,
  amendDays: 14,
  asksFinalMeeting: true,
  dueOn: (_kind, openedAt) => new Date(openedAt.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
})

export const newPair = (): Partnership =>
  createPartnership(
    { id: 'pair', cycleId: 'cycle', a: ana, b: ben, reasons: [], stepIds: ['s-1', 's-2', 's-3', 's-4'] },
    factsAt(matchedAt, actors.system),
  )

export const entry = (more: Partial<LogEntry> = {}): LogEntry => ({
  happenedOn: '2026-09-05',
  minutes: 180,
  activities: ['culture'],
  strategies: ['plc'],
  indicators: ['A3'],
  ideas: 'Shared idea',
  sharedNote: 'Shared note',
  nextSteps: 'Next',
  questions: 'Question',
  reflection: 'Private',
  ...more,
})

/** Minutes that nobody is asked about. */
const usualMinutes: Record<StepKind, number> = { firstVisit: 180, call: 40, secondVisit: 180, finalMeeting: 60 }

/** A request that is right whenever the state allows it at all. */
export const aRequest = <K extends RequestKind>(kind: K, step: StepKind, now: Date): RequestOf<K> => {
  const minutes = usualMinutes[step]
  const day = now.toISOString().slice(0, 10)
  const hostId = step === 'secondVisit' ? undefined : 'ben'
  const made: { [R in RequestKind]: () => RequestOf<R> } = {
    propose: () => ({
      kind: 'propose',
      step,
      hostId,
      agenda: ['culture'],
      offers: [
        { id: `offer-${now.getTime()}-1`, startsAt: new Date(now.getTime() + 3 * 86_400_000), minutes },
        { id: `offer-${now.getTime()}-2`, startsAt: new Date(now.getTime() + 4 * 86_400_000), minutes },
      ],
    }),
    accept: () => ({ kind: 'accept', step, offerId: 'set by the test' }),
    decline: () => ({ kind: 'decline', step, reason: 'Testing week' }),
    withdraw: () => ({ kind: 'withdraw', step }),
    cancel: () => ({ kind: 'cancel', step, reason: 'Snow' }),
    miss: () => ({ kind: 'miss', step, reason: 'Bus trouble' }),
    log: () => ({ kind: 'log', step, logId: 'log-new', entry: entry({ minutes, happenedOn: day }), hostId }),
    add: () => ({ kind: 'add', step, logId: 'log-added', entry: entry() }),
    amend: () => ({ kind: 'amend', step, entry: entry({ minutes, happenedOn: day, ideas: 'Changed' }) }),
    retract: () => ({ kind: 'retract', step }),
    skip: () => ({ kind: 'skip', step }),
    reopen: () => ({ kind: 'reopen', step, reason: 'Sent by accident' }),
    excuse: () => ({ kind: 'excuse', step, reason: 'Flood' }),
    logOnBehalf: () => ({
      kind: 'logOnBehalf',
      step,
      logId: 'log-behalf',
      authorId: 'ana',
      entry: entry({ minutes, happenedOn: day }),
      hostId,
      reason: 'Told me by phone',
    }),
    extend: () => ({ kind: 'extend', step, dueOn: '2030-01-04', reason: 'More time' }),
    changeHost: () => ({ kind: 'changeHost', step, hostId: 'ana', reason: 'A new school' }),
    excuseRest: () => ({ kind: 'excuseRest', reason: 'The year is over' }),
    changeSchool: () => ({ kind: 'changeSchool', partnerId: 'ana', was: 'Old School' }),
    freeze: () => ({ kind: 'freeze', reason: 'Moved away' }),
    resume: () => ({ kind: 'resume' }),
    end: () => ({ kind: 'end', reason: 'No partner left' }),
  }
  return made[kind]()
}

/** Does it or throws: for building states. */
export const must = (partnership: Partnership, request: PathRequest, now: Date, actor: Actor): Partnership => {
  const decision = decide(partnership, request, factsAt(now, actor))
  if ('refusal' in decision) throw new Error(`${request.kind} refused: ${decision.refusal.kind}`)
  return apply(partnership, decision.events)
}

export const refusalOf = (
  partnership: Partnership,
  request: PathRequest,
  now: Date,
  actor: Actor,
): PathRefusal['kind'] | 'ok' => {
  const decision = decide(partnership, request, factsAt(now, actor))
  return 'refusal' in decision ? decision.refusal.kind : 'ok'
}
