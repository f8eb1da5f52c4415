import { type SeenPartnership, seenPartnership, whoSeesWhat } from '../../core/access.ts'
import type { PersonActor } from '../../core/actor.ts'
import type { OwnReminder } from '../../core/nudges/own-reminder.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { type Recommended, recommendedSchema } from '../../core/partnership/recommended.ts'
import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { AskedForHelp } from '../nudges/nudges-port.ts'
import { settingsOf } from '../people/change-settings.ts'
import type { Draft } from '../people/drafts-port.ts'
import type { PlanOfYear } from '../plan/plans-port.ts'
import type { Deps, Reads } from '../ports.ts'
import type { PersonRecords } from './erasure-port.ts'

/** Everything the program holds of a person and that they may have: their place, path, own words, plan, drafts, settings. */
export interface OwnData {
  readonly exportedAt: string
  /** Of each kind of what is below, who else reads it. */
  readonly whoElseReads: typeof whoSeesWhat
  readonly person: { readonly name: string; readonly email: string; readonly title: string }
  readonly settings: PersonalSettings
  /** Rosters, offices and accounts that they are on, and which messages P3 sent them. */
  readonly records: PersonRecords
  /** `you`: which of the two the person is; `year`: of which school year it is. */
  readonly partnerships: readonly (SeenPartnership & { readonly you: string; readonly year: string })[]
  /** What the codes of activities and strategies stand for. */
  readonly labels: Pick<Recommended, 'activities' | 'strategies'>
  readonly amendments: readonly object[]
  /** What the person wrote to goals. */
  readonly comments: Awaited<ReturnType<Reads['plans']['commentsBy']>>
  readonly plans: readonly PlanOfYear[]
  /** What the person wants to be reminded of. */
  readonly ideas: readonly OwnReminder[]
  readonly drafts: readonly Draft[]
  /** When they asked the coordinators for help, and what they wrote. */
  readonly helpAsked: readonly AskedForHelp[]
}

/** A copy of the actor's own data; that it was asked for is written down. */
export const exportOwnData = (deps: Deps, actor: PersonActor): Promise<OwnData> =>
  deps.store.transaction(async (data) => {
    const person = await data.people.find(actor.personId)
    if (!person) throw new Error(`person ${actor.personId} is gone`)
    const pairs = await data.partnerships.ofPerson(actor.personId)
    const places = pairs.flatMap((pair) => partnerOfPerson(pair, actor.personId)?.id ?? [])
    const partnerships = []
    for (const pair of pairs) {
      const [seen, you] = [seenPartnership(pair, actor), partnerOfPerson(pair, actor.personId)?.id]
      if (seen && you) partnerships.push({ ...seen, you, year: (await data.cycles.find(pair.cycleId))?.name ?? '' })
    }
    const cycle = await data.cycles.current(deps.clock.now())
    const { activities, strategies } = cycle?.recommended ?? recommendedSchema.parse({})
    await data.audit.write({
      personId: actor.personId,
      role: 'self',
      action: 'data.exported',
      subject: { kind: 'person', id: actor.personId },
    })
    return {
      exportedAt: deps.clock.now().toISOString(),
      whoElseReads: whoSeesWhat,
      person: { name: person.name, email: person.email, title: person.title },
      settings: await settingsOf(data, actor),
      records: await data.erasure.records(actor.personId),
      partnerships,
      labels: { activities, strategies },
      amendments: await data.partnerships.amendmentsBy(places),
      comments: await data.plans.commentsBy(places),
      plans: await data.plans.ofPerson(actor.personId),
      ideas: await data.ownReminders.ofPerson(actor.personId),
      drafts: await data.drafts.ofPerson(actor.personId),
      helpAsked: await data.nudges.helpAskedBy(actor.personId),
    }
  })
