import { mayRunProgram } from '../../core/offices.ts'
import { proveHours } from '../../usecases/desk/prove-hours.ts'
import { seeOverview } from '../../usecases/desk/see-overview.ts'
import type { Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { lengthInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'

/** A partner's own proof of hours; for a coordinator, that of the one person whom a search finds. */
export const showHours = async (request: Request, rest: string): Promise<Reply> => {
  const { deps, actor } = request
  if (rest === '' || !mayRunProgram(actor)) {
    const own = await hoursOf(request, actor.personId)
    if (own.kind !== 'refusal') return own
    return { kind: 'card', card: mayRunProgram(actor) ? whoseHoursCard : noHoursCard }
  }
  const found = await seeOverview(deps, actor, (overview) => overview.findPeople(rest, 2))
  if (!found.ok) return refusalCard(found.refusal)
  const [one, other] = found.seen
  return one && !other ? hoursOf(request, one.personId) : refusalCard({ kind: 'noSuchPerson' })
}

/** A coordinator has no hours of their own. */
const whoseHoursCard: Card = {
  title: 'Whose hours?',
  blocks: [{ kind: 'text', text: `To print someone’s hours, ${typed('proof')} followed by their name.` }],
  actions: [say('Roster', 'roster')],
}

/** Who was in no pair has none, whatever they are here. */
const noHoursCard: Card = {
  title: 'No hours to show yet',
  blocks: [{ kind: 'text', text: 'Hours come from the visits and calls that you and a partner log.' }],
}

const hoursOf = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
  const proved = await proveHours(deps, actor, personId)
  if (!proved.ok) return refusalCard(proved.refusal)
  const { file, name, minutes, steps } = proved.value
  return {
    kind: 'file',
    file,
    card: {
      title: `Hours of ${name}`,
      blocks: [
        {
          kind: 'text',
          text:
            steps === 0
              ? 'Nothing is logged yet: the page fills as visits are logged.'
              : `${lengthInWords(minutes)} in ${count(steps, 'visit, call or meeting', 'visits, calls and meetings')}, with dates and lengths, on one page.`,
        },
      ],
      footer: 'This page is not training credit by itself. Whoever grants credit decides.',
    },
  }
}
