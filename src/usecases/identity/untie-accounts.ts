import type { Data } from '../ports.ts'
import { vouchesFor } from './vouches-for.ts'

/**
 * Who moved to another district, or holds another office now, is nobody any more in workspaces that don't vouch for that:
 * whoever runs such a workspace could else act as them. An account that a coordinator's code tied stays.
 */
export const untieUnvouched = async (data: Data, of: Parameters<Data['people']['tiesByAddress']>[0]): Promise<void> => {
  const over = (await data.people.tiesByAddress(of)).filter(({ tenant, person }) => !vouchesFor(tenant, person))
  if (over.length === 0) return
  await data.people.untie(over.map(({ accountId }) => accountId))
  await data.audit.writeAll(
    over.map(({ accountId, person }) => ({
      personId: person.id,
      role: 'system',
      action: 'account.untied',
      subject: { kind: 'account', id: accountId },
    })),
  )
}
