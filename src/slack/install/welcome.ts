import { give } from '../inbound/answer.ts'
import { askBot, fault, speakerOf } from '../inbound/deps.ts'
import type { EventDeps } from '../inbound/events.ts'
import type { Origin } from '../inbound/request.ts'
import type { UnderWay } from '../inbound/under-way.ts'

/** The program learns of the new workspace first, so that whoever installed it can be found on its list. */
export const welcome = async (
  deps: EventDeps,
  underWay: UnderWay,
  tenant: string,
  user: string,
  at: Date,
): Promise<void> => {
  deps.clients.forget(tenant)
  await deps.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantInstalled' })
  void underWay.track(greet(deps, tenant, user).catch((error) => void fault(deps, error)))
}

const greet = async (deps: EventDeps, tenant: string, user: string): Promise<void> => {
  const installation = await deps.installations.find(tenant)
  if (!installation) return
  const clients = deps.clients.of(installation)
  const place = { kind: 'direct' } as const
  const reply = await askBot(deps, { kind: 'installed', speaker: speakerOf(clients, { tenant, user }), place })
  const origin: Origin = { tenant, user, place, surface: 'message', replaceable: false }
  await give(deps, clients, origin, reply)
}
