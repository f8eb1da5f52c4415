import type { Action, Confirm, Style } from '../../conversation/kit/card.ts'
import { onePrimary } from '../../conversation/kit/one-primary.ts'
import type { CardElement } from './adaptive-card.ts'
import { openData, withData } from './card-data.ts'
import { actionsInRow } from './limits.ts'
import { drawText } from './text-runs.ts'

/** Where a card is going to be, and what the one who sees it can do there. */
export interface Drawing {
  /** Inside a dialog only Action.Submit works. */
  readonly surface: 'message' | 'dialog'
  /** Whether forms open as dialogs for this person. */
  readonly forms: 'dialog' | 'card'
  /** A nonce: comes back with the button, so that a second press is known for one. */
  readonly newKey: () => string
  /** A card with a long list: its entries are a row each. */
  readonly dense?: boolean
}

const styleOf = (style: Style | undefined) =>
  style === undefined ? {} : { style: style === 'primary' ? 'positive' : 'destructive' }

/** An https address, or one on this machine. Anything else is not a link we show. */
export const isLink = (address: string): boolean => {
  const url = URL.parse(address)
  if (!url || url.username || url.password) return false
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname))
  )
}

type Doing = Extract<Action, { kind: 'action' }>
type Opening = Extract<Action, { kind: 'form' }>

/** Execute, because its answer may take the card's place; Submit inside a dialog. */
const run = ({ id, context, style }: Doing, title: string, drawing: Drawing): CardElement => {
  const data = withData({ do: id, with: { ...context }, key: drawing.newKey() })
  return drawing.surface === 'dialog'
    ? { type: 'Action.Submit', title, data, associatedInputs: 'none', ...styleOf(style) }
    : { type: 'Action.Execute', title, verb: 'p3', data, associatedInputs: 'none', ...styleOf(style) }
}

const open = ({ label, form, context, style }: Opening, drawing: Drawing): CardElement => {
  const shared = { title: label, associatedInputs: 'none', ...styleOf(style) }
  const data = openData(form, context)
  if (drawing.surface === 'dialog') return { type: 'Action.Submit', ...shared, data }
  if (drawing.forms === 'card') return { type: 'Action.Execute', ...shared, verb: 'p3', data }
  return { type: 'Action.Submit', ...shared, data: { ...data, msteams: { type: 'task/fetch' } } }
}

/** Teams has no confirmation of its own: the button unfolds the question, with yes and no beneath it. */
const question = (id: string, action: Doing, confirm: Confirm, drawing: Drawing): CardElement => ({
  type: 'Container',
  id,
  isVisible: false,
  style: 'emphasis',
  items: [
    ...drawText(confirm.title, { strong: true }),
    ...drawText(confirm.text, { spacing: 'Small' }),
    {
      type: 'ActionSet',
      actions: [
        run(action, confirm.yes, drawing),
        { type: 'Action.ToggleVisibility', title: confirm.no, targetElements: [id] },
      ],
    },
  ],
})

interface Drawn {
  readonly button: CardElement
  readonly beneath?: CardElement
}

const drawAction = (action: Action, drawing: Drawing): Drawn | undefined => {
  switch (action.kind) {
    case 'link':
      if (!isLink(action.url)) return undefined
      return { button: { type: 'Action.OpenUrl', title: action.label, url: action.url } }
    case 'form':
      return { button: open(action, drawing) }
    case 'action': {
      if (!action.confirm) return { button: run(action, action.label, drawing) }
      const id = `ask-${drawing.newKey()}`
      return {
        button: {
          type: 'Action.ToggleVisibility',
          title: action.label,
          targetElements: [id],
          ...styleOf(action.style),
        },
        beneath: question(id, action, action.confirm, drawing),
      }
    }
  }
}

/** Buttons in rows that Teams shows whole, then the questions some of them ask. */
export const drawActions = (actions: readonly Action[] | undefined, drawing: Drawing): CardElement[] => {
  const drawn = onePrimary(actions ?? []).flatMap((action) => drawAction(action, drawing) ?? [])
  const rows: CardElement[] = []
  for (let from = 0; from < drawn.length; from += actionsInRow)
    rows.push({ type: 'ActionSet', actions: drawn.slice(from, from + actionsInRow).map(({ button }) => button) })
  return [...rows, ...drawn.flatMap(({ beneath }) => beneath ?? [])]
}
