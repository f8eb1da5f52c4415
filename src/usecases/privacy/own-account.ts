import type { PersonActor } from '../../core/actor.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { lastDayKept } from '../../core/privacy/retention.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { OwnWordKind } from './own-words-port.ts'

export interface OwnAccount {
  /** What the person may take away, how much of each. */
  readonly mine: Readonly<Record<OwnWordKind, number>>
  /** Pairs of all years, and logs that the person wrote in them. */
  readonly pairs: number
  readonly logs: number
  /** A court wants to have everything kept: nothing goes. */
  readonly held: boolean
  /** Years in which the person wrote or was in a pair, and the last day (ISO) on which words of each are kept. */
  readonly years: readonly { readonly id: string; readonly name: string; readonly until: string }[]
}

const isHeld = async ({ retention }: Pick<Reads, 'retention'>): Promise<boolean> =>
  (await retention.programs()).some(({ settings }) => settings.legalHold)

/** What the program has of the actor, in numbers, and until when. */
export const seeOwnAccount = async ({ store }: Deps, { personId }: PersonActor): Promise<OwnAccount> => {
  const data = store.read
  const pairs = await data.partnerships.ofPerson(personId)
  const ids = pairs.flatMap((pair) => partnerOfPerson(pair, personId)?.id ?? [])
  const logs = pairs.flatMap(({ steps }) => steps.flatMap((step) => step.logs))
  const cycleIds = [
    ...pairs.map(({ cycleId }) => cycleId),
    ...(await data.plans.ofPerson(personId)).map(({ year }) => year.id),
  ]
  const programs = await data.retention.programs()
  const years = []
  for (const id of new Set(cycleIds)) {
    const cycle = await data.cycles.find(id)
    const settings = programs.find((one) => one.id === cycle?.program.id)?.settings
    if (cycle && settings) years.push({ id, name: cycle.name, until: lastDayKept(cycle.endsOn, settings.months) })
  }
  return {
    mine: await data.ownWords.count(personId),
    pairs: pairs.length,
    logs: logs.filter(({ authorId }) => ids.includes(authorId)).length,
    held: await isHeld(data),
    years,
  }
}

export type DeleteResult = { readonly ok: true; readonly deleted: number } | Refused<{ readonly kind: 'legalHold' }>

/** Deletes what the actor wrote for themselves, for good; nothing while a legal hold stands. Cards that showed it are drawn again. */
export const deleteOwnWords = (
  deps: Deps,
  { personId }: PersonActor,
  kinds: readonly OwnWordKind[],
): Promise<DeleteResult> =>
  deps.store.transaction(async (data) => {
    if (await isHeld(data)) return refuse('legalHold')
    const deleted = await data.ownWords.erase(personId, kinds)
    await data.audit.write({
      personId,
      role: 'self',
      action: 'data.deleted',
      subject: { kind: 'person', id: personId },
      details: { kinds: kinds.join(' '), deleted },
    })
    const pairs = await data.partnerships.ofPerson(personId)
    if (deleted > 0 && pairs.length > 0) await data.outbox.refresh(pairs.map(({ id }) => ({ partnershipId: id })))
    return { ok: true, deleted }
  })
