import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { backupDoorOf, type FromDoor, KEPT } from '../backup-door.ts'
import { CommandFailed } from './command.ts'

const answer = z.union([
  z.object({ copy: z.string() }),
  z.object({ refused: z.string() }),
]) satisfies z.ZodType<FromDoor>

interface Borrowed {
  /** The folder that holds the copy, which opens like the original's. */
  readonly folder: string
  /** Says that it was kept as a backup, and gives the copy back. */
  kept(): Promise<void>
  /** Gives the copy back. */
  release(): void
}

/** A copy of the embedded database from the process that has it open; undefined where none answers. @throws CommandFailed */
export const borrowCopy = async (folder: string): Promise<Borrowed | undefined> => {
  const path = backupDoorOf(folder)
  const socket = path && (await connected(path))
  if (!socket) return undefined
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const { value } = await lines.next()
  const said = value === undefined ? undefined : answer.parse(JSON.parse(value))
  if (!said || 'refused' in said) {
    socket.destroy()
    throw new CommandFailed(said?.refused ?? 'P3 ended while it was asked for a copy of its database: try again.')
  }
  return {
    folder: said.copy,
    kept: async () => {
      const closed = once(socket, 'close')
      socket.write(`${KEPT}\n`)
      await closed
    },
    release: () => socket.destroy(),
  }
}

const connected = (path: string): Promise<Socket | undefined> =>
  new Promise((resume) => {
    const socket = connect(path, () => resume(socket))
    socket.on('error', () => resume(undefined))
  })
