import { findPeople } from '../../usecases/people/find-people.ts'
import { exportAudit, seeAudit } from '../../usecases/privacy/see-audit.ts'
import { button, type ContextOf } from '../kit/action.ts'
import { whichPersonCard } from '../kit/did-you-mean.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { count } from '../kit/words.ts'
import { downloadAudit, openAudit } from './actions.ts'
import { auditCard } from './audit-cards.ts'

/** Who did and who looked at what: for coordinators. */
export const audit: Command = {
  word: 'audit',
  also: ['trail', 'log-of-access'],
  roles: ['coordinator'],
  summary: 'Who did what and who looked at what; with a name: theirs',
  run: (request, rest) => auditOf(request, rest),
}

const auditOf = async (request: Request, name: string): Promise<Reply> => {
  if (name === '') return showAudit(request, {})
  const found = await findPeople(request.deps, request.actor, name)
  if (!found.ok) return refusalCard(found.refusal)
  const [first, another] = found.people
  if (!first) return refusalCard({ kind: 'noSuchPerson' })
  if (!another && !found.near) return showAudit(request, { personId: first.personId })
  return { kind: 'card', card: whichPersonCard(found, ({ personId }) => button(openAudit, { personId }, 'Choose')) }
}

export const showAudit = async (
  { deps, actor }: Request,
  { page, turn, ...filter }: ContextOf<typeof openAudit>,
): Promise<Reply> => {
  const leaf = leafIn({ page, turn })
  const seen = await seeAudit(deps, actor, filter, leaf.number)
  if (!seen.ok) return refusalCard(seen.refusal)
  return { kind: 'card', card: auditCard(seen.value), replace: leaf.replace }
}

const download = async ({ deps, actor }: Request, filter: ContextOf<typeof downloadAudit>): Promise<Reply> => {
  const made = await exportAudit(deps, actor, filter)
  if (!made.ok) return refusalCard(made.refusal)
  const { lines, parts, about, ...file } = made.value
  const split = `It is long, so the file is a ZIP of ${parts} CSV files, the newest lines in the first.`
  return {
    kind: 'file',
    file,
    card: {
      title: `Audit trail${about ? ` of ${about}` : ''}: ${count(lines, 'line')}`,
      blocks: [
        ...(parts > 1 ? [{ kind: 'text', text: split } as const] : []),
        { kind: 'text', text: 'It names people, so keep it safe. That you took it is a line of the trail, too.' },
      ],
    },
  }
}

export const auditActions: readonly ActionHandler[] = [
  onAction(openAudit, (request, context) => showAudit(request, context)),
  onAction(downloadAudit, (request, context) => download(request, context)),
]
