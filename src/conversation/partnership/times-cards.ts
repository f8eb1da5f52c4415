import { schoolOfVisit } from '../../core/partnership/host.ts'
import { isVisit, openOffers } from '../../core/partnership/partnership.ts'
import { isAhead, phaseOf } from '../../core/partnership/phase.ts'
import { namedBy } from '../../core/partnership/recommended.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Links } from '../../usecases/people/links-port.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { editableText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { stepTitle, TheStep, theStep } from '../kit/steps.ts'
import { lengthInWords } from '../kit/times.ts'
import { broughtBlocks } from './beside.ts'
import { googleCalendarUrl, outlookCalendarUrl } from './calendar-links.ts'
import { nameOf, type OwnPair, placeFacts, timeInWords } from './own-pair.ts'
import { setbackBlocks } from './setback-cards.ts'
import { stepActions } from './step-actions.ts'
import { turnLine } from './turn-line.ts'

/** The times on offer, where, how long, what for. */
export const offerBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => {
  const offers = openOffers(step)
  const by = offers[0]?.byId
  return [
    ...(isAhead(step, view.now)
      ? [text(`Until you both agree, it stays booked for ${timeInWords(view, step, step.appointment!.startsAt)}.`)]
      : []),
    { kind: 'list', items: offers.map((offer) => timeInWords(view, step, offer.startsAt)) },
    {
      kind: 'facts',
      facts: [{ label: 'Length', value: lengthInWords(offers[0]?.minutes ?? 0) }, ...placeFacts(view, step)],
    },
    ...agendaBlocks(view, step),
    ...(step.note && by ? [{ kind: 'quote' as const, text: step.note, by: nameOf(view)(by) }] : []),
  ]
}

const text = (words: string): Block => ({ kind: 'text', text: words })

const agendaBlocks = ({ cycle }: OwnPair, step: SeenStep): readonly Block[] => {
  const items = [...namedBy(cycle.recommended.activities, step.agenda), ...(step.agendaOther ? [step.agendaOther] : [])]
  return items.length > 0
    ? [
        { kind: 'text', text: 'Agenda', quiet: true },
        { kind: 'list', items },
      ]
    : []
}

/** To the one who is offered times: it draws what is on the table now, even when the message is old. */
export const timesOfferedCard = (view: OwnPair, step: SeenStep, round: number): Card => {
  const other = firstName(view.other.name)
  const stillOpen = step.round === round && openOffers(step).some((offer) => offer.byId === view.other.id)
  const taken = step.offers.some((offer) => offer.round === round && offer.state === 'accepted')
  if (!stillOpen)
    return {
      title: taken
        ? `You picked one of ${other}’s times for ${theStep(step.kind)}`
        : `${other}’s times for ${theStep(step.kind)} are no longer open`,
      blocks: [past],
      actions: [where],
    }
  return {
    title: `${other} offers times for ${theStep(step.kind)}`,
    blocks: [{ kind: 'text', text: turnLine(view, step) }, ...offerBlocks(view, step), ...broughtBlocks(view, step)],
    actions: stepActions(view, step),
    footer: 'Pick a time and it is booked for both of you.',
  }
}

export const where: Action = say('See our progress', 'status')

/** On what is over: the same however the step goes on, so that old messages are not drawn again with every turn. */
const past: Block = { kind: 'text', text: 'This has moved on since.', quiet: true }

export const timesDeclinedCard = (view: OwnPair, step: SeenStep): Card => {
  const current = step.last?.what === 'declined'
  return {
    title: `${firstName(view.other.name)} can’t make those times for ${theStep(step.kind)}`,
    blocks: current ? [...setbackBlocks(view, step), { kind: 'text', text: turnLine(view, step) }] : [past],
    actions: current ? stepActions(view, step) : [where],
  }
}

/** The confirmation of a booked time, with everything for the calendar; once it is over, a record of it. */
export const scheduledCard = (view: OwnPair, step: SeenStep, links: Links): Card => {
  const phase = phaseOf(step, view.now)
  if (!step.appointment)
    return {
      title: `${TheStep(step.kind)} is no longer booked`,
      blocks: [past],
      actions: [where],
    }
  const over = phase === 'logged' || phase === 'tookPlace'
  return {
    title: `${over ? 'Was booked' : 'Booked'}: ${theStep(step.kind)} with ${view.other.name}`,
    ...(over ? {} : { tone: 'good' as const }),
    blocks: [
      ...appointmentBlocks(view, step),
      ...(over ? [] : broughtBlocks(view, step)),
      ...(moved(step) && !over
        ? [text('If you put an earlier time in your calendar by hand, please take it out.')]
        : []),
      ...(view.invitesByMail && !over
        ? [text('The calendar invitation comes by email, and so does every change of it.')]
        : []),
      over
        ? { kind: 'text', text: turnLine(view, step) }
        : text('I’ll ask how it went once it is over, unless you stopped reminders.'),
    ],
    actions: [...calendarActions(view, step, links), ...stepActions(view, step)],
  }
}

/** It was booked for another time before. */
const moved = (step: SeenStep): boolean => step.offers.filter((offer) => offer.state === 'accepted').length > 1

/** When, how long, where, what for. */
export const appointmentBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => {
  if (!step.appointment) return []
  const { startsAt, minutes } = step.appointment
  return [
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: timeInWords(view, step, startsAt) },
        { label: 'Length', value: lengthInWords(minutes) },
        ...placeFacts(view, step),
      ],
    },
    ...agendaBlocks(view, step),
    ...(step.note ? [{ kind: 'quote' as const, text: step.note }] : []),
  ]
}

/** Links that put a booked time into a calendar; none once it has begun. */
export const calendarActions = (view: OwnPair, step: SeenStep, links: Links): readonly Action[] => {
  if (!step.appointment || !isAhead(step, view.now)) return []
  const entry = {
    title: `P3 ${stepTitle(step.kind).toLowerCase()}: ${view.pair.a.name} and ${view.pair.b.name}`,
    place: schoolOfVisit(view.pair, step) ?? step.place ?? '',
    ...step.appointment,
  }
  return [
    { kind: 'link', label: 'Add to Outlook', url: outlookCalendarUrl(entry) },
    { kind: 'link', label: 'Add to Google', url: googleCalendarUrl(entry) },
    {
      kind: 'link',
      label: 'Calendar file (.ics)',
      url: links.calendar({ stepId: step.id, personId: view.me.personId }),
    },
  ]
}

export const cancelledCard = (view: OwnPair, step: SeenStep): Card => {
  const current = step.last?.what === 'cancelled'
  return {
    title: `Canceled: ${theStep(step.kind)} with ${view.other.name}`,
    tone: 'warning',
    blocks: [
      ...(current ? setbackBlocks(view, step) : []),
      text('Please take it off your calendar if you put it there by hand.'),
      current ? { kind: 'text', text: turnLine(view, step) } : past,
    ],
    actions: current ? stepActions(view, step) : [where],
  }
}

/** Asked of both once the booked time is over. */
export const didItHappenCard = (view: OwnPair, step: SeenStep): Card => ({
  title: `How did ${theStep(step.kind)} with ${firstName(view.other.name)} go?`,
  blocks: [
    text(
      step.state === 'logged'
        ? `It is logged already. Thank you.`
        : `One of you logs it, the other may add. It takes two minutes${isVisit(step.kind) ? ', while it is fresh' : ''}.`,
    ),
    ...(step.state === 'logged' ? [] : broughtBlocks(view, step)),
  ],
  actions: stepActions(view, step),
})

export const missedCard = (view: OwnPair, step: SeenStep): Card => {
  const current = step.last?.what === 'missed'
  const next: readonly Block[] = [editableText('visitMissed'), { kind: 'text', text: turnLine(view, step) }]
  return {
    title: `${firstName(view.other.name)} says you did not meet for ${theStep(step.kind)}`,
    blocks: current ? [...setbackBlocks(view, step), ...next] : [past],
    actions: current ? stepActions(view, step) : [where],
  }
}
