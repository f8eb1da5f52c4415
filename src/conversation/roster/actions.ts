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
import type { Act, Turn } from '../kit/request.ts'
import { campaignActs } from '../matching/campaign-actions.ts'
import { showLedger } from '../partnership/show-pair.ts'
import { yearActs } from '../year/actions.ts'
import { joinedCard, linkCodeCard, retriedCard } from './cards.ts'

/** Buttons of coordinators and directors, and the answer to an invitation. */
export const officeActs: readonly Act[] = [
  { verb: 'overdue-page', run: (turn, context) => showOverdue(turn, leafIn(context)) },
  { verb: 'unreachable-page', run: (turn, context) => showUnreachable(turn, leafIn(context)) },
  { verb: 'pairs-page', run: (turn, context) => showPairs(turn, context.search ?? '', leafIn(context)) },
  { verb: 'ledger-page', run: (turn, context) => findLedger(turn, context.search ?? '', leafIn(context)) },
  { verb: 'ledger-open', run: (turn, context) => showLedger(turn, context.partnershipId ?? '', leafIn(context)) },
  { verb: 'district-open', run: (turn, { districtCode = '' }) => showDistrict(turn, districtCode) },
  { verb: 'district-in', run: (turn, { districtCode = '' }) => opt(turn, districtCode, true) },
  { verb: 'district-out', run: (turn, { districtCode = '' }) => opt(turn, districtCode, false) },
  { verb: 'invitation-join', run: (turn, { participantId = '' }) => answer(turn, participantId, true) },
  { verb: 'invitation-decline', run: (turn, { participantId = '' }) => answer(turn, participantId, false) },
  { verb: 'help-done', run: (turn, { helpId = '' }) => helped(turn, helpId) },
  { verb: 'retry-person', run: (turn, { personId = '' }) => retry(turn, personId) },
  { verb: 'link-issue', run: (turn, { personId = '' }) => issue(turn, personId) },
  ...campaignActs,
  ...yearActs,
]

const opt = async (turn: Turn, districtCode: string, takesPart: boolean): Promise<Reply> => {
  const done = await optDistrict(turn.deps, turn.actor, { districtCode, takesPart })
  return done.ok ? showDistrict(turn, districtCode, true) : refusalCard(done.why)
}

const answer = async ({ deps, actor }: Turn, participantId: string, joins: boolean): Promise<Reply> => {
  const done = await answerInvitation(deps, actor, { participantId, joins })
  return done.ok ? { kind: 'card', card: joinedCard(joins, participantId), replace: true } : refusalCard(done.why)
}

const helped = async (turn: Turn, helpId: string): Promise<Reply> => {
  const done = await settleHelp(turn.deps, turn.actor, helpId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? showWaiting(turn, true) : refusalCard('noSuchHelp')
}

const retry = async ({ deps, actor }: Turn, personId: string): Promise<Reply> => {
  const done = await retryPerson(deps, actor, personId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? { kind: 'card', card: retriedCard(done.value) } : refusalCard('noSuchPerson')
}

const issue = async ({ deps, actor }: Turn, personId: string): Promise<Reply> => {
  const issued = await issueLinkCode(deps, actor, { personId, random: randomBytes })
  return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.why)
}
