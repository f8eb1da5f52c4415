import { shortened } from '../../core/characters.ts'
import { found } from '../../core/people/search-key.ts'
import {
  allowTenant,
  changeTenant,
  disallowTenant,
  letIn,
  nameOfApplicant,
  seeApplicant,
  seeApplicants,
  seeTenants,
  type TenantInput,
  turnAway,
} from '../../usecases/identity/allow-tenant.ts'
import type { Tenant } from '../../usecases/identity/tenants-port.ts'
import { seeDistricts } from '../../usecases/roster/see-districts.ts'
import type { ContextOf } from '../kit/action.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import { type Answers, buildForm } from '../kit/form.ts'
import { onAction } from '../kit/handler.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { savedForm } from '../kit/saved-form.ts'
import { searched } from '../kit/searched.ts'
import * as actions from './actions.ts'
import { workspaceAllowedCard, workspaceRefusedCard, workspaceSentence, workspacesCard } from './workspace-cards.ts'

/** The allow-list of workspaces and tenants, kept in chat by those who answer for it. */
export const workspaces: Command = {
  word: 'workspaces',
  also: ['workspace', 'tenants', 'tenant'],
  roles: ['coordinator', 'operator'],
  summary: 'Which workspaces and tenants may use P3, and whose they are; with a name, id or district: those',
  run: (request, rest) => show(request, { named: searched(rest) }),
}

const show = async ({ deps, actor }: Request, { named = '', replace = false } = {}): Promise<Reply> => {
  const seen = await seeTenants(deps, actor)
  if (!seen.ok) return { kind: 'refusal', card: workspaceRefusedCard(seen.refusal) }
  const waiting = await seeApplicants(deps, actor)
  const zone = deps.places.timeZone
  if (named === '') return { kind: 'card', card: workspacesCard(seen.tenants, waiting, { zone }), replace }
  const districts = await seeDistricts(deps, actor, [...new Set(seen.tenants.flatMap((one) => one.districts))])
  const names = new Map(districts.map(({ code, name }) => [code, name]))
  const those = seen.tenants.filter((one) =>
    found(named, one.name, one.externalId, ...one.districts.map((code) => names.get(code) ?? '')),
  )
  return { kind: 'card', card: workspacesCard(those, waiting, { zone, named }), replace }
}

export const removeWorkspace = onAction(actions.removeWorkspace, async (request, { tenantId }) => {
  const speaksFrom = request.speaker?.tenant ?? ''
  const done = await disallowTenant(request.deps, request.actor, { tenantId, speaksFrom })
  return done.ok ? show(request, { replace: true }) : { kind: 'refusal', card: workspaceRefusedCard(done.refusal) }
})

export const letWorkspaceIn = onAction(actions.letIn, async ({ deps, actor }, { applicantId }) => {
  const done = await letIn(deps, actor, applicantId)
  return done.ok
    ? { kind: 'card', card: workspaceAllowedCard(done.tenant, deps.links.home()) }
    : { kind: 'refusal', card: workspaceRefusedCard(done.refusal) }
})

export const turnWorkspaceAway = onAction(actions.turnAway, async (request, { applicantId }) => {
  const done = await turnAway(request.deps, request.actor, applicantId)
  return done.ok ? show(request, { replace: true }) : { kind: 'refusal', card: workspaceRefusedCard(done.refusal) }
})

const form = buildForm({
  id: actions.workspace.id,
  title: 'Workspace or tenant',
  submit: 'Allow',
  fields: {
    platform: choice({
      label: 'Which chat?',
      choices: [
        { value: 'slack', label: 'Slack' },
        { value: 'teams', label: 'Microsoft Teams' },
      ],
    }),
    externalId: text({
      label: 'Workspace or tenant ID',
      max: 300,
      hint: 'Slack: T… from the address app.slack.com/client/T…  Teams: the tenant id, a GUID.',
    }),
    name: text({ label: 'Name', max: 80 }),
    serves: choice({
      label: 'Whose people are in it?',
      choices: [
        { value: 'districts', label: 'The districts named below' },
        { value: 'department', label: 'The department’s staff only' },
        { value: 'every', label: 'Everyone: all districts share it' },
      ],
    }),
    districts: optional(text({ label: 'Districts', max: 1_500, multiline: true, hint: 'Names or codes, one a line.' })),
    aside: note(
      'It vouches only for people of these districts. Coordinators and operators see this list, nobody else.',
    ),
  },
  rules: [
    {
      on: 'districts',
      holds: ({ serves, districts }) => serves !== 'districts' || Boolean(districts),
      message: 'Please name at least one district.',
    },
  ],
})

const filledOf = async ({ deps, actor }: Request, tenant: Tenant): Promise<Answers> => {
  const districts = await seeDistricts(deps, actor, tenant.districts)
  const serves = tenant.everyDistrict
    ? 'every'
    : tenant.department && districts.length === 0
      ? 'department'
      : 'districts'
  const { platform, externalId, name } = tenant
  return { platform, externalId, name, serves, districts: districts.map((one) => one.name).join('\n') }
}

interface SeenWorkspace {
  /** The one on the list that is changed. */
  readonly known?: Tenant
  readonly answers: Answers
}

const refused = (refusal: Parameters<typeof workspaceRefusedCard>[0]): Extract<Reply, { kind: 'refusal' }> => ({
  kind: 'refusal',
  card: workspaceRefusedCard(refusal),
})

const seenWorkspace = async (
  request: Request,
  { tenantId, applicantId }: ContextOf<typeof actions.workspace>,
): Promise<{ readonly ok: true; readonly seen: SeenWorkspace } | { readonly ok: false; readonly reply: Reply }> => {
  const { deps, actor } = request
  const list = await seeTenants(deps, actor)
  if (!list.ok) return { ok: false, reply: refused(list.refusal) }
  if (applicantId !== undefined) {
    const found = await seeApplicant(deps, actor, applicantId)
    if (!found.ok) return { ok: false, reply: refused(found.refusal) }
    const { platform, externalId } = found.applicant
    return { ok: true, seen: { answers: { platform, externalId, name: nameOfApplicant(found.applicant) } } }
  }
  const known = list.tenants.find((one) => one.id === tenantId)
  if (tenantId !== undefined && !known) return { ok: false, reply: refused({ kind: 'noSuchTenant' }) }
  return { ok: true, seen: known ? { known, answers: await filledOf(request, known) } : { answers: {} } }
}

export const workspaceForm = savedForm({
  of: actions.workspace,
  see: seenWorkspace,
  build: () => form,
  filled: ({ answers }: SeenWorkspace) => answers,
  save: async ({ request, seen: { known }, values }) => {
    const { platform, externalId, name, serves, districts = '' } = values
    const codes = await codesOf(request, serves === 'districts' ? districts : '')
    if ('unknown' in codes) {
      const sentence = `I don’t know “${codes.unknown}”. ${workspaceSentence({ kind: 'noSuchDistrict' })}`
      return { kind: 'wrong', problems: { districts: sentence } }
    }
    const { deps, actor } = request
    const input: TenantInput = {
      platform,
      externalId,
      name,
      serves: serves === 'districts' ? { kind: serves, codes: codes.codes } : { kind: serves },
    }
    const done = known ? await changeTenant(deps, actor, input, known) : await allowTenant(deps, actor, input)
    if (done.ok) return { kind: 'done', card: workspaceAllowedCard(done.tenant, deps.links.home()) }
    const { refusal } = done
    if (refusal.kind === 'savedMeanwhile') return { ok: false, refusal }
    if (refusal.kind === 'noSuchTenant') return refused(refusal)
    const field = refusal.kind === 'badId' ? 'externalId' : 'districts'
    return { kind: 'wrong', problems: { [field]: workspaceSentence(refusal) } }
  },
})

/** Codes of districts written by name or code, one a line or with commas. */
const codesOf = async ({ deps, actor }: Request, typed: string): Promise<{ codes: string[] } | { unknown: string }> => {
  const names = typed
    .split(/[\n,;]+/)
    .map((one) => one.trim())
    .filter(Boolean)
  if (names.length === 0) return { codes: [] }
  const all = await seeDistricts(deps, actor)
  const codes: string[] = []
  for (const name of names) {
    const found = all.find((one) => one.code === name || one.name.toLowerCase() === name.toLowerCase())
    if (!found) return { unknown: shortened(name, 40) }
    codes.push(found.code)
  }
  return { codes }
}
