import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { type OptRefusal, optDistrict } from './opt-district.ts'
import { type ImportRefusal, previewImport } from './preview-import.ts'

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
  for (const { code } of previewed.plan.outside) {
    const opted = await optDistrict(deps, actor, { districtCode: code, takesPart: true, onlyUnanswered: true })
    if (!opted.ok) return opted
  }
  return { ok: true }
}
