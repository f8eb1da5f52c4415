import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { stateOf } from '../../core/directors/office.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { SavedMeanwhile } from '../as-coordinator.ts'
import { meetNewcomers } from '../identity/meet-newcomers.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { isAsSeen } from '../saved-over.ts'
import type { DirectorLine } from './directors-port.ts'
import { type NameRefusal, termFault } from './name-director.ts'

export type ChangeRefusal = NameRefusal | 'noSuchDirector' | 'addressTaken'
export type DirectorChanged = { readonly ok: true; readonly director: DirectorLine } | Refused<ChangeRefusal>

export interface DirectorChange {
  readonly grantId: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly startsOn?: string
  readonly endsOn?: string
}

/** Corrects a director: name and address of the person, title and term of the office. */
export const correctDirector = async (
  deps: Deps,
  actor: Actor,
  change: DirectorChange,
  seen?: DirectorLine,
): Promise<DirectorChanged | SavedMeanwhile> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data): Promise<DirectorChanged | SavedMeanwhile> => {
    const { grantId, name, title, startsOn, endsOn } = change
    const before = await data.directors.grant(grantId)
    if (!before) return refuse('noSuchDirector')
    if (!isAsSeen(before, seen)) return refuse('savedMeanwhile')
    const wrong = termFault({ startsOn, endsOn }, dayIn(before.timeZone, deps.clock.now()))
    if (wrong) return refuse(wrong)
    const email = change.email.trim().toLowerCase()
    const other = await data.people.byEmail(email)
    if (other && other.id !== before.personId) return refuse('addressTaken')
    if (name !== before.name || email !== before.email) await data.directors.rename(before.personId, { name, email })
    await meetNewcomers(deps, data, { addresses: [email] })
    await data.directors.correct(grantId, { title, startsOn, endsOn })
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'director.corrected',
      subject: { kind: 'person', id: before.personId },
      details: { districtCode: before.districtCode },
    })
    return { ok: true, director: (await data.directors.grant(grantId)) ?? before }
  })
}

/** Ends an office at once: from this moment the person sees nothing of the district any more. Twice changes nothing. */
export const endDirector = async (deps: Deps, actor: Actor, grantId: string): Promise<DirectorChanged> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data): Promise<DirectorChanged> => {
    const director = await data.directors.grant(grantId)
    if (!director) return refuse('noSuchDirector')
    const at = deps.clock.now()
    if (stateOf(director, dayIn(director.timeZone, at)) === 'over') return { ok: true, director }
    await data.directors.end(grantId, at)
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'director.ended',
      subject: { kind: 'person', id: director.personId },
      details: { districtCode: director.districtCode },
    })
    return { ok: true, director }
  })
}
