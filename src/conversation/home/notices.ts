import { seePair } from '../../usecases/partnership/see-pair.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { ownPairOf } from '../partnership/index.ts'
import { homeWelcomeCard } from './cards.ts'
import { wayBackCard } from './own-page.ts'
import { statusCard } from './status-card.ts'

export const homeNotices = {
  status: forPerson(async ({ deps, actor }, { partnershipId }) => {
    const own = ownPairOf(await seePair(deps, actor, { partnershipId }))
    return own && statusCard(deps, actor, own)
  }),
  welcome: forPerson(async ({ person }) => homeWelcomeCard(person.name)),
  wayBack: forPerson(async ({ deps, person }) => wayBackCard(person.name, deps.links.page({ personId: person.id }))),
} as const satisfies Drawings
