import type { Actor } from '../../core/actor.ts'
import { templateProblem } from '../../core/texts/template.ts'
import { needsOf, placeholdersOf, type TextName } from '../../core/texts/texts.ts'
import { type AsCoordinator, asCoordinatorOver, type SavedMeanwhile } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** Puts a message in words of the coordinator's own, or back to the original. A sentence when the words can't be used. */
export const changeText = (
  deps: Deps,
  actor: Actor,
  { name, words }: { readonly name: TextName; readonly words: string | undefined },
  seen?: Cycle,
): Promise<AsCoordinator<{ readonly problem?: string }> | SavedMeanwhile> =>
  asCoordinatorOver(deps, actor, seen, async ({ data, cycle, note }) => {
    const problem = words === undefined ? undefined : templateProblem(words, placeholdersOf(name), needsOf(name))
    if (problem) return { problem }
    const { [name]: _, ...others } = cycle.settings.texts
    const texts = words === undefined ? others : { ...others, [name]: words }
    await data.cycles.saveSettings(cycle.id, { ...cycle.settings, texts })
    await data.outbox.refresh((await data.campaigns.ofCycle(cycle.id)).map((campaignId) => ({ campaignId })))
    await note({ action: words === undefined ? 'text.original' : 'text.changed', subject: { kind: 'text', id: name } })
    return {}
  })
