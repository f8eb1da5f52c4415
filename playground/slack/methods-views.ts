import { type ApiAnswer, type ApiCall, type ApiMethod, failed } from './api-call.ts'
import { checkView, isViewTooLarge } from './block-kit-limits.ts'
import { asJson, asText, isJson, type Json } from './json.ts'
import { pictureFaults } from './pictures.ts'
import type { Scene } from './scene.ts'
import { showView } from './show.ts'
import type { OpenView } from './views.ts'

/** Slack's stack of dialogs is three high. */
const stackMaximum = 3

/** What is wrong with a view for a place, as the answer Slack gives, or nothing. */
export const refusalOfView = (
  scene: Scene,
  teamId: string,
  view: unknown,
  wanted: 'modal' | 'home',
  self?: OpenView,
) => {
  if (!isJson(view)) return failed('invalid_arguments', ['[ERROR] missing required field: view [json-pointer:/view]'])
  if (isViewTooLarge(view)) return failed('view_too_large')
  const workspace = scene.world.workspace(teamId)
  const messages = [
    ...checkView(view),
    ...(workspace ? pictureFaults(scene, workspace, view.blocks, '/view/blocks') : []),
  ]
  if (view.type !== wanted) messages.push(`[ERROR] must be a ${wanted} view [json-pointer:/view/type]`)
  if (messages.length > 0) return failed('invalid_arguments', messages)
  const externalId = asText(view.external_id)
  const holder = externalId && scene.views.findByExternalId(teamId, externalId)
  return holder && holder !== self ? failed('duplicate_external_id') : undefined
}

/** The person's pane is told which dialogs are open now. */
export const tellModals = (scene: Scene, teamId: string, userId: string): void =>
  scene.watchers.tell(teamId, [userId], {
    type: 'modals',
    views: scene.views.stackOf(teamId, userId).map((view) => showView(scene, view)),
  })

const tellHome = (scene: Scene, view: OpenView): void =>
  scene.watchers.tell(view.teamId, [view.userId], { type: 'home', view: showView(scene, view) })

const openOrPush = (how: 'open' | 'push'): ApiMethod => ({
  run({ scene, workspace, args }) {
    const refusal = refusalOfView(scene, workspace.teamId, args.view, 'modal')
    if (refusal) return refusal
    const trigger = scene.triggers.redeem(args.trigger_id, workspace.teamId)
    if ('error' in trigger) return failed(trigger.error)
    const { teamId, userId } = trigger
    const height = scene.views.stackOf(teamId, userId).length
    if (how === 'push' && height >= stackMaximum) return failed('push_limit_reached')
    if (how === 'push' && height === 0) return failed('not_found')
    const view = scene.views[how](teamId, userId, asJson(args.view))
    tellModals(scene, teamId, userId)
    return { ok: true, view: showView(scene, view) }
  },
})

const findView = ({ scene, workspace, args }: ApiCall): OpenView | undefined =>
  args.view_id
    ? scene.views.find(workspace.teamId, asText(args.view_id))
    : scene.views.findByExternalId(workspace.teamId, asText(args.external_id))

const isStale = (args: Json, view: OpenView | undefined): boolean =>
  view !== undefined && typeof args.hash === 'string' && args.hash !== '' && args.hash !== view.hash

const update: ApiMethod = {
  run(call) {
    const { scene, workspace, args } = call
    const view = findView(call)
    if (!view) return failed('not_found')
    const wanted = view.content.type === 'home' ? 'home' : 'modal'
    const refusal = refusalOfView(scene, workspace.teamId, args.view, wanted, view)
    if (refusal) return refusal
    if (isStale(args, view)) return failed('hash_conflict')
    scene.views.update(view, asJson(args.view))
    if (wanted === 'home') tellHome(scene, view)
    else tellModals(scene, view.teamId, view.userId)
    return { ok: true, view: showView(scene, view) }
  },
}

const publish: ApiMethod = {
  run({ scene, workspace, args }): ApiAnswer {
    if (!scene.rules.homeTabEnabled) return failed('not_enabled')
    const user = scene.world.user(workspace.teamId, asText(args.user_id))
    if (!user || user.isBot) return failed('user_not_found')
    const refusal = refusalOfView(scene, workspace.teamId, args.view, 'home')
    if (refusal) return refusal
    if (isStale(args, scene.views.home(workspace.teamId, user.id))) return failed('hash_conflict')
    const view = scene.views.publish(workspace.teamId, user.id, asJson(args.view))
    tellHome(scene, view)
    return { ok: true, view: showView(scene, view) }
  },
}

export const viewMethods: Readonly<Record<string, ApiMethod>> = {
  'views.open': openOrPush('open'),
  'views.push': openOrPush('push'),
  'views.update': update,
  'views.publish': publish,
}
