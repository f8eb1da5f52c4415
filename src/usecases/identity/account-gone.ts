import type { AccountKey } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'

/** The person removed the bot: nothing is sent there until they bring it back, and the coordinator sees why. */
export const accountGone = async (deps: Deps, account: AccountKey): Promise<void> =>
  deps.store.transaction(async (data) => {
    const found = await data.people.byAccount(account)
    if (!found) return
    await data.people.note(found.account.id, {
      reach: 'unreachable',
      reason: 'The person removed the bot',
      fix: 'Ask them to add the P3 app again; messages resume by themselves.',
      at: deps.clock.now(),
    })
    await data.audit.write({
      personId: found.person.id,
      role: 'system',
      action: 'account.gone',
      subject: { kind: 'account', id: found.account.id },
    })
  })
