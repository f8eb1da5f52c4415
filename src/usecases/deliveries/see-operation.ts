import type { Actor } from '../../core/actor.ts'
import { isOperator } from '../../core/offices.ts'
import type { Tenant } from '../identity/tenants-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { MessagesNow } from './deliveries-port.ts'

/** What an operator looks at in the morning. */
export interface Operation {
  readonly tenants: readonly Tenant[]
  /** How many workspaces or tenants knocked and wait to be allowed. */
  readonly applicants: number
  readonly messages: MessagesNow
  readonly mailIsSetUp: boolean
  readonly now: Date
}

const WEEK = 7 * 86_400_000

export type SeenOperation = ({ readonly ok: true } & Operation) | Refused<'notOperator'>

/** Where the bot works and how its messages fare, the last week. */
export const seeOperation = async (deps: Deps, actor: Actor): Promise<SeenOperation> => {
  if (actor.kind !== 'person' || !isOperator(actor)) return refuse('notOperator')
  const { tenants, applicants, deliveries } = deps.store.read
  const now = deps.clock.now()
  const [all, waiting, messages] = await Promise.all([
    tenants.all(),
    applicants.all(),
    deliveries.messagesNow(new Date(now.getTime() - WEEK)),
  ])
  return { ok: true, tenants: all, applicants: waiting.length, messages, mailIsSetUp: deps.mailIsSetUp, now }
}
