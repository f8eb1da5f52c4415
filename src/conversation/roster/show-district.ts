import { dayIn } from '../../core/calendar/calendar.ts'
import { seeDistrict } from '../../usecases/desk/see-overview.ts'
import { seeDistricts } from '../../usecases/roster/see-districts.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { whichDistrictCard } from './cards.ts'
import { districtCard } from './district-cards.ts'

export const showDistrict = async (
  { deps, actor }: Request,
  code: string,
  replace = false,
  page = 0,
): Promise<Reply> => {
  const found = await seeDistrict(deps, actor, code)
  if (!found.ok) return refusalCard(found.refusal)
  const { district, cycle, overview } = found
  const today = dayIn(cycle.program.timeZone, deps.clock.now())
  return {
    kind: 'card',
    card: districtCard({
      name: district.name,
      code,
      cycleName: cycle.name,
      today,
      closed: cycle.closedAt !== undefined,
      overview,
      page,
    }),
    replace,
  }
}

/** What a director of schools looks after: the one district, or which of several. */
export const showOwnDistricts = async (request: Request): Promise<Reply> => {
  const [only, ...others] = request.actor.directs
  if (only === undefined) return refusalCard({ kind: 'notYours' })
  if (others.length === 0) return showDistrict(request, only)
  const own = await seeDistricts(request.deps, request.actor, request.actor.directs)
  return { kind: 'card', card: whichDistrictCard(own, 'district') }
}
