import { webApi } from '@slack/bolt'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { give } from '../inbound/answer.ts'
import { ask, fault, speakerOf } from '../inbound/deps.ts'
import type { EventParts } from '../inbound/events.ts'
import type { Origin } from '../inbound/read.ts'
import type { UnderWay } from '../inbound/under-way.ts'
import { clientOptions } from '../outbound/clients.ts'
import type { BotInstallation } from './installations.ts'

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

/** Whose token was configured. @throws when Slack doesn't know it. */
export const introduce = async (
  settings: { readonly botToken?: string; readonly apiUrl: string },
  log: Log,
  clock: Clock,
): Promise<{ readonly installation: BotInstallation; readonly name: string }> => {
  const token = String(settings.botToken)
  const client = new webApi.WebClient(token, { ...clientOptions(settings.apiUrl, log), headers: {}, timeout: 8_000 })
  const who = await client.auth.test()
  const orgWide = who.is_enterprise_install === true
  const tenant = String((orgWide && who.enterprise_id) || who.team_id)
  const installation = { tenant, orgWide, token, botUserId: who.user_id, installedAt: clock.now() }
  return { installation, name: String(who.team ?? tenant) }
}
