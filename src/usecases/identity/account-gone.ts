import type { AccountKey } from '../people/people-port.ts'
import type { Data, Deps } from '../ports.ts'
import { resumeMessages } from './tie-account.ts'

const words = {
  removed: {
    reason: 'The person removed the bot',
    fix: 'Ask them to add the P3 app again; messages resume by themselves.',
  },
  deactivated: {
    reason: 'The account was deactivated',
    fix: 'Ask whether this person still works here. If they have a new account, they open P3 there; if they left, take them off the roster.',
  },
} as const

/** A member became a guest: the account is nobody's any more, and is refused as if a guest spoke first. */
export const accountBecameGuest = (deps: Deps, account: AccountKey): Promise<void> =>
  ofAccount(deps, account, 'account.untied', (data, accountId) => data.people.untie([accountId]))

/** The person removed the bot, or their account was closed: nothing is sent there until it is back, and the coordinator sees why. */
export const accountGone = (deps: Deps, account: AccountKey, why: keyof typeof words = 'removed'): Promise<void> =>
  ofAccount(deps, account, 'account.gone', (data, accountId) =>
    data.people.note(accountId, { reach: 'unreachable', ...words[why], at: deps.clock.now() }),
  )

/** Messages go there again, and what waited goes now, where nothing else kept them from it. */
export const accountBack = async (deps: Deps, account: AccountKey, mends?: readonly string[]): Promise<void> => {
  const found = await deps.store.read.people.byAccount(account)
  // Platforms tell of every change of every account: of most there is nothing to mend.
  if (found?.account.reach !== 'unreachable') return
  const { person, account: known } = found
  await deps.store.transaction(async (data) => {
    const reason = await data.people.troubleOf(known.id)
    const isMended = mends
      ? [words.deactivated.reason, ...mends].includes(reason ?? '')
      : reason !== words.removed.reason
    if (reason === undefined || !isMended) return
    await data.people.note(known.id, { reach: 'reachable', at: deps.clock.now() })
    await resumeMessages(data, [person.id])
    const subject = { kind: 'account', id: known.id }
    await data.audit.write({ personId: person.id, role: 'system', action: 'account.back', subject })
  })
}

const ofAccount = (
  deps: Deps,
  account: AccountKey,
  action: string,
  work: (data: Data, accountId: string) => Promise<unknown>,
): Promise<void> =>
  deps.store.transaction(async (data) => {
    const found = await data.people.byAccount(account)
    await data.newcomers.drop([account])
    if (!found) return
    await work(data, found.account.id)
    const subject = { kind: 'account', id: found.account.id }
    await data.audit.write({ personId: found.person.id, role: 'system', action, subject })
  })
