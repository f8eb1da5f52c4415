import type { ChatPlatform } from '../../core/platform.ts'
import type { Introduction } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'
import type { Applicants } from './applicants-port.ts'

interface Knock {
  readonly platform: ChatPlatform
  readonly externalId: string
  readonly name?: string
}

/** Somebody speaks from a tenant that nobody allowed. Their domain says whose it may be; nothing else of them is kept. */
export const knock = async (deps: Deps, introduction: Introduction): Promise<void> => {
  const { platform, tenant: externalId } = introduction
  const applicant = await applyForTenant(deps, { platform, externalId })
  // An installation says nothing of a tenant but its id: the first who writes from there tells whose it may be.
  if (!applicant || applicant.domain) return
  const profile = await introduction.profile().catch(() => undefined)
  const domain = profile?.guest ? undefined : profile?.signInName?.split('@')[1]?.toLowerCase()
  if (domain) await deps.store.transaction((data) => data.applicants.noteDomain(applicant.id, domain))
}

/** A workspace or tenant that nobody allowed waits on a list, and the coordinators are told the first time. What is known of it there. */
export const applyForTenant = (deps: Deps, knock: Knock): ReturnType<Applicants['knock']> =>
  deps.store.transaction(async (data) => {
    if (knock.externalId === '') return undefined
    const found = await data.applicants.knock({ ...knock, id: deps.newId(), at: deps.clock.now() })
    if (!found?.isNew) return found
    await data.outbox.send(
      (await data.people.coordinators()).map((person) => ({
        name: 'tenantWaits',
        to: { kind: 'person', personId: person.id },
        facts: { applicantId: found.id },
        priority: 'interactive',
      })),
    )
    return found
  })
