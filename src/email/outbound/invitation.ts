import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import { stepTitle } from '../../conversation/kit/steps.ts'
import { lengthInWords } from '../../conversation/kit/times.ts'
import { type OwnPair, ownPairOf, timeInWords, zonesOf } from '../../conversation/partnership/own-pair.ts'
import type { Notice } from '../../core/notice.ts'
import { schoolOfVisit } from '../../core/partnership/host.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import { type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import type { Deps } from '../../usecases/ports.ts'
import { type CalendarMethod, calendarFile } from '../render/calendar-file.ts'

/** "P3 <p3@education.example>" in its two parts. */
const sender = (from: string): { readonly name: string; readonly email: string } => {
  const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { name: name || 'P3', email: email ?? from.trim() }
}

/** The calendar file of a booked step, to add by hand; undefined when nothing is booked any more. */
export const bookedFile =
  (deps: Deps, from: string) =>
  async (of: { readonly stepId: string; readonly personId: string }): Promise<string | undefined> => {
    const found = await ownStep(deps, of)
    return found?.step.appointment && fileOf(found.view, found.step, 'PUBLISH', from)
  }

/** What goes with a mail: the invitation when a time was booked or moved, its withdrawal when that was cancelled. */
export const attachInvitation =
  (deps: Deps, from: string) =>
  async ({ name, facts, to }: Notice): Promise<readonly OutgoingFile[]> => {
    if (to.kind !== 'person') return []
    // No calendar entry outlives its pair: an end, a freeze or an excuse sends an update of its own.
    if (name !== 'visitScheduled' && name !== 'visitCancelled' && name !== 'calendarUpdate') return []
    const found = await ownStep(deps, { stepId: facts.stepId ?? '', personId: to.personId })
    return found ? filesOf(found.view, found.step, from) : []
  }

const ownStep = async (deps: Deps, { stepId, personId }: { stepId: string; personId: string }) => {
  const person = await deps.store.read.people.find(personId)
  // A link outlives whose it was.
  const view = person && !person.left ? ownPairOf(await seePair(deps, actorOf(person), { stepId })) : undefined
  const step = view?.pair.steps.find((one) => one.id === stepId)
  return view && step && { view, step }
}

/** A step that was never booked has nothing to take back. */
const filesOf = (view: OwnPair, step: SeenStep, from: string): readonly OutgoingFile[] => {
  if (step.sequence === 0) return []
  const method = step.appointment ? 'REQUEST' : 'CANCEL'
  return [
    {
      name: method === 'CANCEL' ? 'canceled.ics' : 'invitation.ics',
      mediaType: `text/calendar; method=${method}`,
      content: Buffer.from(fileOf(view, step, method, from)),
    },
  ]
}

const fileOf = (view: OwnPair, step: SeenStep, method: CalendarMethod, from: string): string => {
  const { startsAt, minutes } = step.appointment ?? lastBooked(view, step)
  const place = schoolOfVisit(view.pair, step) ?? step.place
  const names = partnersOf(view.pair).map((partner) => partner.name)
  return calendarFile(
    {
      uid: `${step.id}@p3`,
      // A step counts from one, a calendar from zero: the first is an invitation, what follows are changes of it.
      sequence: Math.max(0, step.sequence - 1),
      title: `P3 ${stepTitle(step.kind).toLowerCase()}: ${names.join(' and ')}`,
      description: [
        timeInWords(view, step, startsAt),
        `${lengthInWords(minutes)}${place ? `, ${place}` : ''}`,
        'To move or cancel it, open P3 in your chat or use the link in your mail: P3 doesn’t hear what you answer to a calendar invitation.',
      ].join('\n'),
      place: place ?? 'By phone or video',
      startsAt,
      minutes,
      timeZone: zonesOf(view, step)[0],
      organizer: sender(from),
      attendees: partnersOf(view.pair).map(({ name, email }) => ({ name, email })),
      stampedAt: view.now,
    },
    method,
  )
}

/** Of what was cancelled only the identity matters to a calendar; the last accepted offer says when it was. */
const lastBooked = (view: OwnPair, step: SeenStep) =>
  step.offers.filter((offer) => offer.state === 'accepted').at(-1) ?? { startsAt: view.now, minutes: 60 }
