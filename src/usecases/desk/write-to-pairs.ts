import type { NewNotice } from '../../core/notice.ts'
import type { Partner, Partnership } from '../../core/partnership/partnership.ts'
import type { Office } from '../as-coordinator.ts'
import type { OpenHelp } from '../nudges/nudges-port.ts'
import { helpOf, readersOf } from './errand-targets.ts'
import type { Errand } from './errands-port.ts'
import { ownHours } from './own-hours.ts'

/**
 * Sends a coordinator's message to people of these pairs, each within their own hours. It is a campaign of its own: it can be
 * paused, and the ledger keeps that it was written. What it answers of calls for help is settled with it, once. How many people
 * that is, and how many pairs have nobody to read it.
 */
export const writeToPairs = async (
  { data, actor, at, cycle, note }: Office,
  errand: Errand,
): Promise<{ readonly done: number; readonly leftOut: number }> => {
  const readers: { pair: Partnership; partner: Partner }[] = []
  let leftOut = 0
  for (const id of errand.subjects) {
    const pair = await data.partnerships.find(id)
    const answered: OpenHelp[] = []
    for (const one of pair ? await helpOf(data, errand, pair) : []) {
      if ((await data.nudges.settleHelp(one.id, actor.personId, at)) !== 'now') continue
      answered.push(one)
      await note({ action: 'help.settled', subject: { kind: 'helpRequest', id: one.id } })
    }
    const partners = pair ? readersOf(pair, errand, answered, at) : []
    if (partners.length === 0) leftOut++
    for (const partner of partners) readers.push({ pair: pair!, partner })
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
  return { done: readers.length, leftOut }
}
