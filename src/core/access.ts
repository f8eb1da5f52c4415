import type { Actor } from './actor.ts'
import { type Partner, type Partnership, program, type StepLog } from './partnership/partnership.ts'
import { standingOf } from './partnership/standing.ts'
import type { GoalSharing, Plan } from './plan/plan.ts'

/** What somebody is to one pair, for reading. `self` is the author or owner, `partner` the other one of the pair. */
export type Viewer = 'self' | 'partner' | 'director' | 'coordinator' | 'anyone'
export const viewers = ['self', 'partner', 'director', 'coordinator', 'anyone'] as const satisfies readonly Viewer[]

/** What there is to see of a pair. */
export type Sight = 'path' | 'work' | 'sharedNotes' | 'reflection' | 'plan' | 'comments'

/** `counts`: how many, never which. `ifShared`: by its owner's choice. `existence`: only that there is one, unless it is shared. */
export type Extent = 'yes' | 'counts' | 'ifShared' | 'existence' | 'no'

/** Who sees what. The forms promise this to the people who type; nothing may show more. */
export const whoSeesWhat: { readonly [S in Sight]: { readonly [V in Viewer]: Extent } } = {
  /** Pair, step states, dates, lengths. */
  path: { self: 'yes', partner: 'yes', director: 'yes', coordinator: 'yes', anyone: 'no' },
  /** Activities done, indicator tags, strategy tags, hours. */
  work: { self: 'yes', partner: 'yes', director: 'counts', coordinator: 'yes', anyone: 'no' },
  /** Ideas, notes and next steps of a visit or call; notes and reasons that go with times. */
  sharedNotes: { self: 'yes', partner: 'yes', director: 'no', coordinator: 'no', anyone: 'no' },
  reflection: { self: 'yes', partner: 'no', director: 'no', coordinator: 'no', anyone: 'no' },
  /** Individual Action Plan. */
  plan: { self: 'yes', partner: 'ifShared', director: 'no', coordinator: 'existence', anyone: 'no' },
  /** What the two write to a shared goal: theirs alone, also where the department reads the goal. */
  comments: { self: 'yes', partner: 'ifShared', director: 'no', coordinator: 'no', anyone: 'no' },
}

/** What the actor is to the pair. A partner stays one, whatever else they are: nobody sees a colleague's words through an office. */
export const viewerOf = (actor: Actor, partnership: Pick<Partnership, 'a' | 'b'>): Viewer => {
  const standing = standingOf(actor, partnership)
  if (standing.partner) return 'self'
  if (standing.coordinator) return 'coordinator'
  return standing.director ? 'director' : 'anyone'
}

/** The same, to something that one of the two wrote or owns. */
export const viewerOfOwn = (actor: Actor, partnership: Pick<Partnership, 'a' | 'b'>, ownerId: string): Viewer => {
  const viewer = viewerOf(actor, partnership)
  return viewer === 'self' && standingOf(actor, partnership).partner?.id !== ownerId ? 'partner' : viewer
}

const extentOf = (viewer: Viewer, sight: Sight): Extent => whoSeesWhat[sight][viewer]
const sees = (viewer: Viewer, sight: Sight): boolean => extentOf(viewer, sight) === 'yes'

/** A log as a viewer may see it: what is missing may not be seen, or was never written. */
export interface SeenLog extends Partial<Omit<StepLog, 'id' | 'authorId' | 'createdAt'>> {
  readonly id: string
  readonly authorId: string
  readonly happenedOn: string
  readonly minutes: number
  readonly counts: { readonly activities: number; readonly strategies: number; readonly indicators: number }
}

/** The part of a log that a viewer may see; undefined when not even that there is one. */
export const seenLog = (log: StepLog, viewer: Viewer): SeenLog | undefined => {
  if (!sees(viewer, 'path')) return undefined
  const { id, authorId, happenedOn, minutes, activities, strategies, indicators, rubricId } = log
  return {
    id,
    authorId,
    happenedOn,
    minutes,
    counts: { activities: activities.length, strategies: strategies.length, indicators: indicators.length },
    ...(sees(viewer, 'work') && { activities, strategies, indicators, rubricId, onBehalfBy: log.onBehalfBy }),
    ...(sees(viewer, 'work') && { onBehalfWhy: log.onBehalfWhy, amendedAt: log.amendedAt }),
    ...(sees(viewer, 'sharedNotes') && { ideas: log.ideas, sharedNote: log.sharedNote }),
    ...(sees(viewer, 'sharedNotes') && { nextSteps: log.nextSteps, questions: log.questions }),
    ...(sees(viewer, 'reflection') && { reflection: log.reflection }),
  }
}

/** Whether a viewer may know of a plan at all. */
export const hearsOfPlan = (viewer: Viewer): boolean => extentOf(viewer, 'plan') !== 'no'

/** Whether a viewer may read a goal, may only know that there is one, or neither. */
export const goalSight = (
  goal: GoalSharing,
  viewer: Viewer,
  sight: Sight = 'plan',
): 'all' | 'existence' | 'nothing' => {
  const extent = extentOf(viewer, sight)
  if (extent === 'yes') return 'all'
  if (extent === 'ifShared') return goal.sharedWithPartner ? 'all' : 'nothing'
  if (extent === 'existence') return goal.sharedWithCoordinator ? 'all' : 'existence'
  return 'nothing'
}

/** The part of a plan that a viewer may read; undefined when that is no goal at all. */
export const seenPlan = (plan: Plan, viewer: Viewer): Plan | undefined => {
  const { reflection, ...rest } = plan
  const goals = plan.goals
    .filter((goal) => goalSight(goal, viewer) === 'all')
    .map((goal) => ({ ...goal, comments: goalSight(goal, viewer, 'comments') === 'all' ? goal.comments : [] }))
  if (viewer !== 'self' && goals.length === 0) return undefined
  return { ...rest, ...(sees(viewer, 'reflection') && { reflection }), goals }
}

/**
 * The pair as somebody may see it: logs cut to what `seenLog` allows, and the words that partners wrote to each other
 * (notes, reasons) for the partners alone. Undefined for anyone the pair is no business of.
 */
export const seenPartnership = (partnership: Partnership, actor: Actor): SeenPartnership | undefined => {
  const viewer = viewerOf(actor, partnership)
  if (!sees(viewer, 'path')) return undefined
  const words = sees(viewer, 'sharedNotes')
  const until = partnerUntil(actor, partnership)
  const isFormer = ({ id }: Partner) =>
    until !== undefined && viewer === 'self' && viewerOfOwn(actor, partnership, id) === 'partner'
  return {
    ...partnership,
    a: seenPartner(partnership.a, viewer, isFormer(partnership.a)),
    b: seenPartner(partnership.b, viewer, isFormer(partnership.b)),
    reasons: sees(viewer, 'work') ? partnership.reasons : [],
    handReason: viewer === 'coordinator' ? partnership.handReason : undefined,
    statusReason: sees(viewer, 'work') ? partnership.statusReason : undefined,
    steps: partnership.steps.map(({ logs, note, agendaOther, place, agenda, last, ...step }) => ({
      ...step,
      agenda: sees(viewer, 'work') ? agenda : [],
      ...(words && { note, agendaOther, place }),
      last: last && {
        ...last,
        reason: words || (viewer === 'coordinator' && last.by === program) ? last.reason : undefined,
      },
      logs: logs.flatMap((log) => {
        const viewer = viewerOfOwn(actor, partnership, log.authorId)
        const written = viewer === 'partner' ? upTo(log, until) : log
        return (written && seenLog(written, viewer)) ?? []
      }),
    })),
  }
}

/**
 * Until when somebody was a partner, who is none any more: to the end of the pair, or until they were taken out of it while it
 * is on hold. What the other wrote later is not theirs to see.
 */
export const partnerUntil = (actor: Actor, partnership: Partnership): Date | undefined => {
  const { status, endedAt, matchedAt } = partnership
  if (status === 'ended') return endedAt ?? matchedAt
  return status === 'frozen' ? standingOf(actor, partnership).partner?.withdrawnAt : undefined
}

/** What came later is not there; what was changed since loses its words. */
const upTo = (log: StepLog, until: Date | undefined): StepLog | undefined => {
  if (!until || (log.amendedAt ?? log.createdAt) <= until) return log
  if (log.createdAt > until) return undefined
  return { ...log, ideas: undefined, sharedNote: undefined, nextSteps: undefined, questions: undefined }
}

/**
 * What somebody works on and can offer is theirs, their partner's and the department's to know, and so is a phone number that they
 * gave: nobody's who is their partner no more.
 */
const seenPartner = ({ phone, ...partner }: Partner, viewer: Viewer, isFormer: boolean): Partner => ({
  ...partner,
  ...(phone !== undefined && sees(viewer, 'work') && !isFormer && { phone }),
  ...(!sees(viewer, 'work') && { refinements: [], strengths: [] }),
})

type Step = Partnership['steps'][number]
export interface SeenPartnership extends Omit<Partnership, 'steps'> {
  readonly steps: readonly (Omit<Step, 'logs'> & { readonly logs: readonly SeenLog[] })[]
}
