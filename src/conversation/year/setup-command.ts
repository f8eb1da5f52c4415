import { beginYear } from '../../usecases/year/begin-year.ts'
import { seeYear } from '../../usecases/year/see-year.ts'
import { onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import * as actions from './actions.ts'
import { setUpCard, yearBegunCard } from './setup-cards.ts'

/** The first thing a coordinator does, and once at the start of every school year. */
export const setup: Command = {
  word: 'setup',
  also: ['set-up', 'begin'],
  roles: ['coordinator'],
  summary: 'Set up the program, or begin a new school year',
  run: async ({ deps, actor }) => {
    const year = await seeYear(deps, actor)
    if (!year.ok && year.refusal.kind === 'notCoordinator') return refusalCard(year.refusal)
    const { places, clock } = deps
    const current = year.ok ? year.cycle : undefined
    return { kind: 'card', card: setUpCard(places.state, places.yearOf(clock.now()), current) }
  },
}

export const startYear = onAction(actions.beginYear, async ({ deps, actor }) => {
  const done = await beginYear(deps, actor)
  return done.ok
    ? { kind: 'card', card: yearBegunCard(deps.places.state, done), replace: true }
    : refusalCard(done.refusal)
})
