import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { optDistrict } from './opt-district.ts'
import { type ImportRefusal, previewImport } from './preview-import.ts'

/**
 * Opts in the districts that a file has people of and that have not answered this year: a state's roster is about more of them than
 * anybody opts in one by one. Who said no stays out.
 */
export const optInForImport = async (
  deps: Deps,
  actor: Actor,
  importId: string,
): Promise<{ readonly ok: true; readonly districts: number } | Refused<ImportRefusal>> => {
  const previewed = await previewImport(deps, actor, importId)
  if (!previewed.ok) return previewed
  if (previewed.kind !== 'plan') return refuse('noSuchImport')
  const { outside } = previewed.plan
  for (const { code } of outside) await optDistrict(deps, actor, { districtCode: code, takesPart: true })
  return { ok: true, districts: outside.length }
}
