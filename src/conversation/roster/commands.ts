import { randomBytes } from 'node:crypto'
import { issueLinkCode } from '../../usecases/identity/link-account.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { overviewCommands } from '../desk/commands.ts'
import { showDistrict } from '../desk/show-desk.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { yearCommands } from '../year/commands.ts'
import { districtsNamed } from '../year/show-year.ts'
import { linkCodeCard, linkHelpCard, rosterHelpCard, whichDistrictCard, whoCard } from './cards.ts'
import { receiveFile } from './files.ts'

/** Words of coordinators and directors. */
export const officeCommands: readonly Command[] = [
  ...overviewCommands,
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
  {
    word: 'link',
    roles: ['coordinator'],
    summary: 'A code for somebody whose chat address differs from the roster’s',
    run: (request, rest) => link(request, rest),
  },
  ...yearCommands,
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

const link = async ({ deps, actor }: Request, rest: string): Promise<Reply> => {
  if (!actor.coordinator) return refusalCard('notCoordinator')
  if (rest === '') return { kind: 'card', card: linkHelpCard }
  const people = await deps.store.read.overview.findPeople(rest.slice(0, 100), 6)
  const [only] = people
  if (!only) return refusalCard('noSuchPerson')
  if (people.length > 1) return { kind: 'card', card: whoCard(people) }
  const issued = await issueLinkCode(deps, actor, { personId: only.personId, random: randomBytes })
  return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.why)
}
