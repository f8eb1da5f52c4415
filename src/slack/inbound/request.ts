import type { Context } from '../../conversation/kit/card.ts'
import type { Answers } from '../../conversation/kit/form.ts'
import type { Place } from '../../conversation/kit/reply.ts'
import type { SubmittedView } from '../render/draw-form.ts'
import type { HeldFile } from './fetch-file.ts'

/** Who asked, and every way in which the answer can reach them. */
export interface Origin {
  /** Team id, or enterprise id where the app is installed for a whole organization. */
  readonly tenant: string
  readonly user: string
  readonly place: Place
  /** What the request came out of. */
  readonly surface: 'command' | 'message' | 'home' | 'modal' | 'shortcut' | 'mention'
  /** Opens one dialog, within three seconds. */
  readonly trigger?: string
  /** Takes five answers within thirty minutes. */
  readonly responseUrl?: string
  /** The message is the speaker's alone: a card may take its place. */
  readonly replaceable: boolean
  /** The conversation, where it is the one with the bot: answers there may stay. */
  readonly direct?: string
  /** The dialog that was sent off, or whose button was pressed. */
  readonly view?: { readonly id: string; readonly hash?: string }
}

/** What the person asks of the bot, before it is known who they are. */
type SlackAsk =
  | { readonly kind: 'command'; readonly words: string }
  | { readonly kind: 'open'; readonly form: string; readonly context: Context }
  | { readonly kind: 'action'; readonly id: string; readonly context: Context; readonly key: string }

export type SlackRequest =
  | {
      readonly kind: 'ask'
      readonly origin: Origin
      readonly ask: SlackAsk /** Of this request: the same again is not carried out. */
      readonly key: string
    }
  | {
      readonly kind: 'closed'
      readonly tenant: string
      readonly user: string
      readonly closed: { readonly draft: string; readonly answers: Answers; readonly key: string }
    }
  | {
      readonly kind: 'submit'
      readonly origin: Origin
      readonly form: string
      readonly context: Context
      readonly answers: Answers
      /** Files of its fields, which Slack holds. */
      readonly files: Readonly<Record<string, HeldFile>>
      readonly key: string
      readonly shown: SubmittedView
      /** Of this very delivery: Slack's own repetition has the same. */
      readonly delivery: string
    }
  /** A button or dialog of an earlier version of the bot. */
  | { readonly kind: 'stale'; readonly origin: Origin; readonly shown?: SubmittedView }
  /** Somebody of another organization, met through Slack Connect. */
  | { readonly kind: 'outsider'; readonly origin: Origin; readonly shown?: SubmittedView }
  /** A dialog was sent off that can't be read. `input`: a field of it, to say so beneath. */
  | { readonly kind: 'unread'; readonly fault: string; readonly input?: string }
  /** Needs no answer but the acknowledgment: a link was followed, a dialog closed. */
  | { readonly kind: 'nothing' }
