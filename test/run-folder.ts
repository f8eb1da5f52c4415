import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Linux keeps what is here in memory. */
const MEMORY = '/dev/shm'
/** Bytes: several times what a whole run holds at once. */
const ROOM = 3 * 2 ** 30

/**
 * A folder for all that a test run writes; when it goes, everything goes. In memory where there is room: a copied database is hundreds
 * of small files, and on a disk it takes seven times as much of the processor to make and drop them.
 */
export const makeRunFolder = (): string => {
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'p3-run-'))
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755)
  return folder
}

const inMemory = (): string | undefined => {
  try {
    dropLeft()
    const { bavail, bsize } = statfsSync(MEMORY)
    if (Math.min(bavail * bsize, process.availableMemory() / 2) < ROOM) return undefined
    const folder = mkdtempSync(join(MEMORY, `p3-run-${process.pid}-`))
    if (runsPrograms(folder)) return folder
    rmSync(folder, { recursive: true })
  } catch {
    // No such place: another system, or nobody may write there.
  }
  return undefined
}

/** What runs that were killed left there would take memory for ever. */
const dropLeft = (): void => {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = /^p3-run-(\d+)-/.exec(name) ?? []
    if (pid && !isAlive(Number(pid))) rmSync(join(MEMORY, name), { recursive: true, force: true })
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Some containers forbid it. */
const runsPrograms = (folder: string): boolean => {
  const program = join(folder, 'program')
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
  try {
    execFileSync(program, { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(program)
  }
}
