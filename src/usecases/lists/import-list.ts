import type { Actor } from '../../core/actor.ts'
import type { BreakItem, LengthItem, ListItems, ListKind } from '../../core/lists/list-items.ts'
import type { ListPlan, PlannedLine } from '../../core/lists/plan-list.ts'
import { formerCodes } from '../../core/plan/crosswalk.ts'
import { crosswalkTo } from '../../core/plan/next-version.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { ImportCounts } from '../roster/import-counts.ts'
import { type ImportRefusal, ownFile } from '../roster/preview-import.ts'
import { putBlackout } from '../year/change-blackouts.ts'
import type { ListBefore } from './lists-port.ts'
import { planFile } from './preview-list.ts'

export type ListImported =
  | {
      readonly ok: true
      readonly kind: 'imported' | 'already'
      readonly list: ListKind
      readonly counts: ImportCounts
    }
  /** Things changed since the preview, or there is something to mend: nothing was done. */
  | { readonly ok: true; readonly kind: 'changed' }
  | Refused<ImportRefusal>

/** Does what the preview of this mark showed: all of it, or nothing. */
export const importList = async (
  deps: Deps,
  actor: Actor,
  { importId, mark }: { readonly importId: string; readonly mark: string },
): Promise<ListImported> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  return deps.store.transaction(async (data): Promise<ListImported> => {
    const file = await data.fileImports.find(importId, deps.clock.now())
    if (!file) return refuse('noSuchImport')
    if (file.listUndo) return { ok: true, kind: 'already', list: file.listUndo.list, counts: file.listUndo.counts }
    const planned = await planFile(deps, data, file.content)
    if ('line' in planned || planned.mark !== mark || planned.plan.faults.length > 0)
      return { ok: true, kind: 'changed' }
    const { plan } = planned
    const before = await (carryOut[plan.kind] as CarryOut<ListKind>)(deps, data, plan.lines)
    const counts = countsOf(plan)
    await data.fileImports.finish(importId, deps.clock.now(), { list: plan.kind, before, counts })
    await data.audit.write({
      personId: own.actor.personId,
      role: 'coordinator',
      action: 'list.imported',
      subject: { kind: 'import', id: importId },
      details: { list: plan.kind, ...counts },
    })
    return { ok: true, kind: 'imported', list: plan.kind, counts }
  })
}

const countsOf = ({ lines, same }: ListPlan): ImportCounts => {
  const of = (does: PlannedLine['does']) => lines.filter((one) => one.does === does).length
  return { added: of('add'), changed: of('change'), withdrawn: of('remove'), same }
}

type CarryOut<K extends ListKind> = (deps: Deps, data: Data, lines: readonly PlannedLine<K>[]) => Promise<ListBefore>

const itemsOf = <K extends ListKind>(lines: readonly PlannedLine<K>[]): readonly ListItems[K][] =>
  lines.map((one) => one.item)
const beforeOf = <K extends ListKind>(lines: readonly PlannedLine<K>[]): readonly ListItems[K][] =>
  lines.flatMap((one) => (one.before ? [one.before] : []))
const added = <K extends ListKind>(lines: readonly PlannedLine<K>[]) => lines.filter((one) => one.does === 'add')

/** Writes each list, and says what stood there before. */
const carryOut: { readonly [K in ListKind]: CarryOut<K> } = {
  districts: async (_, data, lines) => {
    await data.lists.keepDistricts(itemsOf(lines))
    return { kind: 'districts', added: added(lines).map(({ item }) => item.code), changed: beforeOf(lines) }
  },
  schools: async (_, data, lines) => {
    await data.lists.keepSchools(itemsOf(lines))
    return { kind: 'schools', added: added(lines).map(({ item }) => item.code), changed: beforeOf(lines) }
  },
  neighbors: async (_, data, lines) => {
    await data.lists.keepNeighbors(itemsOf(lines))
    return { kind: 'neighbors', reversed: lines.map(({ item }) => ({ ...item, neighbors: !item.neighbors })) }
  },
  regions: async (_, data, lines) => {
    await data.lists.keepRegions(itemsOf(lines))
    const changed = lines.map(({ item, before }) => before ?? { ...item, region: '' })
    return { kind: 'regions', changed }
  },
  duties: async (_, data, lines) => {
    await data.lists.keepDuties(itemsOf(lines))
    return { kind: 'duties', reversed: lines.map(({ item }) => ({ ...item, looksAfter: !item.looksAfter })) }
  },
  rubric: async (deps, data, lines) => {
    const { rubric } = await data.lists.facts(deps.clock.now())
    const key = (code: string) => code.toLowerCase()
    const changes = new Map(lines.map((one) => [key(one.item.code), one]))
    const kept = rubric.flatMap((one) => {
      const line = changes.get(key(one.code))
      return line?.does === 'remove' ? [] : [line?.item ?? one]
    })
    const said = [...kept, ...added(lines).map(({ item }) => item)]
    const former = new Map(rubric.map((one) => [one.code, one.was]))
    // What an earlier version called the code before goes along, so that a report reads all of them.
    const indicators = said.map((one) => {
      const codes = formerCodes(one.was).flatMap((code) => [code, ...formerCodes(former.get(code))])
      return codes.length > 0 ? { ...one, was: [...new Set(codes)].join(' ') } : one
    })
    const undo = await data.lists.keepRubric({
      id: deps.newId(),
      at: deps.clock.now(),
      indicators,
      crosswalkFrom: (before) => crosswalkTo(before, said),
    })
    return { kind: 'rubric', ...undo }
  },
  activities: (_, data, lines) => importRecommended('activities', data, lines),
  strategies: (_, data, lines) => importRecommended('strategies', data, lines),
  lengths: async (_, data, lines) => {
    const length = ({ from, to }: LengthItem) => ({ from, to })
    await data.lists.keepLengths(
      lines.map(({ does, item }) => ({ step: item.step, ...(does !== 'remove' && { length: length(item) }) })),
    )
    const changed = lines.map(({ item, before }) => ({ step: item.step, ...(before && { length: length(before) }) }))
    return { kind: 'lengths', changed }
  },
  breaks: (deps, data, lines) => importBreaks(deps, data, lines),
  years: async (_, data, lines) => {
    await data.lists.keepDates(itemsOf(lines))
    return { kind: 'years', changed: beforeOf(lines) }
  },
}

const importRecommended = async (
  kind: 'activities' | 'strategies',
  data: Data,
  lines: readonly PlannedLine<'activities' | 'strategies'>[],
): Promise<ListBefore> => {
  await data.lists.keepRecommended(kind, itemsOf(lines))
  return { kind, added: added(lines).map(({ item }) => item.code), changed: beforeOf(lines) }
}

const importBreaks: CarryOut<'breaks'> = async (deps, data, lines) => {
  const renamed: BreakItem[] = []
  const ids: string[] = []
  const moved = new Map<string, { stepId: string; partnershipId: string; from: string; to: string }>()
  const concerned = new Set<string>()
  for (const { item, before } of lines) {
    if (before) {
      renamed.push(before)
      await data.lists.renameBreak(item)
      continue
    }
    const cycle = await data.cycles.find(item.cycleId)
    if (!cycle) continue
    const { cycleId: _, ...days } = item
    const put = await putBlackout(deps, data, cycle, days)
    ids.push(put.id)
    for (const { stepId, partnershipId, from, dueOn } of put.moved)
      moved.set(stepId, { stepId, partnershipId, from: moved.get(stepId)?.from ?? from, to: dueOn })
    for (const one of put.concerned) concerned.add(one.partnershipId)
  }
  const at = deps.clock.now()
  await data.nudges.keep(
    [],
    [...concerned].map((partnershipId) => ({ partnershipId, at })),
  )
  await data.outbox.refresh([...moved.values()].map(({ partnershipId }) => ({ partnershipId })))
  const steps = [...moved.values()].map(({ stepId, from, to }) => ({ stepId, from, to }))
  return { kind: 'breaks', added: ids, renamed, moved: steps }
}
