import { isOfDepartment, mayRunProgram } from '../../core/offices.ts'
import { seeDigest, seeHelp, seeLostTenant } from '../../usecases/desk/see-alerts.ts'
import { seeOfficeMessage } from '../../usecases/desk/see-office-message.ts'
import { findRecipient } from '../../usecases/people/find-recipient.ts'
import { seeProgram } from '../../usecases/year/see-year.ts'
import { type Draw, type Drawings, forCoordinator, forPerson } from '../kit/notice.ts'
import { referenceOf } from '../kit/reference.ts'
import { momentInWords } from '../kit/times.ts'
import {
  channelTestCard,
  digestCard,
  escalatedShown,
  helpAskedCard,
  messagesFailCard,
  remindersLateCard,
  tenantLostCard,
} from './alert-cards.ts'
import { officeMessageCard } from './errand-cards.ts'
import { inMessages } from './message-words.ts'
import { drawWeekly } from './show-weekly.ts'

const helpAsked = forCoordinator<'helpAsked'>(async ({ deps, actor }, facts) => {
  const seen = await seeHelp(deps, actor, facts)
  if (!seen.ok) return undefined
  const { asked, pair, byName = 'A partner', step } = seen
  return helpAskedCard({ helpId: asked.id, byName, pair, step, note: asked.note })
})

const coordinatorDigest = forCoordinator<'coordinatorDigest'>(async ({ deps, actor, person }, facts) => {
  const digest = await seeDigest(deps, actor, { shown: escalatedShown })
  if (!digest.ok) return undefined
  return digestCard({ ...digest, since: new Date(facts.since), timeZone: person.timeZone, now: deps.clock.now() })
})

/** To a coordinator, or to the program's channel: there as counts alone. */
const weeklyDigest: Draw<'weeklyDigest'> = async (deps, notice) => {
  if (notice.to.kind === 'channel') return drawWeekly(deps, notice.facts, false)
  const reader = await findRecipient(deps, notice.to)
  return reader && mayRunProgram(reader.person) ? drawWeekly(deps, notice.facts, true) : undefined
}

const officeMessage = forPerson<'officeMessage'>(async ({ deps, actor }, facts) => {
  const message = await seeOfficeMessage(deps, actor, facts, inMessages)
  return message.ok ? officeMessageCard(message) : undefined
})

const unreachable = forCoordinator<'unreachable'>(async (_reader, { about, deliveryId }) =>
  messagesFailCard(about, referenceOf(deliveryId)),
)

/** For those who run the program or the server. */
const remindersLate = forPerson<'remindersLate'>(async ({ person }, { since }) =>
  isOfDepartment(person) ? remindersLateCard(momentInWords(new Date(since), person.timeZone)) : undefined,
)

const tenantLost = forCoordinator<'tenantLost'>(async ({ deps, actor }, facts) => {
  const lost = await seeLostTenant(deps, actor, facts.tenantId)
  return lost.ok ? tenantLostCard(lost.name, lost.accounts) : undefined
})

const channelTest: Draw<'channelTest'> = async (deps, { facts }) => {
  const program = await seeProgram(deps, facts.cycleId)
  return program && channelTestCard(program.name)
}

export const deskNotices = {
  helpAsked,
  coordinatorDigest,
  weeklyDigest,
  officeMessage,
  unreachable,
  remindersLate,
  tenantLost,
  channelTest,
} as const satisfies Drawings
