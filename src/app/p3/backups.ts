import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type pg from 'pg'
import { backUp } from '../../store/backup/backup.ts'
import { noteBackup } from '../../store/backup/note-backup.ts'
import { restore } from '../../store/backup/restore.ts'
import { connectionSentence } from '../../store/db/connection-sentence.ts'
import { openEmbedded } from '../../store/db/open-embedded.ts'
import { openUnhurried, UNHURRIED } from '../../store/db/open-server.ts'
import { requeueAll } from '../../usecases/deliveries/send-dead-letters.ts'
import type { Config } from '../environment/config.ts'
import { borrowCopy } from './borrow-copy.ts'
import { type Call, CommandFailed, type P3Command } from './command.ts'
import { withStore } from './open.ts'

type Work<T> = (client: pg.PoolClient) => Promise<T>

/** One connection, and nothing of the database changed by opening it. */
const onOwnConnection = async <T>({ pool, close }: Awaited<ReturnType<typeof openEmbedded>>, work: Work<T>) => {
  try {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  } finally {
    await close()
  }
}

/** `unnoted`: why the database could not note that it was taken. */
interface Taken<T> {
  readonly done: T
  readonly unnoted?: string
}

/** On the database itself; where P3 runs on an embedded one, on a copy that it makes of it. */
const backedUp = async <T>({ database }: Config, work: Work<T>): Promise<Taken<T>> => {
  const andNoted: Work<Taken<T>> = async (client) => ({ done: await work(client), unnoted: await noteBackup(client) })
  if ('url' in database) {
    const server = openUnhurried(database.url)
    await server.pool.query('SELECT').catch(async (error: unknown) => {
      await server.close()
      throw new CommandFailed(connectionSentence(error, database.url, 'The database'))
    })
    return onOwnConnection(server, andNoted)
  }
  const { folder } = database
  if (!existsSync(resolve(folder, 'postgres')))
    throw new CommandFailed(
      `There is no database in ${folder}: P3 Bot has never started there. Where it runs with other settings (DATABASE_URL, P3_DATA_DIR), give the command the same.`,
    )
  const borrowed = await borrowCopy(folder)
  if (!borrowed) return onOwnConnection(await openEmbedded(folder, 'disk'), andNoted)
  try {
    const done = await onOwnConnection(await openEmbedded(borrowed.folder, 'none'), work)
    return { done, unnoted: (await borrowed.kept()) ? undefined : 'see the log of the P3 that runs' }
  } finally {
    borrowed.release()
  }
}

const rowsOf = (tables: readonly { readonly rows: number }[]) => tables.reduce((sum, { rows }) => sum + rows, 0)

const told =
  ({ progress }: Call, doing: string) =>
  (table: string, rows: number) =>
    progress(`${doing} ${table}: ${rows} rows`)

export const backup: P3Command = {
  word: 'backup',
  usage: '<file>',
  says: 'Writes the whole database into one file, as of one moment, while P3 runs',
  words: [1, 1],
  run: async (call) => {
    const file = resolve(call.words[0]!)
    if (existsSync(file)) throw new CommandFailed(`${file} is there already: choose another name, or move it away.`)
    const { done: head, unnoted } = await backedUp(call.config, (client) =>
      backUp(client, file, told(call, 'backed up')),
    )
    call.say(`${file}: ${rowsOf(head.tables)} rows of ${head.tables.length} tables, as of ${head.takenAt}.`)
    call.say(
      'It holds what partners wrote, and sealed tokens: keep it as you keep the database, and P3_KEYS apart from it.',
    )
    if (unnoted)
      call.say(
        `The backup is whole, but the database could not note that it was taken (${unnoted}): the doctor goes on asking for one.`,
      )
    return 0
  },
}

export const restoring: P3Command = {
  word: 'restore',
  usage: '<file>',
  says: 'Puts a backup into an empty database, embedded or PostgreSQL, and compares every table with what was taken',
  words: [1, 1],
  run: async (call) => {
    const file = resolve(call.words[0]!)
    // Brings the tables up to date, and marks nothing: the backup's own mark comes along.
    const { config } = call
    const done = await withStore({ config: { database: config.database } }, async ({ database, store }) => {
      const client = await database.pool.connect()
      let head: Awaited<ReturnType<typeof restore>>
      try {
        await client.query(UNHURRIED)
        head = await restore(client, file, told(call, 'the same'))
      } finally {
        client.release()
      }
      return { head, waiting: await requeueAll({ store }) }
    })
    const { tables, takenAt } = done.head
    call.say(
      `${rowsOf(tables)} rows of ${tables.length} tables, the same as on ${takenAt}; ${done.waiting} messages wait to be sent.`,
    )
    call.say(
      'Where it is another database than the one it was taken of, it holds its messages until you say that it has moved for good: npm run p3 -- moved',
    )
    return 0
  },
}
