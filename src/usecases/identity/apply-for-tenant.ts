import type { Introduction } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'

interface Knock {
  readonly platform: 'slack' | 'teams'
  readonly externalId: string
  readonly name?: string
}

/** Somebody speaks from a tenant that nobody allowed. Their domain says whose it may be; nothing else of them is kept. */
export const knock = async (deps: Deps, introduction: Introduction): Promise<void> => {
  const { platform, tenant: externalId } = introduction
  const applicantId = await applyForTenant(deps, { platform, externalId })
  if (!applicantId) return
  const profile = await introduction.profile().catch(() => undefined)
  const domain = profile?.guest ? undefined : profile?.signInName?.split('@')[1]?.toLowerCase()
  if (domain) await deps.store.transaction((data) => data.applicants.noteDomain(applicantId, domain))
}

/** A workspace or tenant that nobody allowed waits on a list, and the coordinators are told the first time. Its id there, when it is new. */
export const applyForTenant = (deps: Deps, knock: Knock): Promise<string | undefined> =>
  deps.store.transaction(async (data) => {
    if (knock.externalId === '') return undefined
    const applicantId = deps.newId()
    if (!(await data.applicants.knock({ ...knock, id: applicantId, at: deps.clock.now() }))) return undefined
    await data.outbox.send(
      (await data.people.coordinators()).map((person) => ({
        name: 'tenantWaits',
        to: { kind: 'person', personId: person.id },
        facts: { applicantId },
        priority: 'interactive',
      })),
    )
    return applicantId
  })
