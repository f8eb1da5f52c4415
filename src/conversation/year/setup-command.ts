import { beginYear } from '../../usecases/year/begin-year.ts'
import { seeBeginning } from '../../usecases/year/see-year.ts'
import { onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import * as actions from './actions.ts'
import { setUpCard, yearBegunCard } from './setup-cards.ts'

/** The first thing a coordinator does, and once at the start of every school year. */
export const setup: Command = {
  word: 'setup',
  alone: true,
  also: ['set-up', 'begin'],
  roles: ['coordinator'],
  summary: 'Set up the program, or begin a new school year',
  run: async ({ deps, actor }) => {
    const year = await seeBeginning(deps, actor)
    if (!year.ok && year.refusal.kind === 'notCoordinator') return refusalCard(year.refusal)
    const { places, clock } = deps
    const known = year.ok ? { current: year.cycle, latest: year.latest } : {}
    return { kind: 'card', card: setUpCard(places.state, places.yearOf(clock.now()), known) }
  },
}

export const startYear = onAction(actions.beginYear, async ({ deps, actor }) => {
  const done = await beginYear(deps, actor)
  return done.ok
    ? { kind: 'card', card: yearBegunCard(deps.places.state, done), replace: true }
    : refusalCard(done.refusal)
})
