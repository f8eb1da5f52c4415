import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type pg from 'pg'
import { systemClock } from '../../../core/clock.ts'
import { checkServer } from '../../../store/db/check-server.ts'
import { checkPurpose } from '../../../store/db/database-mark.ts'
import { type DatabaseState, readDatabaseState } from '../../../store/db/database-state.ts'
import { FolderInUse } from '../../../store/db/lock-folder.ts'
import { openEmbedded } from '../../../store/db/open-embedded.ts'
import { openServer } from '../../../store/db/open-server.ts'
import { poolSize } from '../../../store/db/pool-size.ts'
import { RefusedDatabase } from '../../../store/db/refused-database.ts'
import { hasRoom } from '../../../store/db/see-room.ts'
import { readQueues } from '../../../store/queue-report.ts'
import { countDrift } from '../../../store/recount.ts'
import { SAME_CLOCK } from '../../clock-sentence.ts'
import type { Config } from '../../environment/config.ts'
import { broken, type Finding, fine, look } from './finding.ts'
import { seeCertificates } from './see-certificates.ts'

/** The database, what is in it and what waits in it. Nothing stays changed. */
export const seeDatabase = async (config: Config): Promise<Finding[]> => {
  const { database } = config
  if ('folder' in database) return seeFolder(config, database.folder)
  let isPooled: boolean
  try {
    isPooled = (await checkServer(database.url, 'The database')).isPooled
  } catch (error) {
    return [broken('database', 'can’t be used', (error as Error).message)]
  }
  const { pool, close } = openServer(database.url, 1)
  try {
    const { most, allowed } = await poolSize(pool, 'The database', database.connections)
    const connections = fine(
      'connections',
      isPooled
        ? `through a pooler, which gives each process what it has, up to ${most}`
        : `up to ${most} for each process, ${allowed} allowed in all`,
    )
    const certificates = await seeCertificates(pool, database.url)
    return [...(await seeInside(pool, config, 'The database')), ...certificates, connections]
  } catch (error) {
    return [broken('database', 'did not answer', (error as Error).message)]
  } finally {
    await close()
  }
}

const seeFolder = async (config: Config, folder: string): Promise<Finding[]> => {
  if (!existsSync(resolve(folder, 'postgres')))
    return [
      look('database', `none in ${folder} yet`, 'the first start makes it; for several processes set DATABASE_URL'),
    ]
  try {
    const { pool, close } = await openEmbedded(folder, 'disk')
    try {
      return await seeInside(pool, config, `The database in the folder ${folder}`)
    } finally {
      await close()
    }
  } catch (error) {
    if (error instanceof FolderInUse)
      return [
        look(
          'database',
          `embedded in ${folder}, and P3 is using it`,
          'stop P3 to have the doctor look inside, or see /healthz',
        ),
      ]
    return [broken('database', 'can’t be opened', (error as Error).message)]
  }
}

/** Nothing: it is for what this start would be. */
const seePurpose = async (pool: pg.Pool, { databasePurpose }: Config, place: string): Promise<Finding[]> => {
  try {
    await checkPurpose(pool, databasePurpose, place)
    return []
  } catch (error) {
    if (error instanceof RefusedDatabase) return [broken('database’s purpose', 'not that of this start', error.message)]
    throw error
  }
}

const seeInside = async (pool: pg.Pool, config: Config, place: string): Promise<Finding[]> => {
  const state = await readDatabaseState(pool, systemClock)
  const { version, milliseconds, encrypted, bytes, skewSeconds } = state
  const mb = Math.round(bytes / 1_048_576)
  const findings = [
    fine(
      'database',
      `PostgreSQL ${version}, ${mb} MB, answers in ${Math.round(milliseconds)} ms${encrypted ? ', encrypted' : ''}`,
    ),
    ...(await seePurpose(pool, config, place)),
    ...seeMigrations(state),
    // The embedded one has one user, who is no setting.
    ...('folder' in config.database ? [] : seeRights(state)),
    ...seeRoom(await hasRoom(pool)),
    Math.abs(skewSeconds) > SAME_CLOCK
      ? broken(
          'database’s clock',
          `${Math.round(skewSeconds)} s off this machine’s`,
          'set both by a time server: reminders go by both',
        )
      : fine('database’s clock', 'the same as this machine’s'),
  ]
  return state.migrations === 0 ? findings : [...findings, ...(await seeContents(pool, state, config))]
}

const seeMigrations = ({ migrations, missing, unknown }: DatabaseState): Finding[] => {
  if (unknown.length > 0)
    return [
      broken(
        'tables',
        `of a newer P3 Bot (${unknown[0]})`,
        'start that version or a newer one, or put back the backup made before the upgrade',
      ),
    ]
  if (migrations === 0) return [look('tables', 'none yet', 'the first start makes them')]
  return missing.length > 0
    ? [
        look(
          'tables',
          `${missing.length} steps behind this version`,
          'the next start brings them up to date; back up first (npm run p3 -- backup <file>)',
        ),
      ]
    : [fine('tables', 'up to date')]
}

const seeRoom = (room: boolean | undefined): Finding[] => {
  if (room === undefined) return []
  return room
    ? [fine('room', 'the database’s disk takes what is written')]
    : [
        broken(
          'room',
          'the database’s disk is full: nothing new is kept',
          'make room there (old backups, logs, replication slots that nobody reads), or make it larger; P3 goes on by itself',
        ),
      ]
}

const seeRights = ({ user, superuser, mayCreate, owns }: DatabaseState): Finding[] => {
  if (!mayCreate || !owns)
    return [
      broken(
        'rights',
        `the user ${user} ${mayCreate ? 'does not own the tables' : 'may not make tables'}`,
        `as an administrator of the database: ${mayCreate ? `ALTER TABLE … OWNER TO ${user}` : `GRANT CREATE ON SCHEMA public TO ${user}; GRANT CREATE ON DATABASE … TO ${user}`}`,
      ),
    ]
  return superuser
    ? [
        look(
          'rights',
          `the user ${user} is a superuser`,
          'a user that owns the database is enough: CREATE ROLE p3 LOGIN; ALTER DATABASE … OWNER TO p3',
        ),
      ]
    : [fine('rights', `the user ${user} has what it needs and is no superuser`)]
}

/** Nothing, where the tables are of a version that kept no counts. */
const seeCounts = async (pool: pg.Pool): Promise<Finding[]> => {
  const wrong = await countDrift(pool).catch(() => undefined)
  if (wrong === undefined) return []
  return wrong === 0
    ? [fine('counts', 'the overview’s and the reports’ are what a recount says')]
    : [
        broken(
          'counts',
          `${wrong} of the overview and the reports are not what a recount says`,
          'npm run p3 -- recount',
        ),
      ]
}

/** A job that has been due for longer is not being worked on. Seconds. */
const STUCK = 600
/** A reminder is looked for every minute. Seconds. */
const LATE = 180
/** A backup older than this is worth a word. Days. */
const OLD_BACKUP = 7

const seeContents = async (
  pool: pg.Pool,
  { backedUpAt, sealedWith, unreachable }: DatabaseState,
  { keys, mode }: Config,
): Promise<Finding[]> => {
  const { queues, deadLetters, sweptSecondsAgo } = await readQueues(pool).catch(() => ({
    queues: [],
    deadLetters: [],
    sweptSecondsAgo: undefined,
  }))
  const stuck = queues.filter((one) => one.oldestDueSeconds > STUCK)
  const findings: Finding[] = [
    stuck.length > 0
      ? broken(
          'queue',
          `${stuck.map(({ name }) => name).join(', ')}: due for over ten minutes`,
          'is P3 running? See npm run p3 -- jobs, and the log for “a job failed”',
        )
      : fine('queue', 'nothing is overdue'),
    deadLetters.length > 0
      ? look(
          'dead letters',
          `${deadLetters.length} messages were given up`,
          'npm run p3 -- jobs shows them; --again=all sends them once more',
        )
      : fine('dead letters', 'none'),
    unreachable > 0
      ? look('people', `${unreachable} accounts can’t be reached`, '/p3 unreachable lists them with what would mend it')
      : fine('people', 'no account is known to be out of reach'),
    ...(await seeCounts(pool)),
  ]
  if (sweptSecondsAgo !== undefined && sweptSecondsAgo > LATE)
    findings.push(
      broken(
        'reminders',
        `last looked for ${Math.round(sweptSecondsAgo / 60)} minutes ago`,
        'start P3, or see the log for “a job failed” with its cause',
      ),
    )
  if (mode !== 'server') return findings
  const days = backedUpAt && (Date.now() - backedUpAt.getTime()) / 86_400_000
  findings.push(
    days === undefined
      ? look('backup', 'none by npm run p3 -- backup', 'make one, or see that your own backup of PostgreSQL runs')
      : days > OLD_BACKUP
        ? look('backup', `${Math.floor(days)} days old`, 'npm run p3 -- backup <file>')
        : fine('backup', `made ${backedUpAt!.toISOString()}`),
  )
  const known = new Set((keys ?? []).flatMap(({ id }) => [id, `${id}~`]))
  const lost = sealedWith.filter((id) => !known.has(id))
  const newest = keys?.[0]?.id
  const older = sealedWith.filter((id) => known.has(id) && id !== newest && id !== `${newest}~`)
  if (lost.length > 0)
    findings.push(
      broken(
        'keys',
        `workspaces’ tokens are sealed with ${lost.join(', ')}, which P3_KEYS does not hold`,
        'put that key back behind the newest, or have the workspaces install P3 again',
      ),
    )
  else if (older.length > 0)
    findings.push(
      look(
        'keys',
        `tokens are still sealed with ${older.join(', ')}`,
        'start P3 once: it seals them anew with the newest key',
      ),
    )
  else findings.push(fine('keys', `${keys?.length ?? 0}, the newest is ${newest}`))
  return findings
}
