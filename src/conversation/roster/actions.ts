import { randomBytes } from 'node:crypto'
import { issueLinkCode } from '../../usecases/identity/link-account.ts'
import { settleHelp } from '../../usecases/nudges/settle-help.ts'
import { answerInvitation } from '../../usecases/roster/answer-invitation.ts'
import { optDistrict } from '../../usecases/roster/opt-district.ts'
import { retryPerson } from '../../usecases/roster/retry-person.ts'
import { findLedger, showDistrict, showOverdue, showPairs, showUnreachable, showWaiting } from '../desk/show-desk.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Act, Request } from '../kit/request.ts'
import { campaignActs } from '../matching/campaign-actions.ts'
import { showLedger } from '../partnership/show-pair.ts'
import { yearActs } from '../year/actions.ts'
import { joinedCard, linkCodeCard, retriedCard } from './cards.ts'

/** Buttons of coordinators and directors, and the answer to an invitation. */
export const officeActs: readonly Act[] = [
  { verb: 'overdue-page', run: (request, context) => showOverdue(request, leafIn(context)) },
  { verb: 'unreachable-page', run: (request, context) => showUnreachable(request, leafIn(context)) },
  { verb: 'pairs-page', run: (request, context) => showPairs(request, context.search ?? '', leafIn(context)) },
  { verb: 'ledger-page', run: (request, context) => findLedger(request, context.search ?? '', leafIn(context)) },
  { verb: 'ledger-open', run: (request, context) => showLedger(request, context.partnershipId ?? '', leafIn(context)) },
  { verb: 'district-open', run: (request, { districtCode = '' }) => showDistrict(request, districtCode) },
  { verb: 'district-in', run: (request, { districtCode = '' }) => opt(request, districtCode, true) },
  { verb: 'district-out', run: (request, { districtCode = '' }) => opt(request, districtCode, false) },
  { verb: 'invitation-join', run: (request, { participantId = '' }) => answer(request, participantId, true) },
  { verb: 'invitation-decline', run: (request, { participantId = '' }) => answer(request, participantId, false) },
  { verb: 'help-done', run: (request, { helpId = '' }) => helped(request, helpId) },
  { verb: 'retry-person', run: (request, { personId = '' }) => retry(request, personId) },
  { verb: 'link-issue', run: (request, { personId = '' }) => issue(request, personId) },
  ...campaignActs,
  ...yearActs,
]

const opt = async (request: Request, districtCode: string, takesPart: boolean): Promise<Reply> => {
  const done = await optDistrict(request.deps, request.actor, { districtCode, takesPart })
  return done.ok ? showDistrict(request, districtCode, true) : refusalCard(done.why)
}

const answer = async ({ deps, actor }: Request, participantId: string, joins: boolean): Promise<Reply> => {
  const done = await answerInvitation(deps, actor, { participantId, joins })
  return done.ok ? { kind: 'card', card: joinedCard(joins, participantId), replace: true } : refusalCard(done.why)
}

const helped = async (request: Request, helpId: string): Promise<Reply> => {
  const done = await settleHelp(request.deps, request.actor, helpId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? showWaiting(request, true) : refusalCard('noSuchHelp')
}

const retry = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
  const done = await retryPerson(deps, actor, personId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? { kind: 'card', card: retriedCard(done.value) } : refusalCard('noSuchPerson')
}

const issue = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
  const issued = await issueLinkCode(deps, actor, { personId, random: randomBytes })
  return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.why)
}
