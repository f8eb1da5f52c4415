import type { ChatPlatform } from '../core/platform.ts'
import { createLinkFiles } from '../links/link-files.ts'
import { channelsIn } from '../store/channels/known-channels.ts'
import { installationsIn } from '../store/installations.ts'
import { sharedFilesIn } from '../store/shared-files.ts'
import type { WaitingFiles } from '../teams/outbound/file-offers.ts'
import type { Channels } from '../usecases/channels/known-channels-port.ts'
import type { Installations } from '../usecases/identity/installations-port.ts'
import { fileOwner } from '../usecases/privacy/own-file.ts'
import type { Program } from './open-program.ts'

/** What the doors of several programs ask of all of them. Of one program it is that one's own. */

/** Whether one of them has this workspace or tenant on its allow-list. */
export const letsIn =
  (programs: readonly Program[], platform: ChatPlatform) =>
  async (tenant: string): Promise<boolean> => {
    for (const { deps } of programs) if (await deps.store.read.tenants.find(platform, tenant)) return true
    return false
  }

export const channelsOf = (programs: readonly Program[]): Channels => ({
  inTenant: async (platform, tenant) => {
    const found = await Promise.all(programs.map(({ database }) => channelsIn(database).inTenant(platform, tenant)))
    return found.flat()
  },
})

/** A file stays with the program in which whoever gets it is somebody. */
export const linkFilesOf = (programs: readonly Program[]): ReturnType<typeof createLinkFiles> => {
  const keepers = programs.map(({ database, deps, links }) =>
    createLinkFiles({
      files: sharedFilesIn(database),
      links,
      clock: deps.clock,
      newId: deps.newId,
      ownerOf: (account) => fileOwner(deps, account),
    }),
  )
  return async (file, account) => {
    for (const keep of keepers) {
      const address = await keep(file, account)
      if (address) return address
    }
    return undefined
  }
}

/** Files that wait in Teams until they are taken: with the program in which whoever gets it is somebody, else with the first. */
export const waitingFilesOf = (programs: readonly [Program, ...Program[]]): WaitingFiles => ({
  keep: async ({ id, file, taker: { tenant, externalId }, until }) => {
    let [keeper] = programs
    for (const one of programs)
      if (externalId && (await fileOwner(one.deps, { platform: 'teams', tenant, externalId }))) {
        keeper = one
        break
      }
    await sharedFilesIn(keeper.database).keep({ id, ...file, expiresAt: until })
  },
  take: async (id, now) => {
    for (const { database } of programs) {
      const file = await sharedFilesIn(database).take(id, now)
      if (file) return file
    }
    return undefined
  },
})

/**
 * Sealed tokens: the app is installed once for all programs, and each keeps a copy, so that one that takes a workspace off its
 * list takes nothing from another.
 */
export const installationsOf = (programs: readonly Program[]): Installations => {
  const stores = programs.map(({ database, deps }) => installationsIn(database.prisma, deps.newId))
  const [only, ...others] = stores
  if (others.length === 0) return only!
  return {
    find: async (platform, tenant) => {
      for (const store of stores) {
        const found = await store.find(platform, tenant)
        if (found) return found
      }
      return undefined
    },
    save: async (installation) => {
      for (const store of stores) await store.save(installation)
    },
    remove: async (platform, tenant, at) => {
      const removed = await Promise.all(stores.map((store) => store.remove(platform, tenant, at)))
      return removed.includes(true)
    },
    // In the same order by every process, so that the first's lock is the lock of all.
    replace: async (platform, tenant, work) => {
      for (const [at, store] of stores.entries()) {
        const next = await store.replace(platform, tenant, work)
        if (!next) continue
        for (const other of stores.slice(at + 1)) await other.save(next)
        return next
      }
      return undefined
    },
    sealedOtherwise: async (keyId) => {
      const all = (await Promise.all(stores.map((store) => store.sealedOtherwise(keyId)))).flat()
      return [...new Map(all.map((one) => [`${one.platform} ${one.tenant}`, one])).values()]
    },
  }
}

/** A program that was added later gets its copies. */
export const spreadInstallations = async (programs: readonly Program[]): Promise<void> => {
  const stores = programs.map(({ database, deps }) => installationsIn(database.prisma, deps.newId))
  const all = await installationsOf(programs).sealedOtherwise('')
  for (const one of all)
    for (const store of stores) if (!(await store.find(one.platform, one.tenant))) await store.save(one)
}
