import { auditKinds } from '../../core/privacy/audit-kinds.ts'
import { findPeople } from '../../usecases/people/find-people.ts'
import { seeAuditSubject } from '../../usecases/privacy/see-audit.ts'
import { choice, date, optional, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import { listed } from '../kit/words.ts'
import { filterAudit } from './actions.ts'
import { showAudit } from './audit.ts'
import { kindNames } from './audit-cards.ts'

const form = buildForm({
  id: filterAudit.id,
  title: 'Filter the audit trail',
  submit: 'Show these',
  fields: {
    who: optional(text({ label: 'A person: their name or email', max: 100 })),
    kind: optional(
      choice({ label: 'What about', choices: auditKinds.map((one) => ({ value: one, label: kindNames[one] })) }),
    ),
    from: optional(date({ label: 'From' })),
    to: optional(date({ label: 'To' })),
  },
})

/** Whom a name means: one person, or what is wrong with it. */
const personBy = async ({ deps, actor }: Request, name: string) => {
  const found = await findPeople(deps, actor, name)
  const people = found.ok ? found.people : []
  if (found.ok && found.near && people.length > 0)
    return { problem: `Nobody has that name. Did you mean ${people.map((one) => one.name).join(' or ')}?` }
  const exact = people.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  const [only, another] = exact.length > 0 ? exact : people
  if (only && !another) return { personId: only.personId }
  if (!only) return { problem: 'Nobody has that name or address. Please check the spelling.' }
  return { problem: `That is more than one person: ${listed(people.map((one) => one.name))}. Please use their email.` }
}

/** Which part of the trail is shown. Opened from a pair it stays with the pair unless a person is named. */
export const auditFilterForm = onForm(filterAudit, {
  open: async (request, context) => {
    const seen = await seeAuditSubject(request.deps, request.actor, context)
    if (!seen.ok) return refusalCard(seen.refusal)
    const { kind, from, to } = context
    const answers = prefill(form, { kind, from, to, who: context.personId ? seen.value : undefined })
    return opened(request, filterAudit, { form, context, answers })
  },
  submit: async (request, submitted) => {
    const { partnershipId, personId } = submitted.context
    const seen = await seeAuditSubject(request.deps, request.actor, { personId, partnershipId })
    if (!seen.ok) return refusalCard(seen.refusal)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(filterAudit, submitted, form, read.problems)
    const { who, ...filter } = read.values
    if (filter.from && filter.to && filter.to < filter.from)
      return stays(filterAudit, submitted, form, { to: 'The last day is before the first.' })
    const same = personId !== undefined && who === seen.value
    const named = who && !same ? await personBy(request, who) : { personId: same ? personId : undefined }
    if ('problem' in named && named.problem) return stays(filterAudit, submitted, form, { who: named.problem })
    const pair = who ? undefined : partnershipId
    const whose = 'personId' in named ? named.personId : undefined
    const reply = await showAudit(request, { ...filter, personId: whose, partnershipId: pair })
    return reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply
  },
})
