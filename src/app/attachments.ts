import type { DeliverDeps } from '../deliveries/deliver.ts'
import { attachInvitation } from '../email/outbound/invitation.ts'
import { followInvitation } from '../usecases/partnership/follow-invitation.ts'
import type { Deps } from '../usecases/ports.ts'

/** In chat the card has calendar links of its own; an invitation goes by mail to whoever wants it, and is followed by mail. */
export const attachmentsOf = (deps: Deps, from: string): NonNullable<DeliverDeps['attach']> => {
  const attachToMail = attachInvitation(deps, from)
  return async (notice, to) => {
    if (to.platform === 'email') return attachToMail(notice)
    await followInvitation(deps, notice)
    return []
  }
}
