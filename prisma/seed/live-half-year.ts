import type { PersonActor } from '../../src/core/actor.ts'
import type { NewNotice } from '../../src/core/notice.ts'
import type { PrismaClient } from '../../src/store/generated/client.ts'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import { countAudience, publishMatches } from '../../src/usecases/matching/publish-matches.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { halfYear, ideas, type Lived, notes } from './half-year-sql.ts'

/**
 * The sample half a year later: pairs by the real matching, and behind them what a half year leaves, written straight into the
 * tables. Nobody of it is real.
 */
export const liveHalfYear = async (deps: Deps, prisma: PrismaClient, startsOn: string): Promise<void> => {
  await publish(deps, prisma)
  const now = deps.clock.now()
  await prisma.$transaction(async (rows) => {
    for (const statement of halfYear)
      await rows.$executeRawUnsafe(statement.text, ...valuesOf(statement.takes, { startsOn, now }))
  })
}

/** What stands in the chats then: sent by the bot itself, drawn from how things stand. */
export const tellHalfYear = async (deps: Deps, prisma: PrismaClient): Promise<void> => {
  const notices = await noticesOf(prisma, deps.clock.now())
  await deps.store.transaction((data) => data.outbox.send(notices))
}

const valuesOf = (takes: readonly Lived[], { startsOn, now }: { startsOn: string; now: Date }): unknown[] =>
  takes.map((one) => ({ startsOn, now, ideas, notes })[one])

/** As a coordinator does it, but that nobody is told: it was long ago. */
const publish = async (deps: Deps, prisma: PrismaClient): Promise<void> => {
  const { personId } = await prisma.roleGrant.findFirstOrThrow({ where: { role: 'coordinator' } })
  const coordinator: PersonActor = { kind: 'person', personId, directs: [], coordinator: true, operator: false }
  const proposed = await proposeMatches(deps, coordinator)
  if (!proposed.ok) throw new Error(`No pairs for the year: ${proposed.refusal.kind}`)
  const { messages } = await countAudience(deps, proposed.cycle, proposed.draft)
  const published = await publishMatches(deps, coordinator, { draftId: proposed.draft.id, messages })
  if (!published.ok) throw new Error(`No pairs for the year: ${published.refusal.kind}`)
}

/** How things stand, to everybody whom they wait for; of what was done in the last weeks, the log to the partner. */
const noticesOf = async (prisma: PrismaClient, now: Date): Promise<NewNotice[]> => {
  const pairs = await prisma.partnership.findMany({
    where: { status: 'active' },
    include: { a: true, b: true, steps: { include: { logs: true } } },
  })
  return pairs.flatMap(({ id: partnershipId, a, b, steps }) => {
    const both = [a, b].map(({ personId }) => ({ kind: 'person', personId }) as const)
    const recent = steps.filter(({ outcomeAt }) => outcomeAt && now.getTime() - outcomeAt.getTime() < 30 * 86_400_000)
    const logged = recent.flatMap(({ id: stepId, logs }) =>
      logs.map(
        (log): NewNotice => ({
          name: 'visitLogged',
          to: both[log.authorId === a.id ? 1 : 0]!,
          facts: { partnershipId, stepId, logId: log.id },
          priority: 'announcement',
          partnershipId,
        }),
      ),
    )
    const open = steps.find(({ state }) => state === 'open' || state === 'proposed' || state === 'scheduled')
    if (!open) return logged
    const facts = { partnershipId, stepId: open.id }
    const priority = 'announcement'
    const standing = both.map(
      (to): NewNotice =>
        open.state === 'scheduled'
          ? { name: 'visitScheduled', to, facts, partnershipId, priority }
          : open.state === 'proposed' && to === both[1]
            ? { name: 'timesOffered', to, facts: { ...facts, round: String(open.round) }, partnershipId, priority }
            : { name: 'stepOpened', to, facts, partnershipId, priority },
    )
    return [...logged, ...standing]
  })
}
