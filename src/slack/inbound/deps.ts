import type { Bot, Incoming, Reply, Speaker } from '../../conversation/kit/reply.ts'
import type { Clock, Timer } from '../../core/clock.ts'
import type { Receipts } from '../../usecases/deliveries/receipts-port.ts'
import type { Log } from '../../usecases/ports.ts'
import type { InstallationKeeper } from '../install/installations.ts'
import type { ClientPool, Clients } from '../outbound/clients.ts'
import { causeOf } from '../outbound/delivery-errors.ts'
import type { ModalView } from '../render/block-kit.ts'
import { failureCard } from '../render/cards.ts'
import type { AnswerDeps } from './answer.ts'
import type { Deduplicator } from './deduplicate.ts'
import type { FetchFile } from './fetch-file.ts'
import { profileOf } from './profile.ts'
import type { Origin } from './request.ts'

/** What answering a request takes. */
export interface ConverseDeps extends AnswerDeps {
  readonly bot: Bot
  readonly installations: InstallationKeeper
  readonly clients: ClientPool
  readonly receipts: Receipts
  readonly clock: Clock
  /** Tells when Slack has waited long enough. */
  readonly timer: Timer
  readonly log: Log
  readonly fetchFile: FetchFile
  readonly newReference: () => string
  /** A dialog that Slack delivers twice is carried out once, and answered twice alike. */
  readonly deduplicate: Deduplicator<CarriedOut>
  /** The same for what only shows something. */
  readonly deduplicateShown: Deduplicator<undefined>
  /** What follows from the first request of a workspace. */
  readonly met: (tenant: string, clients: Clients) => void
  /** Something changed for this person: their App Home may be out of date. */
  readonly changed: (tenant: string, user: string) => void
}

/** What a submission came to; no clients where the app is not installed. */
export interface CarriedOut {
  readonly reply: Reply
  readonly clients?: Clients
}

/** What Slack takes as the answer to a dialog that was sent off. */
export type Acknowledgment =
  | undefined
  | { readonly response_action: 'clear' }
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly response_action: 'update'; readonly view: ModalView }
export type Acknowledge = (answer?: Acknowledgment) => Promise<void>

/** The cause goes to the log under the reference the person is told. */
export const fault = ({ log, newReference }: ConverseDeps, error: unknown): string => {
  const reference = newReference()
  log.error({ reference, err: causeOf(error) }, 'request failed in the Slack adapter')
  return reference
}

/** The bot's reply; a failure nobody foresaw is a refusal with a reference. */
export const askBot = async (deps: ConverseDeps, incoming: Incoming): Promise<Reply> => {
  try {
    return await deps.bot.handle(incoming)
  } catch (error) {
    return { kind: 'refusal', card: failureCard(fault(deps, error)) }
  }
}

export const speakerOf = (clients: Clients, { tenant, user }: Pick<Origin, 'tenant' | 'user'>): Speaker => ({
  platform: 'slack',
  tenant,
  externalId: user,
  profile: () => profileOf(clients, tenant, user),
})

/** The value if it is there in time. */
export const ifInTime = async <T>(timer: Timer, pending: Promise<T>, milliseconds: number): Promise<T | undefined> => {
  const late = Promise.withResolvers<undefined>()
  const callOff = timer(milliseconds, () => late.resolve(undefined))
  return Promise.race([pending, late.promise]).finally(callOff)
}
