import { readConfig } from '../../../src/app/environment/config.ts'
import { openProgram } from '../../../src/app/open-program.ts'
import { openWatch } from '../../../src/app/wire-metrics.ts'
import type { Speaker } from '../../../src/conversation/kit/reply.ts'
import { createFixedClock, systemTimer } from '../../../src/core/clock.ts'
import { type Database, type DatabaseTarget, openDatabase } from '../../../src/store/db/open.ts'
import { addManyPairs } from '../../store/many-pairs.ts'
import { restOfState } from '../../store/rest-of-state.ts'

/** Coordinators, and partners, who may speak at the same time. */
export const SPEAKERS = 50

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A state's year of so many pairs, with what else there is of one, and who may speak. */
export const fillState = async (database: Database, pairs: number): Promise<void> => {
  await addManyPairs(database, pairs, restOfState(pairs))
  await database.prisma.tenant.create({
    data: {
      id: 'bench',
      platform: 'slack',
      externalId: 'TBENCH',
      name: 'Bench',
      status: 'installed',
      everyDistrict: true,
      department: true,
    },
  })
  // The first are coordinators who take no part, the next are of pairs.
  for (const statement of people) await database.prisma.$executeRawUnsafe(statement)
}

/** The bot in front of it that a platform's adapter would speak to. */
export const openStateBot = async (target: DatabaseTarget) => {
  const database = await openDatabase(target)
  const config = readConfig({
    P3_DEVELOPMENT: 'true',
    P3_PUBLIC_URL: 'https://p3.example.gov',
    P3_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: 'bench',
    ...('url' in target && { DATABASE_URL: target.url }),
    ...('folder' in target && { P3_DATA_DIR: target.folder }),
  })
  const program = await openProgram({
    ...{
      key: '',
      name: 'P3',
      config,
      database,
      keys: config.keys!,
      publicUrl: config.publicUrl,
      mailIsSetUp: false,
      shared: {},
    },
    ...{
      log: silent,
      clock: createFixedClock('2026-12-01T15:00:00Z'),
      timer: systemTimer,
      watch: await openWatch(config),
    },
  })
  const speaker = (externalId: string): Speaker => ({
    ...{ platform: 'slack', tenant: 'TBENCH', externalId },
    profile: async () => undefined,
  })
  return {
    program,
    database,
    coordinators: Array.from({ length: SPEAKERS }, (_, at) => speaker(`UC${at}`)),
    partners: Array.from({ length: SPEAKERS }, (_, at) => speaker(`UP${at}`)),
    close: async () => {
      await program.queue.boss.stop({ graceful: false, close: false })
      await database.close()
    },
  }
}

const people = [
  `INSERT INTO "Person" (id, name, email, title) SELECT 'office' || n, 'Office ' || n, 'office' || n || '@tn.example', 'Coordinator' FROM generate_series(0, ${SPEAKERS - 1}) n`,
  `INSERT INTO "RoleGrant" (id, "personId", role) SELECT 'office' || n, 'office' || n, 'coordinator' FROM generate_series(0, ${SPEAKERS - 1}) n`,
  `INSERT INTO "Account" (id, platform, "tenantId", "externalId", "personId", reach)
   SELECT 'office' || n, 'slack', 'bench', 'UC' || n, 'office' || n, 'reachable' FROM generate_series(0, ${SPEAKERS - 1}) n`,
  `INSERT INTO "Account" (id, platform, "tenantId", "externalId", "personId", reach)
   SELECT 'partner' || n, 'slack', 'bench', 'UP' || n, 'm' || 7 * n, 'reachable' FROM generate_series(0, ${SPEAKERS - 1}) n`,
  'ANALYZE',
]
