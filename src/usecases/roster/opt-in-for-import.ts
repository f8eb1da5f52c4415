import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { type OptRefusal, optDistrict } from './opt-district.ts'
import { type ImportRefusal, ownFile, previewImport } from './preview-import.ts'
import { canBeTakenBack } from './undo-window.ts'

/**
 * Opts in the districts that a file has people of and that have not answered this year: a state's roster is about more of them than
 * anybody opts in one by one. Who said no stays out, also where they say so in this moment.
 */
export const optInForImport = async (
  deps: Deps,
  actor: Actor,
  importId: string,
): Promise<{ readonly ok: true } | Refused<ImportRefusal | OptRefusal>> => {
  const previewed = await previewImport(deps, actor, importId)
  if (!previewed.ok) return previewed
  if (previewed.kind !== 'plan') return refuse('noSuchImport')
  const { outside } = previewed.plan
  if (outside.length === 0) return { ok: true }
  const at = await momentOf(deps, importId)
  if (!at) return refuse('noSuchImport')
  const atOnce = { ...deps, clock: { now: () => at } }
  for (const { code } of outside) {
    const opted = await optDistrict(atOnce, actor, { districtCode: code, takesPart: true, onlyUnanswered: true })
    if (!opted.ok) return opted
  }
  return { ok: true }
}

/** All districts of a file are opted in with one moment, that of the first press, by which an undo knows them. */
const momentOf = ({ store, clock }: Deps, importId: string): Promise<Date | undefined> =>
  store.transaction(async (data) => {
    const now = clock.now()
    const file = await data.fileImports.find(importId, now)
    if (!file) return undefined
    if (canBeTakenBack(file.choices.optedIn, now)) return new Date(file.choices.optedIn)
    await data.fileImports.choose(importId, { ...file.choices, optedIn: now.toISOString() })
    return now
  })

export type OptInUndone =
  | {
      readonly ok: true
      /** Districts that have not answered again, as before the press. */
      readonly undone: number
      /** Whose people were asked since, so they stay in. */
      readonly stayed: number
    }
  | Refused<ImportRefusal | 'tooLateForDistricts'>

/** Takes that back, within ten minutes: districts of which nobody was asked since, and that nobody opted in or out anew, have not answered. */
export const undoOptIn = async (deps: Deps, actor: Actor, importId: string): Promise<OptInUndone> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const { optedIn } = own.file.choices
  if (!optedIn) return refuse('noSuchImport')
  const now = deps.clock.now()
  if (!canBeTakenBack(optedIn, now)) return refuse('tooLateForDistricts')
  return deps.store.transaction(async (data): Promise<OptInUndone> => {
    const cycle = await data.cycles.current(now)
    if (!cycle) return refuse('noCycle')
    const { personId } = own.actor
    const { undone, stayed } = await data.roster.takeBackOptIns({
      cycleId: cycle.id,
      byPersonId: personId,
      at: new Date(optedIn),
    })
    await data.audit.writeAll(
      undone.map((id) => ({
        personId,
        role: 'coordinator',
        action: 'district.optInUndone',
        subject: { kind: 'district', id },
        details: { cycleId: cycle.id },
      })),
    )
    return { ok: true, undone: undone.length, stayed }
  })
}
