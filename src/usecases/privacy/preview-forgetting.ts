import type { Actor } from '../../core/actor.ts'
import { type Forgotten, type RetentionSettings, toldBefore } from '../../core/privacy/retention.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { forgetIn } from './forget-words.ts'

/** Ends a transaction that was only to be looked at. */
class OnlyLooked extends Error {
  readonly counts: ForgettingAhead
  constructor(counts: ForgettingAhead) {
    super('only looked')
    this.counts = counts
  }
}

export interface ForgettingAhead {
  /** What goes at the next tidying, by the tables of docs/records.md. */
  readonly now: Forgotten
  /** What goes once everybody has been told in time; with what goes now. */
  readonly all: Forgotten
}

/** What would be forgotten, by the very work that forgets it: done and undone in one transaction. `settings`: as if they were saved. */
export const tryForgetting = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  trial: (data: Data) => Promise<void> = async () => undefined,
): Promise<ForgettingAhead> => {
  try {
    return await deps.store.transaction(async (data): Promise<ForgettingAhead> => {
      await trial(data)
      const now = await forgetIn(deps, data)
      const later = await forgetIn(deps, data, { untold: true })
      const all = Object.fromEntries(
        Object.entries(now).map(([table, many]) => [table, many + later[table as keyof Forgotten]]),
      ) as Forgotten
      throw new OnlyLooked({ now, all })
    })
  } catch (error) {
    if (error instanceof OnlyLooked) return error.counts
    throw error
  }
}

export interface SeenForgetting extends ForgettingAhead {
  readonly settings: RetentionSettings
  /** A legal hold stands now. */
  readonly held: boolean
  /** The first day (ISO) on which words may go whose people have not been told yet. */
  readonly notBefore: string
}

/** What these settings would let go, or those of now, for a coordinator who is about to change them. Nothing is changed. */
export const previewForgetting = async (
  deps: Deps,
  actor: Actor,
  wanted?: RetentionSettings,
): Promise<AsCoordinator<SeenForgetting>> => {
  const found = await asCoordinator(deps, actor, async ({ data, cycle, note, at }) => {
    const { id } = cycle.program
    const now = (await data.retention.programs()).find((one) => one.id === id)?.settings
    await note({ action: 'program.retentionLooked', subject: { kind: 'program', id } })
    return { id, settings: wanted ?? now, held: now?.legalHold === true, at }
  })
  if (!found.ok) return found
  const { id, settings, held, at } = found.value
  if (!settings) throw new Error(`program ${id} has no settings`)
  const ahead = await tryForgetting(deps, (data) => data.retention.save(id, settings))
  const notBefore = new Date(at.getTime() + toldBefore.leastDays * 86_400_000).toISOString().slice(0, 10)
  return { ok: true, value: { ...ahead, settings, held, notBefore } }
}

/** Forgets what is due, as the bot does by itself every ten minutes, with a coordinator's name to it. How much of what. */
export const forgetNow = (deps: Deps, actor: Actor): Promise<AsCoordinator<Forgotten>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    const forgotten = await forgetIn(deps, data)
    const some = Object.fromEntries(Object.entries(forgotten).filter(([, many]) => many > 0))
    await note({ action: 'program.forgotten', subject: { kind: 'program', id: cycle.program.id }, details: some })
    return forgotten
  })
