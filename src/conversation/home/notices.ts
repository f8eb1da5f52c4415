import type { NoticeName } from '../../core/notice.ts'
import { type Draw, personOf } from '../kit/notice.ts'
import { homeWelcomeCard } from './cards.ts'

const welcome: Draw = async (deps, notice) => {
  const person = await personOf(deps, notice)
  return person && homeWelcomeCard(person.name)
}

export const homeNotices = { welcome } as const satisfies Partial<Record<NoticeName, Draw>>
