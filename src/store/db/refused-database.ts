/** The database is not one that this version can work on. Its message is one sentence to print. */
export class RefusedDatabase extends Error {
  override readonly name = 'RefusedDatabase'
}

const DENIED = '42501'
export const BUSY = '55P03'
export const READ_ONLY = '25006'
export const DISK_FULL = '53100'

export const sqlState = (cause: unknown): string | undefined => (cause as { code?: string } | undefined)?.code

/** A migration that failed left nothing behind: starting again tries it again. */
export const failedMigration = (name: string, cause: unknown): RefusedDatabase => {
  const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  const mend =
    sqlState(cause) === DENIED
      ? 'grant the database user what it lacks (the simplest is that it owns the database: ALTER DATABASE … OWNER TO …)'
      : sqlState(cause) === BUSY
        ? 'end the long transaction that holds the table'
        : /language "plpgsql" does not exist/.test(why ?? '')
          ? 'CREATE EXTENSION plpgsql'
          : 'mend that'
  return new RefusedDatabase(
    `The database could not be brought up to date by ${name} (${why}); nothing of it was kept: ${mend} and start again.`,
    { cause },
  )
}
