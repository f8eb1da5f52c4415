import { mayRunProgram } from '../../core/offices.ts'
import { proveHours } from '../../usecases/desk/prove-hours.ts'
import { findPeople } from '../../usecases/people/find-people.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { whichPersonCard } from '../kit/did-you-mean.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { lengthInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { proofOf } from './actions.ts'

/** A partner's own proof of hours; for a coordinator, that of whom a search finds. */
export const showHours = async (request: Request, rest: string): Promise<Reply> => {
  const { deps, actor } = request
  if (rest === '' || !mayRunProgram(actor)) {
    const own = await hoursOf(request, actor.personId)
    if (own.kind !== 'refusal') return own
    return { kind: 'card', card: mayRunProgram(actor) ? whoseHoursCard : noHoursCard }
  }
  const found = await findPeople(deps, actor, rest)
  if (!found.ok) return refusalCard(found.refusal)
  const [one, other] = found.people
  if (!one) return refusalCard({ kind: 'noSuchPerson' })
  if (!other && !found.near) return hoursOf(request, one.personId)
  return { kind: 'card', card: whichPersonCard(found, ({ personId }) => button(proofOf, { personId }, 'Choose')) }
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

export const hoursOf = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
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
