import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/partnership/apply.ts'
import { decide } from '../../../src/core/partnership/decide.ts'
import {
  currentStep,
  isDone,
  isVisit,
  openOffers,
  otherPartner,
  type Partnership,
  stepKinds,
  stepOf,
} from '../../../src/core/partnership/partnership.ts'
import { ballOf } from '../../../src/core/partnership/phase.ts'
import type { PathRequest, RequestKind } from '../../../src/core/partnership/request.ts'
import { rules } from '../../../src/core/partnership/rules.ts'
import { type ActorName, actors, aRequest, factsAt, matchedAt, newPair } from './made.ts'

const moves = fc.array(
  fc.record({
    who: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<ActorName>('partnerA', 'partnerB') },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(actors) as ActorName[])) },
    ),
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom<RequestKind>('propose', 'accept', 'log', 'add', 'skip', 'reopen') },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(rules) as RequestKind[])) },
    ),
    /** Mostly the one the pair is at. */
    step: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...stepKinds) },
    ),
    hours: fc.integer({ min: 0, max: 60 }),
    pick: fc.nat({ max: 2 }),
  }),
  { minLength: 1, maxLength: 80, size: 'max' },
)

/** Plays a year of requests, most of them foolish, and looks at the pair after each. */
const play = (
  all: typeof moves extends fc.Arbitrary<infer M> ? M : never,
  look: (pair: Partnership, now: Date, before: Partnership) => void,
) => {
  let pair = newPair()
  let now = matchedAt.getTime()
  for (const { who, kind, step, hours, pick } of all) {
    now += hours * 3_600_000
    const at = new Date(now)
    const about = step ?? currentStep(pair)?.kind ?? 'finalMeeting'
    const decision = decide(pair, requestFor(pair, kind, about, at, pick), factsAt(at, actors[who]))
    const before = pair
    if ('events' in decision) pair = apply(pair, decision.events)
    look(pair, at, before)
  }
}

const requestFor = (
  pair: Partnership,
  kind: RequestKind,
  step: (typeof stepKinds)[number],
  at: Date,
  pick: number,
): PathRequest => {
  const request = aRequest(kind, step, at)
  const open = openOffers(stepOf(pair, step))
  return request.kind === 'accept'
    ? { ...request, offerId: open[pick % Math.max(1, open.length)]?.id ?? 'none' }
    : request
}

/** What must hold of any pair at any time; an empty list when it does. */
const faultsOf = (pair: Partnership, now: Date): readonly string[] => {
  const holds: Record<string, boolean> = {}
  for (const step of pair.steps) {
    const authors = step.logs.map((log) => log.authorId)
    const { kind, state, appointment } = step
    holds[`${kind}: offers are open while proposed, and only then`] =
      (state === 'proposed') === openOffers(step).length > 0
    holds[`${kind}: what is scheduled has a time`] = state !== 'scheduled' || appointment !== undefined
    holds[`${kind}: what is open or waits has none`] = !['waiting', 'open'].includes(state) || appointment === undefined
    holds[`${kind}: what is logged has a log`] = state !== 'logged' || authors.length > 0
    holds[`${kind}: a logged visit has a host`] = state !== 'logged' || !isVisit(kind) || step.hostId !== undefined
    holds[`${kind}: one log a partner`] = authors.length === new Set(authors).size
    holds[`${kind}: only partners are authors`] = authors.every((id) => id === 'ana' || id === 'ben')
    holds[`${kind}: nobody holds the ball of what is done`] = !isDone(step) || ballOf(pair, step, now).length === 0
  }
  const stopped = pair.status === 'ended' || pair.status === 'frozen'
  holds['completed when every step is done'] = (pair.status === 'completed') === (pair.steps.every(isDone) && !stopped)
  return Object.entries(holds).flatMap(([what, held]) => (held ? [] : [what]))
}

/** What the plays came through, so that a play which never gets anywhere is noticed. */
const seen = new Set<string>()

describe('whatever is asked, by whomever, in any order', () => {
  it('leaves a pair that makes sense', () => {
    fc.assert(
      fc.property(moves, (all) => {
        play(all, (pair, now) => {
          seen.add(pair.status)
          for (const step of pair.steps) seen.add(`${step.kind} ${step.state}`)
          const faults = faultsOf(pair, now)
          if (faults.length > 0) expect(faults).toEqual([])
        })
      }),
      { numRuns: 150, seed: 1 },
    )
    for (const kind of stepKinds)
      for (const state of ['open', 'proposed', 'scheduled', 'logged']) expect(seen).toContain(`${kind} ${state}`)
    for (const status of ['active', 'frozen', 'completed', 'ended']) expect(seen).toContain(status)
  })

  it('opens no step before the one before it is settled, unless a coordinator reopens that', () => {
    const ordinary = moves.map((all) => all.filter(({ kind }) => kind !== 'reopen' && kind !== 'retract'))
    fc.assert(
      fc.property(ordinary, (all) => {
        play(all, ({ steps }) => {
          const first = steps.findIndex((step) => !isDone(step))
          if (first >= 0)
            for (const later of steps.slice(first + 1)) expect(isDone(later) || later.state === 'waiting').toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('keeps the visits reciprocal', () => {
    fc.assert(
      fc.property(moves, (all) => {
        play(all, (pair, _now, before) => {
          const [first, second] = [stepOf(pair, 'firstVisit'), stepOf(pair, 'secondVisit')]
          const wentBothWays = first.state === 'logged' && second.state === 'logged'
          if (wentBothWays) expect(second.hostId).toBe(otherPartner(pair, first.hostId!).id)
          const justBooked = second.state !== stepOf(before, 'secondVisit').state
          if (justBooked && first.state === 'logged' && ['proposed', 'logged'].includes(second.state))
            expect(second.hostId).toBe(otherPartner(pair, first.hostId!).id)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('raises the version by one with every change, and by none without', () => {
    fc.assert(
      fc.property(moves, (all) => {
        play(all, (pair, _now, before) => expect(pair.version - before.version).toBe(pair === before ? 0 : 1))
      }),
      { numRuns: 100 },
    )
  })

  it('lets nobody but the two, a coordinator and the system change anything', () => {
    const outsiders = new Set<ActorName>(['directorOfA', 'directorOfB', 'otherDirector', 'operator', 'stranger'])
    fc.assert(
      fc.property(moves, (all) => {
        play(
          all.filter((move) => outsiders.has(move.who)),
          (pair) => expect(pair.version).toBe(1),
        )
      }),
      { numRuns: 100 },
    )
  })
})
