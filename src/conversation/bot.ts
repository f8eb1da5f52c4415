import { holdsOffice, mayRunProgram } from '../core/offices.ts'
import type { ConversationDeps } from '../usecases/conversation-deps.ts'
import { keepStanding } from '../usecases/deliveries/keep-standing.ts'
import { accountGone } from '../usecases/identity/account-gone.ts'
import { comeOver } from '../usecases/identity/come-over.ts'
import { type Identified, type IdentifyOptions, identify } from '../usecases/identity/identify.ts'
import { useLinkCode } from '../usecases/identity/link-account.ts'
import { tenantEvent } from '../usecases/identity/tenant-event.ts'
import { allowForm } from '../usecases/people/allowance.ts'
import { keepUnsent } from '../usecases/people/drafts.ts'
import { byRail } from '../usecases/trace.ts'
import { seeContact, seeSpokenYear } from '../usecases/year/see-year.ts'
import { errorCard, linkedCard, linkRefusedCard, staleCard, strangerCard, tooManyCard } from './identity/index.ts'
import type { Effect } from './kit/action.ts'
import { readContext } from './kit/action.ts'
import { contactLine } from './kit/contact.ts'
import { fingerprint } from './kit/fingerprint.ts'
import { type SentFile, withoutFiles } from './kit/form.ts'
import type { ActionHandler, FormHandler } from './kit/handler.ts'
import { inTitles } from './kit/in-titles.ts'
import { inOwnWords } from './kit/own-text.ts'
import { referenceOf } from './kit/reference.ts'
import type { Bot, Incoming, Pressed, Reply, StandingMessage } from './kit/reply.ts'
import { type Command, offered, type Request } from './kit/request.ts'
import { saying } from './kit/say.ts'
import { storable } from './kit/storable.ts'
import { answerSentence, meansCommand, readSentence } from './understanding/answer-sentence.ts'
import { unsureCard } from './understanding/unsure-card.ts'

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

/**
 * The one door for every platform: finds who speaks, looks up what they ask, and turns whatever goes wrong into a sentence
 * with a reference; the cause goes to the log under the same reference, without anything a person typed.
 */
export const createBot = (deps: ConversationDeps, registry: Registry, options: IdentifyOptions): Bot => {
  const tables = tablesOf(registry)
  return {
    handle: async (incoming) => {
      try {
        return await byRail(incoming.speaker.platform, async () =>
          inProgramsWords(deps, await answer(deps, tables, options, incoming)),
        )
      } catch (error) {
        return failed(deps, { kind: incoming.kind, platform: incoming.speaker.platform }, error)
      }
    },
    effectOf: (pressed) => effectOf(tables, pressed),
    keep: (message) => keep(deps, message),
    notice: (event) => tenantEvent(deps, storable(event)),
  }
}

/** What stands as a message reads as that message does. */
const inProgramsWords = async (deps: ConversationDeps, reply: Reply): Promise<Reply> =>
  inTitles(
    deps,
    'standing' in reply && reply.standing
      ? { ...reply, card: inOwnWords(reply.standing.name, reply.card, await seeSpokenYear(deps)) }
      : reply,
  )

/** Without its row an answer only stays as it is. */
const keep = async (deps: ConversationDeps, { standing, card, ...where }: StandingMessage): Promise<void> => {
  try {
    await keepStanding(deps, { notice: standing, drawn: fingerprint(card), ...where })
  } catch (error) {
    deps.log.warn({ notice: standing.name, error: String(error) }, 'an answer will not be drawn again')
  }
}

/** Something nobody foresaw: to the log under a reference, to the person as a sentence with that reference. */
export const failed = (deps: ConversationDeps, facts: object, cause: unknown): Reply => {
  const reference = referenceOf(deps.newId())
  deps.log.error({ reference, ...facts, err: cause }, 'request failed')
  return { kind: 'refusal', card: errorCard(reference), fault: true }
}

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

const answer = async (
  deps: ConversationDeps,
  tables: Tables,
  options: IdentifyOptions,
  incoming: Incoming,
): Promise<Reply> => {
  if (incoming.kind === 'uninstalled') return gone(deps, incoming)
  const code = linkCode(incoming)
  const linked = code === undefined ? undefined : await useLinkCode(deps, incoming.speaker, code)
  if (linked?.ok) return { kind: 'card', card: linkedCard(linked.person.name) }
  const who = await identify(deps, storablyTold(incoming.speaker), options)
  // Coordinators write "link NAME" to get a code for somebody, and anybody may begin a sentence with it.
  const isNoCode = who.kind === 'known' && (mayRunProgram(who.actor) || /\S\s+\S+\s+\S/.test(code ?? ''))
  if (linked && !(isNoCode && linked.refusal.kind === 'badCode'))
    return { kind: 'refusal', card: linkRefusedCard(linked.refusal) }
  if (who.kind === 'stranger') {
    const cycle = await seeContact(deps)
    return { kind: 'refusal', card: strangerCard(who.reason, cycle ? contactLine(cycle) : []) }
  }
  if (speaks(incoming) && !who.account.spokeLast) await comeOver(deps, who.account)
  return dispatch(tables, requestOf(deps, who, incoming), incoming)
}

/** What a platform says of somebody was typed by them, and is kept as if they had typed it here. */
const storablyTold = (speaker: Incoming['speaker']): Incoming['speaker'] => ({
  ...speaker,
  profile: async () => storable(await speaker.profile()),
})

/** An app that was added, perhaps by somebody else, or that was looked at, is no word of its person's. */
const speaks = ({ kind }: Incoming): boolean => kind !== 'installed' && kind !== 'home'

const requestOf = (
  deps: ConversationDeps,
  who: Extract<Identified, { kind: 'known' }>,
  { speaker, place }: Incoming,
): Request => ({
  deps,
  actor: who.actor,
  person: who.person,
  speaker,
  place,
})

/** What somebody asks, once it is known who asks. */
export type Asking = Bare<Exclude<Incoming, { kind: 'uninstalled' }>>
type Bare<T> = T extends unknown ? Omit<T, 'speaker' | 'place'> : never

export const dispatch = async (tables: Tables, request: Request, asked: Asking): Promise<Reply> => {
  const incoming = storable(asked)
  switch (incoming.kind) {
    case 'command':
      return command(tables, request, incoming.words)
    case 'open': {
      const form = tables.forms.get(incoming.form)
      const context = form?.read(incoming.context)
      return form && context !== undefined ? form.open(request, context) : stale
    }
    case 'submit':
      return submit(tables, request, incoming)
    case 'closed':
      await keepUnsent(request.deps, request.actor, { ...incoming, answers: withoutFiles(incoming.answers) })
      return { kind: 'card', card: { title: 'Kept', blocks: [] } }
    case 'action':
      return press(tables, request, incoming)
    case 'home':
      return tables.registry.home(request)
    case 'installed':
      return tables.registry.welcome(request)
    case 'file':
      return tables.registry.file(request, incoming)
  }
}

const press = async (
  tables: Tables,
  request: Request,
  { id, context: carried }: Extract<Asking, { kind: 'action' }>,
) => {
  if (id === saying.id) return command(tables, request, readContext(saying, carried)?.words ?? '', true)
  const action = tables.actions.get(id)
  const context = action?.read(carried)
  return action && context !== undefined ? action.run(request, context) : stale
}

/** Nothing of a form too many is carried out, and nothing typed is lost: the same form can be sent again later. */
const submit = async (
  tables: Tables,
  request: Request,
  incoming: Extract<Asking, { kind: 'submit' }>,
): Promise<Reply> => {
  const form = tables.forms.get(incoming.form)
  const context = form?.read(incoming.context)
  if (!form || context === undefined) return stale
  const { actor, speaker, deps } = request
  const allowed = await tables.allow(deps, {
    personId: actor.personId,
    hasOffice: holdsOffice(actor),
    tenant: speaker && `${speaker.platform} ${speaker.tenant}`,
    key: incoming.key,
  })
  if (allowed.ok) return form.submit(request, { ...incoming, context })
  return { kind: 'refusal', card: tooManyCard(allowed.refusal, deps.clock.now()) }
}

/** A button or form of an earlier version of the bot, or one that it never drew. */
const stale: Reply = { kind: 'refusal', card: staleCard }

/** `isChosen`: by a button that says what it opens, so that its first word is what was meant. */
const command = async (tables: Tables, request: Request, words: string, isChosen = false): Promise<Reply> => {
  const [first = '', rest = ''] = splitFirst(words)
  if (first === '') return tables.registry.home(request)
  const found = tables.words.get(first)
  // "my data" is my-data; "opt out" is a director's district, and to anybody else opt-out.
  const joined = tables.words.get(`${first}-${rest.toLowerCase()}`)
  if (joined && !(found && offered(found, request))) return joined.run(request, '')
  if (found?.takesRows && rest.includes('\n'))
    return tables.registry.file(request, { name: 'pasted rows', bytes: new TextEncoder().encode(rest) })
  if (found && rest === '') return found.run(request, rest)
  const sentence = await readSentence(tables.words, request, words)
  if (found && (isChosen || !sentence || meansCommand(found, rest, sentence))) return found.run(request, rest)
  const { home, named } = tables.registry
  const answered =
    sentence && ((await answerSentence({ ...tables, home }, request, sentence)) ?? (await named(request, words)))
  return answered ?? { kind: 'card', card: unsureCard(tables.registry.commands, request, { first, found, sentence }) }
}

/** “P3: roster”, “, roster” behind a mention and “roster, please” are the word alone. */
const splitFirst = (words: string): string[] => {
  const tidy = words
    .replace(/^[\s:,;–—-]*(?:\/?p3\b[\s:,;–—-]*)?/i, '')
    .replace(/(?:[\s,]+(?:please|pls|plz|thanks|thank you))?[\s.!]*$/i, '')
  const [, first = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(tidy) ?? []
  return [first.toLowerCase(), rest.trim()]
}

const linkCode = (incoming: Incoming): string | undefined => {
  if (incoming.kind !== 'command') return undefined
  const [first, rest = ''] = splitFirst(incoming.words)
  return first === 'link' && rest !== '' && !rest.includes('@') ? rest : undefined
}

const gone = async (deps: ConversationDeps, { speaker }: Incoming): Promise<Reply> => {
  await accountGone(deps, speaker)
  return { kind: 'card', card: { title: 'Removed', blocks: [] } }
}
