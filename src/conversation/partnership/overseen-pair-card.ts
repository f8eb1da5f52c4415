import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { currentStep, isDone, isVisit } from '../../core/partnership/partnership.ts'
import { haveOffersPassed, phaseOf } from '../../core/partnership/phase.ts'
import type { PairView, SeenStep } from '../../usecases/partnership/see-pair.ts'
import { remindPair, writeToPair } from '../desk/actions.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords, dueInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { lengthInWords, momentInWords } from '../kit/times.ts'
import { count, listed } from '../kit/words.ts'
import { openAudit } from '../privacy/actions.ts'
import { changeSchool, withdrawPerson } from '../roster/actions.ts'
import { changeHost, endPair, excuse, extendStep, freezePair, logBehalf, reopen, resumePair } from './actions.ts'
import { nameOf } from './own-pair.ts'
import { inNames } from './why-two.ts'

/** A pair for a coordinator or a director: states, dates, lengths and counts; nothing that the two wrote to each other. */
export const overseenPairCard = (view: PairView, coordinator: boolean): Card => {
  const { pair } = view
  const together = pair.steps.reduce((sum, step) => sum + (step.logs[0]?.minutes ?? 0), 0)
  return {
    title: `${shortened(pair.a.name, 70)} and ${shortened(pair.b.name, 70)}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: 'Schools',
            value: `${pair.a.schoolName} (${pair.a.districtName}) and ${pair.b.schoolName} (${pair.b.districtName})`,
          },
          { label: 'Status', value: statusWords[pair.status] },
          ...(pair.statusReason ? [{ label: 'Why', value: pair.statusReason }] : []),
          { label: 'Time together', value: together > 0 ? lengthInWords(together) : 'none yet' },
        ],
      },
      ...(pair.reasons.length > 0
        ? [
            {
              kind: 'text' as const,
              text: `Matched because ${listed(pair.reasons.map((one) => inNames(one, view.cycle.rubric.indicators)))}.`,
              quiet: true,
            },
          ]
        : []),
      ...(pair.handReason ? [{ kind: 'text' as const, text: `Paired by hand: ${pair.handReason}`, quiet: true }] : []),
      ...pair.steps.map((step) => stepEntry(view, step, coordinator)),
    ],
    actions: [
      ...(coordinator ? pairActions(view) : []),
      ...aboutPeople(view),
      ...(coordinator ? [button(openAudit, { partnershipId: pair.id }, 'Audit trail')] : []),
    ],
    footer: 'What the two write to each other is theirs alone.',
  }
}

const statusWords = {
  active: 'Active',
  frozen: 'On hold, waits for a decision',
  completed: 'Completed',
  ended: 'Ended',
} as const

const stepEntry = (view: PairView, step: SeenStep, coordinator: boolean): Block => ({
  kind: 'entry',
  text: [{ text: stepTitle(step.kind), strong: true }],
  detail: detailOf(view, step),
  ...(coordinator && { actions: stepRulings(view, step) }),
})

const detailOf = (view: PairView, step: SeenStep): string => {
  const turn = step === currentStep(view.pair) && step.ballWith ? `, ${nameOf(view)(step.ballWith)}’s turn` : ''
  const due = step.dueOn ? `, ${dueInWords(step.dueOn, dayIn(view.pair.a.timeZone, view.now))}` : ''
  switch (phaseOf(step, view.now)) {
    case 'waiting':
      return 'Not open yet'
    case 'open':
      return `Open, no time agreed${due}${turn}`
    case 'proposed':
      return haveOffersPassed(step, view.now) ? `Offered times have passed${due}` : `Times offered${due}${turn}`
    case 'scheduled':
      return `Booked for ${momentInWords(step.appointment!.startsAt, view.pair.a.timeZone, view.pair.b.timeZone)}`
    case 'tookPlace':
      return 'Took place by the clock, not logged yet'
    case 'logged':
      return loggedDetail(step)
    case 'skipped':
      return 'Skipped'
    case 'excused':
      return `Excused${step.last?.reason ? `: ${step.last.reason}` : ''}`
  }
}

const loggedDetail = ({ logs }: SeenStep): string => {
  const [first] = logs
  if (!first) return 'Logged'
  const { activities, strategies, indicators } = first.counts
  const counts = [
    count(activities, 'activity', 'activities'),
    count(strategies, 'strategy tag'),
    count(indicators, 'indicator'),
  ]
  return `${dayInWords(first.happenedOn)}, ${lengthInWords(first.minutes)}; ${counts.join(', ')}${first.onBehalfBy ? '; logged by the coordinator' : ''}`
}

/** What a coordinator may rule on a step. */
const stepRulings = ({ pair }: PairView, step: SeenStep): readonly Action[] => {
  const context = { stepId: step.id }
  const excused = button(excuse, context, 'Excuse')
  const host = isVisit(step.kind) ? [button(changeHost, context, 'Change school')] : []
  if (isDone(step)) {
    if (pair.status !== 'active' && pair.status !== 'completed') return []
    return [button(reopen, context, 'Reopen'), ...(step.state === 'logged' ? host : [])]
  }
  if (pair.status !== 'active') return []
  if (step.state === 'waiting') return [excused]
  return [button(logBehalf, context, 'Log for them'), button(extendStep, context, 'More time'), ...host, excused]
}

/** Also a director may say where their own people are, and take out whom they nominated. */
const aboutPeople = ({ pair }: PairView): readonly Action[] => {
  const context = { partnershipId: pair.id }
  const moves = button(changeSchool, context, 'Someone changed schools')
  if (pair.status === 'active') return [moves, button(withdrawPerson, context, 'Withdraw someone')]
  return pair.status === 'frozen' ? [moves] : []
}

const pairActions = ({ pair }: PairView): readonly Action[] => {
  const context = { partnershipId: pair.id }
  const end: Action = button(endPair, context, 'End the pair', { style: 'danger' })
  const write = button(writeToPair, context, 'Write to them')
  if (pair.status === 'active')
    return [
      button(remindPair, context, 'Remind now', { style: 'primary' }),
      write,
      button(freezePair, context, 'Put on hold'),
      end,
    ]
  if (pair.status === 'frozen')
    return [button(resumePair, context, 'Resume the pair', { style: 'primary' }), write, end]
  if (pair.status === 'completed') return [write]
  return [say('Find them new partners', 'match')]
}
