import { texts } from '../../core/texts/texts.ts'
import type { DistrictOverview } from '../../usecases/desk/overview-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { directorInvitationCard } from './invitation-cards.ts'
import { districtLeftCard, takenBackCard } from './leaving-cards.ts'

const overview: DistrictOverview = {
  optedIn: false,
  people: { invited: 0, joined: 0, declined: 0, paused: 0, withdrawn: 0 },
  pairs: [],
  minutesLogged: 0,
  activities: 0,
}
const { district } = texts.directorInvitation.sample as { readonly district: string }
const invitation = ({ program, name }: Cycle, again: boolean) =>
  directorInvitationCard({
    ...{ district, districtCode: 'example', overview, again, cycleName: name },
    ...{ program: program.name, department: program.department },
  })

/** Messages to and about a district that is made up. */
export const directorSamples = {
  directorInvitation: ({ cycle }: { readonly cycle: Cycle }) => invitation(cycle, false),
  directorReminder: ({ cycle }: { readonly cycle: Cycle }) => invitation(cycle, true),
  districtOptedOut: () => districtLeftCard.partner(district),
  nominationTakenBack: () => takenBackCard,
} as const
