import { give } from '../inbound/answer.ts'
import { ask, fault, speakerOf } from '../inbound/deps.ts'
import type { EventParts } from '../inbound/events.ts'
import type { Origin } from '../inbound/read.ts'
import type { UnderWay } from '../inbound/under-way.ts'

/** The program learns of the new workspace first, so that whoever installed it can be found on its list. */
export const welcome = async (
  parts: EventParts,
  underWay: UnderWay,
  tenant: string,
  user: string,
  at: Date,
): Promise<void> => {
  parts.clients.forget(tenant)
  await parts.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantInstalled' })
  void underWay.track(greet(parts, tenant, user).catch((error) => void fault(parts, error)))
}

const greet = async (parts: EventParts, tenant: string, user: string): Promise<void> => {
  const installation = await parts.installations.find(tenant)
  if (!installation) return
  const clients = parts.clients.of(installation)
  const place = { kind: 'direct' } as const
  const reply = await ask(parts, { kind: 'installed', speaker: speakerOf(clients, { tenant, user }), place })
  const origin: Origin = { tenant, user, place, surface: 'message', replaceable: false, withBot: true }
  await give(parts, clients, origin, reply)
}
