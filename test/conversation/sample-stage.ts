import { beforeAll } from 'vitest'
import { guid } from '../../playground/sample/chance.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { loadSample } from '../../prisma/seed/load.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import type { PersonActor } from '../../src/core/actor.ts'
import { createFixedClock, type MovableClock } from '../../src/core/clock.ts'
import type { Proposal } from '../../src/core/matching/proposal.ts'
import type { Database } from '../../src/store/db/open.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import type { ParticipantFacts } from '../../src/usecases/matching/matchmaking-port.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { type DatabaseKind, withDatabase } from '../store/database.ts'
import { depsOn } from '../usecases/world.ts'
import { type Conversation, converse } from './conversation.ts'

/** The shipped sample: real districts and schools, invented people, nobody matched yet. */
export interface SampleStage {
  readonly deps: Deps
  readonly clock: MovableClock
  readonly database: Database
  actor(key: string): Promise<PersonActor>
  as(key: string): Promise<Conversation>
  /** The proposal being worked on. */
  proposal(): Promise<Proposal>
  people(): Promise<readonly ParticipantFacts[]>
}

const sample = buildSample({ startsOn: '2026-07-01' })
export const cycleId = guid('cycle', sample.cycle.name)

/** A Tuesday in September, 9:00 AM in Nashville. */
const now = '2026-09-01T14:00:00Z'

export const withSample = (kind: DatabaseKind): (() => SampleStage) => {
  const database = withDatabase(kind)
  beforeAll(() => loadSample(database().prisma, sample), 120_000)
  const clock = createFixedClock(now)
  let made: Deps | undefined
  return () => {
    made ??= depsOn(database(), clock)
    const deps = made
    const { read } = deps.store
    const actor = async (key: string) => actorOf((await read.people.find(guid('person', key)))!)
    return {
      deps,
      clock,
      database: database(),
      actor,
      as: async (key) => converse(deps, await actor(key)),
      proposal: async () => (await read.matchmaking.draft(cycleId))!.proposal,
      people: () => read.matchmaking.participants(cycleId),
    }
  }
}

/** The button of an entry, found by the ids it carries. */
export const buttonWith = (card: Card, label: string, ids: Readonly<Record<string, string>>): Card => {
  const actions = card.blocks.flatMap((block) => (block.kind === 'entry' ? (block.actions ?? []) : []))
  const found = actions.find(
    (one) =>
      one.label === label &&
      one.kind !== 'link' &&
      Object.entries(ids).every(([name, value]) => one.context[name] === value),
  )
  if (!found) throw new Error(`no button “${label}” with ${JSON.stringify(ids)}`)
  return { title: '', blocks: [], actions: [found] }
}

export const fileOf = (reply: Reply): string => {
  if (reply.kind !== 'file') throw new Error(`a ${reply.kind} is no file`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(reply.file.content)
}
