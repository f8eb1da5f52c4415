import { metIn } from '../conversation/programs/index.ts'
import { openDatabase } from '../store/db/open.ts'
import type { Programs } from '../usecases/identity/programs-port.ts'
import type { Deps, Log } from '../usecases/ports.ts'
import { pathOf } from './environment/programs.ts'
import { settingsFor } from './environment/settings-for.ts'
import { doorOf, type OpeningProgram, openProgram, type Program } from './open-program.ts'

type Chat = Parameters<NonNullable<Deps['tenantRemoved']>>[0]

interface Opening extends Omit<OpeningProgram, 'key' | 'name' | 'shared'> {
  /** Remembers how to close what was opened. */
  readonly opened: (close: () => Promise<unknown>) => void
  /** Nobody has this workspace or tenant on a list any more: its tokens and clients go. */
  readonly forgetChat: (chat: Chat) => Promise<unknown>
}

/** The installation's programs, the first at the head: each opened by itself, and none told of what is in another. */
export const openPrograms = async (opening: Opening): Promise<readonly [Program, ...Program[]]> => {
  const { config, publicUrl, opened } = opening
  const further: Program[] = []
  const all = (): readonly Program[] => [first, ...further]
  const shared = sharedBy(all, config.programs.length > 0, opening.forgetChat, opening.log)
  const first = await openProgram({ ...opening, key: '', name: config.organization, shared })
  for (const one of config.programs) {
    const database = await openDatabase(one.database, one.databasePurpose)
    opened(() => database.close())
    const own = { key: one.key, name: one.name, config: settingsFor(config, one), database }
    further.push(await openProgram({ ...opening, ...own, publicUrl: `${publicUrl}${pathOf(one.key)}`, shared }))
  }
  return [first, ...further]
}

/** What one program may cause beyond itself. */
const sharedBy = (
  all: () => readonly Program[],
  areSeveral: boolean,
  forgetChat: Opening['forgetChat'],
  log: Log,
): OpeningProgram['shared'] => {
  const inBackground = (work: Promise<unknown>, failed: string) =>
    void work.catch((err: unknown) => log.error({ err }, failed))
  const find = ({ deps }: Program, { platform, externalId }: Chat) => deps.store.read.tenants.find(platform, externalId)
  const removed = async (chat: Chat) => {
    for (const program of all()) if (await find(program, chat)) return
    await forgetChat(chat)
  }
  const allowed = async ({ platform, externalId }: Chat) => {
    for (const { deps } of all()) await deps.store.transaction((data) => data.applicants.drop(platform, externalId))
  }
  return {
    tenantRemoved: (chat) => inBackground(removed(chat), 'a workspace was not forgotten'),
    ...(areSeveral && {
      tenantAllowed: (chat) => inBackground(allowed(chat), 'a workspace that was let in still waits elsewhere'),
      programs: ownPrograms(all),
    }),
  }
}

const ownPrograms = (all: () => readonly Program[]): Programs => {
  const of: Programs['of'] = async (account) => {
    const met = await metIn(all().map(doorOf), account)
    return met.map(({ key, name }, at) => ({ key, name, current: at === 0 }))
  }
  return {
    of,
    choose: async (account, key) => {
      const program = all().find((one) => one.key === key)
      if (!program || !(await doorOf(program).choose(account))) return undefined
      return { key, name: program.name, current: true }
    },
  }
}
