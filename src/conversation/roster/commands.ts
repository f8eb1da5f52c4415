import { beginningOf } from '../../core/characters.ts'
import { mayRunProgram, overseesPairs } from '../../core/offices.ts'
import { searchTyped } from '../../core/people/search-key.ts'
import { rosterStates } from '../../core/roster/roster-state.ts'
import type { RosterFilter } from '../../usecases/roster/roster-people-port.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { findDistricts } from '../../usecases/roster/see-districts.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { rosterHelpCard, whichDistrictCard } from './cards.ts'
import { showPeople } from './people-handlers.ts'
import { showDistrict } from './show-district.ts'

/** Words about districts and the roster. */
export const rosterCommands: readonly Command[] = [
  {
    word: 'district',
    also: ['districts', 'optin', 'opt-in', 'opt'],
    roles: ['director', 'coordinator'],
    summary: 'A district: opt in or out, who is matched',
    run: (request, rest) =>
      withDistrict(request, rest, { one: ({ code }) => showDistrict(request, code), several: 'district' }),
  },
  {
    word: 'nominate',
    roles: ['director', 'coordinator'],
    summary: 'Nominate an administrator; with a district or a name: there, or that person',
    run: (request, rest) =>
      withDistrict(request, rest, {
        one: async (district) => ({ kind: 'card', card: whichDistrictCard([district], 'nominate') }),
        several: 'nominate',
        // What is no district is whom they have in mind.
        person: (districts, name) => ({ kind: 'card', card: whichDistrictCard(districts, 'nominate', name) }),
      }),
  },
  {
    word: 'roster',
    also: ['people'],
    roles: ['coordinator'],
    summary: 'Everyone on the roster; with a name, school, district or status: those',
    takesRows: true,
    run: (request, rest) => showPeople(request, filterSaid(beginningOf(rest, searchMaximum))),
  },
  {
    word: 'import',
    alone: true,
    also: ['upload'],
    roles: ['coordinator'],
    summary: 'Send a roster as a CSV file',
    takesRows: true,
    run: async (request) =>
      mayRunProgram(request.actor) ? { kind: 'card', card: rosterHelpCard } : refusalCard({ kind: 'notCoordinator' }),
  },
]

/** Characters of a search that are looked at. */
const searchMaximum = 60
/** Of somebody's name. */
const nameMaximum = 120

/** "invited", "nunez", "declined memphis": a status first, and what is looked for. */
const filterSaid = (words: string): RosterFilter => {
  const [first = '', ...rest] = words.trim().split(/\s+/)
  const state = rosterStates.find((one) => one === first.toLowerCase())
  const search = searchTyped(state ? rest.join(' ') : words.trim())
  return { ...(state && { state }), ...(search && { search }) }
}

interface WithDistrict {
  readonly one: (district: DistrictFacts) => Promise<Reply>
  readonly several: 'district' | 'nominate'
  /** Somebody's name, with the districts that may be meant. */
  readonly person?: (districts: readonly DistrictFacts[], name: string) => Reply
}

/** The districts somebody may act for: their own, or for a coordinator any. */
const withDistrict = async (request: Request, named: string, then: WithDistrict): Promise<Reply> => {
  const { actor } = request
  if (!overseesPairs(actor)) return refusalCard({ kind: 'notYours' })
  const own = named.trim().replace(/^(in|out)$/i, '')
  const find = (words: string) =>
    findDistricts(request.deps, actor, words, mayRunProgram(actor) ? undefined : actor.directs)
  // "Pat Doe for Knox County": two words or more, and a place that is one.
  const [, name = '', where = ''] =
    (then.person && /^(\S+\s.*?)(?:\s*,\s*|\s+(?:for|in|from|of|at)\s+)(.+)$/i.exec(own)) || []
  const there = where === '' || (await find(name)).length > 0 ? [] : await find(where)
  if (then.person && there.length > 0) return then.person(there, beginningOf(name, nameMaximum))
  const found = await find(own)
  const [only] = found
  if (only) return found.length === 1 ? then.one(only) : { kind: 'card', card: whichDistrictCard(found, then.several) }
  const all = then.person && own !== '' ? await find('') : []
  if (then.person && all.length > 0) return then.person(all, beginningOf(own, nameMaximum))
  // Without any district there is nothing to be wrong about yet.
  return refusalCard({ kind: own === '' || then.person ? 'noCycle' : 'noSuchDistrict' })
}
