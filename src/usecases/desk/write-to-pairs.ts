import { breaksIn, nextWorkingMoment } from '../../core/calendar/calendar.ts'
import type { NewNotice } from '../../core/notice.ts'
import type { Partner, Partnership } from '../../core/partnership/partnership.ts'
import type { Office } from '../as-coordinator.ts'
import type { Data } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { readersOf } from './errand-targets.ts'
import type { Errand } from './errands-port.ts'

/**
 * Sends a coordinator's message to people of these pairs, each within their own hours. It is a campaign of its own: it can be
 * paused, and the ledger keeps that it was written. How many people that is.
 */
export const writeToPairs = async ({ data, actor, at, cycle }: Office, errand: Errand): Promise<number> => {
  const readers: { pair: Partnership; partner: Partner }[] = []
  const answered = errand.terms.helpId
    ? (await data.nudges.openHelp()).find(({ id }) => id === errand.terms.helpId)
    : undefined
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
  const hours = await hoursOf(
    data,
    cycle,
    readers.map(({ partner }) => partner),
    at,
  )
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

/** The next moment at which each of them works. */
const hoursOf = async (
  { nudges }: Pick<Data, 'nudges'>,
  { blackouts }: Cycle,
  partners: readonly Partner[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> => {
  const reminded = await nudges.reminded(partners.map(({ id }) => id))
  return new Map(
    reminded.flatMap((one) => {
      const at = nextWorkingMoment(now, one, breaksIn(blackouts, one.districtCode ? [one.districtCode] : []))
      return at ? [[one.personId, at] as const] : []
    }),
  )
}
