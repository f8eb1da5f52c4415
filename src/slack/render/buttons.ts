import type { Action, Confirm, Context } from '../../conversation/kit/card.ts'
import { onePrimary } from '../../conversation/kit/one-primary.ts'
import { cutTo } from '../../core/characters.ts'
import type { ActionsBlock, Button, ConfirmationDialog } from './block-kit.ts'
import { limits } from './limits.ts'
import { plain } from './words.ts'

/** Raised when what a button says changes its meaning: buttons of earlier versions are then answered as stale. */
const version = 1

/** Counts the buttons of one message or view: an action_id must be unique in it. */
export type Numbering = () => number
export const createNumbering = (): Numbering => {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

/** What a pressed button asks for. */
export type PressedButton =
  | { readonly kind: 'form'; readonly form: string; readonly context: Context }
  | { readonly kind: 'action'; readonly id: string; readonly context: Context }
  | { readonly kind: 'link' }
  /** A button this version of the bot doesn't draw. */
  | { readonly kind: 'stale' }

/** `about`: what its entry says, for who hears only the button. */
export const drawButton = (action: Action, next: Numbering, about?: string): Button => {
  const button: Button = {
    type: 'button',
    action_id: `${named(action)}:v${version}:${next()}`,
    text: plain(action.label, limits.buttonText),
    ...(about && { accessibility_label: cutTo(`${action.label}: ${about}`, limits.buttonText) }),
  }
  if (action.kind === 'link') return { ...button, url: action.url }
  return {
    ...button,
    value: asValue(action.context),
    ...(action.style && { style: action.style }),
    ...(action.kind === 'action' &&
      action.confirm && { confirm: drawConfirm(action.confirm, action.style === 'danger') }),
  }
}

const named = (action: Action): string => {
  if (action.kind === 'form') return `form:${action.form}`
  return action.kind === 'action' ? `do:${action.id}` : 'link'
}

/** @throws when ids don't fit: a context carries ids only, so that is a mistake of ours. */
const asValue = (context: Context): string => {
  const value = JSON.stringify(context)
  if (value.length > limits.buttonValue) throw new Error(`A button's context has ${value.length} characters`)
  return value
}

const drawConfirm = (confirm: Confirm, danger: boolean): ConfirmationDialog => ({
  title: plain(confirm.title, limits.confirmTitle),
  text: plain(confirm.text, limits.confirmText),
  confirm: plain(confirm.yes, limits.confirmButton),
  deny: plain(confirm.no, limits.confirmButton),
  ...(danger && { style: 'danger' }),
})

export const drawActions = (all: readonly Action[], next: Numbering, about?: string): ActionsBlock[] => {
  const actions = onePrimary(all)
  const blocks: ActionsBlock[] = []
  for (let at = 0; at < actions.length; at += limits.actionsPerBlock) {
    const some = actions.slice(at, at + limits.actionsPerBlock)
    blocks.push({ type: 'actions', elements: some.map((action) => drawButton(action, next, about)) })
  }
  return blocks
}

export const readButton = (actionId: string, value: string | undefined): PressedButton => {
  const [, kind, name = '', drawnBy] = /^(form|do|link)(?::(.+))?:v(\d+):\d+$/.exec(actionId) ?? []
  if (kind === 'link') return { kind }
  const context = readContext(value)
  if (Number(drawnBy) !== version || name === '' || !context) return { kind: 'stale' }
  return kind === 'form' ? { kind, form: name, context } : { kind: 'action', id: name, context }
}

/** Ids by name, or undefined when it is anything else. */
const readContext = (json: string | undefined): Context | undefined => {
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return Object.values(value).every((id) => typeof id === 'string') ? (value as Context) : undefined
  } catch {
    return undefined
  }
}
