import { type Drawings, forPerson } from '../kit/notice.ts'
import { homeWelcomeCard } from './cards.ts'

export const homeNotices = {
  welcome: forPerson(async ({ person }) => homeWelcomeCard(person.name)),
} as const satisfies Drawings
