import { describe, expect, it } from 'vitest'
import {
  type Extent,
  goalSight,
  type Sight,
  seenLog,
  seenPartnership,
  seenPlan,
  type Viewer,
  viewerOf,
  viewerOfOwn,
  viewers,
  whoSeesWhat,
} from '../../src/core/access.ts'
import { type Partnership, program, type StepLog } from '../../src/core/partnership/partnership.ts'
import type { Goal, Plan } from '../../src/core/plan/plan.ts'
import { type ActorName, actors, entry, newPair, onDay } from './partnership/made.ts'
import { states } from './partnership/states.ts'

const log: StepLog = { ...entry(), id: 'log', authorId: 'ana', createdAt: onDay(5) }

describe('who sees what', () => {
  it('is what the forms promise', () => {
    // Rows as DOMAIN.md has them: partner, other partner, their directors, coordinator, anyone else.
    const promised: Record<Sight, readonly Extent[]> = {
      path: ['yes', 'yes', 'yes', 'yes', 'no'],
      work: ['yes', 'yes', 'counts', 'yes', 'no'],
      sharedNotes: ['yes', 'yes', 'no', 'no', 'no'],
      reflection: ['yes', 'no', 'no', 'no', 'no'],
      plan: ['yes', 'ifShared', 'no', 'existence', 'no'],
      comments: ['yes', 'ifShared', 'no', 'no', 'no'],
    }
    for (const [sight, row] of Object.entries(promised))
      expect(viewers.map((viewer) => whoSeesWhat[sight as Sight][viewer])).toEqual(row)
  })

  it('is no plan at all for others, where none of its goals is theirs to read', () => {
    const goal = { id: 'g', sharedWithPartner: false, sharedWithCoordinator: false, comments: [] } as unknown as Goal
    const plan = { id: 'p', ownerId: 'ana', reflection: 'MINE', goals: [goal] } as unknown as Plan
    for (const viewer of viewers) expect(seenPlan(plan, viewer) === undefined).toBe(viewer !== 'self')
    const shared = { ...plan, goals: [{ ...goal, sharedWithPartner: true }] }
    expect(seenPlan(shared, 'partner')).toMatchObject({ goals: [{ id: 'g' }] })
    expect(JSON.stringify(seenPlan(shared, 'partner'))).not.toContain('MINE')
  })

  it('finds what each role is to a pair', () => {
    const pair = newPair()
    const expected: Record<ActorName, Viewer> = {
      partnerA: 'self',
      partnerB: 'self',
      directorOfA: 'director',
      directorOfB: 'director',
      otherDirector: 'anyone',
      coordinator: 'coordinator',
      operator: 'anyone',
      stranger: 'anyone',
      system: 'anyone',
    }
    for (const [name, viewer] of Object.entries(expected))
      expect(viewerOf(actors[name as ActorName], pair)).toBe(viewer)
    expect(viewerOfOwn(actors.partnerB, pair, 'ana')).toBe('partner')
  })

  it('shows a phone number that somebody gave to their partner and the department, as long as they are partners', () => {
    const numbers = (pair: Partnership, who: ActorName) => {
      const seen = seenPartnership({ ...pair, a: { ...pair.a, phone: '1' }, b: { ...pair.b, phone: '2' } }, actors[who])
      return [seen?.a.phone, seen?.b.phone].join()
    }
    const { open, ended } = states()
    expect(numbers(open!.pair, 'partnerA')).toBe('1,2')
    expect(numbers(open!.pair, 'coordinator')).toBe('1,2')
    expect(numbers(open!.pair, 'directorOfA')).toBe(',')
    expect(numbers(ended!.pair, 'partnerA')).toBe('1,')
    expect(numbers(ended!.pair, 'coordinator')).toBe('1,2')
    const out = { ...states().frozen!.pair }
    expect(numbers({ ...out, b: { ...out.b, withdrawnAt: onDay(2) } }, 'partnerB')).toBe(',2')
    expect(numbers({ ...out, b: { ...out.b, withdrawnAt: onDay(2) } }, 'partnerA')).toBe('1,2')
  })

  it('keeps a partner who holds an office a partner', () => {
    const pair = newPair()
    const both = { ...actors.partnerA, coordinator: true, directs: ['d1', 'd2'] }
    expect(viewerOf(both, pair)).toBe('self')
    expect(viewerOfOwn(both, pair, 'ben')).toBe('partner')
  })

  it.each<[Viewer, readonly string[]]>([
    ['self', ['activities', 'strategies', 'indicators', 'ideas', 'sharedNote', 'nextSteps', 'questions', 'reflection']],
    ['partner', ['activities', 'strategies', 'indicators', 'ideas', 'sharedNote', 'nextSteps', 'questions']],
    ['coordinator', ['activities', 'strategies', 'indicators']],
    ['director', []],
  ])('shows of a log to %s only what is theirs to see', (viewer, fields) => {
    const seen = seenLog(log, viewer)!
    const contents = [
      'activities',
      'strategies',
      'indicators',
      'ideas',
      'sharedNote',
      'nextSteps',
      'questions',
      'reflection',
    ]
    expect(contents.filter((field) => seen[field as keyof typeof seen] !== undefined)).toEqual(fields)
    expect(seen).toMatchObject({ minutes: 180, counts: { activities: 1, strategies: 1, indicators: 1 } })
  })

  it('shows nothing at all to anyone else', () => {
    expect(seenLog(log, 'anyone')).toBeUndefined()
    for (const name of ['otherDirector', 'operator', 'stranger', 'system'] as const)
      for (const { pair } of Object.values(states())) expect(seenPartnership(pair, actors[name])).toBeUndefined()
  })

  it.each<[Viewer, boolean, boolean, string]>([
    ['self', false, false, 'all'],
    ['partner', true, false, 'all'],
    ['partner', false, true, 'nothing'],
    ['coordinator', true, false, 'existence'],
    ['coordinator', false, true, 'all'],
    ['director', true, true, 'nothing'],
    ['anyone', true, true, 'nothing'],
  ])(
    'a goal to %s, shared with the partner %s, with the coordinator %s: %s',
    (viewer, withPartner, withCoordinator, sight) => {
      expect(goalSight({ sharedWithPartner: withPartner, sharedWithCoordinator: withCoordinator }, viewer)).toBe(sight)
    },
  )

  it('shows offices no word that partners wrote to each other, in any state of the path', () => {
    const words = ['Shared idea', 'Shared note', 'Private', 'Testing week', 'Snow', 'Bus trouble']
    for (const { pair } of Object.values(states()))
      for (const name of ['directorOfA', 'directorOfB', 'coordinator'] as const) {
        const seen = JSON.stringify(seenPartnership(pair, actors[name]))
        for (const word of words) expect(seen).not.toContain(word)
      }
  })

  it('keeps from directors what a partner works on and can offer', () => {
    const seen = seenPartnership(newPair(), actors.directorOfA)!
    expect([seen.a.refinements, seen.b.strengths, seen.reasons]).toEqual([[], [], []])
  })

  it('tells why someone logged for another to those who see the work alone', () => {
    const behalf = { ...log, onBehalfBy: 'coordinator', onBehalfWhy: 'WHY' }
    for (const viewer of ['self', 'partner', 'coordinator'] as const)
      expect(seenLog(behalf, viewer)).toMatchObject({ onBehalfBy: 'coordinator', onBehalfWhy: 'WHY' })
    expect(JSON.stringify(seenLog(behalf, 'director'))).not.toMatch(/WHY|coordinator/)
  })

  /** A pair with a word of its own in every place where one can be typed. */
  const worded = (lastBy: string): Partnership => {
    const pair = newPair()
    const words = { note: 'NOTE', agendaOther: 'OTHER', place: 'PLACE', agenda: ['AGENDA'] }
    const last = { what: 'cancelled', by: lastBy, reason: 'SETBACK', at: onDay(2) } as const
    const logs = ['ana', 'ben'].map((authorId) => ({ ...log, id: authorId, authorId, reflection: `OF ${authorId}` }))
    return {
      ...pair,
      reasons: ['FIT'],
      handReason: 'HAND',
      statusReason: 'STATUS',
      steps: pair.steps.map((step, at) => (at === 0 ? { ...step, ...words, last, logs } : step)),
    }
  }
  const planted = ['NOTE', 'OTHER', 'PLACE', 'AGENDA', 'SETBACK', 'FIT', 'HAND', 'STATUS', 'OF ana', 'OF ben']

  it.each<[ActorName, string, readonly string[]]>([
    ['partnerA', 'ana', ['NOTE', 'OTHER', 'PLACE', 'AGENDA', 'SETBACK', 'FIT', 'STATUS', 'OF ana']],
    ['partnerB', 'ana', ['NOTE', 'OTHER', 'PLACE', 'AGENDA', 'SETBACK', 'FIT', 'STATUS', 'OF ben']],
    ['coordinator', 'ana', ['AGENDA', 'FIT', 'HAND', 'STATUS']],
    ['coordinator', program, ['AGENDA', 'SETBACK', 'FIT', 'HAND', 'STATUS']],
    ['directorOfA', program, []],
  ])('shows %s exactly the words that are theirs, the setback by %s', (who, by, words) => {
    const seen = JSON.stringify(seenPartnership(worded(by), actors[who]))
    expect(planted.filter((word) => seen.includes(`"${word}"`))).toEqual(words)
  })
})
