import { mayRunProgram } from '../../core/offices.ts'
import {
  isTakenBack,
  seeDirectorAsk,
  seeDirectorDigest,
  seeDistrictLeft,
} from '../../usecases/directors/see-director-notices.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { directorDigestCard } from './digest-card.ts'
import { directorInvitationCard, directorWelcomeCard } from './invitation-cards.ts'
import { districtLeftCard, takenBackCard } from './leaving-cards.ts'

type Seen = Extract<Awaited<ReturnType<typeof seeDirectorAsk>>, { readonly ok: true }>
const inputOf = ({ cycle, district, ask, overview }: Seen, again: boolean) => ({
  district: district.name,
  districtCode: district.code,
  department: cycle.program.department,
  program: cycle.program.name,
  cycleName: cycle.name,
  ...(ask && { answerBy: ask.answerBy }),
  overview,
  again,
})

/** Who comes to a district that has answered is told so instead. */
const directorInvitation = forPerson<'directorInvitation'>(async ({ deps, actor }, facts) => {
  const seen = await seeDirectorAsk(deps, actor, facts)
  if (!seen.ok) return undefined
  return seen.answered ? directorWelcomeCard(inputOf(seen, false)) : directorInvitationCard(inputOf(seen, false))
})

const directorReminder = forPerson<'directorReminder'>(async ({ deps, actor }, facts) => {
  const seen = await seeDirectorAsk(deps, actor, facts)
  return seen.ok && !seen.answered ? directorInvitationCard(inputOf(seen, true)) : undefined
})

const directorDigest = forPerson<'directorDigest'>(async ({ deps, actor }, { cycleId, after, until }) => {
  const seen = await seeDirectorDigest(deps, actor, { cycleId, after: new Date(after), until: new Date(until) })
  return seen.ok ? directorDigestCard(seen.cycle.name, seen.news, seen.year) : undefined
})

const districtOptedOut = forPerson<'districtOptedOut'>(async ({ deps, person }, facts) => {
  const seen = await seeDistrictLeft(deps, facts)
  if (!seen.ok) return undefined
  if (facts.partnershipId) return districtLeftCard.partner(seen.district.name)
  return mayRunProgram(person)
    ? districtLeftCard.coordinator(seen.district.name, facts.districtCode, seen.going)
    : undefined
})

const nominationTakenBack = forPerson<'nominationTakenBack'>(async ({ deps, actor }, { participantId }) =>
  (await isTakenBack(deps, actor, participantId)) ? takenBackCard : undefined,
)

export const directorNotices = {
  directorInvitation,
  directorReminder,
  directorDigest,
  districtOptedOut,
  nominationTakenBack,
} as const satisfies Drawings
