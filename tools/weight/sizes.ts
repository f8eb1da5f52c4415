import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK = 512

/**
 * What a package takes on the disk in bytes, without the `others` that stand inside it; a file under two names counts once.
 * Undefined when it is not installed, e.g. for another system.
 */
export const sizeOf = (folder: string, others: ReadonlySet<string>): number | undefined => {
  if (!existsSync(folder)) return undefined
  const seen = new Set<number>()
  const weigh = (path: string): number => {
    if (path !== folder && others.has(path)) return 0
    const stat = lstatSync(path)
    if (seen.has(stat.ino)) return 0
    seen.add(stat.ino)
    const own = stat.blocks * BLOCK
    return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + weigh(join(path, name)), own) : own
  }
  return weigh(folder)
}
