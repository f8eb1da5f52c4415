import { currentStep } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import type { Moments } from '../../core/understanding/moments.ts'
import { isAboutChanging } from '../../core/understanding/step-named.ts'
import { type SeenStep, seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { status } from '../home/index.ts'
import { heardAfter } from '../kit/heard.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { add, amend, log } from './log-form.ts'
import { stepsNamed } from './named-step.ts'
import { partnerCard } from './news-cards.ts'
import { type OwnPair, ownPairOf } from './own-pair.ts'
import { pathCard } from './path-card.ts'
import { schedule } from './schedule-form.ts'

/** Words of the path. */
export const pathCommands: readonly Command[] = [
  {
    word: 'schedule',
    also: ['propose', 'times', 'reschedule', 'move', 'meet'],
    roles: ['partner'],
    summary: 'Offer your partner times',
    run: (request, rest) =>
      withPair(request, (view) => openSchedule(request, view, heardAfter(request, 'schedule', rest))),
  },
  {
    word: 'log',
    also: ['done', 'visited'],
    roles: ['partner'],
    summary: 'Log a visit, call or meeting',
    run: (request, rest) => withPair(request, (view) => openLog(request, view, rest)),
  },
  {
    word: 'partner',
    alone: true,
    also: ['who', 'peer', 'buddy'],
    roles: ['partner'],
    summary: 'Who your partner is and how to reach them',
    run: (request) => withPair(request, async (view) => ({ kind: 'card', card: partnerCard(view) })),
  },
]

const withPair = async (request: Request, work: (view: OwnPair) => Promise<Reply>): Promise<Reply> => {
  const view = ownPairOf(await seeOwnPair(request.deps, request.actor))
  return view ? work(view) : withoutPartner(await status(request))
}

/** Words for partners, and the shortcuts that stand for them, are at hand for everybody: who is none reads what there is instead. */
const withoutPartner = (reply: Reply): Reply => {
  if (reply.kind !== 'card') return reply
  const why = 'You have no partner to do this with. Here is what there is for you.'
  return { ...reply, card: { ...reply.card, blocks: [{ kind: 'text', text: why }, ...reply.card.blocks] } }
}

const openSchedule = async (request: Request, view: OwnPair, heard: Moments | undefined): Promise<Reply> => {
  const step = currentStep(view.pair)
  return step && view.pair.status === 'active' ? schedule.open(request, { stepId: step.id, heard }) : showPath(view)
}

/**
 * What there is to write: of a step that is named and logged one's own part or a change of it; else of the current step, or one's own part
 * of the one that was logged last, where nothing later is told of.
 */
const openLog = async (request: Request, view: OwnPair, words: string): Promise<Reply> => {
  const heard = heardAfter(request, 'log', words)
  const context = (step: SeenStep) => ({ stepId: step.id, heard })
  const isMine = (step: SeenStep) => step.logs.some((one) => one.authorId === view.me.id)
  const logged = view.pair.steps.filter((one) => one.state === 'logged')
  const current = currentStep(view.pair)
  const named = stepsNamed(view, heard?.about)
  const isNamedNow = current !== undefined && named.includes(current)
  const again = [...(named.length > 0 ? named : isAboutChanging(words) ? logged : [])]
    .reverse()
    .find((one) => one.state === 'logged')
  const isChange = isAboutChanging(words) || !(again && isLater(heard, again))
  if (again && !isNamedNow && isChange) return (isMine(again) ? amend : add).open(request, context(again))
  const last = logged.at(-1)
  const untouched = !current || (phaseOf(current, view.now) === 'open' && current.round === 0)
  if (last && untouched && !isMine(last) && !isNamedNow && !isLater(heard, last))
    return add.open(request, context(last))
  if (current) return log.open(request, context(current))
  return last ? amend.open(request, context(last)) : showPath(view)
}

/** What was told of is of another day than the last log, later. */
const isLater = (heard: Moments | undefined, { logs }: SeenStep): boolean =>
  logs.some(({ happenedOn }) => heard?.times.some(({ day }) => day > happenedOn))

const showPath = (view: OwnPair): Reply => ({ kind: 'card', card: pathCard(view) })
