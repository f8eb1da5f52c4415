import type { AccountKey, Introduction } from '../../usecases/people/people-port.ts'
import { staleCard } from '../identity/index.ts'
import type { Bot, Incoming, Reply, Speaker, Standing } from '../kit/reply.ts'
import { whichProgram } from './cards.ts'
import { markBlock, markReply, readMark } from './mark.ts'

/** One program as the doors of an installation that has several see it. */
export interface ProgramDoor {
  /** Empty for the first. */
  readonly key: string
  readonly name: string
  readonly bot: Bot
  /** Whether this workspace or tenant is on its allow-list. */
  lets(tenant: Pick<AccountKey, 'platform' | 'tenant'>): Promise<boolean>
  /** Whether this account is somebody's in it, and when it last chose it. */
  meet(account: Introduction): Promise<{ readonly chosenAt?: Date } | undefined>
  /** Notes that it is chosen now. Whether the account is somebody's in it. */
  choose(account: Introduction): Promise<boolean>
}

/**
 * One bot over the bots of several programs, none of which learns of another. What carries a mark goes where it came from;
 * what is typed goes to the program in which the speaker is somebody, of several the one they chose last.
 */
export const createOneBot = (doors: readonly ProgramDoor[]): Bot => ({
  handle: (incoming) => handle(doors, { ...incoming, speaker: askedOnce(incoming.speaker) }),
  effectOf: (pressed) => doors[0]!.bot.effectOf(pressed),
  keep: async (message) => answeredBy.get(message.standing)?.keep(message),
  notice: async (event) => {
    for (const door of await openTo(doors, event)) await door.bot.notice(event)
  },
})

const handle = async (doors: readonly ProgramDoor[], incoming: Incoming): Promise<Reply> => {
  const { key, bare } = readMark(incoming)
  if (key !== undefined) return handBack(doors, key, bare)
  const open = await openTo(doors, incoming.speaker)
  // What ends an account ends it everywhere.
  if (incoming.kind === 'uninstalled') return firstThatTakes(open, incoming, { all: true })
  const met = await metIn(open, incoming.speaker)
  const [current, ...others] = met
  if (!current) return firstThatTakes(open, incoming)
  // A code is somebody's in one program, whichever they see.
  if (isCode(incoming)) return firstThatTakes([current, ...open.filter((one) => one !== current)], incoming)
  const reply = await ask(current, incoming)
  return others.length > 0 && showsHome(incoming) ? sayWhich(reply, current, met) : reply
}

/** Nothing in a mark is believed: in a program whose list does not have the workspace nobody is anybody. */
const handBack = async (doors: readonly ProgramDoor[], key: string, incoming: Incoming): Promise<Reply> => {
  const door = doors.find((one) => one.key === key)
  return door && (await door.lets(incoming.speaker)) ? ask(door, incoming) : { kind: 'refusal', card: staleCard }
}

/** Whose an answer is that is to be kept as a message, until its adapter knows which message it became. */
const answeredBy = new WeakMap<Standing, Bot>()

const ask = async ({ key, bot }: ProgramDoor, incoming: Incoming): Promise<Reply> => {
  const reply = await bot.handle(incoming)
  if ('standing' in reply && reply.standing) answeredBy.set(reply.standing, bot)
  return markReply(key, reply)
}

/** Those that let the workspace or tenant in. One that nobody has let in may be anybody's: all hear that it knocks. */
const openTo = async (
  doors: readonly ProgramDoor[],
  tenant: Pick<AccountKey, 'platform' | 'tenant'>,
): Promise<readonly ProgramDoor[]> => {
  const lets = await Promise.all(doors.map((door) => door.lets(tenant)))
  const open = doors.filter((_, at) => lets[at])
  return open.length > 0 ? open : doors
}

/** Where they are somebody, the one chosen last first. One that has not let their workspace in is not asked: it would hear that they knock. */
export const metIn = async (doors: readonly ProgramDoor[], account: Introduction): Promise<readonly ProgramDoor[]> => {
  const met = await Promise.all(
    doors.map(async (door) => ({ door, as: (await door.lets(account)) ? await door.meet(account) : undefined })),
  )
  const since = (as: (typeof met)[number]['as']) => as?.chosenAt?.getTime() ?? 0
  return met
    .filter(({ as }) => as !== undefined)
    .sort((a, b) => since(b.as) - since(a.as))
    .map(({ door }) => door)
}

/** The answer of the first that does not refuse, else of the first. `all`: each is told, whatever another answers. */
const firstThatTakes = async (
  doors: readonly ProgramDoor[],
  incoming: Incoming,
  { all = false } = {},
): Promise<Reply> => {
  const replies: Reply[] = []
  for (const door of doors) {
    replies.push(await ask(door, incoming))
    if (!all && replies.at(-1)!.kind !== 'refusal') break
  }
  return replies.find(({ kind }) => kind !== 'refusal') ?? replies[0]!
}

const isCode = (incoming: Incoming) =>
  incoming.kind === 'command' && /^\s*\/?(p3\s+)?link\s+\S/i.test(incoming.words) && !incoming.words.includes('@')
const showsHome = (incoming: Incoming) =>
  incoming.kind === 'home' ||
  incoming.kind === 'installed' ||
  (incoming.kind === 'command' && incoming.words.trim() === '')

const sayWhich = (reply: Reply, current: ProgramDoor, met: readonly ProgramDoor[]): Reply => {
  if (reply.kind !== 'card') return reply
  const programs = met.map((door) => ({ key: door.key, name: door.name, current: door === current }))
  const which = markBlock(current.key, whichProgram(programs))
  return { ...reply, card: { ...reply.card, blocks: [which, ...reply.card.blocks] } }
}

/** Several programs may ask the platform who this is: it is asked once. */
const askedOnce = (speaker: Speaker): Speaker => {
  let asked: ReturnType<Speaker['profile']> | undefined
  return {
    ...speaker,
    profile: () => {
      asked ??= speaker.profile()
      return asked
    },
  }
}
