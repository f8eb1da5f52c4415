import { mayRunProgram } from '../core/offices.ts'
import type { ConversationDeps } from '../usecases/conversation-deps.ts'
import { keepStanding } from '../usecases/deliveries/keep-standing.ts'
import { accountGone } from '../usecases/identity/account-gone.ts'
import { comeOver } from '../usecases/identity/come-over.ts'
import { type Identified, type IdentifyOptions, identify } from '../usecases/identity/identify.ts'
import { useLinkCode } from '../usecases/identity/link-account.ts'
import { tenantEvent } from '../usecases/identity/tenant-event.ts'
import { byRail } from '../usecases/trace.ts'
import { seeContact, seeSpokenYear } from '../usecases/year/see-year.ts'
import { dispatch } from './dispatch.ts'
import { errorCard, linkedCard, linkRefusedCard, strangerCard } from './identity/index.ts'
import { contactLine } from './kit/contact.ts'
import { fingerprint } from './kit/fingerprint.ts'
import { inTitles } from './kit/in-titles.ts'
import { inOwnWords } from './kit/own-text.ts'
import { referenceOf } from './kit/reference.ts'
import type { Bot, Incoming, Reply, StandingMessage } from './kit/reply.ts'
import type { Request } from './kit/request.ts'
import { storable } from './kit/storable.ts'
import { effectOf, type Registry, type Tables, tablesOf } from './tables.ts'
import { linkCode } from './typed-words.ts'

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

const gone = async (deps: ConversationDeps, { speaker }: Incoming): Promise<Reply> => {
  await accountGone(deps, speaker)
  return { kind: 'card', card: { title: 'Removed', blocks: [] } }
}
