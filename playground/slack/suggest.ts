import { checkOffered } from './block-kit-elements.ts'
import { createFaults } from './block-kit-faults.ts'
import { contentOf, type Delivery } from './deliver.ts'
import { envelopeOf, type Outcome } from './interact.ts'
import type { Json } from './json.ts'
import type { Scene } from './scene.ts'
import { showView } from './show.ts'
import { elementsOf, stateValues } from './state-values.ts'

/** A searched list in a view. */
export interface SearchedList {
  readonly viewId: string
  readonly blockId: string
  readonly actionId: string
}

/** What the bot offers for what was typed: `options` or `option_groups`, as it sent them. */
export type Suggested = { readonly ok: true; readonly options?: unknown; readonly option_groups?: unknown } | Refused
type Refused = Extract<Outcome, { ok: false }>

const refused = (code: string): Refused => ({
  ok: false,
  code,
  message: 'The options could not be loaded. Type again to retry.',
})

/** Somebody types into a searched list: block_suggestion. Wrong ids throw. */
export const suggestOptions = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string },
  place: SearchedList,
  typed: string,
): Promise<Suggested> => {
  const view = scene.views.find(who.teamId, place.viewId)
  if (view?.userId !== who.userId) throw new Error(`No view ${place.viewId} for ${who.userId}`)
  const blocks = scene.views.blocksOf(view)
  const element = blocks
    .filter((block) => block.block_id === place.blockId)
    .flatMap(elementsOf)
    .find((each) => each.action_id === place.actionId)
  if (element?.type !== 'external_select' && element?.type !== 'multi_external_select')
    throw new Error(`Nothing to search called ${place.actionId}`)
  const { trigger_id: _unused, ...common } = envelopeOf(scene, who.teamId, who.userId)
  const payload: Json = {
    type: 'block_suggestion',
    ...common,
    container: { type: 'view', view_id: view.id },
    action_id: place.actionId,
    block_id: place.blockId,
    value: typed,
    view: showView(scene, view, stateValues(scene, blocks)),
  }
  const answer = await delivery.send({ type: 'interactive', payload })
  if (answer.kind !== 'answered') return refused('operation_timeout')
  if (answer.status !== 200) return refused(`status_${answer.status}`)
  const { options, option_groups } = contentOf(answer.body)
  const faults = createFaults()
  const offered = checkOffered(faults, '', { options, option_groups }, 0)
  if (faults.found.length > 0) return refused('invalid_options')
  scene.views.offer(view, place, offered)
  return { ok: true, ...(options !== undefined ? { options } : { option_groups }) }
}
