import type { BotAnswer, Delivery } from './deliver.ts'
import { newId } from './ids.ts'
import type { Json } from './json.ts'
import type { Scene } from './scene.ts'

/** Why Slack sends an event again, in the word of its header; undefined when it does not. */
const retryReason = (answer: BotAnswer): string | undefined => {
  if (answer.kind === 'timeout') return 'http_timeout'
  if (answer.kind === 'unreachable') return 'connection_failed'
  if (answer.status >= 200 && answer.status < 300) return undefined
  return answer.noRetry ? undefined : 'http_error'
}

/** The Events API: one wrapped event at a time, sent again at once, after a minute and after five when not answered. */
export const createEvents = (scene: Scene, delivery: Delivery) => {
  const timers = new Set<NodeJS.Timeout>()
  let isStopped = false

  const deliver = async (payload: Json, retryNumber: number, reason?: string): Promise<void> => {
    if (isStopped) return
    const answer = await delivery.send({ type: 'events_api', payload, retryNumber, retryReason: reason })
    const again = retryReason(answer)
    const delay = scene.rules.retryDelaysMilliseconds[retryNumber]
    if (!again || delay === undefined || isStopped) return
    if (delay === 0) return deliver(payload, retryNumber + 1, again)
    const timer = setTimeout(() => {
      timers.delete(timer)
      void delivery.track(deliver(payload, retryNumber + 1, again))
    }, delay)
    timers.add(timer)
  }

  const wrap = (teamId: string, event: Json, isExternallyShared: boolean): Json => {
    const workspace = scene.world.workspace(teamId)!
    const enterprise = workspace.enterpriseId ?? null
    const is_enterprise_install = workspace.isEnterpriseInstall === true
    const authorization = { team_id: teamId, user_id: workspace.botUserId, is_bot: true, is_enterprise_install }
    return {
      token: 'verification-token-not-used',
      team_id: teamId,
      api_app_id: scene.options.appId,
      context_team_id: teamId,
      context_enterprise_id: enterprise,
      type: 'event_callback',
      event_id: newId('Ev'),
      event_time: Math.floor(scene.options.clock.now().getTime() / 1000),
      event: { event_ts: scene.world.nextTimestamp(), ...event },
      authorizations: [{ enterprise_id: enterprise, ...authorization }],
      is_ext_shared_channel: isExternallyShared,
    }
  }

  const send = (teamId: string, event: Json, isExternallyShared = false): Promise<void> =>
    delivery.track(deliver(wrap(teamId, event, isExternallyShared), 0))

  return {
    /** Sends what the app subscribed to by this name, e.g. message.im; anything else Slack keeps to itself. */
    async sendSubscribed(teamId: string, name: string, event: Json, isExternallyShared = false): Promise<void> {
      const isInstalled =
        scene.world.workspace(teamId)?.isInstalled || name === 'app_uninstalled' || name === 'tokens_revoked'
      if (isInstalled && scene.app.events.has(name)) await send(teamId, event, isExternallyShared)
    },
    /** Resolves when the first delivery (and a repeat at once) was answered or given up. */
    send,
    /** Redeliveries that wait for their time. */
    pending: () => timers.size,
    stop(): void {
      isStopped = true
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}

export type Events = ReturnType<typeof createEvents>
