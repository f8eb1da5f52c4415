import { randomBytes } from 'node:crypto'
import { issueLinkCode } from '../../usecases/link-account.ts'
import { linkCodeCard, rosterHelpCard, whichDistrictCard, whoCard } from '../cards/office.ts'
import { refusalCard } from '../cards/refused.ts'
import { showDistrict, showOverdue, showPairs, showUnreachable, showWaiting } from '../overview-turn.ts'
import type { Reply } from '../reply.ts'
import type { Command, Turn } from '../turn.ts'

/** Words of coordinators and directors. */
export const officeCommands: readonly Command[] = [
  {
    word: 'overdue',
    also: ['late'],
    roles: ['coordinator'],
    summary: 'Pairs whose step is past due',
    run: (turn) => showOverdue(turn),
  },
  {
    word: 'waiting',
    also: ['todo'],
    roles: ['coordinator'],
    summary: 'Pairs that ask for help or are on hold',
    run: (turn) => showWaiting(turn),
  },
  {
    word: 'unreachable',
    roles: ['coordinator'],
    summary: 'People who can’t be reached, why, and the fix',
    run: (turn) => showUnreachable(turn),
  },
  {
    word: 'pairs-list',
    also: ['find', 'search'],
    roles: ['coordinator'],
    summary: 'Find a pair by name, school or district',
    run: (turn, rest) => showPairs(turn, rest.slice(0, 60)),
  },
  {
    word: 'roster',
    roles: ['coordinator'],
    summary: 'Send a roster as a CSV file',
    run: async ({ actor }) =>
      actor.coordinator ? { kind: 'card', card: rosterHelpCard } : refusalCard('notCoordinator'),
  },
  {
    word: 'district',
    also: ['optin', 'opt-in'],
    roles: ['director', 'coordinator'],
    summary: 'Your district: opt in or out, who is matched',
    run: (turn, rest) => district(turn, rest),
  },
  {
    word: 'nominate',
    roles: ['director', 'coordinator'],
    summary: 'Nominate an administrator',
    run: async (turn, rest) => nominate(turn, rest),
  },
  {
    word: 'link',
    roles: ['coordinator'],
    summary: 'A code for somebody whose chat address differs from the roster’s',
    run: (turn, rest) => link(turn, rest),
  },
]

/** The districts somebody may act for: their own, or for a coordinator the one they name. */
const districtsFor = async ({ deps, actor }: Turn, named: string) => {
  const all = await deps.store.read.roster.districts(actor.coordinator ? undefined : actor.directs)
  const wanted = named.trim().toLowerCase()
  return wanted ? all.filter((one) => one.code === wanted || one.name.toLowerCase().includes(wanted)) : all
}

const district = async (turn: Turn, rest: string): Promise<Reply> => {
  if (!turn.actor.coordinator && turn.actor.directs.length === 0) return refusalCard('notYours')
  const found = await districtsFor(turn, rest)
  if (found.length === 0) return refusalCard('noSuchDistrict')
  if (found.length === 1) return showDistrict(turn, found[0]!.code)
  return { kind: 'card', card: whichDistrictCard(found, 'district') }
}

const nominate = async (turn: Turn, rest: string): Promise<Reply> => {
  if (!turn.actor.coordinator && turn.actor.directs.length === 0) return refusalCard('notYours')
  const found = await districtsFor(turn, rest)
  if (found.length === 0) return refusalCard('noSuchDistrict')
  return { kind: 'card', card: whichDistrictCard(found, 'nominate') }
}

const link = async ({ deps, actor }: Turn, rest: string): Promise<Reply> => {
  if (!actor.coordinator) return refusalCard('notCoordinator')
  const people = rest ? await deps.store.read.overview.findPeople(rest.slice(0, 100), 6) : []
  if (people.length === 0) return refusalCard('noSuchPerson')
  if (people.length > 1) return { kind: 'card', card: whoCard(people) }
  const issued = await issueLinkCode(deps, actor, { personId: people[0]!.personId, random: randomBytes })
  return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.why)
}
