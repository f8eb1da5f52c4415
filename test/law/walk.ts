import { attachmentsOf } from '../../src/app/attachments.ts'
import { createBot } from '../../src/conversation/bot.ts'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import type { Incoming, Profile, Reply } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { createSignedLinkActions } from '../../src/conversation/signed-link-actions.ts'
import { createFixedClock, type MovableClock } from '../../src/core/clock.ts'
import { directorsHeading } from '../../src/core/directors/directors-table.ts'
import { noticeNames, readNotice } from '../../src/core/notice.ts'
import type { Database } from '../../src/store/db/open.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { seeLog } from '../../src/usecases/partnership/see-log.ts'
import { seePair } from '../../src/usecases/partnership/see-pair.ts'
import { seePlan } from '../../src/usecases/plan/see-plan.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { depsOn } from '../usecases/world.ts'
import { contexts } from './contexts.ts'
import { rememberingReads } from './remembering.ts'
import { type Rendered, render, renderCard, renderFile } from './renderings.ts'

/** Something that somebody got to see, and by what. */
export interface Shown extends Rendered {
  readonly where: string
}

type Asked = Incoming extends infer One ? (One extends Incoming ? Omit<One, 'speaker' | 'place'> : never) : never

/** One person with a chat or a mailbox, who asks for everything. */
export interface Walker {
  readonly deps: Deps
  readonly clock: MovableClock
  /** Everything that can be looked at: words, forms, buttons that read, messages, the home, files. */
  reads(): Promise<readonly Shown[]>
  /** What is handed out of a pair, before a card leaves part of it aside: to notice a table that says something else. */
  probe(): Promise<readonly Shown[]>
  /** Everything that changes something: forms that are sent, and buttons. */
  changes(): Promise<readonly Shown[]>
}

const now = '2026-09-08T15:00:00Z'

/** In which way somebody asks, and what their platform says of them. */
export type Way = 'slack' | 'teams' | 'email'

export const walker = (
  database: Database,
  who: string,
  way: Way,
  profile: Profile = { guest: false, email: `${who}@example.org`, name: who },
): Walker => {
  const clock = createFixedClock(now)
  // A PDF can't be read in a test: the page that it would be printed from can.
  const printer = { print: async (page: object) => new TextEncoder().encode(JSON.stringify(page)) }
  const bare = depsOn(database, clock)
  const deps: Deps = { ...bare, store: rememberingReads(bare.store, database.pool), printer }
  const ask = asker(deps, who, way, profile)
  const all: Shown[] = []
  const drawn = new Map<string, Rendered>()
  const take = (where: string, reply: Reply | undefined) => {
    if (!reply) return
    // Many are answered alike.
    const same = JSON.stringify(reply, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    )
    const rendered = drawn.get(same) ?? render(reply)
    drawn.set(same, rendered)
    all.push({ where: `${way} ${where}`, ...rendered })
  }
  return { deps, clock, reads: readAll, probe, changes: changeAll }

  async function readAll() {
    all.length = 0
    for (const { word } of registry.commands)
      for (const rest of ['', 'Ana']) take(`${word} ${rest}`, await ask({ kind: 'command', words: `${word} ${rest}` }))
    take('home', await ask({ kind: 'home' }))
    take('installed', await ask({ kind: 'installed' }))
    for (const { id, effect, read } of registry.actions)
      if (effect === 'reads')
        for (const context of distinct(read)) take(id, await ask({ kind: 'action', id, context, key: 'k' }))
    for (const { id, read } of registry.forms)
      for (const context of distinct(read)) take(id, await ask({ kind: 'open', form: id, context }))
    await readMessages()
    return [...all]
  }

  async function probe() {
    const person = await deps.store.read.people.find(who)
    if (!person) return []
    const actor = actorOf(person)
    const given: Shown[] = []
    const take = (where: string, value: { readonly ok: boolean }) =>
      given.push({ where, whole: JSON.stringify(value), preview: '', refused: !value.ok })
    for (const { stepId = '', partnershipId = '', ownerId = '' } of distinct(({ stepId, partnershipId, ownerId }) => ({
      ...{ stepId, partnershipId, ownerId },
    }))) {
      take('pair-open', await seePair(deps, actor, { partnershipId }))
      take('log', await seeLog(deps, actor, stepId))
      if (ownerId) take('plan', await seePlan(deps, actor, { partnershipId, ownerId }))
    }
    return given
  }

  async function readMessages() {
    const attach = attachmentsOf(deps, 'P3 <p3@example.org>')
    const to = { kind: 'person', personId: who } as const
    const message = { to, priority: 'interactive' } as const
    for (const name of noticeNames)
      for (const facts of distinct((context) => readNotice({ ...message, name, facts: context })?.facts)) {
        const notice = { ...message, name, facts }
        const card = await drawNotice(withoutStore(deps), notice, to)
        if (card) all.push({ where: `${way} message ${name}`, ...renderCard(card) })
        for (const file of await attach(notice, { ...to, platform: 'email' }))
          all.push({ where: `${way} file with ${name}`, ...renderFile(file) })
      }
  }

  async function changeAll() {
    all.length = 0
    for (const { id, read } of registry.forms)
      for (const context of distinct(read)) {
        const opened = await ask({ kind: 'open', form: id, context })
        const answers = opened && 'opened' in opened ? opened.opened.answers : {}
        clock.advance(60_000)
        take(`${id} sent`, await ask({ kind: 'submit', form: id, context, answers, key: `k${all.length}` }))
      }
    const strangers = Array.from({ length: 30 }, () => 'Nowhere County,Pat Doe,no address,,,')
    take('file of faults', await send(directorsHeading, strangers))
    for (const { id, effect, read } of inOrder(registry.actions))
      if (effect === 'changes')
        for (const context of distinct(read)) take(id, await ask({ kind: 'action', id, context, key: 'k' }))
    take('file', await send('name,email,title,school_code', ['New One,new@example.org,Principal,s1']))
    return [...all]
  }

  function send(heading: string, rows: readonly string[]) {
    return ask({ kind: 'file', name: 'rows.csv', bytes: new TextEncoder().encode([heading, ...rows].join('\n')) })
  }
}

/** What ends a pair, a year or a workspace comes last. */
const last =
  /^(year-close|begin-year|workspace-remove|person-left|person-withdraw|person-replace|person-erase|match-reset)$/
const inOrder = <T extends { readonly id: string }>(some: readonly T[]) =>
  some.toSorted((a, b) => Number(last.test(a.id)) - Number(last.test(b.id)))

/** The contexts that are different to this button: it reads a few names of each. */
export const distinct = (read: (context: Readonly<Record<string, string>>) => unknown) => {
  const seen = new Map<string, Readonly<Record<string, string>>>()
  for (const context of contexts) {
    const understood = read(context)
    if (understood !== undefined) seen.set(JSON.stringify(understood), context)
  }
  return [...seen.values()]
}

/** Buttons and forms that no context here is one of: a new name in a context must come into the list. */
export const neverPressed = (): readonly string[] =>
  [...registry.actions, ...registry.forms].filter(({ read }) => distinct(read).length === 0).map(({ id }) => id)

const asker = (deps: Deps, who: string, way: Way, profile: Profile) => {
  const mail = createSignedLinkActions(withoutStore(deps), registry)
  const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })
  return async (asked: Asked): Promise<Reply | undefined> => {
    if (way !== 'email') {
      const speaker = { platform: way, tenant: way, externalId: who, profile: async () => profile }
      return bot.handle({ ...asked, speaker, place: { kind: asked.kind === 'home' ? 'home' : 'direct' } } as Incoming)
    }
    if (asked.kind === 'home') return { kind: 'card', card: (await mail.ownPage(who)).card }
    if (asked.kind !== 'command')
      return asked.kind === 'action' || asked.kind === 'open' || asked.kind === 'submit'
        ? mail.handle(who, asked)
        : undefined
    return mail.handle(who, { kind: 'action', id: 'say', context: { words: asked.words }, key: 'k' })
  }
}
