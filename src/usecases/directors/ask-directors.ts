import type { Actor, PersonActor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { stateOf } from '../../core/directors/office.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'

export interface Asking {
  readonly personId: string
  readonly districtCode: string
  readonly answerBy: string
}

/** Asks one director, or tells them where their district stands. False before the first year, once it is closed, and when they were asked already. */
export const askDirector = async (
  deps: Deps,
  data: Data,
  actor: PersonActor,
  { personId, districtCode, answerBy }: Asking,
): Promise<boolean> => {
  const at = deps.clock.now()
  const cycle = await data.cycles.current(at)
  if (!cycle || cycle.closedAt) return false
  const asks = await data.directors.asks(cycle.id)
  if (asks.some((one) => one.personId === personId && one.districtCode === districtCode)) return false
  const askedById = actor.personId
  await data.directors.ask({ cycleId: cycle.id, districtCode, personId, answerBy, askedById, askedAt: at })
  await data.outbox.send([
    {
      name: 'directorInvitation',
      to: { kind: 'person', personId },
      facts: { cycleId: cycle.id, districtCode },
      priority: 'announcement',
    },
  ])
  return true
}

/** Asks every director of a district without an answer who was not asked this year. How many that were. */
export const askDirectors = (
  deps: Deps,
  actor: Actor,
  answerBy: string,
): Promise<AsCoordinator<number | 'yearClosed'>> =>
  asCoordinator(deps, actor, async ({ data, cycle, actor: coordinator, at, note }) => {
    if (cycle.closedAt) return 'yearClosed'
    const answers = await data.directors.answers(cycle.id)
    const lines = await data.directors.all()
    let asked = 0
    for (const one of lines) {
      if (answers.has(one.districtCode) || stateOf(one, dayIn(one.timeZone, at)) !== 'holds') continue
      if (await askDirector(deps, data, coordinator, { ...one, answerBy })) asked++
    }
    await note({ action: 'directors.asked', subject: { kind: 'cycle', id: cycle.id }, details: { asked } })
    return asked
  })

export type AskedAgain = 'asked' | 'yearClosed' | 'noSuchDirector' | 'answered'

/** Asks one director anew, with a new last day: the ladder of reminders begins again. */
export const askAgain = (
  deps: Deps,
  actor: Actor,
  { grantId, answerBy }: { readonly grantId: string; readonly answerBy: string },
): Promise<AsCoordinator<AskedAgain>> =>
  asCoordinator(deps, actor, async ({ data, cycle, actor: coordinator, at, note }): Promise<AskedAgain> => {
    if (cycle.closedAt) return 'yearClosed'
    const one = await data.directors.grant(grantId)
    if (!one || stateOf(one, dayIn(one.timeZone, at)) !== 'holds') return 'noSuchDirector'
    if ((await data.directors.answers(cycle.id)).has(one.districtCode)) return 'answered'
    const { personId, districtCode } = one
    await data.directors.ask({
      cycleId: cycle.id,
      districtCode,
      personId,
      answerBy,
      askedById: coordinator.personId,
      askedAt: at,
    })
    await data.outbox.send([
      {
        name: 'directorInvitation',
        to: { kind: 'person', personId },
        facts: { cycleId: cycle.id, districtCode },
        priority: 'announcement',
      },
    ])
    await note({ action: 'director.asked', subject: { kind: 'person', id: personId }, details: { districtCode } })
    return 'asked'
  })
