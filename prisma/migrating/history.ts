import { spawnSync } from 'node:child_process'
import type { Migration } from '../../src/store/db/migrations.ts'
import { wasChanged } from './seals.ts'

/** What git remembers of seals: the checksum of each migration in the commit that sealed it. */
export interface SealsInHistory {
  readonly checksums: ReadonlyMap<string, string>
  /** Why not all of it could be seen; none where the whole history is there. */
  readonly unseen: string | undefined
}

const LOG = [
  'log',
  '--reverse',
  '--topo-order',
  '--no-renames',
  '--diff-filter=A',
  '--format=',
  '--patch',
  '--relative',
]
const PLAIN = ['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/']

/** Reads them for a folder of migrations. A checkout without history, or a machine without git, has none and says so. */
export const sealsInHistory = (folder: string): SealsInHistory => {
  const git = (...words: readonly string[]) =>
    spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const log = git(...LOG, ...PLAIN, '--', '*/checksum')
  if (log.status !== 0) return { checksums: new Map(), unseen: 'there is no git history here' }
  const shallow = git('rev-parse', '--is-shallow-repository').stdout.trim() === 'true'
  const checksums = new Map<string, string>()
  for (const [, name, checksum] of log.stdout.matchAll(/^\+\+\+ b\/([^/\n]+)\/checksum\n@@[^\n]*\n\+([0-9a-f]{64})$/gm))
    if (!checksums.has(name!)) checksums.set(name!, checksum!)
  return { checksums, unseen: shallow ? 'the git history here is cut off (a shallow clone)' : undefined }
}

/** Migrations that are not, or no longer, what they were in the commit that sealed them: one sentence each. */
export const changedSince = (
  migrations: readonly Pick<Migration, 'name' | 'checksum'>[],
  { checksums }: Pick<SealsInHistory, 'checksums'>,
): readonly string[] => {
  const now = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  return [...checksums].flatMap(([name, checksum]) => {
    const still = now.get(name)
    if (still === checksum) return []
    const fault = still ? wasChanged(name) : `${name} was sealed once and is gone. A database may have it: put it back.`
    return [`${fault} (Where the commit that sealed it has not left this machine: make one commit of the two.)`]
  })
}
