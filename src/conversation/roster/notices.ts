import { dayIn } from '../../core/calendar/calendar.ts'
import { titled } from '../../core/directors/titled.ts'
import { answerBy } from '../../core/roster/roster-state.ts'
import { seeInvitation } from '../../usecases/roster/see-invitation.ts'
import { dayInWords } from '../kit/days.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { invitationCard } from './cards.ts'

/** Nothing to ask once it is answered, or when the district takes no part any more. */
const invitation = forPerson<'invitation'>(async ({ deps, actor }, facts) => {
  const seen = await seeInvitation(deps, actor, facts.participantId)
  if (!seen.ok) return undefined
  const { cycle, participation, byDirector, partnerIn, since, reminders } = seen
  return invitationCard({
    cycle,
    // Who really did: the district's director, or an office of the department by a form or a file.
    nominatedBy: byDirector ? `Your ${titled('director of schools')}` : 'The department',
    partnerIn,
    participantId: participation.id,
    answerBy: dayInWords(dayIn(cycle.program.timeZone, answerBy(since))),
    reminds: reminders > 0,
  })
})

export const rosterNotices = { invitation } as const satisfies Drawings
