import type { Action, Block, Card, Carried } from '../kit/card.ts'
import type { Incoming, OpenForm, Reply } from '../kit/reply.ts'

/**
 * Whose a button is, where one bot speaks for several programs: on the wire beside what else it carries. Messages from before
 * there were others carry none, and are the first one's.
 */
const MARK = 'program'
/** The same before the name of a draft, none of which begins so. */
const MARKED_DRAFT = /^@([a-z0-9]*):([\s\S]*)$/

const markContext = (key: string, context: Carried): Carried =>
  MARK in context ? context : ({ ...context, [MARK]: key } as Carried)

/** A button that leads to this program, wherever it stands. */
export const markAction = (key: string, action: Action): Action =>
  action.kind === 'link' ? action : { ...action, context: markContext(key, action.context) }

export const markBlock = (key: string, block: Block): Block =>
  block.kind === 'entry' && block.actions
    ? { ...block, actions: block.actions.map((one) => markAction(key, one)) }
    : block

export const markCard = (key: string, card: Card): Card => ({
  ...card,
  blocks: card.blocks.map((block) => markBlock(key, block)),
  ...(card.actions && { actions: card.actions.map((one) => markAction(key, one)) }),
})

const markForm = (key: string, opened: OpenForm): OpenForm => ({
  ...opened,
  context: markContext(key, opened.context),
  ...(opened.draft !== undefined && { draft: `@${key}:${opened.draft}` }),
})

export const markReply = (key: string, reply: Reply): Reply =>
  'opened' in reply ? { ...reply, opened: markForm(key, reply.opened) } : { ...reply, card: markCard(key, reply.card) }

/**
 * Whose what came back is, and the same without the mark. Undefined for what nobody's message led to: words that are typed, a
 * platform's own shortcuts, which carry nothing.
 */
export const readMark = (incoming: Incoming): { readonly key: string | undefined; readonly bare: Incoming } => {
  if ('context' in incoming) {
    const { [MARK]: marked, ...context } = incoming.context
    return { key: marked ?? (isShortcut(incoming) ? undefined : ''), bare: { ...incoming, context } }
  }
  if (incoming.kind !== 'closed') return { key: undefined, bare: incoming }
  const [, key = '', draft = incoming.draft] = MARKED_DRAFT.exec(incoming.draft) ?? []
  return { key, bare: { ...incoming, draft } }
}

const isShortcut = (incoming: Incoming) => incoming.kind === 'open' && Object.keys(incoming.context).length === 0
