import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'
import type { InstallFor } from '../auth/graph-install.ts'
import type { FindPerson } from '../auth/graph-people.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { Message } from '../render/messages.ts'
import type { ConnectorClient } from './connector-client.ts'
import type { Conversation } from './conversation.ts'
import { type Failure, outcomeOfError, withoutMark } from './delivery-errors.ts'
import { guestRefused, isGuest } from './guest.ts'
import type { Memory } from './memory.ts'
import type { PacedSender } from './paced-sender.ts'
import type { TeamRoster } from './team-roster.ts'

/** Somebody to write to, and what is known of how. */
interface Person {
  readonly tenant: string
  /** Entra object id. */
  readonly externalId?: string
  readonly email?: string
  readonly conversation?: Conversation
}

export interface ProactiveSenderDeps {
  readonly connector: ConnectorClient
  readonly sendPaced: PacedSender
  readonly roster: TeamRoster
  readonly memory: Memory
  readonly hosts: ServiceHosts
  readonly install?: InstallFor
  /** For somebody known by address alone whom no team has. */
  readonly findPerson?: FindPerson
}

/** Writes to somebody's own chat with the bot. */
export type ProactiveSender = (person: Person, messages: readonly Message[]) => Promise<DeliveryOutcome>

/** Nothing was sent, and whether the person can be reached is not known. */
const unread = (cause: unknown): DeliveryOutcome & { kind: 'retry' } => {
  const failure = outcomeOfError(cause, 'person')
  if (failure.kind === 'retry') return { ...failure, scope: 'tenant' }
  return { kind: 'retry', afterSeconds: 5, reason: `Microsoft could not be asked: ${failure.reason}`, scope: 'tenant' }
}

interface Known {
  readonly externalId: string
  readonly conversation: Conversation
}

const nobody: Failure = {
  kind: 'unreachable',
  reason: 'Not found in a team that has the app',
  fix: 'Ask them to add P3 in Teams (Apps, then P3, then Add), or ask their IT staff to install it for everyone.',
}

/** The chat with a person is made once and kept; when Teams no longer knows it, it is made again once. */
export const createProactiveSender = ({
  connector,
  sendPaced,
  roster,
  memory,
  hosts,
  install,
  findPerson,
}: ProactiveSenderDeps): ProactiveSender => {
  const identify = async ({
    tenant,
    externalId,
    email,
    conversation,
  }: Person): Promise<Known | Failure | undefined> => {
    const serviceUrl = hosts.sendTo(memory.serviceUrlOf(tenant) ?? conversation?.serviceUrl)
    if (externalId !== undefined) {
      const conversationId = conversation?.conversationId ?? memory.chatOf(tenant, externalId)
      return { externalId, conversation: { ...conversation, serviceUrl, conversationId } }
    }
    const member = email ? await roster.find(tenant, email) : undefined
    if (!member) return email ? lookUp(tenant, email, serviceUrl) : undefined
    // Whoever is written to is linked by it, so that a guest is refused as when they speak first.
    if (isGuest(member, tenant)) return guestRefused
    const found = member.aadObjectId ?? member.id
    return {
      externalId: found,
      conversation: { serviceUrl, userId: member.id, conversationId: memory.chatOf(tenant, found) },
    }
  }

  const lookUp = async (tenant: string, email: string, serviceUrl: string): Promise<Known | undefined> => {
    const externalId = await findPerson?.(tenant, email)
    return externalId === undefined
      ? undefined
      : { externalId, conversation: { serviceUrl, conversationId: memory.chatOf(tenant, externalId) } }
  }

  const open = async (tenant: string, known: Known): Promise<Known | Failure> => {
    const { serviceUrl, userId } = known.conversation
    try {
      const conversationId = await connector.open({ tenant, serviceUrl, userId: userId ?? known.externalId })
      const conversation = { ...known.conversation, conversationId }
      memory.met(tenant, known.externalId, conversation)
      return { ...known, conversation }
    } catch (error) {
      const failure = outcomeOfError(error, 'person')
      // Nothing was said yet, and a chat that was made all the same is the same chat.
      if (failure.kind === 'unknown') return { kind: 'retry', afterSeconds: 5, reason: failure.reason, scope: 'tenant' }
      // Teams answers 400 for somebody who is not, or no longer, in the tenant.
      return failure.kind === 'failed' && /BadArgument|BadSyntax/.test(failure.reason)
        ? { ...nobody, reason: failure.reason }
        : failure
    }
  }

  const sent = (tenant: string, { externalId, conversation }: Known, messageId: string): DeliveryOutcome => ({
    kind: 'sent',
    message: { tenant, conversationId: conversation.conversationId!, messageId, conversation },
    account: { externalId, conversation },
  })

  return async (person, messages) => {
    const { tenant } = person
    const start = await identify(person).catch(unread)
    if (!start) return nobody
    if ('kind' in start) return start.kind === 'unreachable' ? withoutMark(start) : start
    let known: Known | Failure = start.conversation.conversationId ? start : await open(tenant, start)
    // Somebody who never had the app: added for them, where their tenant lets us.
    if ('kind' in known && known.kind === 'unreachable') {
      const added = await install?.(tenant, start.externalId).catch(unread)
      if (typeof added === 'object') return added
      if (added) known = await open(tenant, start)
    }
    for (let attempt = 0; ; attempt++) {
      if ('kind' in known) return withoutMark(known)
      const chat = {
        tenant,
        serviceUrl: known.conversation.serviceUrl,
        conversationId: known.conversation.conversationId!,
      }
      const outcome = await sendPaced(chat, messages, 'person')
      if (outcome.kind === 'sent') return sent(tenant, known, outcome.messageId)
      if (outcome.kind !== 'unreachable' || !outcome.missing || attempt > 0) return withoutMark(outcome)
      known = await open(tenant, known)
    }
  }
}
