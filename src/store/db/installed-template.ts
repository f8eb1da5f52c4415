import { constants, cpSync, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { readMigrations } from './migrations.ts'
import { syncTree } from './private-folder.ts'

/** What a template was made with. */
interface TemplateFacts {
  readonly pglite: string
  readonly queue: string
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
}

/** Among the installed packages, with which it comes and goes. */
export const installedTemplate = fileURLToPath(new URL('../../../node_modules/.cache/p3-bot/template', import.meta.url))

const require = createRequire(import.meta.url)
/** By reading it: a package need not export its own description. */
const versionOf = (name: string): string => {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json')
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  }
  return 'none'
}

export const templateFacts = (): TemplateFacts => ({
  pglite: versionOf('@electric-sql/pglite'),
  queue: versionOf('pg-boss'),
  migrations: readMigrations().map(({ name, checksum }) => ({ name, checksum })),
})

/** Undefined when there is no whole one. */
export const readTemplateFacts = (folder: string): TemplateFacts | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * The embedded database as a first start leaves it before its first row, made at install (`prisma/make-template.ts`): a copy saves
 * most of a first start. Undefined when there is none, or one of other versions; migrations that came since are applied to the copy.
 */
export const findTemplate = (folder = installedTemplate, ours = templateFacts()): string | undefined => {
  const theirs = readTemplateFacts(folder)
  if (theirs?.pglite !== ours.pglite || theirs.queue !== ours.queue) return undefined
  const known = theirs.migrations.every((one, at) => isDeepStrictEqual(one, ours.migrations[at]))
  return known ? join(folder, 'postgres') : undefined
}

/** Into an empty folder. With `sync` the copy is on the disk when this returns. */
export const copyTemplate = (from: string, to: string, sync: boolean): void => {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
  if (sync) syncTree(to)
}
