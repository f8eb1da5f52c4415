import { rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { copyEmbedded, dropCopy, dropOldCopies } from '../store/backup/copy-embedded.ts'
import { noteBackup } from '../store/backup/note-backup.ts'
import type { Database } from '../store/db/open.ts'
import type { Log } from '../usecases/ports.ts'
import type { Config } from './environment/config.ts'

/** Longer names of sockets no system takes. Bytes. */
const LONGEST = 103

/** Where the process that has an embedded database open can be asked for a copy; undefined where there can be no such place. */
export const backupDoorOf = (folder: string, platform = process.platform): string | undefined => {
  const path = join(resolve(folder), 'backup.sock')
  return platform === 'win32' || Buffer.byteLength(path) > LONGEST ? undefined : path
}

/** What goes through it, a line each: the operator's command asks by coming in, and says when the copy has become a backup. */
export type FromDoor = { readonly copy: string } | { readonly refused: string } | { readonly noted: boolean }
export const KEPT = 'kept'

/**
 * An embedded database is for one process at a time, so the one that has it hands out a copy to the operator's command: by a socket in
 * its own folder, which is its user's alone. Returns what closes it.
 */
export const openBackupDoor = async (
  { database: target }: Pick<Config, 'database'>,
  database: Database,
  log: Log,
): Promise<() => Promise<void>> => {
  const path = 'folder' in target ? backupDoorOf(target.folder) : undefined
  if (!('folder' in target) || !path) return async () => undefined
  dropOldCopies(target.folder)
  // Whoever left it is no more: the folder is ours.
  rmSync(path, { force: true })
  const open = new Set<Socket>()
  let busy = false
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    const say = (line: FromDoor) => socket.write(`${JSON.stringify(line)}\n`)
    if (busy) {
      say({ refused: 'A backup is being taken already: try again when it is done.' })
      socket.end()
      return
    }
    busy = true
    lend(socket, say, { folder: target.folder, database, log }).finally(() => {
      busy = false
    })
  })
  await listenPrivately(server, path)
  return async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resume) => server.close(resume))
  }
}

/** The copy is theirs until they have kept it as a backup or hang up. */
const lend = async (
  socket: Socket,
  say: (line: FromDoor) => void,
  { folder, database, log }: { folder: string; database: Database; log: Log },
) => {
  let copy: string | undefined
  const gone = new Promise<false>((resume) => socket.once('close', () => resume(false)))
  try {
    copy = await copyEmbedded(database.pool, resolve(folder))
    const kept = new Promise<true>((resume) => {
      createInterface({ input: socket }).on('line', (line) => {
        if (line === KEPT) resume(true)
      })
    })
    say({ copy })
    if (!(await Promise.race([kept, gone]))) return
    const fault = await noteBackup(database.pool)
    if (fault === undefined) log.info({}, 'a backup was taken')
    else log.warn({ fault }, 'a backup was taken, and the database could not note it')
    say({ noted: fault === undefined })
  } catch (error) {
    log.error({ err: error }, 'a backup was not taken')
    say({ refused: 'No copy of the database could be made; the log says why. Is there room on the disk?' })
  } finally {
    if (copy) dropCopy(copy)
    socket.end()
  }
}

/** For this user alone from its first moment on. */
const listenPrivately = (server: Server, path: string): Promise<void> =>
  new Promise((resume, reject) => {
    const before = process.umask(0o177)
    try {
      server.once('error', reject).listen(path, resume)
    } finally {
      process.umask(before)
    }
  })
