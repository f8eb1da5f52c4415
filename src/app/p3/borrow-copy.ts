import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { backupDoorOf, type FromDoor, KEPT } from '../backup-door.ts'
import { CommandFailed } from './command.ts'

const answer = z.union([
  z.object({ copy: z.string() }),
  z.object({ refused: z.string() }),
  z.object({ noted: z.boolean() }),
]) satisfies z.ZodType<FromDoor>

interface Borrowed {
  /** The folder that holds the copy, which opens like the original's. */
  readonly folder: string
  /** Says that it was kept as a backup, and gives the copy back. Whether P3 noted it in the database. */
  kept(): Promise<boolean>
  /** Gives the copy back. */
  release(): void
}

/** A copy of the embedded database from the process that has it open; undefined where none answers. @throws CommandFailed */
export const borrowCopy = async (folder: string): Promise<Borrowed | undefined> => {
  const path = backupDoorOf(folder)
  const socket = path && (await connected(path))
  if (!socket) return undefined
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const heard = async () => {
    const { value } = await lines.next()
    return value === undefined ? undefined : answer.parse(JSON.parse(value))
  }
  const said = await heard()
  if (!said || !('copy' in said)) {
    socket.destroy()
    const refused = said && 'refused' in said ? said.refused : undefined
    throw new CommandFailed(refused ?? 'P3 ended while it was asked for a copy of its database: try again.')
  }
  return {
    folder: said.copy,
    kept: async () => {
      const closed = once(socket, 'close')
      socket.write(`${KEPT}\n`)
      const last = await heard()
      await closed
      return last !== undefined && 'noted' in last && last.noted
    },
    release: () => socket.destroy(),
  }
}

const connected = (path: string): Promise<Socket | undefined> =>
  new Promise((resume) => {
    const socket = connect(path, () => resume(socket))
    socket.on('error', () => resume(undefined))
  })
