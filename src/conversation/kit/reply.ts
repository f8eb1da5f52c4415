import type { NewNotice } from '../../core/notice.ts'
import type { ChatPlatform } from '../../core/platform.ts'
import type { TenantHappening } from '../../usecases/identity/tenant-event.ts'
import type { AccountProfile } from '../../usecases/people/people-port.ts'
import type { Effect } from './action.ts'
import type { Card, Carried, Context } from './card.ts'
import type { Answers, Form, Problems, SentFile } from './form.ts'

/** Who spoke, as the platform says: identity is (platform, tenant, externalId) and nothing else. */
export interface Speaker {
  readonly platform: ChatPlatform
  /** Slack team id or Teams tenant id. */
  readonly tenant: string
  /** Slack user id or Entra object id. */
  readonly externalId: string
  /** What the platform asked to have kept to speak to this account again (conversation reference). */
  readonly conversation?: unknown
  /** Asks the platform who this is, for an account not seen before. Never logged. Undefined when it won't say. */
  profile(): Promise<Profile | undefined>
  /** Whether an account that is known is a guest's by now, where the platform does not tell of that by itself. */
  isGuestNow?(): Promise<boolean>
}

/** `guest`: a guest of this tenant or a user of another organisation, refused for anything about a pair. */
export type Profile = AccountProfile
export type TenantEvent = TenantHappening

/** Where it was said. Anything about a pair is only ever answered to the speaker alone. */
export interface Place {
  readonly kind: 'direct' | 'channel' | 'home'
  /** The channel's id on its platform, for 'channel'. */
  readonly channel?: string
}

/** What a platform's payload comes down to, once read. Nothing in it is believed. */
export type Incoming = { readonly speaker: Speaker; readonly place: Place } & (
  | { readonly kind: 'command' /** The words that were typed to the bot. */; readonly words: string }
  | { readonly kind: 'open'; readonly form: string; readonly context: Context }
  | {
      readonly kind: 'submit'
      readonly form: string
      readonly context: Context
      readonly answers: Answers
      /** One a submission: the same key again changes nothing and gets the same answer. */
      readonly key: string
    }
  /** A form was closed unsent, by a platform that tells what stood in it. `key`: of its showing. */
  | { readonly kind: 'closed'; readonly draft: string; readonly answers: Answers; readonly key: string }
  | { readonly kind: 'action'; readonly id: string; readonly context: Context; readonly key: string }
  | { readonly kind: 'home' }
  /** The person installed the bot, or first met it. */
  | { readonly kind: 'installed' }
  /** The person removed or blocked the bot. */
  | { readonly kind: 'uninstalled' }
  /** One that was simply sent, by no form. Pasted rows are UTF-8. */
  | ({ readonly kind: 'file' } & SentFile)
)

/** A button or a form that was sent, before it is carried out. */
export type Pressed =
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'submit'; readonly form: string }

/** What the bot answers. The adapter draws it in the way its platform has. */
export type Reply =
  /** Say something to the speaker alone. `replace`: in place of the card whose button was pressed. */
  | { readonly kind: 'card'; readonly card: Card; readonly replace?: boolean; readonly standing?: Standing }
  /** Open this form. */
  | { readonly kind: 'form'; readonly opened: OpenForm }
  /** The submitted form stays open with these beneath its fields. */
  | { readonly kind: 'problems'; readonly opened: OpenForm }
  /** The submitted form closes and this is said to the speaker alone. */
  | { readonly kind: 'done'; readonly card: Card; readonly standing?: Standing }
  /** A file for the speaker alone: uploaded where the platform and its administrators allow, else behind a signed, expiring link. */
  | { readonly kind: 'file'; readonly card: Card; readonly file: OutgoingFile }
  /** Sorry, and why, in one clear sentence with what to do. A dialog stays open with what was typed. */
  | {
      readonly kind: 'refusal'
      readonly card: Card
      /** The pressed card is out of date: this takes its place. */
      readonly replace?: true
      /** It failed on our side: the same may work in a minute. */
      readonly fault?: true
    }

/** An answer that stays true where it stays in the chat: the notice by which it is drawn again. */
export type Standing = NewNotice & { readonly to: { readonly kind: 'person' } }

/** Such an answer, and the message that it became. */
export interface StandingMessage {
  readonly standing: Standing
  readonly card: Card
  readonly platform: ChatPlatform
  readonly tenant: string
  readonly conversationId: string
  readonly messageId: string
}

/** A form about to be shown: definition, ids, what is in its fields, what is wrong with them. */
export interface OpenForm {
  readonly form: Form
  readonly context: Carried
  readonly answers: Answers
  readonly problems: Problems
  /** Idempotency key of this showing of the form; comes back with its submission. */
  readonly key: string
  /** The draft that keeps what is typed, should it be closed unsent. */
  readonly draft?: string
}

export interface OutgoingFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** The one door through which every platform talks to the program. Never throws for anything expected. */
export interface Bot {
  handle(incoming: Incoming): Promise<Reply>
  effectOf(pressed: Pressed): Effect
  /** An answer that stays true stands in the speaker's own chat from now on. Never throws. */
  keep(message: StandingMessage): Promise<void>
  /** Something happened to a whole tenant or a channel rather than to a person. */
  notice(event: TenantHappening): Promise<void>
}
