import { randomBytes } from 'node:crypto'
import { answerInvitation } from '../../usecases/answer-invitation.ts'
import { issueLinkCode } from '../../usecases/link-account.ts'
import { optDistrict } from '../../usecases/opt-district.ts'
import { joinedCard, linkCodeCard } from '../cards/office.ts'
import { refusalCard } from '../cards/refused.ts'
import { showDistrict, showOverdue, showPairs, showUnreachable } from '../overview-turn.ts'
import type { Reply } from '../reply.ts'
import type { Act, Turn } from '../turn.ts'

const page = (context: Readonly<Record<string, string>>) => Number.parseInt(context.page ?? '0', 10) || 0

/** Buttons of coordinators and directors, and the answer to an invitation. */
export const officeActs: readonly Act[] = [
  { verb: 'overdue-page', run: (turn, context) => showOverdue(turn, page(context)) },
  { verb: 'unreachable-page', run: (turn, context) => showUnreachable(turn, page(context)) },
  { verb: 'pairs-page', run: (turn, context) => showPairs(turn, context.search ?? '', page(context)) },
  { verb: 'district-open', run: (turn, { districtCode = '' }) => showDistrict(turn, districtCode) },
  { verb: 'district-in', run: (turn, { districtCode = '' }) => opt(turn, districtCode, true) },
  { verb: 'district-out', run: (turn, { districtCode = '' }) => opt(turn, districtCode, false) },
  { verb: 'invitation-join', run: (turn, { participantId = '' }) => answer(turn, participantId, true) },
  { verb: 'invitation-decline', run: (turn, { participantId = '' }) => answer(turn, participantId, false) },
  {
    verb: 'link-issue',
    run: async ({ deps, actor }, { personId = '' }) => {
      const issued = await issueLinkCode(deps, actor, { personId, random: randomBytes })
      return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.why)
    },
  },
]

const opt = async (turn: Turn, districtCode: string, takesPart: boolean): Promise<Reply> => {
  const done = await optDistrict(turn.deps, turn.actor, { districtCode, takesPart })
  return done.ok ? showDistrict(turn, districtCode, true) : refusalCard(done.why)
}

const answer = async ({ deps, actor }: Turn, participantId: string, joins: boolean): Promise<Reply> => {
  const done = await answerInvitation(deps, actor, { participantId, joins })
  return done.ok ? { kind: 'card', card: joinedCard(joins, participantId), replace: true } : refusalCard(done.why)
}
