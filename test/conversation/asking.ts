import { feature as channels } from '../../src/conversation/channels/feature.ts'
import { feature as desk } from '../../src/conversation/desk/feature.ts'
import { feature as directors } from '../../src/conversation/directors/feature.ts'
import { type Asking, dispatch } from '../../src/conversation/dispatch.ts'
import { feature as identity } from '../../src/conversation/identity/feature.ts'
import type { Context } from '../../src/conversation/kit/card.ts'
import type { Answers } from '../../src/conversation/kit/form.ts'
import { inTitles } from '../../src/conversation/kit/in-titles.ts'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { feature as matching } from '../../src/conversation/matching/feature.ts'
import { feature as plan } from '../../src/conversation/plan/feature.ts'
import { registry } from '../../src/conversation/registry.ts'
import { feature as roster } from '../../src/conversation/roster/feature.ts'
import { tablesOf } from '../../src/conversation/tables.ts'
import { feature as texts } from '../../src/conversation/texts/feature.ts'
import { feature as year } from '../../src/conversation/year/feature.ts'

/** Nobody here is told that they send too much at once. */
const tables = tablesOf(registry, async () => ({ ok: true }))

const ask = async (request: Request, asked: Asking): Promise<Reply> =>
  inTitles(request.deps, await dispatch(tables, request, asked))

/** What comes back over a wire, as the bot takes it from an adapter once it knows who asks. */
export const press = (request: Request, id: string, context: Context): Promise<Reply> =>
  ask(request, { kind: 'action', id, context, key: 'k' })

export const open = (request: Request, form: string, context: Context): Promise<Reply> =>
  ask(request, { kind: 'open', form, context })

export const submit = (
  request: Request,
  form: string,
  sent: { readonly context: Context; readonly answers: Answers; readonly key?: string },
): Promise<Reply> => ask(request, { kind: 'submit', form, key: 'k', ...sent })

const office = [matching, desk, directors, roster, year, channels, texts]
const once = new Set(['begin-year', 'year-close', 'workspace-remove', 'person-erase'])

/** What only coordinators and directors have use for; those left out change the whole program at once. */
export const officeActions: readonly string[] = [
  'ledger-open',
  ...plan.actions.map((one) => one.id),
  ...[...office, identity].flatMap(({ actions }) => actions.map((one) => one.id)).filter((id) => !once.has(id)),
]
export const officeForms: readonly string[] = [
  'plan-template',
  // Of the registry itself: what it takes is several features' business.
  'roster-file',
  ...office.flatMap(({ forms }) => forms.map((one) => one.id)),
]
export const officeCommands = [
  ...plan.commands.filter(({ roles }) => roles.includes('coordinator')),
  ...[...office, identity].flatMap(({ commands }) => commands),
]
