import type { Actor } from '../../core/actor.ts'
import { mostTemplates, type PlanTemplate } from '../../core/calendar/cycle-settings.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** The year with the example goals that the program offers. */
export const seePlanTemplates = (deps: Deps, actor: Actor): Promise<AsCoordinator<Cycle>> =>
  asCoordinator(deps, actor, async ({ cycle }) => cycle)

const change = (
  deps: Deps,
  actor: Actor,
  action: string,
  changed: (templates: readonly PlanTemplate[]) => readonly PlanTemplate[],
): Promise<AsCoordinator<Cycle>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    const settings = { ...cycle.settings, planTemplates: [...changed(cycle.settings.planTemplates)] }
    await data.cycles.saveSettings(cycle.id, settings)
    await note({ action, subject: { kind: 'cycle', id: cycle.id } })
    return { ...cycle, settings }
  })

/** Adds an example; the same id again changes nothing. */
export const addPlanTemplate = (deps: Deps, actor: Actor, template: PlanTemplate): Promise<AsCoordinator<Cycle>> =>
  change(deps, actor, 'plan.templateAdded', (templates) =>
    [...templates.filter(({ id }) => id !== template.id), template].slice(0, mostTemplates),
  )

export const removePlanTemplate = (deps: Deps, actor: Actor, templateId: string): Promise<AsCoordinator<Cycle>> =>
  change(deps, actor, 'plan.templateRemoved', (templates) => templates.filter(({ id }) => id !== templateId))
