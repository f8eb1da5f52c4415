import { clientProblems } from './client-checks.ts'
import { type BotAnswer, contentOf, type Delivery } from './deliver.ts'
import { envelopeOf } from './interact.ts'
import { asJson, type Json } from './json.ts'
import { refusalOfView, tellModals } from './methods-views.ts'
import type { Scene } from './scene.ts'
import { showView } from './show.ts'
import { type Given, stateValues } from './state-values.ts'
import type { OpenView } from './views.ts'

/** What the person sees after pressing Submit. `incomplete` never left the client. */
export type Submission =
  | { readonly outcome: 'closed' | 'updated' | 'pushed' | 'cleared' }
  | { readonly outcome: 'errors' | 'incomplete'; readonly errors: Record<string, string> }
  | { readonly outcome: 'trouble'; readonly message: string; readonly code: string }

const trouble = (code: string): Submission => ({
  outcome: 'trouble',
  code,
  message: 'We had some trouble connecting. Try again?',
})

/** Only blocks of the kind `input` may carry an error; any other key and Slack gives up on the answer. */
const errorsOf = (scene: Scene, view: OpenView, answer: Json): Submission => {
  const errors = asJson(answer.errors)
  const inputs = new Set(
    scene.views
      .blocksOf(view)
      .filter((block) => block.type === 'input')
      .map((block) => block.block_id),
  )
  const entries = Object.entries(errors)
  const isRight = entries.every(([key, message]) => inputs.has(key) && typeof message === 'string' && message !== '')
  if (entries.length === 0 || !isRight) return trouble('invalid_errors')
  return { outcome: 'errors', errors: errors as Record<string, string> }
}

const followAnswer = (scene: Scene, view: OpenView, answer: Json): Submission => {
  const { teamId, userId } = view
  const action = answer.response_action
  if (action === undefined) {
    if (Object.keys(answer).length > 0) return trouble('invalid_response')
    scene.views.close(view)
    return { outcome: 'closed' }
  }
  if (action === 'errors') return errorsOf(scene, view, answer)
  if (action === 'clear') {
    scene.views.clear(teamId, userId)
    return { outcome: 'cleared' }
  }
  if (action !== 'update' && action !== 'push') return trouble('invalid_response_action')
  if (refusalOfView(scene, teamId, answer.view, 'modal', view)) return trouble('invalid_view')
  if (action === 'push' && scene.views.stackOf(teamId, userId).length >= 3) return trouble('push_limit_reached')
  if (action === 'update') scene.views.update(view, asJson(answer.view))
  else scene.views.push(teamId, userId, asJson(answer.view))
  return { outcome: action === 'update' ? 'updated' : 'pushed' }
}

const conclude = (scene: Scene, view: OpenView, answer: BotAnswer): Submission => {
  if (answer.kind !== 'answered') return trouble('operation_timeout')
  if (answer.status !== 200) return trouble(`status_${answer.status}`)
  const content = contentOf(answer.body)
  return 'text' in content ? trouble('invalid_response') : followAnswer(scene, view, content)
}

const findOpen = (scene: Scene, teamId: string, userId: string, viewId: string): OpenView => {
  const view = scene.views.stackOf(teamId, userId).find((each) => each.id === viewId)
  if (!view) throw new Error(`No open dialog ${viewId} for ${userId}`)
  return view
}

/** view_submission: the client's own checks, then the bot's answer decides what happens to the dialog. */
export const submitView = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string; viewId: string },
  given: Given,
): Promise<Submission> => {
  const view = findOpen(scene, who.teamId, who.userId, who.viewId)
  const blocks = scene.views.blocksOf(view)
  const values = stateValues(scene, blocks, given)
  const errors = clientProblems(blocks, values)
  if (Object.keys(errors).length > 0) return { outcome: 'incomplete', errors }
  const payload = {
    type: 'view_submission',
    ...envelopeOf(scene, who.teamId, who.userId),
    view: showView(scene, view, values),
    response_urls: [],
  }
  const result = conclude(scene, view, await delivery.send({ type: 'interactive', payload }))
  if (result.outcome !== 'errors' && result.outcome !== 'trouble') tellModals(scene, who.teamId, who.userId)
  return result
}

/** The close button takes one dialog off; the cross, or `clear_on_close`, takes all. The bot is told where it asked to be, with what stood in it. */
export const closeView = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string; viewId: string },
  all: boolean,
  typed: Given = {},
): Promise<void> => {
  const { teamId, userId } = who
  const top = findOpen(scene, teamId, userId, who.viewId)
  const isCleared = all || top.content.clear_on_close === true
  const closing = isCleared ? scene.views.stackOf(teamId, userId) : [top]
  for (const view of closing) scene.views.close(view)
  tellModals(scene, teamId, userId)
  for (const view of closing) {
    if (view.content.notify_on_close !== true) continue
    const values = view === top ? stateValues(scene, scene.views.blocksOf(view), typed) : {}
    const { trigger_id: _unused, ...common } = envelopeOf(scene, teamId, userId)
    const payload = { type: 'view_closed', ...common, view: showView(scene, view, values), is_cleared: isCleared }
    await delivery.send({ type: 'interactive', payload })
  }
}
