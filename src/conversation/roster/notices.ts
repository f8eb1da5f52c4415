import { seeInvitation } from '../../usecases/roster/see-invitation.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { invitationCard } from './cards.ts'

/** Nothing to ask once it is answered, or when the district takes no part any more. */
const invitation = forPerson<'invitation'>(async ({ deps, actor }, facts) => {
  const seen = await seeInvitation(deps, actor, facts.participantId)
  return (
    seen &&
    invitationCard({
      cycle: seen.cycle,
      nominatedBy: 'Your director of schools',
      participantId: seen.participation.id,
    })
  )
})

export const rosterNotices = { invitation } as const satisfies Drawings
