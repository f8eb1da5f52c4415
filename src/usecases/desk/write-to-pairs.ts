import type { NewNotice } from '../../core/notice.ts'
import type { Partner, Partnership } from '../../core/partnership/partnership.ts'
import type { Office } from '../as-coordinator.ts'
import { readersOf } from './errand-targets.ts'
import type { Errand } from './errands-port.ts'
import { ownHours } from './own-hours.ts'

/**
 * Sends a coordinator's message to people of these pairs, each within their own hours. It is a campaign of its own: it can be
 * paused, and the ledger keeps that it was written. How many people that is.
 */
export const writeToPairs = async ({ data, actor, at, cycle }: Office, errand: Errand): Promise<number> => {
  const readers: { pair: Partnership; partner: Partner }[] = []
  const { helpId } = errand.terms
  const [answered] = helpId ? await data.nudges.openHelp({ id: helpId }) : []
  for (const id of errand.subjects) {
    const pair = await data.partnerships.find(id)
    if (!pair) continue
    for (const partner of readersOf(pair, errand.terms, at))
      if (!answered || answered.personId === partner.personId) readers.push({ pair, partner })
  }
  await data.campaigns.create({
    id: errand.id,
    cycleId: cycle.id,
    kind: 'message',
    byPersonId: actor.personId,
    total: readers.length,
    startedAt: at,
  })
  const people = await data.broadcasts.readers({ kind: 'people', ids: readers.map(({ partner }) => partner.personId) })
  const hours = new Map(people.map((one) => [one.personId, ownHours(one, cycle, at)]))
  await data.outbox.send(
    readers.map(
      ({ pair, partner: { personId } }): NewNotice => ({
        name: 'officeMessage',
        to: { kind: 'person', personId },
        facts: { errandId: errand.id, partnershipId: pair.id },
        partnershipId: pair.id,
        campaignId: errand.id,
        priority: 'announcement',
        notBefore: hours.get(personId),
      }),
    ),
  )
  if (answered) await data.nudges.settleHelp(answered.id, actor.personId, at)
  return readers.length
}
