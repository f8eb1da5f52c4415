import type { NoticeName } from '../../core/notice.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import { seeApplicant } from '../../usecases/identity/allow-tenant.ts'
import { type Draw, forCoordinator } from '../kit/notice.ts'
import { tenantWaitsCard } from './workspace-cards.ts'

const tenantWaits = forCoordinator(async (deps, facts, person) => {
  const found = await seeApplicant(deps, actorOf(person), facts('applicantId'))
  return found && tenantWaitsCard(found)
})

export const identityNotices = { tenantWaits } as const satisfies Partial<Record<NoticeName, Draw>>
