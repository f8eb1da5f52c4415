import type { Actor } from '../../core/actor.ts'
import { lastDay } from '../../core/calendar/calendar.ts'
import {
  DRAFT_DAYS,
  ERRAND_DAYS,
  forgetBefore,
  lastDayKept,
  NEWCOMER_DAYS,
  type RetentionSettings,
  retentionSettings,
  toldBefore,
  traceDays,
} from '../../core/privacy/retention.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'

/**
 * Forgets the words of school years that are over long enough, and what was typed long ago and never sent; nothing while a
 * legal hold stands. How much it was.
 */
export const forgetWords = (deps: Deps): Promise<number> =>
  deps.store.transaction(async (data) => {
    const programs = await data.retention.programs()
    // A draft is of a person, not of a program: one hold keeps them all.
    const held = programs.some(({ settings }) => settings.legalHold)
    const ago = (days: number) => new Date(deps.clock.now().getTime() - days * 86_400_000)
    const draftsBefore = ago(DRAFT_DAYS)
    if (!held)
      await data.retention.forgetTraces({
        submissions: ago(traceDays.submissions),
        deliveries: ago(traceDays.deliveries),
        audit: ago(traceDays.audit),
      })
    // What a coordinator wrote is in the mailboxes it went to: no record of the program's.
    await data.errands.tidy(ago(ERRAND_DAYS))
    const newcomersBefore = new Date(deps.clock.now().getTime() - NEWCOMER_DAYS * 86_400_000)
    // No records of the program: a hold does not keep them.
    const strangers = (await data.newcomers.forget(newcomersBefore)) + (await data.applicants.forget(newcomersBefore))
    let all = strangers + (held ? 0 : await data.drafts.forget(draftsBefore))
    for (const { id, settings } of programs) {
      const before = forgetBefore(settings, deps.clock.now())
      if (!settings.legalHold) await tellWhoseWordsGo(deps, data, id, settings)
      const forgotten = before ? await data.retention.forgetWords(id, before, ago(toldBefore.leastDays)) : 0
      if (forgotten > 0)
        await data.audit.write({
          role: 'system',
          action: 'words.forgotten',
          subject: { kind: 'program', id },
          details: { forgotten },
        })
      all += forgotten + (settings.legalHold ? 0 : await data.retention.forgetRetracted(id))
    }
    return all
  })

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
export const changeRetention = (deps: Deps, actor: Actor, settings: RetentionSettings): Promise<AsCoordinator<void>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    await data.retention.save(cycle.program.id, retentionSettings.parse(settings))
    const { months, legalHold } = settings
    await note({
      action: 'program.retention',
      subject: { kind: 'program', id: cycle.program.id },
      details: { months, legalHold },
    })
  })

export const seeRetention = (deps: Deps, actor: Actor): Promise<AsCoordinator<RetentionSettings>> =>
  asCoordinator(deps, actor, async ({ data, cycle }) => {
    const found = (await data.retention.programs()).find((one) => one.id === cycle.program.id)
    return retentionSettings.parse(found?.settings ?? {})
  })
