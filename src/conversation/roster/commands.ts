import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { rosterHelpCard, whichDistrictCard } from './cards.ts'
import { districtsNamed } from './districts-named.ts'
import { receiveFile } from './files.ts'
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
    summary: 'Nominate an administrator',
    run: (request, rest) =>
      withDistrict(request, rest, {
        one: async (district) => ({ kind: 'card', card: whichDistrictCard([district], 'nominate') }),
        several: 'nominate',
      }),
  },
  {
    word: 'roster',
    also: ['import', 'upload'],
    roles: ['coordinator'],
    summary: 'Send a roster as a CSV file',
    run: async (request, rest) => {
      if (!request.actor.coordinator) return refusalCard('notCoordinator')
      if (rest.includes('\n'))
        return receiveFile(request, { name: 'pasted rows', bytes: new TextEncoder().encode(rest) })
      return { kind: 'card', card: rosterHelpCard }
    },
  },
]

/** The districts somebody may act for: their own, or for a coordinator any. */
const withDistrict = async (
  request: Request,
  named: string,
  then: { one: (district: DistrictFacts) => Promise<Reply>; several: 'district' | 'nominate' },
): Promise<Reply> => {
  const { coordinator, directs } = request.actor
  if (!coordinator && directs.length === 0) return refusalCard('notYours')
  const own = named.trim().replace(/^(in|out)$/i, '')
  const found = await districtsNamed(request, own, coordinator ? undefined : directs)
  const [only] = found
  if (!only) return refusalCard('noSuchDistrict')
  return found.length === 1 ? then.one(only) : { kind: 'card', card: whichDistrictCard(found, then.several) }
}
