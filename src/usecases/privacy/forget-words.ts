import type { Actor } from '../../core/actor.ts'
import { lastDay } from '../../core/calendar/calendar.ts'
import {
  addForgotten,
  DRAFT_DAYS,
  ERRAND_DAYS,
  type Forgotten,
  forgetBefore,
  lastDayKept,
  NEWCOMER_DAYS,
  type RetentionSettings,
  retentionSettings,
  toldBefore,
  totalOf,
  traceDays,
} from '../../core/privacy/retention.ts'
import { type AsCoordinator, asCoordinator, type SavedMeanwhile } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { isAsSeen } from '../saved-over.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** How much of what is counted as words. */
const wordsOf = ({ Log, Step, Partnership, Plan, RetractedLog, Draft, Newcomer, Applicant }: Forgotten): number =>
  totalOf({ Log, Step, Partnership, Plan, RetractedLog, Draft, Newcomer, Applicant })

/**
 * Forgets the words of school years that are over long enough, and what was typed long ago and never sent; nothing while a
 * legal hold stands. How much it was.
 */
export const forgetWords = async (deps: Deps): Promise<number> =>
  wordsOf(await deps.store.transaction((data) => forgetIn(deps, data)))

/** The same within a transaction, by the tables that it goes from. `untold`: as if everybody had been told in time. */
export const forgetIn = async (
  deps: Pick<Deps, 'clock'>,
  data: Data,
  { untold = false }: { readonly untold?: boolean } = {},
): Promise<Forgotten> => {
  const programs = await data.retention.programs()
  // A draft is of a person, not of a program: one hold keeps them all.
  const held = programs.some(({ settings }) => settings.legalHold)
  const ago = (days: number) => new Date(deps.clock.now().getTime() - days * 86_400_000)
  const traces = held
    ? {}
    : await data.retention.forgetTraces({
        submissions: ago(traceDays.submissions),
        deliveries: ago(traceDays.deliveries),
        audit: ago(traceDays.audit),
      })
  const others = {
    // What a coordinator wrote is in the mailboxes it went to: no record of the program's.
    Errand: await data.errands.tidy(ago(ERRAND_DAYS)),
    // No records of the program: a hold does not keep them.
    Newcomer: await data.newcomers.forget(ago(NEWCOMER_DAYS)),
    Applicant: await data.applicants.forget(ago(NEWCOMER_DAYS)),
    Draft: held ? 0 : await data.drafts.forget(ago(DRAFT_DAYS)),
  }
  let all = addForgotten(traces, others)
  for (const { id, settings } of programs) {
    const before = forgetBefore(settings, deps.clock.now())
    if (!settings.legalHold && !untold) await tellWhoseWordsGo(deps, data, id, settings)
    const told = untold ? undefined : ago(toldBefore.leastDays)
    const forgotten = before ? await data.retention.forgetWords(id, before, told) : {}
    if (totalOf(forgotten) > 0)
      await data.audit.write({
        role: 'system',
        action: 'words.forgotten',
        subject: { kind: 'program', id },
        details: { forgotten: totalOf(forgotten) },
      })
    const retracted = settings.legalHold ? 0 : await data.retention.forgetRetracted(id)
    all = addForgotten(all, forgotten, { RetractedLog: retracted })
  }
  return all
}

/** Some weeks before words of a year go, whoever wrote any is told, and has the time to take a copy. */
const tellWhoseWordsGo = async (
  { clock }: Pick<Deps, 'clock'>,
  data: Data,
  programId: string,
  settings: RetentionSettings,
): Promise<void> => {
  const now = clock.now()
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
  const soon = forgetBefore(settings, inDays(toldBefore.usualDays))
  const years = soon ? await data.retention.untold(programId, soon) : []
  if (years.length === 0) return
  const earliest = inDays(toldBefore.leastDays).toISOString().slice(0, 10)
  await data.outbox.send(
    years.flatMap(({ cycleId, endsOn, personIds }) =>
      personIds.map(
        (personId) =>
          ({
            name: 'wordsGoSoon',
            to: { kind: 'person', personId },
            facts: { cycleId, goesOn: lastDay(earliest, lastDayKept(endsOn, settings.months)) },
            priority: 'announcement',
          }) as const,
      ),
    ),
  )
  await data.retention.told(
    years.map(({ cycleId }) => cycleId),
    now,
  )
}

/** How long words are kept, or that nothing may be forgotten for now. @throws when they are no settings */
export const changeRetention = async (
  deps: Deps,
  actor: Actor,
  settings: RetentionSettings,
  seen?: RetentionSettings,
): Promise<AsCoordinator<void> | SavedMeanwhile> => {
  const done = await asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    if (!isAsSeen(await retentionOf(data, cycle), seen)) return refuse('savedMeanwhile')
    await data.retention.save(cycle.program.id, retentionSettings.parse(settings))
    const { months, legalHold } = settings
    await note({
      action: 'program.retention',
      subject: { kind: 'program', id: cycle.program.id },
      details: { months, legalHold },
    })
    return { ok: true as const, value: undefined }
  })
  return done.ok ? done.value : done
}

export const seeRetention = (deps: Deps, actor: Actor): Promise<AsCoordinator<RetentionSettings>> =>
  asCoordinator(deps, actor, ({ data, cycle }) => retentionOf(data, cycle))

const retentionOf = async (data: Data, { program }: Cycle): Promise<RetentionSettings> => {
  const found = (await data.retention.programs()).find((one) => one.id === program.id)
  return retentionSettings.parse(found?.settings ?? {})
}
