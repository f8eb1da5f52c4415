import type { HeadTitle } from '../../core/directors/titled.ts'
import type { TextName } from '../../core/texts/texts.ts'
import { changeHeadTitle, seeHeadTitle } from '../../usecases/directors/head-title.ts'
import { changeText } from '../../usecases/texts/change-texts.ts'
import type { Feature } from '../kit/feature.ts'
import { onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { yearOf } from '../year/index.ts'
import * as actions from './actions.ts'
import { type TextsPage, textPreviewCard, textsCard } from './cards.ts'
import { about, headSaid, wordsOfMessage } from './forms.ts'
import { sampleOf } from './samples.ts'

const showTexts = async (request: Request, how: TextsPage = {}, replace = how.news !== undefined): Promise<Reply> => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  return { kind: 'card', card: textsCard(year.cycle, await seeHeadTitle(request.deps), how), replace }
}

const preview = async (request: Request, name: TextName): Promise<Reply> => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  const { cycle } = year
  const message = sampleOf({ cycle, now: request.deps.clock.now(), links: request.deps.links }, name)
  return { kind: 'card', card: textPreviewCard(cycle, name, message) }
}

const backToOriginal = async (request: Request, name: TextName): Promise<Reply> => {
  const done = await changeText(request.deps, request.actor, { name, words: undefined })
  return done.ok ? showTexts(request, { news: 'The original is back.' }) : refusalCard(done.refusal)
}

const sayHead = async (request: Request, head: HeadTitle): Promise<Reply> => {
  const done = await changeHeadTitle(request.deps, request.actor, head)
  return done.ok ? showTexts(request, headSaid(head, done.value)) : refusalCard(done.refusal)
}

export const feature = {
  commands: [
    {
      word: 'texts',
      also: ['text', 'wording', 'contact'],
      roles: ['coordinator'],
      summary: 'What P3 says in each of its messages; whom to contact',
      run: (request, rest) => showTexts(request, { search: rest }),
    },
  ],
  forms: [wordsOfMessage, about],
  actions: [
    onAction(actions.turnTexts, (request, { search, ...context }) => {
      const { number: page, replace } = leafIn(context)
      return showTexts(request, { search, page }, replace)
    }),
    onAction(actions.previewText, (request, { name }) => preview(request, name)),
    onAction(actions.sayHead, (request, { head }) => sayHead(request, head)),
    onAction(actions.originalText, (request, { name }) => backToOriginal(request, name)),
  ],
  notices: {},
} as const satisfies Feature
