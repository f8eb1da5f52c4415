import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import { schoolOfVisit } from '../../core/partnership/host.ts'
import { currentStep, isDone, type Partner } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import { namesNow } from '../../core/plan/crosswalk.ts'
import type { PairView } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { editableText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import { lengthInWords } from '../kit/times.ts'
import { count, listed } from '../kit/words.ts'
import { seePartnerPlan } from '../plan/actions.ts'
import { endPair, resumePair } from './actions.ts'
import { type OwnPair, timeInWords } from './own-pair.ts'
import { pathLine } from './path-line.ts'
import { printMine } from './print-mine.ts'
import { canceledAtTheEnd } from './setback-cards.ts'
import { stepActions } from './step-actions.ts'
import { where } from './times-cards.ts'
import { turnLine } from './turn-line.ts'
import { whyTwo } from './why-two.ts'
import { yearBlocks } from './year-together.ts'

/** Who the other one is: school, role, what they work on and can offer, how to reach them. */
export const partnerFacts = ({ cycle }: Pick<PairView, 'cycle'>, partner: Partner): Block => {
  const names = (codes: readonly string[]) =>
    namesNow(cycle.rubric, codes, { writtenWith: partner.rubricId }).join(', ')
  const facts = [
    { label: 'School', value: `${partner.schoolName}, ${partner.districtName}` },
    { label: 'Role', value: partner.title },
    { label: 'Wants to work on', value: names(partner.refinements) },
    { label: 'Can offer', value: names(partner.strengths) },
    { label: 'Email', value: partner.email },
    { label: 'Phone', value: partner.phone ?? '' },
  ]
  return { kind: 'facts', facts: facts.filter((fact) => fact.value) }
}

const whyYouTwo = ({ pair, cycle }: OwnPair): readonly Block[] =>
  pair.reasons.length > 0
    ? [{ kind: 'text', text: `Why you two: ${whyTwo(pair.reasons, cycle.rubric.indicators)}.`, quiet: true }]
    : []

/** The first word to a partner after the match: who, why these two, what is next. Once they have begun, only who. */
export const introductionCard = (view: OwnPair): Card => {
  const step = currentStep(view.pair)
  const fresh = step?.kind === 'firstVisit' && step.state === 'open' && step.round === 0
  return {
    title: `Meet your P3 partner: ${view.other.name}`,
    tone: 'good',
    blocks: [
      partnerFacts(view, view.other),
      ...whyYouTwo(view),
      editableText('introduction'),
      ...(fresh ? [{ kind: 'text' as const, text: turnLine(view, step) }] : []),
      ...contactLine(view.cycle),
    ],
    actions: [...(fresh ? stepActions(view, step) : [where]), say('How P3 works', 'help')],
    footer: `What you two write stays between you. The department sees dates, lengths and what you check; ${titled('directors')} see dates, lengths and counts.`,
  }
}

/** Answers the word `partner`. */
export const partnerCard = (view: OwnPair): Card => ({
  title: `Your partner: ${view.other.name}`,
  blocks: [partnerFacts(view, view.other), ...whyYouTwo(view)],
  actions: [where, button(seePartnerPlan, { partnershipId: view.pair.id }, `${firstName(view.other.name)}’s plan`)],
})

/** Why a coordinator put the pair on hold. Why somebody left or was taken out is not the other's to read. */
const whyOnHold = ({ pair, me, other }: OwnPair): readonly Block[] =>
  pair.status === 'frozen' && pair.statusReason && !me.withdrawnAt && !other.withdrawnAt
    ? [{ kind: 'quote', text: pair.statusReason, by: 'The coordinator' }]
    : []

/** To the two: the pair is on hold. */
export const frozenCard = (view: OwnPair): Card => ({
  title: `Your partnership with ${view.other.name} is on hold`,
  tone: 'warning',
  blocks: [
    ...whyOnHold(view),
    editableText('partnershipFrozen'),
    { kind: 'text', text: 'Your plan, logs and hours are kept.' },
  ],
  actions: [where],
})

/** To a coordinator: a pair needs a decision. */
export const frozenForCoordinatorCard = ({ pair }: PairView): Card => {
  const context = { partnershipId: pair.id }
  const decided = pair.status !== 'frozen'
  return {
    title: `${pair.a.name} and ${pair.b.name} are on hold`,
    tone: 'warning',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Schools', value: `${pair.a.schoolName} and ${pair.b.schoolName}` },
          { label: 'Why', value: pair.statusReason ?? 'No reason was given' },
          { label: 'So far', value: `${count(pair.steps.filter(isDone).length, 'step')} done` },
        ],
      },
      {
        kind: 'text',
        text: decided
          ? 'This has been decided since. Nothing more to do.'
          : `Your turn: let them go on, or end the pair so that ${pair.a.withdrawnAt || pair.b.withdrawnAt ? 'the one who stays' : 'both'} can be matched again.`,
      },
    ],
    actions: decided
      ? []
      : [
          button(resumePair, context, 'Resume the pair', { style: 'primary' }),
          button(endPair, context, 'End the pair', { style: 'danger' }),
        ],
  }
}

/** A partner leads another school of their district. What was booked there is at the new one. */
export const schoolChangedCard = (view: OwnPair, movedId: string): Card => {
  const isMe = movedId === view.me.id
  const moved = isMe ? view.me : view.other
  const booked = view.pair.steps.filter((step) => step.hostId === movedId && isAhead(step, view.now))
  return {
    title: isMe
      ? `You are at ${shortened(moved.schoolName)} now`
      : `${shortened(moved.name, 60)} is at ${shortened(moved.schoolName, 60)} now`,
    blocks: [
      {
        kind: 'text',
        text: `Your partnership goes on as it is, with everything you two planned and logged.${isMe ? ` P3 has told ${firstName(view.other.name)}.` : ''}`,
      },
      ...booked.map(
        (step): Block => ({
          kind: 'text',
          text: `${TheStep(step.kind)}, ${timeInWords(view, step, step.appointment!.startsAt)}, is at ${moved.schoolName}. If you put it into your calendar by hand, please change the place there.`,
        }),
      ),
      ...(isMe
        ? [
            { kind: 'text', text: 'Is that not your school? Please tell your P3 coordinator.' } satisfies Block,
            ...contactLine(view.cycle),
          ]
        : []),
    ],
    actions: [where],
  }
}

export const resumedCard = (view: OwnPair): Card => {
  const step = currentStep(view.pair)
  return {
    title: `Your partnership with ${view.other.name} goes on`,
    tone: 'good',
    blocks: [editableText('partnershipResumed'), { kind: 'text', text: turnLine(view, step) }],
    actions: step ? stepActions(view, step) : [where],
  }
}

/** The year is over, and with it the pair: what the two did. */
const yearOverCard = (view: OwnPair): Card => {
  const together = view.pair.steps.reduce((sum, step) => sum + (step.logs[0]?.minutes ?? 0), 0)
  return {
    title: `Your year with ${view.other.name} is complete`,
    tone: 'good',
    blocks: [
      pathLine(view),
      {
        kind: 'facts',
        facts: [
          { label: 'Time together', value: together > 0 ? lengthInWords(together) : 'none logged' },
          { label: 'Visits', value: visits(view) },
        ],
      },
      {
        kind: 'text',
        text: `${view.cycle.name} has ended. Thank you for taking part! There is nothing more to do. Your plan, logs and hours stay yours to read: “year ${view.cycle.name}” shows them.`,
      },
      ...canceledAtTheEnd(view),
      ...contactLine(view.cycle),
    ],
    actions: [printMine(view), say(`See ${view.cycle.name}`, `year ${view.cycle.name}`), say('Get my copy', 'export')],
  }
}

export const endedCard = (view: OwnPair, canBeMatched: boolean): Card =>
  view.cycle.closedAt ? yearOverCard(view) : endedInYearCard(view, canBeMatched)

const endedInYearCard = (view: OwnPair, canBeMatched: boolean): Card => ({
  title: `Your partnership with ${view.other.name} has ended`,
  blocks: [
    ...(view.pair.statusReason
      ? [{ kind: 'quote' as const, text: view.pair.statusReason, by: 'The coordinator' }]
      : []),
    editableText('partnershipEnded'),
    ...canceledAtTheEnd(view),
    {
      kind: 'text',
      text: canBeMatched
        ? 'You can be matched again this year. The coordinator will write to you if there is a match.'
        : 'You are not in this year’s program any more, so you are not matched again.',
    },
  ],
  actions: [where],
})

/** The year in short, to each of the two. */
export const closingCard = (view: OwnPair): Card => {
  const logs = view.pair.steps.flatMap((step) => step.logs)
  const together = view.pair.steps.reduce((sum, step) => sum + (step.logs[0]?.minutes ?? 0), 0)
  const ideas = logs.filter((log) => log.ideas).length
  const indicators = new Set(
    logs.flatMap((log) => namesNow(view.cycle.rubric, log.indicators ?? [], { writtenWith: log.rubricId })),
  )
  const strategies = new Set(logs.flatMap((log) => log.strategies ?? []))
  return {
    title: view.pair.steps.some(({ state }) => state === 'logged')
      ? `You and ${firstName(view.other.name)} finished your partnership`
      : `Your partnership with ${firstName(view.other.name)} is over`,
    tone: 'good',
    blocks: [
      pathLine(view),
      {
        kind: 'facts',
        facts: [
          { label: 'Time together', value: together > 0 ? lengthInWords(together) : 'none logged' },
          { label: 'Visits', value: visits(view) },
          { label: 'Ideas written down', value: String(ideas) },
          { label: 'Indicators touched', value: [...indicators].sort().join(', ') || 'none' },
          { label: 'Strategies', value: String(strategies.size) },
        ],
      },
      ...yearBlocks(view),
      editableText('finished'),
    ],
    actions: [printMine(view), where, say('Get my copy', 'export')],
    footer: `The department sees dates, lengths and what you checked; ${titled('directors')} see dates, lengths and counts.`,
  }
}

const visits = (view: OwnPair): string =>
  listed(
    view.pair.steps
      .filter((step) => step.state === 'logged' && step.hostId)
      .map(
        (step) =>
          `${theStep(step.kind).replace('the ', '')} at ${step.hostId === view.me.id && !step.visitedSchool ? 'your school' : schoolOfVisit(view.pair, step)}`,
      ),
  ) || 'none'
