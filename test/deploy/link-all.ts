import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** The same files at another place, by links where both are on one disk. Symbolic links stay as they are. */
export const linkAll = (source: string, target: string, wanted: (name: string) => boolean = () => true): void => {
  mkdirSync(target, { recursive: true })
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (!wanted(entry.name)) continue
    const [old, own] = [join(source, entry.name), join(target, entry.name)]
    if (entry.isDirectory()) linkAll(old, own, wanted)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), own)
    else link(old, own)
  }
}

const link = (old: string, own: string): void => {
  try {
    linkSync(old, own)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(old, own)
  }
}
