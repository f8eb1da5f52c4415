/** What Slack says of an account, as far as it matters here. */
interface Account {
  readonly team_id?: string
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: readonly string[] }
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly is_stranger?: boolean
  readonly is_bot?: boolean
  readonly deleted?: boolean
}

/** Whether an account is no member of this workspace or organization: a guest, a stranger, a bot, somebody removed. */
export const isGuest = (account: Account, tenant: string): boolean => {
  const organization = account.enterprise_user
  const isHome = account.team_id === tenant || organization?.enterprise_id === tenant
  const isOwn = isHome || organization?.teams?.includes(tenant) === true
  const { is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted } = account
  return !isOwn || [is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted].includes(true)
}
