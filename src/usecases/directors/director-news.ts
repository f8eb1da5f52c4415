import type { PersonActor } from '../../core/actor.ts'
import type { NewsKind } from '../../core/directors/office.ts'
import type { Deps } from '../ports.ts'

/** What the actor hears of their districts; kinds that are given are silent from now on. */
export const muteNews = (deps: Deps, actor: PersonActor, muted: readonly NewsKind[]): Promise<void> =>
  deps.store.transaction(async (data) => {
    await data.directors.mute(actor.personId, muted)
    await data.audit.write({
      personId: actor.personId,
      role: 'director',
      action: 'news.chosen',
      subject: { kind: 'person', id: actor.personId },
      details: { muted: muted.join(' ') },
    })
  })
