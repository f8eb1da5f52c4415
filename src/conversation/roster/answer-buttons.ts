import { button } from '../kit/action.ts'
import type { Action } from '../kit/card.ts'
import { declineInvitation, joinProgram } from './actions.ts'

/** A yes to an invitation, whatever the card calls it. */
export const joinButton = (participantId: string, label: string, style?: 'primary'): Action =>
  button(joinProgram, { participantId }, label, {
    style,
    asks: {
      title: 'Take part in P3 this year?',
      text: 'The department can then match you with a peer from a neighboring district. Taking part is voluntary.',
      yes: 'Yes, I’m in',
    },
  })

/** A no, also after a yes: it is offered to who has no partner. */
export const declineButton = (participantId: string, label: string): Action =>
  button(declineInvitation, { participantId }, label, {
    asks: {
      title: 'Sit P3 out this year?',
      text: 'You will not be matched this school year and get no reminders. You can still say yes later.',
      yes: 'Not this year',
    },
  })
