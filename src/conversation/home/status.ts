import { isDirector, mayRunProgram } from '../../core/offices.ts'
import { found } from '../../core/people/search-key.ts'
import { seeOperation } from '../../usecases/deliveries/see-operation.ts'
import { seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { seeSettings } from '../../usecases/people/change-settings.ts'
import { seeOwnPlace } from '../../usecases/roster/see-own-place.ts'
import { seeWhetherClosed } from '../../usecases/year/see-year.ts'
import { showBoard, showFunnel, showPairsOf } from '../desk/index.ts'
import { showNomineesNamed } from '../directors/index.ts'
import type { Card } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { searched } from '../kit/searched.ts'
import { ownPairOf } from '../partnership/index.ts'
import { showOwnDistricts } from '../roster/index.ts'
import { setup } from '../year/index.ts'
import { betweenYearsCard, homeCard, homeWelcomeCard, unmatchedCard } from './cards.ts'
import { operationCard } from './operation-card.ts'
import { pathParts, statusReply } from './status-card.ts'

/** Where the speaker is: a partner their path, a coordinator the funnel, a director the district, an operator how P3 runs, anyone else what to do. */
export const status = async (request: Request, rest = ''): Promise<Reply> => {
  const { deps, actor } = request
  const asOffice = /^(everyone|all|programme?|funnel|district)\b/i.test(rest)
  const search = asOffice ? '' : searched(rest)
  const named = search !== '' && mayRunProgram(actor) ? await showPairsOf(request, search) : undefined
  if (named) return orSetUp(request, named)
  const own = asOffice ? undefined : ownPairOf(await seeOwnPair(deps, actor))
  if (own) return statusReply(request, own)
  if (mayRunProgram(actor)) return orSetUp(request, sayingNone(search, await showFunnel(request)))
  if (isDirector(actor)) return districtsOr(request, search)
  const operation = await seeOperation(deps, actor)
  return operation.ok ? { kind: 'card', card: operationCard(operation) } : unmatched(request)
}

/** Of whom a director names what they answered; the district for anything else. */
const districtsOr = async (request: Request, search: string): Promise<Reply> => {
  const named = search === '' ? undefined : await showNomineesNamed(request, search)
  if (named) return named
  const own = await showOwnDistricts(request)
  const isOwn = own.kind === 'card' && found(search, own.card.title)
  return isOwn ? own : sayingNone(search, own, `None of your nominees is called “${search}”. This is your district.`)
}

/** What was looked for and not found is said above what is shown in its place. */
const sayingNone = (
  search: string,
  shown: Reply,
  none = `No pair has a name, school or district with words that begin like “${search}”. This is the whole program.`,
): Reply => {
  if (search === '' || shown.kind !== 'card') return shown
  return { ...shown, card: { ...shown.card, blocks: [{ kind: 'text', text: none }, ...shown.card.blocks] } }
}

/** Before the first school year there is nothing to see: only something to begin. */
const orSetUp = (request: Request, shown: Reply): Reply | Promise<Reply> =>
  shown.kind === 'refusal' ? setup.run(request, '') : shown

const HOW = 'How P3 works'
const isGreeting = ({ title }: Card) => title.startsWith('Hello, ')

/** Said once to somebody who has just met the bot: who it is, and at once what there is for them here. */
export const welcome = async (request: Request): Promise<Reply> => {
  const hello = homeWelcomeCard(request.person.name)
  const shown = await status(request)
  if (shown.kind !== 'card') return { kind: 'card', card: hello }
  const { card } = shown
  return {
    kind: 'card',
    card: {
      ...hello,
      // Who has no place yet is greeted by that card, too: once is enough.
      blocks: [
        ...hello.blocks,
        ...(isGreeting(card) ? [] : [{ kind: 'heading', text: card.title } as const]),
        ...card.blocks,
      ],
      actions: [...(card.actions ?? []).filter(({ label }) => label !== HOW), say(HOW, 'help')],
      footer: card.footer,
    },
  }
}

/** The speaker's home: the same, with the partner and the own hours beside it. */
export const home = async (request: Request): Promise<Reply> => {
  const { deps, actor } = request
  const own = ownPairOf(await seeOwnPair(deps, actor))
  if (!own) return mayRunProgram(actor) ? orSetUp(request, await showBoard(request)) : status(request)
  const settings = await seeSettings(deps, actor)
  return { kind: 'card', card: homeCard(own, settings, pathParts(deps, actor)) }
}

/** On the roster or not, without a pair. */
const unmatched = async ({ deps, actor, person }: Request): Promise<Reply> => {
  const place = await seeOwnPlace(deps, actor)
  if (await seeWhetherClosed(deps)) return { kind: 'card', card: betweenYearsCard(person.name) }
  return { kind: 'card', card: unmatchedCard(person.name, place?.status, place?.id) }
}
