import { resumeIn } from '../usecases/identity/tenant-event.ts'
import type { NewTenant } from '../usecases/identity/tenants-port.ts'
import type { Program } from './open-program.ts'

/** A department with one workspace or tenant of its own: each program has it on its list from the start, and everybody may be in it. */
export const allowOwn = async (
  programs: readonly Pick<Program, 'deps'>[],
  own: Pick<NewTenant, 'platform' | 'externalId' | 'name'>,
): Promise<void> => {
  for (const { deps } of programs)
    await deps.store.transaction(async (data) => {
      const known = await data.tenants.find(own.platform, own.externalId)
      const isNew = { ...own, department: true, everyDistrict: true, districts: [] }
      const tenant = known ?? (await data.tenants.allow({ ...isNew, id: deps.newId() }))
      const isBack = await data.tenants.installed(tenant.id, deps.clock.now())
      // What waits for its people goes: nobody was there to hear that it came back.
      if (isBack) await resumeIn(data, tenant.id)
    })
}
