import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { nameOfApplicant, type TenantRefusal, type Waiting } from '../../usecases/identity/allow-tenant.ts'
import type { Tenant } from '../../usecases/identity/tenants-port.ts'
import { button } from '../kit/action.ts'
import { type Action, type Block, type Card, strong } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { letIn, removeWorkspace, turnAway, workspace } from './actions.ts'

const platforms = { slack: 'Slack workspace', teams: 'Teams tenant' } as const
const states = {
  expected: 'allowed, not installed yet',
  installed: 'installed',
  uninstalled: 'removed by its own people',
} as const

const serves = (tenant: Tenant): string => {
  if (tenant.everyDistrict) return 'people of every district'
  const own = tenant.department ? ['the department’s staff'] : []
  return [...own, ...(tenant.districts.length > 0 ? [count(tenant.districts.length, 'district')] : [])].join(' and ')
}

const another: Action = button(workspace, {}, 'Allow another', { style: 'primary' })

/** The allow-list, for coordinators and operators. `named`: what was looked for in it; `zone`: that of the days. */
export const workspacesCard = (
  tenants: readonly Tenant[],
  waiting: readonly Waiting[],
  { zone, named = '' }: { readonly zone: string; readonly named?: string },
): Card => ({
  title: `${count(tenants.length, 'workspace or tenant', 'workspaces and tenants')} allowed${named ? `, with “${shortened(named, 60)}”` : ''}`,
  blocks: [
    ...waiting.slice(0, WAITING_SHOWN).map((one) => waitingEntry(one, zone)),
    ...(waiting.length > WAITING_SHOWN
      ? [
          {
            kind: 'text',
            text: `And ${waiting.length - WAITING_SHOWN} more that wait: they come up as you settle these.`,
            quiet: true,
          } as const,
        ]
      : []),
    { kind: 'text', text: 'P3 keeps no token of any other, and knows nobody in it.', quiet: true },
    ...tenants.slice(0, TENANTS_SHOWN).map(entry),
    ...(tenants.length > TENANTS_SHOWN
      ? [
          {
            kind: 'text',
            text: `And ${tenants.length - TENANTS_SHOWN} more: ${typed('workspaces NAME')} to find one by its name, its id or a district.`,
            quiet: true,
          } as const,
        ]
      : []),
  ],
  actions: named ? [another, say('All workspaces', 'workspaces')] : [another],
})

const TENANTS_SHOWN = 30
const WAITING_SHOWN = 8

const waitingEntry = (one: Waiting, zone: string): Block => {
  const guess = one.districts.map((district) => district.name).join(', ')
  return {
    kind: 'entry',
    text: strong`${nameOfApplicant(one)}${' waits to be allowed'}`,
    detail: [
      `${platforms[one.platform]} ${one.externalId}, first heard of on ${dayInWords(dayIn(zone, one.firstAt), 0)}.`,
      (one.name ?? one.domain)
        ? one.name && one.domain && `Its people sign in at ${one.domain}.`
        : 'P3 knows nothing else of it yet: what domain its people sign in at shows when the first of them writes.',
      guess && `It seems to be of ${guess}.`,
    ]
      .filter(Boolean)
      .join(' '),
    actions: [
      ...(guess ? [button(letIn, { applicantId: one.id }, `Allow for ${guess}`)] : []),
      button(workspace, { applicantId: one.id }, guess ? 'Allow for others' : 'Allow'),
      button(turnAway, { applicantId: one.id }, 'Decline'),
    ],
  }
}

/** A workspace or tenant knocked that nobody allowed. */
export const tenantWaitsCard = (one: Waiting, zone: string): Card => ({
  title: `${nameOfApplicant(one)} asks to use P3`,
  blocks: [
    {
      kind: 'text',
      text: 'Someone wrote to P3, or tried to install it, from a place that is not on the list. Until you allow it, P3 keeps nothing of it but what stands here. Please check with the district that it is theirs.',
    },
    waitingEntry(one, zone),
  ],
  actions: [say('All workspaces', 'workspaces')],
})

const entry = (tenant: Tenant): Block => ({
  kind: 'entry',
  text: strong`${tenant.name}`,
  detail: `${platforms[tenant.platform]} ${tenant.externalId}: ${states[tenant.status]}; ${serves(tenant)}.`,
  actions: [
    button(workspace, { tenantId: tenant.id }, 'Change'),
    button(removeWorkspace, { tenantId: tenant.id }, 'Remove from the list', {
      confirm: {
        title: 'Remove it from the list?',
        text: 'P3 forgets the accounts and channels in it. People stay on the roster and can be reached again after it is allowed again.',
        yes: 'Remove it',
        no: 'Keep it',
      },
    }),
  ],
})

const sentences: Record<TenantRefusal, string> = {
  notOperator: 'The list of workspaces is kept by coordinators and operators of the department.',
  notCoordinator:
    'A workspace of the department, or of everyone, vouches for coordinators too, so only a coordinator may add, change or take off one. Please ask one.',
  badId:
    'That is no id: a Slack workspace’s begins with T (an organization’s with E), a Teams tenant’s is a GUID with dashes.',
  noSuchDistrict:
    'I don’t know one of those districts. Please write them as on the state’s list, e.g. Anderson County.',
  noDistricts: 'Please name at least one district.',
  noSuchApplicant: 'That one does not wait any more. “workspaces” shows who does.',
  noSuchTenant: 'That one is not on the list any more.',
  ownTenant: 'You are writing from this one. Please take it off from another, so that you don’t lock yourself out.',
}

interface Refusing {
  readonly kind: TenantRefusal
}

export const workspaceSentence = ({ kind }: Refusing): string => sentences[kind]

export const workspaceRefusedCard = (refusal: Refusing): Card => ({
  title: 'That can’t be done',
  tone: 'warning',
  blocks: [{ kind: 'text', text: workspaceSentence(refusal) }],
})

export const workspaceAllowedCard = (tenant: Tenant, publicUrl: string | undefined): Card => ({
  title: `${tenant.name} is allowed`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text:
        tenant.status === 'installed'
          ? 'What you changed holds from now on.'
          : tenant.platform === 'slack'
            ? 'Its administrator can install P3 now.'
            : 'Its administrator can upload the P3 app now and install it for the people who take part.',
    },
  ],
  actions: [
    ...(publicUrl && tenant.platform === 'slack' && tenant.status !== 'installed'
      ? [{ kind: 'link', label: 'Installation page', url: `${publicUrl}/slack/install` } as const]
      : []),
    say('All workspaces', 'workspaces'),
  ],
})
