import type { Actor } from '../../core/actor.ts'
import type { CycleSettings } from '../../core/calendar/cycle-settings.ts'
import type { HeadTitle } from '../../core/directors/titled.ts'
import { type AsCoordinator, asCoordinatorOver, type SavedMeanwhile } from '../as-coordinator.ts'
import { saveHeadTitle } from '../directors/head-title.ts'
import type { Deps } from '../ports.ts'
import { saveCycleSettings } from '../year/change-year.ts'
import type { Cycle } from '../year/cycles-port.ts'

export interface AboutProgram extends Pick<CycleSettings, 'contact' | 'namesInChannels'> {
  readonly head: HeadTitle
}

/** Whom to contact, what is named in channels, and what heads of districts are called. Resolves to what those were called before. */
export const changeAbout = (
  deps: Deps,
  actor: Actor,
  { head, ...settings }: AboutProgram,
  seen: Cycle,
): Promise<AsCoordinator<HeadTitle> | SavedMeanwhile> =>
  asCoordinatorOver(deps, actor, seen, async (office) => {
    await saveCycleSettings(office, settings)
    return saveHeadTitle(deps, office, head)
  })
