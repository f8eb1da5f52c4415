import { beginningOf } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import { mayRunProgram, overseesPairs } from '../../core/offices.ts'
import { searchTyped } from '../../core/people/search-key.ts'
import { findDistricts } from '../../usecases/roster/see-districts.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { whichDistrictCard } from '../roster/index.ts'
import { showDirectors, showNominees, showNomineesFound } from './action-handlers.ts'
import { takeDirectors, takeNominations } from './files.ts'

const pasted = (rest: string) => ({ name: 'pasted rows', bytes: new TextEncoder().encode(rest) })

/** Words about directors of schools and whom they nominate. */
export const directorCommands: readonly Command[] = [
  {
    word: 'directors',
    shown: titled('directors'),
    also: ['director', 'superintendents', 'superintendent'],
    roles: ['coordinator'],
    summary: `${titled('Directors of schools')}: name, ask, who has not answered`,
    run: async (request, rest) => {
      if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
      if (rest.includes('\n')) return takeDirectors(request, pasted(rest))
      const filter = /^(waiting|open|not answered|unanswered)$/i.test(rest.trim()) ? 'waiting' : 'all'
      const search = filter === 'waiting' ? '' : searchTyped(beginningOf(rest.trim(), 100))
      return showDirectors(request, { filter, search, page: 0 })
    },
  },
  {
    word: 'nominations',
    also: ['nominees'],
    roles: ['director', 'coordinator'],
    summary: 'Whom a district nominated and what they answered',
    run: async (request, rest) => {
      const { actor } = request
      if (!overseesPairs(actor)) return refusalCard({ kind: 'notYours' })
      if (rest.includes('\n')) return takeNominations(request, pasted(rest))
      const [own, ...others] = actor.directs
      const search = searchTyped(beginningOf(rest.trim(), 100))
      // Who directs one district searches in it; of several they say which one, or whom.
      if (own !== undefined && others.length === 0 && !mayRunProgram(actor))
        return showNominees(request, { districtCode: own, search, page: 0 })
      const districts = await findDistricts(request.deps, actor, rest, mayRunProgram(actor) ? undefined : actor.directs)
      const [only] = districts
      if (!only)
        return (
          (await showNomineesFound(request, search)) ??
          refusalCard({ kind: rest.trim() === '' ? 'noCycle' : 'noSuchDistrict' })
        )
      return districts.length === 1
        ? showNominees(request, { districtCode: only.code, search: '', page: 0 })
        : { kind: 'card', card: whichDistrictCard(districts, 'nominations') }
    },
  },
]
