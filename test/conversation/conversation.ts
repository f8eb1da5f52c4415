import { dispatch } from '../../src/conversation/dispatch.ts'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import type { Action, Block, Card } from '../../src/conversation/kit/card.ts'
import { wordsOf } from '../../src/conversation/kit/card.ts'
import type { Answers } from '../../src/conversation/kit/form.ts'
import { inTitles } from '../../src/conversation/kit/in-titles.ts'
import type { OpenForm, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { registry } from '../../src/conversation/registry.ts'
import { tablesOf } from '../../src/conversation/tables.ts'
import type { PersonActor } from '../../src/core/actor.ts'
import type { Notice, NoticeName } from '../../src/core/notice.ts'
import type { Database } from '../../src/store/db/open.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { open, press, submit } from './asking.ts'

/** One person's side of the chat, without a platform: they say words, press the buttons they see, fill in what opens. */
export interface Conversation {
  say(words: string): Promise<Reply>
  /** The button with this label, of a card or of a reply's card. */
  press(on: Card | Reply, label: string): Promise<Reply>
  /** Sends a form as it was opened, with these answers over what was in it. */
  send(opened: Reply, answers: Answers): Promise<Reply>
  /** Closes it unsent, with these answers in it, on a platform that tells. */
  close(opened: Reply, answers: Answers): Promise<Reply>
}

export const converse = async (deps: Deps, actor: PersonActor): Promise<Conversation> => {
  const person = (await deps.store.read.people.find(actor.personId))!
  const request: Request = {
    deps: withoutStore(deps),
    actor,
    person,
    speaker: { platform: 'slack', tenant: 'T1', externalId: actor.personId, profile: async () => undefined },
    place: { kind: 'direct' },
  }
  const say = async (words: string): Promise<Reply> => {
    const [word = '', ...rest] = words.split(' ')
    const command = registry.commands.find((one) => one.word === word || one.also?.includes(word))
    if (!command) throw new Error(`no such word: ${word}`)
    return inTitles(request.deps, await command.run(request, rest.join(' ')))
  }
  const run = (action: Action): Promise<Reply> => {
    if (action.kind === 'link') throw new Error('a link leads out of the chat')
    if (action.kind === 'form') return open(request, action.form, action.context)
    return press(request, action.id, action.context)
  }
  return {
    say,
    press: (on, label) => {
      const card = 'blocks' in on ? on : cardOf(on)
      const action = actionsOf(card).find((one) => one.label === label)
      if (!action) throw new Error(`no button “${label}” among: ${actionsOf(card).map((one) => one.label)}`)
      return run(action)
    },
    send: (reply, answers) => {
      const { form, context, answers: filled, key } = openOf(reply)
      return submit(request, form.id, { context, key, answers: { ...filled, ...answers } })
    },
    close: (reply, answers) => {
      const { draft = '', answers: filled, key } = openOf(reply)
      return dispatch(tablesOf(registry), request, { kind: 'closed', draft, key, answers: { ...filled, ...answers } })
    },
  }
}

export const cardOf = (reply: Reply): Card => {
  if ('card' in reply) return reply.card
  throw new Error(`a ${reply.kind} has no card: ${JSON.stringify(reply.opened.problems)}`)
}

export const openOf = (reply: Reply): OpenForm => {
  if ('opened' in reply) return reply.opened
  throw new Error(`no form: ${textOf(reply.card)}`)
}

export const problemsOf = (reply: Reply) => (reply.kind === 'problems' ? reply.opened.problems : reply.kind)

export const actionsOf = (card: Card): Action[] => [
  ...card.blocks.flatMap((block) => (block.kind === 'entry' ? (block.actions ?? []) : [])),
  ...(card.actions ?? []),
]
export const labelsOf = (card: Card) => actionsOf(card).map((one) => one.label)

/** Every word on a card, for what it must or must not say. */
export const textOf = (card: Card): string =>
  [card.title, ...card.blocks.map(wordsIn), card.footer ?? '', ...labelsOf(card)].join('\n')

const wordsIn = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return wordsOf(block.text)
    case 'heading':
      return block.text
    case 'quote':
      return `“${block.text}” ${block.by ?? ''}`
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n')
    case 'list':
      return block.items.map(wordsOf).join('\n')
    case 'path':
      return block.stops.map((stop) => `${stop.label} [${stop.state}] ${stop.detail}`).join('\n')
    case 'entry':
      return `${wordsOf(block.text)}\n${block.detail ? wordsOf(block.detail) : ''}`
    case 'image':
      return block.alt
    case 'divider':
      return ''
  }
}

/** The messages that were written for somebody, each drawn as it would be sent now. */
export const inbox = async (
  database: Database,
  deps: Deps,
  personId: string,
): Promise<{ name: string; card: Card }[]> => {
  const rows = await database.prisma.delivery.findMany({
    where: { personId },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
  })
  const drawn = await Promise.all(
    rows.map(async (row) => {
      const to = { kind: 'person' as const, personId }
      const notice: Notice = {
        name: row.notice as NoticeName,
        to,
        facts: row.facts as Record<string, string>,
        priority: 'interactive',
      }
      const card = await drawNotice(withoutStore(deps), notice, to)
      return card ? [{ name: row.notice, card }] : []
    }),
  )
  return drawn.flat()
}
