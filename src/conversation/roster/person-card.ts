import { shortened } from '../../core/characters.ts'
import { answerBy } from '../../core/roster/roster-state.ts'
import type { RosterPerson } from '../../usecases/roster/roster-people-port.ts'
import type { SeenPerson } from '../../usecases/roster/see-roster.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { issueLink } from '../identity/actions.ts'
import { button } from '../kit/action.ts'
import type { Action, Card, Fact } from '../kit/card.ts'
import { count } from '../kit/words.ts'
import { openPair } from '../partnership/actions.ts'
import { openAudit } from '../privacy/actions.ts'
import * as actions from './actions.ts'
import { backToRoster, dayOf, namesOfCodes, reachedInWords, stateInWords } from './people-cards.ts'

/** One person of the roster, with everything that may be done. `said`: what was just done. */
export const personCard = ({ cycle, person, nominator }: SeenPerson, said?: string): Card => ({
  title: shortened(person.name),
  ...(said && { tone: 'good' }),
  blocks: [
    ...(said ? [{ kind: 'text', text: said } as const] : []),
    { kind: 'facts', facts: factsOf(person, cycle, nominator) },
  ],
  actions: [...actionsOf(person), backToRoster],
  footer: 'Coordinators alone see this page.',
})

const factsOf = (person: RosterPerson, cycle: Cycle, nominator: string | undefined): Fact[] => {
  const zone = cycle.program.timeZone
  return [
    { label: 'Status', value: stateInWords(person, zone) },
    ...(person.state === 'invited' ? [{ label: 'Reminders', value: remindersInWords(person, zone) }] : []),
    ...(person.pair ? [{ label: 'Partner', value: person.pair.partner }] : []),
    { label: 'School', value: `${person.school}, ${person.district}` },
    { label: 'Title', value: person.title },
    { label: 'Email', value: person.email },
    { label: 'Wants to work on', value: namesOfCodes(cycle, person.refinements, person.rubricId) || 'nothing named' },
    { label: 'Can offer', value: namesOfCodes(cycle, person.strengths, person.rubricId) || 'nothing named' },
    { label: 'Reached by', value: reachedInWords(person.reached) },
    ...(nominator ? [{ label: 'Nominated by', value: nominator }] : []),
  ]
}

const remindersInWords = ({ reminders, remindedAt, since }: RosterPerson, zone: string): string => {
  const last = remindedAt ? `, the last on ${dayOf(remindedAt, zone)}` : ''
  const sent = reminders === 0 ? 'none yet' : `${count(reminders, 'reminder')}${last}`
  return `${sent}; an answer is hoped for by ${dayOf(answerBy(since), zone)}`
}

const actionsOf = (person: RosterPerson): Action[] => {
  const { id: participantId, state, pair } = person
  const about = { participantId }
  const isIn = state === 'invited' || state === 'joined' || state === 'paused'
  return [
    ...(state === 'invited' ? [button(actions.remindPerson, about, 'Remind them', { style: 'primary' })] : []),
    ...(isIn ? [] : [inviteButton(person)]),
    ...(state === 'paused' ? [button(actions.resumePerson, about, 'End the pause', { style: 'primary' })] : []),
    ...(pair ? [button(openPair, { partnershipId: pair.id }, 'Open the pair', { style: 'primary' })] : []),
    button(actions.correctPerson, about, 'Change details'),
    ...(state === 'joined' && !pair ? [button(actions.pausePerson, about, 'Pause until…')] : []),
    ...(state === 'left' ? [] : [button(issueLink, { personId: person.personId }, 'Link a chat account')]),
    ...(pair && isIn ? [replaceButton(person, pair.partner)] : []),
    ...(isIn ? [withdrawButton(person)] : []),
    ...(state === 'left' ? [] : [leftButton(person)]),
    button(actions.filePerson, about, 'Get their file'),
    button(openAudit, { personId: person.personId }, 'Audit trail'),
    button(actions.previewErasure, about, 'Erase…'),
  ]
}

const inviteButton = ({ id, name, state }: RosterPerson): Action => {
  const before = { declined: 'They said no before. ', left: 'They left before. ' }[state as string] ?? ''
  return button(actions.invitePersonAgain, { participantId: id }, 'Invite again', {
    style: 'primary',
    confirm: {
      title: `Invite ${shortened(name, 60)} again?`,
      text: `${before}They get the invitation once more and answer as anyone does; no is as good as yes.`,
      yes: 'Invite again',
      no: 'Leave it',
    },
  })
}

const onHold = (partner: string): string => `The pair with ${shortened(partner, 60)} goes on hold until you decide.`

const withdrawButton = ({ id, name, pair }: RosterPerson): Action =>
  button(actions.takePersonOut, { participantId: id }, 'Withdraw', {
    style: 'danger',
    confirm: {
      title: `Withdraw ${shortened(name, 60)}?`,
      text: `${pair ? `${onHold(pair.partner)} ` : ''}They are not matched this year and get no reminders. You can invite them again.`,
      yes: 'Withdraw',
      no: 'Keep them in',
    },
  })

const leftButton = ({ id, name, pair }: RosterPerson): Action =>
  button(actions.markPersonLeft, { participantId: id }, 'Mark as left', {
    style: 'danger',
    confirm: {
      title: `Has ${shortened(name, 60)} left the district?`,
      text: `${pair ? `${onHold(pair.partner)} ` : ''}P3 writes to them no more. You can invite them again if they come back.`,
      yes: 'Mark as left',
      no: 'Not yet',
    },
  })

const replaceButton = ({ id, name }: RosterPerson, partner: string): Action =>
  button(actions.replacePerson, { participantId: id }, 'Replace in the pair', {
    style: 'danger',
    confirm: {
      title: `Replace ${shortened(name, 60)}?`,
      text: `The pair ends for good, and ${shortened(partner, 60)} is told and can be matched again. Both keep plan, logs and hours. This can’t be undone.`,
      yes: 'End the pair and replace',
      no: 'Keep the pair',
    },
  })
