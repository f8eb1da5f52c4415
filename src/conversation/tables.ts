import { allowForm } from '../usecases/people/allowance.ts'
import type { Effect } from './kit/action.ts'
import type { SentFile } from './kit/form.ts'
import type { ActionHandler, FormHandler } from './kit/handler.ts'
import type { Pressed, Reply } from './kit/reply.ts'
import type { Command, Request } from './kit/request.ts'

/** Everything the bot can be asked, in flat lists. */
export interface Registry {
  readonly commands: readonly Command[]
  readonly forms: readonly FormHandler[]
  readonly actions: readonly ActionHandler[]
  /** The person's home: on Slack their App Home, on Teams the answer to an empty message. */
  home(request: Request): Promise<Reply>
  /** Said once to somebody who has just met the bot. */
  welcome(request: Request): Promise<Reply>
  /** Whoever is named in words that nothing else understands; undefined where nobody is. */
  named(request: Request, words: string): Promise<Reply | undefined>
  /** A file somebody sent to the bot, e.g. a roster. */
  file(request: Request, file: SentFile): Promise<Reply>
}

export interface Tables {
  readonly registry: Registry
  readonly words: ReadonlyMap<string, Command>
  readonly forms: ReadonlyMap<string, FormHandler>
  readonly actions: ReadonlyMap<string, ActionHandler>
  readonly allow: typeof allowForm
}

/** What every kind of asking is looked up in. Throws when two things have one name. */
export const tablesOf = (registry: Registry, allow = allowForm): Tables => ({
  registry,
  allow,
  words: unique(
    registry.commands.flatMap((one) => [one.word, ...(one.also ?? [])].map((word) => [word, one] as const)),
  ),
  forms: unique(registry.forms.map((one) => [one.id, one] as const)),
  actions: unique(registry.actions.map((one) => [one.id, one] as const)),
})

const unique = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> => {
  const map = new Map(entries)
  if (map.size < entries.length) throw new Error(`Named twice: ${entries.map(([name]) => name).join(', ')}`)
  return map
}

/** Whether carrying it out leaves anything changed. What is not known is answered as out of date, which changes nothing. */
export const effectOf = ({ forms, actions }: Tables, pressed: Pressed): Effect =>
  (pressed.kind === 'action' ? actions.get(pressed.id) : forms.get(pressed.form))?.effect ?? 'reads'
