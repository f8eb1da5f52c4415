import { titled } from '../../core/directors/titled.ts'
import { exportOwnData } from '../../usecases/privacy/export-own-data.ts'
import { type OwnAccount, seeOwnAccount } from '../../usecases/privacy/own-account.ts'
import type { OwnWordKind } from '../../usecases/privacy/own-words-port.ts'
import { seeTakesPart } from '../../usecases/roster/see-own-place.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { inTitles } from '../kit/in-titles.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { count, listed } from '../kit/words.ts'
import { leave } from '../settings/actions.ts'
import * as actions from './actions.ts'
import { readableCopy } from './readable-copy.ts'

/** What is deletable, as counts with its noun. */
export const mineInWords = ({ mine }: OwnAccount) => ({
  plans: count(mine.plans, 'action plan'),
  reflections: count(mine.reflections, 'private reflection'),
  comments: count(mine.comments, 'comment on goals', 'comments on goals'),
  reminders: count(mine.reminders, 'idea to be reminded of', 'ideas to be reminded of'),
  drafts: count(mine.drafts, 'unsent draft'),
})

/** Until when words of each year are kept. */
const keptLine = ({ held, years }: OwnAccount): string => {
  if (held) return 'The department must keep everything for now: nothing is deleted until it says so.'
  if (years.length === 0) return 'Nothing of a school year is kept about you yet.'
  const each = years.map(({ name, until }) => `those of ${name} until ${dayInWords(until, 0)}`)
  return `Your words are kept: ${listed(each)}. You are told before they go; dates, lengths and counts stay.`
}

const myDataCard = (account: OwnAccount, takesPart: boolean): Card => {
  const words = mineInWords(account)
  const some = (...kinds: readonly OwnWordKind[]) =>
    kinds.filter((kind) => account.mine[kind] > 0).map((kind) => words[kind])
  const shared = account.logs > 0 ? [`what you shared in ${count(account.logs, 'log')}`] : []
  const isPartner = takesPart || account.pairs > 0
  const seenByOthers = () => [
    { label: 'You and your partner', value: listed([...some('comments'), ...shared]) || 'nothing yet' },
    {
      label: 'As you choose',
      value: account.mine.plans > 0 ? `${words.plans}: each goal says who sees it` : 'no action plan yet',
    },
    {
      label: 'The department too',
      value:
        account.pairs > 0
          ? `${count(account.pairs, 'partnership')}: dates, lengths, what you checked`
          : 'your place on the roster; no partnership yet',
    },
    { label: `Your ${titled('directors')} too`, value: 'dates, lengths and counts' },
  ]
  return {
    title: 'What P3 has about you',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Only you see', value: listed([...some('reflections', 'reminders', 'drafts'), 'your settings']) },
          ...(isPartner ? seenByOthers() : [{ label: 'The department too', value: 'your name, address and office' }]),
        ],
      },
      { kind: 'text', text: keptLine(account) },
      {
        kind: 'text',
        text: 'To have everything about you erased, your name too, ask your coordinator. Counts stay, under no name.',
      },
    ],
    actions: [
      button(actions.readableCopy, {}, 'Get it to read (PDF)', { style: 'primary' }),
      say('Get it as a file (JSON)', 'export'),
      button(actions.deleteMine, {}, 'Delete what is mine', { style: 'danger' }),
      ...(takesPart ? [button(leave, {}, 'Leave the program', { style: 'danger' })] : []),
    ],
    ...(isPartner && {
      footer:
        'What you shared in a log is your partner’s record too. You can change it for some days; it goes with its year.',
    }),
  }
}

const showMyData = async ({ deps, actor }: Request): Promise<Reply> => ({
  kind: 'card',
  card: myDataCard(await seeOwnAccount(deps, actor), await seeTakesPart(deps, actor)),
})

export const myData: Command = {
  word: 'my-data',
  alone: true,
  also: ['mydata', 'data', 'privacy'],
  roles: ['anyone'],
  summary: 'What P3 has about you, who sees it, and what you can delete',
  run: (request) => showMyData(request),
}

export const ownDataActions: readonly ActionHandler[] = [
  onAction(actions.readableCopy, async ({ deps, actor }) => {
    const data = await exportOwnData(deps, actor)
    return {
      kind: 'file',
      file: {
        name: 'my-p3-data.pdf',
        mediaType: 'application/pdf',
        content: await deps.printer.print(await inTitles(deps, readableCopy(data))),
      },
      card: {
        title: 'Your data, to read',
        blocks: [{ kind: 'text', text: 'It holds your private reflections, so keep it safe.' }],
      },
    }
  }),
]
