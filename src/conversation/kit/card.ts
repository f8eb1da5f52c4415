import type { TextName } from '../../core/texts/texts.ts'

/**
 * A card: what the bot says, with no platform in it. Each adapter draws every block and action it names
 * (Block Kit, Adaptive Card, HTML). All text is literal: adapters escape it, so words people typed can go anywhere.
 */
export interface Card {
  /** One line; also the notification text. At most 150 characters. */
  readonly title: string
  readonly tone?: Tone
  readonly blocks: readonly Block[]
  readonly actions?: readonly Action[]
  /** Small print, e.g. who can see what is on the card. */
  readonly footer?: string
  /** What the program's own words on it may be filled in with, besides the program's name. */
  readonly fills?: Readonly<Record<string, string>>
}

type Tone = 'plain' | 'good' | 'warning'

interface OwnWordsMark {
  readonly name: TextName
  readonly values: Readonly<Record<string, string>>
}

export type Block =
  /** `own`: words that the program may put otherwise in a message it sends, and what is filled in. */
  | { readonly kind: 'text'; readonly text: Text; readonly quiet?: boolean; readonly own?: OwnWordsMark }
  | { readonly kind: 'heading'; readonly text: string }
  /** Words somebody typed, shown as a quotation with who said them. */
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** The steps of a path with their state, drawn as a progress line. */
  | { readonly kind: 'path'; readonly stops: readonly Stop[] }
  /** A picture at an https address, with words for those who can't see it. */
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  /** One entry of a list with its own buttons, e.g. a pair in a proposal. */
  | { readonly kind: 'entry'; readonly text: Text; readonly detail?: Text; readonly actions?: readonly Action[] }
  | { readonly kind: 'divider' }

/** Literal text, or pieces of it some of which are strong. */
export type Text = string | readonly Span[]
export interface Span {
  readonly text: string
  readonly strong?: boolean
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface Stop {
  readonly label: string
  readonly detail: string
  readonly state: 'done' | 'current' | 'ahead' | 'skipped'
}

/** Ids only: a context is re-authorised when it comes back, so it proves nothing. */
export type Context = Readonly<Record<string, string>>

declare const carried: unique symbol
/** A context that a definition made (`button`, `carry`), so that it is known to be read back. */
export type Carried = Context & { readonly [carried]: true }

export type Action =
  /** Opens a form (Slack: modal; Teams: dialog, or the form in the card). */
  | {
      readonly kind: 'form'
      readonly label: string
      readonly form: string
      readonly context: Carried
      readonly style?: Style
    }
  /** Does something at once. */
  | {
      readonly kind: 'action'
      readonly label: string
      readonly id: string
      readonly context: Carried
      readonly style?: Style
      readonly confirm?: Confirm
      /** Asked where the card isn't beside the button, on the page behind a mail's link; `confirm` where there is none. */
      readonly asks?: Question
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }

export type Style = 'primary' | 'danger'

/** Says what an action will do, to whom and when, with the button that does it. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
}
/** Asked before an action is carried out. */
export interface Confirm extends Question {
  readonly no: string
}

/** The literal words of a text, for places that can't be strong. */
export const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('')

/** A tagged template that makes the values strong: strong`Your turn: ${'answer Ana'}`. */
export const strong = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): Text =>
  strings.flatMap((text, i) => {
    const value = values[i]
    const spans: Span[] = text === '' ? [] : [{ text }]
    return value === undefined ? spans : [...spans, { text: String(value), strong: true }]
  })

/** What a block says, where a form stays open and only words have room above its fields. */
export const linesOf = (block: Block): string[] => {
  if (block.kind === 'list') return block.items.map((item) => `• ${wordsOf(item)}`)
  return block.kind === 'text' ? [wordsOf(block.text)] : []
}
