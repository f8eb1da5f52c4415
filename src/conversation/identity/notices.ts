import { seeApplicant } from '../../usecases/identity/allow-tenant.ts'
import { type Drawings, forCoordinator } from '../kit/notice.ts'
import { tenantWaitsCard } from './workspace-cards.ts'

const tenantWaits = forCoordinator<'tenantWaits'>(async ({ deps, actor }, facts) => {
  const found = await seeApplicant(deps, actor, facts.applicantId)
  return found.ok ? tenantWaitsCard(found.applicant, deps.places.timeZone) : undefined
})

export const identityNotices = { tenantWaits } as const satisfies Drawings
