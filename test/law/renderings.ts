import { unzipSync } from 'fflate'
import { checkMessage, checkView } from '../../playground/slack/block-kit-limits.ts'
import type { Action, Card } from '../../src/conversation/kit/card.ts'
import type { OpenForm, OutgoingFile, Reply } from '../../src/conversation/kit/reply.ts'
import { drawCard as drawInMail, plainCard } from '../../src/email/render/draw-blocks.ts'
import { drawForm as drawFormOnPage } from '../../src/email/render/draw-form.ts'
import { html } from '../../src/email/render/html.ts'
import { drawCardView, drawHome, drawCard as drawOnSlack } from '../../src/slack/render/draw-card.ts'
import { drawForm as drawFormOnSlack } from '../../src/slack/render/draw-form.ts'
import { drawForm as drawFormOnTeams } from '../../src/teams/render/draw-form.ts'
import { messagesOfCard } from '../../src/teams/render/messages.ts'
import { adaptiveCardFaults } from '../contracts/adaptive-cards.ts'

/** Everything that a platform is given, and of it what a phone shows without being opened. */
export interface Rendered {
  readonly whole: string
  readonly preview: string
  readonly refused?: boolean
  readonly file?: OutgoingFile
  /** Sentences in which a word to type is not said as its platform takes it. */
  readonly mistyped?: readonly string[]
  /** What Slack's published limits and Microsoft's schema say against the drawing. */
  readonly faults?: readonly string[]
}

/** No word of Slack's command elsewhere, and nowhere what encloses such a word before it is drawn. */
const mistypedIn = (onSlack: unknown, elsewhere: unknown): readonly string[] => {
  const [slack, others] = [JSON.stringify(onSlack), JSON.stringify(elsewhere)]
  return [...around(slack, /[\uf0f3\uf0f4]/g), ...around(others, /[\uf0f3\uf0f4]|(?<!:\/)\/p3[ ”]/g)]
}
const around = (text: string, sought: RegExp): readonly string[] =>
  [...text.matchAll(sought)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 20))

let keys = 0
const drawing = { surface: 'message', forms: 'dialog', newKey: () => `key${keys++}` } as const
const address = (action: Action) => (action.kind === 'link' ? action.url : JSON.stringify(action.context))

export const renderCard = (card: Card): Rendered => {
  const onSlack = drawOnSlack(card)
  const onTeams = messagesOfCard(card, drawing)
  const mail = `${drawInMail(card, (action) => html`<a href="${address(action)}">${action.label}</a>`).markup}
${plainCard(card, address)}`
  const [view, home] = [drawCardView(card), drawHome(card)]
  const fallback = onTeams.flatMap(({ attachments }) => attachments?.map(({ content }) => content?.fallbackText) ?? [])
  return {
    mistyped: mistypedIn(onSlack, [onTeams, mail]),
    faults: [
      ...onSlack.flatMap(checkMessage),
      ...[view, home].flatMap(checkView),
      ...onTeams.flatMap(({ attachments = [] }) => attachments.flatMap(({ content }) => adaptiveCardFaults(content))),
    ],
    whole: JSON.stringify([onSlack, view, home, onTeams, mail]),
    // The subject of a mail is the card's title.
    preview: JSON.stringify([
      onSlack.map(({ text }) => text),
      onTeams.map(({ summary }) => summary),
      fallback,
      card.title,
    ]),
  }
}

const renderForm = (opened: OpenForm): Rendered => {
  const onTeams = (['dialog', 'card'] as const).map((shown) => drawFormOnTeams(opened, shown))
  const [onSlack, onPage] = [drawFormOnSlack(opened), drawFormOnPage(opened).markup]
  return {
    mistyped: mistypedIn(onSlack, [onTeams, onPage]),
    faults: [...checkView(onSlack), ...onTeams.flatMap(adaptiveCardFaults)],
    whole: JSON.stringify([onSlack, onTeams, onPage, opened.context]),
    preview: JSON.stringify([opened.form.title, onTeams.map((one) => one.fallbackText)]),
  }
}

export const render = (reply: Reply): Rendered => {
  if ('opened' in reply) return renderForm(reply.opened)
  const { whole, preview, mistyped, faults } = renderCard(reply.card)
  if (reply.kind !== 'file') return { whole, preview, mistyped, faults, refused: reply.kind === 'refusal' }
  const file = renderFile(reply.file)
  return { ...file, mistyped, faults, whole: `${whole}${file.whole}`, preview }
}

export const renderFile = (file: OutgoingFile): Rendered => ({
  file,
  whole: `${file.name}${textOf(file)}`,
  preview: '',
})

/** A workbook is an archive of text. */
const textOf = ({ name, content }: OutgoingFile): string => {
  const parts = name.endsWith('.xlsx') ? Object.values(unzipSync(content)) : [content]
  return parts.map((part) => new TextDecoder().decode(part)).join('\n')
}
