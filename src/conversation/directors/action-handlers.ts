import { mayRunProgram } from '../../core/offices.ts'
import { isNamed, nameAmong } from '../../core/people/name-among.ts'
import { endDirector } from '../../usecases/directors/change-director.ts'
import { seeNominees, takeBackNomination } from '../../usecases/directors/nominees.ts'
import { seeDirector, seeDirectors } from '../../usecases/directors/see-directors.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { takeInNominations } from './files.ts'
import { directorCard, directorsCard, type Listing } from './list-cards.ts'
import { nomineesCard, takenBackDoneCard } from './nominees-card.ts'
import { directorRefused } from './refusals.ts'

/** Lists of directors and of nominees, and what their buttons do. */
export const directorActions: readonly ActionHandler[] = [
  onAction(actions.seeDirectors, (request, { filter = 'all', search = '', ...turned }) => {
    const { number, replace } = leafIn(turned)
    return showDirectors(request, { filter, search, page: number }, replace)
  }),
  onAction(actions.openDirector, (request, { grantId }) => showDirector(request, grantId)),
  onAction(actions.endDirector, async (request, { grantId }) => {
    const done = await endDirector(request.deps, request.actor, grantId)
    return done.ok ? showDirector(request, grantId, true) : directorRefused(done.refusal)
  }),
  onAction(actions.takeInNominations, takeInNominations),
  onAction(actions.seeNominees, (request, { districtCode, search = '', ...turned }) => {
    const { number, replace } = leafIn(turned)
    return showNominees(request, { districtCode, search, page: number }, replace)
  }),
  onAction(actions.takeBack, async ({ deps, actor }, { participantId }) => {
    const done = await takeBackNomination(deps, actor, participantId)
    if (!done.ok) return refusalCard(done.refusal)
    return { kind: 'card', card: takenBackDoneCard(done.districtCode, done.pair) }
  }),
]

export const showDirectors = async ({ deps, actor }: Request, listing: Listing, replace = false): Promise<Reply> => {
  const view = await seeDirectors(deps, actor, listing)
  return view.ok ? { kind: 'card', card: directorsCard(view, listing), replace } : refusalCard(view.refusal)
}

const showDirector = async ({ deps, actor }: Request, grantId: string, replace = false): Promise<Reply> => {
  const one = await seeDirector(deps, actor, grantId)
  return one.ok ? { kind: 'card', card: directorCard(one.director), replace } : directorRefused(one.refusal)
}

export const showNominees = async (
  { deps, actor }: Request,
  { page, ...of }: { readonly districtCode: string; readonly search: string; readonly page: number },
  replace = false,
): Promise<Reply> => {
  const found = await seeNominees(deps, actor, of)
  if (!found.ok) return refusalCard(found.refusal)
  return {
    kind: 'card',
    card: nomineesCard({ ...found, search: of.search, page, finds: !mayRunProgram(actor) }),
    replace,
  }
}

/** The nominees whom a part of a name or school finds in the first of a director's districts that has one; undefined where none has. */
export const showNomineesFound = async (request: Request, search: string): Promise<Reply | undefined> => {
  for (const districtCode of search === '' ? [] : request.actor.directs) {
    const seen = await seeNominees(request.deps, request.actor, { districtCode, search })
    if (seen.ok && seen.nominees.length > 0) return showNominees(request, { districtCode, search, page: 0 })
  }
  return undefined
}

/** To a director the nominees whom a sentence names in full; undefined where it names nobody, and for everybody else. */
export const showNomineesNamed = async (request: Request, sentence: string): Promise<Reply | undefined> => {
  const search = nameAmong(sentence)
  for (const districtCode of search === '' ? [] : request.actor.directs) {
    const seen = await seeNominees(request.deps, request.actor, { districtCode, search })
    if (seen.ok && seen.nominees.some((one) => isNamed(search, one.name, one.school)))
      return showNominees(request, { districtCode, search, page: 0 })
  }
  return undefined
}
