import { titled } from '../../core/directors/titled.ts'
import type { SettingsRefusal } from '../../core/people/personal-settings.ts'
import type { PlanRefusal } from '../../core/plan/plan.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'

type Refusal = PlanRefusal | SettingsRefusal | { readonly kind: 'notInProgram' }
type Sentences = { readonly [K in Refusal['kind']]: (refusal: Extract<Refusal, { kind: K }>) => string }

const sentences: Sentences = {
  notYours: () => 'That plan is not yours to read.',
  notNominated: () =>
    `You are not on this year’s roster, so there is no plan to write. Your ${titled('director of schools')} can nominate you.`,
  tooManyGoals: ({ most }) => `A plan holds ${most} goals at most. Please remove one that is done first.`,
  unknownIndicator: () =>
    'That indicator is not in the rubric your plan was written with. Please pick one of the list.',
  goalGone: () => 'That goal is not in your plan any more. Say plan to see what is.',
  notShared: () => 'That plan is not shared with you. Its owner decides; you can ask them.',
  noPlan: () => 'No plan is written there.',
  yearOver: () =>
    'That school year is over, so its plan is read, not changed. You can carry a goal on in this year’s plan.',
  carriedAlready: () => 'That goal is in this year’s plan already.',
  hoursBackwards: () => 'The end of your day must be after its start.',
  unknownZone: () => 'I don’t know that time zone. Please pick one of the list.',
  dayPassed: () => 'That day has passed. Please pick one that is still ahead.',
  pauseTooLong: ({ latest }) => `A pause always ends: please pick ${dayInWords(latest)} or earlier.`,
  notInProgram: () => 'You are not in a program that goes on this year, so there is nothing to leave.',
}

export const ownSentence = (refusal: Refusal): string =>
  (sentences[refusal.kind] as (refusal: Refusal) => string)(refusal)

export const ownRefusedCard = (refusal: Refusal): Card => ({
  title: 'That can’t be done right now',
  tone: 'warning',
  blocks: [{ kind: 'text', text: ownSentence(refusal) }],
  actions: [say('See my status', 'status'), say('Help', 'help')],
})
