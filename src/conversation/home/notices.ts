import { type Drawings, forPerson } from '../kit/notice.ts'
import { homeWelcomeCard } from './cards.ts'
import { wayBackCard } from './own-page.ts'

export const homeNotices = {
  welcome: forPerson(async ({ person }) => homeWelcomeCard(person.name)),
  wayBack: forPerson(async ({ deps, person }) => wayBackCard(person.name, deps.links.page({ personId: person.id }))),
} as const satisfies Drawings
