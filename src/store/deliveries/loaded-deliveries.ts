import { type Notice, priorities } from '../../core/notice.ts'
import type {
  ChannelAddress,
  Delivery,
  PersonAddress,
  ReachableAccount,
} from '../../usecases/deliveries/deliveries-port.ts'
import { filled } from '../db/filled.ts'
import type { HomeRow, LoadRow, NoticeRow } from './deliveries-sql.ts'

export const toNotice = (row: NoticeRow): Notice => ({
  name: row.notice,
  to: row.personId ? { kind: 'person', personId: row.personId } : { kind: 'channel', channelId: row.channelId ?? '' },
  facts: row.facts,
  partnershipId: row.partnershipId ?? undefined,
  campaignId: row.campaignId ?? undefined,
  priority: priorities[row.priority] ?? 'digest',
})

/** People who have no account yet: where they might be found is worth a look. */
export const withoutAccount = (rows: readonly LoadRow[]): string[] =>
  rows.flatMap((row) => (row.personId && row.name !== null && row.accountId === null ? row.personId : []))

/** Deliveries out of their rows, one for each account. */
export const toDeliveries = (rows: readonly LoadRow[], homes: readonly HomeRow[]): Delivery[] => {
  const byId = new Map<string, LoadRow[]>()
  for (const row of rows) {
    const known = byId.get(row.id)
    if (known) known.push(row)
    else byId.set(row.id, [row])
  }
  return [...byId.values()].map((some) => toDelivery(some, homes))
}

const toDelivery = (rows: readonly LoadRow[], homes: readonly HomeRow[]): Delivery => {
  const [row] = rows as [LoadRow]
  const { id, priority, state, attempts, repeated, queuedAt, startedAt, unreachableBy, unreachableIn, campaign } = row
  return {
    id,
    priority,
    state,
    attempts,
    repeated,
    queuedAt,
    notice: toNotice(row),
    startedAt: startedAt ?? undefined,
    unreachableBy: unreachableBy ? { platform: unreachableBy, tenantId: unreachableIn ?? undefined } : undefined,
    campaign: campaign ?? undefined,
    to: row.personId ? toPerson(rows, homes) : toChannel(row),
  }
}

const toPerson = (rows: readonly LoadRow[], homes: readonly HomeRow[]): PersonAddress | undefined => {
  const [{ personId, name, email, preferEmail, left }] = rows as [LoadRow]
  if (personId === null || name === null) return undefined
  const accounts = rows.flatMap((row) => (row.accountId === null ? [] : toAccount(row, row.accountId)))
  const person = {
    kind: 'person' as const,
    personId,
    name,
    email: email ?? '',
    preferEmail: preferEmail === true,
    left,
  }
  if (accounts.length === 0) return { ...person, accounts, homes: homes.filter((home) => home.personId === personId) }
  return { ...person, accounts: accounts.sort(bestFirst), homes: [] }
}

/** Where they are reached; of these where they spoke last, else where they were first. */
const bestFirst = (a: ReachableAccount, b: ReachableAccount) =>
  Number(b.reach === 'reachable') - Number(a.reach === 'reachable') ||
  Number(b.spokeLast) - Number(a.spokeLast) ||
  (a.id < b.id ? -1 : 1)

const toAccount = (row: LoadRow, id: string): ReachableAccount => {
  const { platform, tenant, externalId, conversation, reach, reason, fix, reachAt, spokeLast } = row
  const tenantId = row.tenantId ?? ''
  return filled({
    id,
    platform,
    tenantId,
    tenant,
    externalId,
    conversation,
    reach,
    reason,
    fix,
    reachAt,
    spokeLast: spokeLast === true,
  })
}

const toChannel = (row: LoadRow): ChannelAddress | undefined => {
  const { channelId, platform, tenantId, tenant, externalId: channel, conversation } = row
  if (channelId === null || tenantId === null) return undefined
  return filled({ kind: 'channel', channelId, platform, tenantId, tenant, channel, conversation })
}
