import type { Actor } from '../../core/actor.ts'
import { type CycleSettings, cycleSettings } from '../../core/calendar/cycle-settings.ts'
import { type MatchingSettings, matchingSettingsSchema } from '../../core/matching/settings.ts'
import { type AsCoordinator, asCoordinatorOver, type Office, type SavedMeanwhile } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { Cycle } from './cycles-port.ts'

/** The year's windows, reminders and the like; what is left out stays as it is. They hold for whatever opens from now on. @throws when they are no settings */
export const changeCycleSettings = (
  deps: Deps,
  actor: Actor,
  settings: Partial<CycleSettings>,
  seen?: Cycle,
): Promise<AsCoordinator<void> | SavedMeanwhile> =>
  asCoordinatorOver(deps, actor, seen, (office) => saveCycleSettings(office, settings))

/** The same within a coordinator's act. */
export const saveCycleSettings = async (
  { data, cycle, note }: Office,
  settings: Partial<CycleSettings>,
): Promise<void> => {
  const next = cycleSettings.parse({ ...cycle.settings, ...settings })
  await data.cycles.saveSettings(cycle.id, next)
  const { contact, namesInChannels } = cycle.settings
  // Both stand in the announcement, which may be out in channels already.
  if (next.contact !== contact || next.namesInChannels !== namesInChannels)
    await data.outbox.refresh((await data.campaigns.ofCycle(cycle.id)).map((campaignId) => ({ campaignId })))
  await note({ action: 'cycle.settings', subject: { kind: 'cycle', id: cycle.id } })
}

/** What makes a good pair in this program. A proposal made before no longer holds. @throws when they are no settings */
export const changeMatchingSettings = (
  deps: Deps,
  actor: Actor,
  settings: MatchingSettings,
  seen?: Cycle,
): Promise<AsCoordinator<void> | SavedMeanwhile> =>
  asCoordinatorOver(deps, actor, seen, async ({ data, cycle, note }) => {
    await data.cycles.saveMatching(cycle.program.id, matchingSettingsSchema.parse(settings))
    await note({ action: 'program.matching', subject: { kind: 'program', id: cycle.program.id } })
  })
