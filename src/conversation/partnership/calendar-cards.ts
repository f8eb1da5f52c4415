import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Block, Card } from '../kit/card.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import { type OwnPair, timeInWords } from './own-pair.ts'
import { where } from './times-cards.ts'

/** A mail that brings a calendar up to date whose invitation went by mail. */
export const calendarUpdateCard = (view: OwnPair, step: SeenStep): Card => ({
  title: step.appointment
    ? `For your calendar: ${theStep(step.kind)} is on ${timeInWords(view, step, step.appointment.startsAt)}`
    : `For your calendar: ${theStep(step.kind)} with ${view.other.name} is no longer booked`,
  blocks: [
    {
      kind: 'text',
      text: view.invitesByMail
        ? 'You get calendar invitations by email beside the chat. If your calendar doesn’t change by itself, open the attached file.'
        : 'Your invitation came by email, so this update does too. If your calendar doesn’t change by itself, open the attached file.',
    },
  ],
  actions: [where],
})

/** On what was logged before its booked time came: the booking is gone. */
export const releasedBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => {
  const booked = step.offers.filter((offer) => offer.state === 'accepted').at(-1)
  if (step.appointment || !step.doneAt || !booked || booked.startsAt <= step.doneAt) return []
  const time = timeInWords(view, step, booked.startsAt)
  return [
    {
      kind: 'text',
      text: `${TheStep(step.kind)} was booked for ${time}. That time is free again: please take it off your calendar if you put it there by hand.`,
    },
  ]
}
