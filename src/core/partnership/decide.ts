import {
  type Partnership,
  type PartnershipStatus,
  program,
  type Step,
  type StepKind,
  stepKinds,
  stepOf,
} from './partnership.ts'
import { markOf, type Phase, phaseOf } from './phase.ts'
import type { PathRefusal } from './refusal.ts'
import type { PathRequest, RequestKind, StepRequest } from './request.ts'
import { rules } from './rules.ts'
import type { Asker, Decision, Facts, PathRule, Situation } from './situation.ts'
import { isStranger, type Standing, standingOf } from './standing.ts'

/** Decides one request. Pure: the same pair, request and facts give the same events. */
export const decide = (partnership: Partnership, request: PathRequest, facts: Facts): Decision => {
  const refusal = refusedAhead(partnership, request, facts)
  if (refusal) return { refusal }
  const rule = rules[request.kind] as PathRule<RequestKind>
  return rule.decide(situationOf(partnership, 'step' in request ? request.step : 'firstVisit', facts), request)
}

const situationOf = (partnership: Partnership, kind: StepKind, facts: Facts): Situation => {
  const standing = standingOf(facts.actor, partnership)
  const step = stepOf(partnership, kind)
  const by = standing.partner?.id ?? program
  return { partnership, facts, standing, by, step, phase: phaseOf(step, facts.now) }
}

/** What refuses a request whatever it says: nobody is let fill in a form for it. */
export const refusedAhead = (
  partnership: Partnership,
  request: Parameters<typeof admit>[1],
  facts: Facts,
): PathRefusal | undefined =>
  admit(partnership, request, facts) ??
  (request.step && rules[request.kind].unless?.(situationOf(partnership, request.step, facts)))

/** Whether the request would be heard at all: the table's columns, before what it says is looked at. */
export const admit = (
  partnership: Partnership,
  request: Pick<PathRequest, 'kind'> & Partial<Pick<StepRequest, 'step' | 'seen'>>,
  facts: Pick<Facts, 'now' | 'actor'>,
): PathRefusal | undefined => {
  const rule = rules[request.kind] as PathRule<RequestKind>
  const barred = bar(rule.asker, standingOf(facts.actor, partnership))
  if (barred) return barred
  if (!rule.whilePair.includes(partnership.status)) return offPair(request.kind, partnership.status)
  if (!request.step) return undefined
  const step = stepOf(partnership, request.step)
  return offStep(rule, request.seen, step, phaseOf(step, facts.now))
}

const bar = (asker: Asker, standing: Standing): PathRefusal | undefined => {
  if (isStranger(standing)) return { kind: 'notYours' }
  const overseer = standing.coordinator || standing.system
  if (asker === 'partner' && !standing.partner) return { kind: 'partnersOnly' }
  if (asker === 'overseer' && !overseer) return { kind: 'coordinatorOnly' }
  if (asker === 'partnerOrOverseer' && !overseer && !standing.partner) return { kind: 'partnersOnly' }
  return undefined
}

const offPair = (kind: RequestKind, status: PartnershipStatus): PathRefusal =>
  kind === 'resume' ? { kind: 'notFrozen', status } : { kind: 'pairNotActive', status }

const offStep = (
  rule: PathRule<RequestKind>,
  seen: string | undefined,
  step: Step,
  phase: Phase,
): PathRefusal | undefined => {
  if (seen !== undefined && seen !== markOf(step)) return { kind: 'changedMeanwhile', step: step.kind }
  if (!rule.whileStep || rule.whileStep.includes(phase)) return undefined
  return rule.otherwise?.(step, phase) ?? outOfPhase(step, phase)
}

const outOfPhase = (step: Step, phase: Phase): PathRefusal => {
  switch (phase) {
    case 'waiting':
      return { kind: 'notYetOpen', step: step.kind, after: stepKinds[stepKinds.indexOf(step.kind) - 1] ?? step.kind }
    case 'logged':
    case 'skipped':
    case 'excused':
      return { kind: 'stepDone', step: step.kind, state: phase }
    default:
      return { kind: 'stepNotDone', step: step.kind }
  }
}
