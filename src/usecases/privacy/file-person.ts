import { type SeenPartnership, seenPartnership, seenPlan } from '../../core/access.ts'
import type { Actor, PersonActor } from '../../core/actor.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import type { AuditLine } from '../../core/privacy/audit-line.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { asCoordinator, type CoordinatorRefusal, type Office } from '../as-coordinator.ts'
import type { Person } from '../people/people-port.ts'
import type { PlanOfYear } from '../plan/plans-port.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { PersonRecords } from './erasure-port.ts'
import type { OwnWordKind } from './own-words-port.ts'

/** What the department may read about one person, by the table of who sees what, with a receipt. */
export interface PersonFile {
  readonly receipt: {
    readonly madeAt: string
    readonly madeBy: string
    readonly about: string
    /** How many entries of each kind are in the file. */
    readonly entries: Readonly<Record<string, number>>
    /** What is not in it, since it is the person's or the two's alone: counts. The person can have it themselves. */
    readonly keptBack: Readonly<Record<OwnWordKind | 'sharedNotes', number>>
  }
  readonly person: Readonly<Record<'id' | 'name' | 'email' | 'title', string> & { phone?: string }>
  readonly records: PersonRecords
  readonly partnerships: readonly (SeenPartnership & { readonly year: string })[]
  /** That there is a plan; its goals where their owner shares them with the department. */
  readonly plans: readonly { readonly year: string; readonly shared?: PlanOfYear }[]
  readonly audit: readonly AuditLine[]
}

export type FiledPerson =
  | { readonly ok: true; readonly file: PersonFile }
  | Refused<CoordinatorRefusal | 'noSuchPerson'>

/** Everything about one person on this year's roster that the department may have, for a coordinator who is asked for it. */
export const filePerson = async (deps: Deps, actor: Actor, participantId: string): Promise<FiledPerson> => {
  const done = await asCoordinator(deps, actor, async (office): Promise<FiledPerson> => {
    const place = await office.data.roster.participant(participantId)
    const person = place && (await office.data.people.find(place.personId))
    if (!person || isErased(person)) return refuse('noSuchPerson')
    return { ok: true, file: await fileOf(office, person) }
  })
  return done.ok ? done.value : done
}

const fileOf = async (office: Office, person: Person): Promise<PersonFile> => {
  const { data, actor, at, note } = office
  const { id, name, email, title } = person
  const records = await data.erasure.records(id)
  const pairs = await data.partnerships.ofPerson(id)
  const partnerships = []
  for (const pair of pairs) {
    const seen = seenPartnership(pair, department(actor))
    if (seen) partnerships.push({ ...seen, year: (await data.cycles.find(pair.cycleId))?.name ?? '' })
  }
  // Nobody reads a colleague's goals through an office: what a partner may not see is not in the file either.
  const isPartner = pairs.some((pair) => partnerOfPerson(pair, actor.personId) !== undefined)
  const plans = (await data.plans.ofPerson(id)).map((plan) => {
    const shared = isPartner ? undefined : seenPlan(plan, 'coordinator')
    return { year: plan.year.name, ...(shared && { shared: { ...shared, year: plan.year } }) }
  })
  const audit = await data.audit.lines({ personId: id, skip: 0, take: undefined })
  const entries = {
    places: records.places.length,
    offices: records.offices.length,
    accounts: records.accounts.length,
    messages: records.messages.length,
    partnerships: partnerships.length,
    plans: plans.length,
    audit: audit.length,
  }
  const keptBack = { ...(await data.ownWords.count(id)), sharedNotes: await notesOf(data, id) }
  await note({ action: 'person.filed', subject: { kind: 'person', id }, details: entries })
  const madeBy = (await data.people.find(actor.personId))?.name ?? 'A coordinator'
  const receipt = { madeAt: at.toISOString(), madeBy, about: name, entries, keptBack }
  const { phone } = (await data.settings.find(id)) ?? {}
  return { receipt, person: { id, name, email, title, ...(phone && { phone }) }, records, partnerships, plans, audit }
}

/** What is handed on is what the department reads, also where the coordinator is a partner of one of the pairs. */
const department = (actor: PersonActor): PersonActor => ({ ...actor, personId: '', directs: [] })

/** Logs of theirs with words that are the two's alone. */
const notesOf = async ({ partnerships }: Data, personId: string): Promise<number> => {
  const pairs = await partnerships.ofPerson(personId)
  return pairs
    .flatMap(({ a, b, steps }) => {
      const me = a.personId === personId ? a.id : b.id
      return steps.flatMap(({ logs }) => logs.filter(({ authorId }) => authorId === me))
    })
    .filter(({ ideas, sharedNote, nextSteps, questions }) => ideas ?? sharedNote ?? nextSteps ?? questions).length
}
