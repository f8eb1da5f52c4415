import type { Actor, PersonActor } from '../../core/actor.ts'
import type { ReadRoster } from '../../core/roster/read-roster.ts'
import { openTable } from '../../core/table/open-table.ts'
import type { Data, PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { ImportUndo } from './file-imports-port.ts'
import type { ImportCounts } from './import-counts.ts'
import { enroll } from './nominate.ts'
import { isOpen, planRoster, type RosterPlan } from './plan-roster.ts'
import { type ImportRefusal, ownFile, readImport, rosterSpellings } from './preview-import.ts'
import { takeAllOut } from './withdraw-participant.ts'

export type Imported =
  | { readonly ok: true; readonly kind: 'imported'; readonly counts: ImportCounts }
  /** Pressed before: nothing is done twice. */
  | { readonly ok: true; readonly kind: 'already'; readonly counts: ImportCounts }
  /** The roster or the answers changed since the preview, or there is something to mend: nothing was done. */
  | { readonly ok: true; readonly kind: 'changed' }
  | Refused<ImportRefusal>

/** Does what the preview of this mark showed: all of it, or nothing. Who is new is asked to join. */
export const importRoster = async (
  deps: PlainDeps,
  actor: Actor,
  { importId, mark }: { readonly importId: string; readonly mark: string },
): Promise<Imported> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const opened = own.file.doneAt ? undefined : openTable(own.file.content, rosterSpellings)
  const read = opened?.ok ? await readImport(opened.table, own.file.choices) : undefined
  return deps.store.transaction(async (data): Promise<Imported> => {
    const at = deps.clock.now()
    const file = await data.fileImports.find(importId, at)
    if (!file) return refuse('noSuchImport')
    if (file.undo) return { ok: true, kind: 'already', counts: file.undo.counts }
    const cycle = await data.cycles.current(at)
    if (!cycle) return refuse('noCycle')
    if (cycle.closedAt) return refuse('yearClosed')
    if (!read) return { ok: true, kind: 'changed' }
    // An undo tells by this moment what the import did: everything has it, and no message lies before it.
    const atOnce = { ...deps, clock: { now: () => at } }
    return carryOut(atOnce, data, { actor: own.actor, cycle, read, importId, mark })
  })
}

interface CarryingOut {
  readonly actor: PersonActor
  readonly cycle: Cycle
  readonly read: ReadRoster
  readonly importId: string
  readonly mark: string
}

const carryOut = async (
  deps: PlainDeps,
  data: Data,
  { actor, cycle, read, importId, mark }: CarryingOut,
): Promise<Imported> => {
  const choices = (await data.fileImports.find(importId, deps.clock.now()))?.choices ?? {}
  const plan = await planRoster(deps, data, { actor, cycle, read, choices })
  if (plan.mark !== mark || isOpen(plan)) return { ok: true, kind: 'changed' }
  const undo = await whatUndoes(data, plan)
  const planned = [...plan.added, ...plan.changed]
  await data.roster.moveAddresses(
    planned.flatMap(({ before, nomination: { person } }) =>
      before && before.email !== person.email ? [{ personId: before.id, email: person.email }] : [],
    ),
  )
  await enroll(
    deps,
    data,
    actor,
    planned.map(({ nomination }) => nomination),
  )
  const by = { personId: actor.personId, role: 'coordinator' }
  const places = plan.withdrawn.map(({ place }) => place)
  await takeAllOut(deps, data, places, { cycleId: cycle.id, reason: '', by, action: 'participant.withdrawn' })
  await data.fileImports.finish(importId, deps.clock.now(), undo)
  await data.audit.write({
    ...by,
    action: 'roster.imported',
    subject: { kind: 'cycle', id: cycle.id },
    details: { ...undo.counts },
  })
  return { ok: true, kind: 'imported', counts: undo.counts }
}

/** Who is added, and what the roster says of the others now. */
const whatUndoes = async (data: Data, { added, changed, withdrawn, same }: RosterPlan): Promise<ImportUndo> => {
  const people = [...added, ...changed].flatMap(({ before }) => before?.id ?? [])
  const places = [...changed.map(({ nomination }) => nomination.id), ...withdrawn.map(({ place }) => place.id)]
  return {
    added: added.map(({ nomination, before }) => ({
      participantId: nomination.id,
      personId: before?.id ?? nomination.person.id,
      newPerson: before === undefined,
    })),
    before: await data.fileImports.standing(people, places),
    counts: { added: added.length, changed: changed.length, withdrawn: withdrawn.length, same },
  }
}
